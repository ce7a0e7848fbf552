/** The outlines that social cards are drawn with: Noto Serif SC, traditional characters and signs included. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';
import type { Outlines } from '#site/cards/card.ts';

const require = createRequire(import.meta.url);
const FAMILY = '@fontsource/noto-serif-sc';

interface Slice {
  readonly name: string;
  readonly font: ReturnType<typeof opentype.parse>;
}

const load = (name: string): Slice => {
  const file = readFileSync(require.resolve(`${FAMILY}/files/noto-serif-sc-${name}-700-normal.woff`));
  return { name, font: opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.length)) };
};

/**
 * The main file has what simplified texts need. A character that it lacks (癥, ≥) comes from the slice of the same
 * family that has it, which is loaded then.
 */
export function loadOutlines(): Outlines {
  const main = load('chinese-simplified');
  const slices = readSlices();
  const loaded = new Map<string, Slice>();
  const sliceOf = new Map<string, Slice>();
  const widths = new Map<string, number>();
  const find = (character: string): Slice => {
    if (main.font.hasChar(character)) return main;
    const name = slices.find(({ has }) => has(character.codePointAt(0) as number))?.name;
    if (name === undefined) return main;
    const slice = loaded.get(name) ?? load(name);
    loaded.set(name, slice);
    return slice;
  };
  const fontOf = (character: string): Slice => {
    const slice = sliceOf.get(character) ?? find(character);
    sliceOf.set(character, slice);
    return slice;
  };
  // Each width is looked up once: shaping a line again for every character added takes most of the time.
  const widthOf = (character: string): number => {
    const width = widths.get(character) ?? fontOf(character).font.getAdvanceWidth(character, 1);
    widths.set(character, width);
    return width;
  };
  // The family neither kerns nor joins letters: a text is its characters, one after the other.
  return {
    getAdvanceWidth: (text, size) => Array.from(text).reduce((sum, one) => sum + widthOf(one), 0) * size,
    glyphOf: (character) => {
      const { name, font } = fontOf(character);
      return {
        name: `${name} ${character}`,
        outline: () => font.getPath(character, 0, 0, 1000).commands,
      };
    },
  };
}

/** Slices by the characters that they hold, as the package lists them: `U+4e00-4e02,U+4e10`. */
function readSlices(): readonly { readonly name: string; readonly has: (code: number) => boolean }[] {
  const listed = require(`${FAMILY}/unicode.json`) as Readonly<Record<string, string>>;
  return Object.entries(listed).map(([key, ranges]) => {
    const spans = ranges.split(',').map((range) => {
      const [from = '', to = from] = range.replace('U+', '').split('-');
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
    });
    return {
      name: key.replace(/[[\]]/gu, ''),
      has: (code) => spans.some(([from, to]) => from <= code && code <= to),
    };
  });
}
