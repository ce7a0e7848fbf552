/** Writes the social cards (PNG, 1200 × 630) into the built site. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import opentype from 'opentype.js';
import type { Records } from '#model/records.ts';
import { buildCards } from '#site/cards/build-cards.ts';
import { drawCard, type Outlines } from '#site/cards/card.ts';

// Drawing takes most of the time, and cards seldom change: finished ones are kept by their content.
const CACHE = resolve('node_modules/.cache/duidu-cards');

/** Draws every card of `records`; returns how many. */
export async function writeCards(records: Records, dist: string): Promise<number> {
  mkdirSync(CACHE, { recursive: true });
  const cards = buildCards(records);
  for (const card of cards) {
    const key = join(CACHE, `${createHash('sha256').update(JSON.stringify(card)).digest('hex')}.png`);
    if (!existsSync(key)) writeFileSync(key, new Resvg(drawCard(card, await outlines())).render().asPng());
    const target = join(dist, 'cards', `${card.path}.png`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, readFileSync(key));
  }
  return cards.length;
}

let loaded: Outlines | undefined;

/** The font and the renderer, loaded when the first card has to be drawn. */
async function outlines(): Promise<Outlines> {
  if (loaded) return loaded;
  const require = createRequire(import.meta.url);
  const file = readFileSync(
    require.resolve('@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-700-normal.woff'),
  );
  await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  loaded = measuredOnce(opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.length)));
  return loaded;
}

/** Looks each character's width up once: shaping a line again for every character added takes most of the time. */
function measuredOnce(font: Outlines): Outlines {
  const widths = new Map<string, number>();
  const widthOf = (character: string): number => {
    const known = widths.get(character) ?? font.getAdvanceWidth(character, 1);
    widths.set(character, known);
    return known;
  };
  return {
    getPath: (text, x, y, size) => font.getPath(text, x, y, size),
    getAdvanceWidth: (text, size) => [...text].reduce((sum, character) => sum + widthOf(character), 0) * size,
  };
}
