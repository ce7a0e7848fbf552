/** Writes the social cards (PNG, 1200 × 630) into the built site. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import opentype from 'opentype.js';
import { buildCards } from '../src/cards/build-cards.ts';
import { drawCard } from '../src/cards/card.ts';
import type { Records } from '../src/model/records.ts';

// Drawing takes most of the time, and cards seldom change: finished ones are kept by their content.
const CACHE = resolve('node_modules/.cache/duidu-cards');

/** Draws every card of `records`; returns how many. */
export async function writeCards(records: Records, dist: string): Promise<number> {
  const require = createRequire(import.meta.url);
  const file = readFileSync(
    require.resolve('@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-700-normal.woff'),
  );
  const font = opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.length));
  await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  mkdirSync(CACHE, { recursive: true });
  const cards = buildCards(records);
  for (const card of cards) {
    const key = join(CACHE, `${createHash('sha256').update(JSON.stringify(card)).digest('hex')}.png`);
    if (!existsSync(key)) writeFileSync(key, new Resvg(drawCard(card, font)).render().asPng());
    const target = join(dist, 'cards', `${card.path}.png`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, readFileSync(key));
  }
  return cards.length;
}
