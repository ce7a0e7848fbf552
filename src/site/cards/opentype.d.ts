/** The part of opentype.js that is used here; the package has no types of its own. */
declare module 'opentype.js' {
  type Outlines = import('./card.ts').Outlines;
  interface Font extends Outlines {
    hasChar(character: string): boolean;
  }
  const opentype: { parse(buffer: ArrayBufferLike): Font };
  export default opentype;
}
