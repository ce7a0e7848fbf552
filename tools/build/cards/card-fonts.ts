/** The outlines that social cards are drawn with: Noto Serif SC, traditional characters and signs included. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';
import type { Outlines } from '#site/cards/card.ts';

const require = createRequire(import.meta.url);
const FAMILY = '@fontsource/noto-serif-sc';

type Font = ReturnType<typeof opentype.parse>;

const load = (slice: string): Font => {
  const file = readFileSync(require.resolve(`${FAMILY}/files/noto-serif-sc-${slice}-700-normal.woff`));
  return opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.length));
};

/**
 * The main file has what simplified texts need. A character that it lacks (癥, ≥) comes from the slice of the same
 * family that has it, which is loaded then.
 */
export function loadOutlines(): Outlines {
  const main = load('chinese-simplified');
  const slices = readSlices();
  const loaded = new Map<string, Font>();
  const fonts = new Map<string, Font>();
  const widths = new Map<string, number>();
  const fontOf = (character: string): Font => {
    let font = fonts.get(character);
    if (font) return font;
    font = main;
    if (!main.hasChar(character)) {
      const slice = slices.find(({ has }) => has(character.codePointAt(0) as number))?.name;
      if (slice) {
        font = loaded.get(slice) ?? load(slice);
        loaded.set(slice, font);
      }
    }
    fonts.set(character, font);
    return font;
  };
  // Each width is looked up once: shaping a line again for every character added takes most of the time.
  const widthOf = (character: string): number => {
    const width = widths.get(character) ?? fontOf(character).getAdvanceWidth(character, 1);
    widths.set(character, width);
    return width;
  };
  const widthOfText = (text: string, size: number) =>
    Array.from(text).reduce((sum, character) => sum + widthOf(character), 0) * size;
  return {
    getAdvanceWidth: widthOfText,
    getPath: (text, x, y, size) => {
      const runs: { font: Font; text: string }[] = [];
      for (const character of text) {
        const font = fontOf(character);
        const last = runs.at(-1);
        if (last?.font === font) last.text += character;
        else runs.push({ font, text: character });
      }
      let at = x;
      return {
        commands: runs.flatMap((run) => {
          const { commands } = run.font.getPath(run.text, at, y, size);
          at += widthOfText(run.text, size);
          return commands;
        }),
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
