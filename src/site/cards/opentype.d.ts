/** The part of opentype.js that is used here; the package has no types of its own. */
declare module 'opentype.js' {
  const opentype: { parse(buffer: ArrayBufferLike): import('./card.ts').Outlines };
  export default opentype;
}
