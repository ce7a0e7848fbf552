/** Writes the social cards (PNG, 1200 × 630) and the squares for thumbnails into the built site. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import opentype from 'opentype.js';
import type { Records } from '#model/records.ts';
import { buildCards } from '#site/cards/build-cards.ts';
import { CARD_WIDTH, drawCard, drawSquare, type Outlines, SQUARE } from '#site/cards/card.ts';
import { encodePng } from './png.ts';

// Part of the key of a card that is kept: a new one for another way of drawing.
const VERSION = 2;

export interface CardFolders {
  readonly dist: string;
  /** Of the edition, for the titles of its notes. */
  readonly content: string;
  /** Drawing takes most of the time, and cards seldom change: finished ones are kept here by their content. */
  readonly cache: string;
}

/** Draws every card of `records`; returns how many. */
export async function writeCards(
  records: Records,
  { dist, content, cache }: CardFolders,
  progress: (count: number, all: number) => void = () => {},
): Promise<number> {
  mkdirSync(cache, { recursive: true });
  // The words of the pages are read from the records that were just written.
  const { cardWords } = await import('#site/views/card-words.ts');
  const brand = records.edition.title.hans;
  const drawings = [
    ...buildCards(records, cardWords(titlesOfNotes(join(content, 'notes')))).map((card) => ({
      path: card.path,
      key: card as unknown,
      width: card.width ?? CARD_WIDTH,
      draw: (font: Outlines) => drawCard(card, font, brand),
    })),
    ...[null, ...records.places].map((place) => {
      const seal = place && { character: place.seal.hans, colour: place.colour };
      const path = `squares/${place?.id ?? 'site'}`;
      return {
        path,
        key: { path, seal } as unknown,
        width: SQUARE,
        draw: (font: Outlines) => drawSquare(seal, font, brand),
      };
    }),
  ];
  for (const [n, { path, key, width, draw }] of drawings.entries()) {
    progress(n, drawings.length);
    const hash = createHash('sha256')
      .update(JSON.stringify([VERSION, brand, key]))
      .digest('hex');
    const kept = join(cache, `${hash}.png`);
    if (!existsSync(kept)) writeFileSync(kept, render(draw(await outlines()), width));
    const target = join(dist, 'cards', `${path}.png`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, readFileSync(kept));
  }
  return drawings.length;
}

function render(svg: string, width: number): Uint8Array {
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render();
  const png = encodePng(image.pixels, image.width, image.height);
  image.free();
  return png;
}

/** Titles of notes, in simplified characters, by the last part of their address. */
function titlesOfNotes(folder: string): ReadonlyMap<string, string> {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.hans.mdx')) : [];
  return new Map(
    files.flatMap((name) => {
      const title = /^title: (.+)$/mu.exec(readFileSync(join(folder, name), 'utf8'))?.[1];
      return title ? [[name.replace('.hans.mdx', ''), title] as const] : [];
    }),
  );
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
