/** The part of opentype.js that is used here; the package has no types of its own. */
declare module 'opentype.js' {
  type PathCommand = import('./card.ts').PathCommand;
  interface Font {
    hasChar(character: string): boolean;
    getAdvanceWidth(text: string, size: number): number;
    getPath(text: string, x: number, y: number, size: number): { readonly commands: readonly PathCommand[] };
  }
  const opentype: { parse(buffer: ArrayBufferLike): Font };
  export default opentype;
}
