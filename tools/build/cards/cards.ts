/** Writes the social cards (PNG, 600 × 315) and the squares for thumbnails into the built site. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as others } from 'node:timers/promises';
import { isThere } from '#io/is-there.ts';
import { keepWhole, readWhole, sweep, sweepDead, type Unread } from '#io/write/keep.ts';
import type { Place } from '#model/kept/content.ts';
import type { Records } from '#model/records.ts';
import { buildCards, buildClauseCards, formerSquares } from '#site/cards/build-cards.ts';
import {
  type CardDrawing,
  drawCard,
  drawSquare,
  type Outlines,
  PICTURE_WIDTH,
  SQUARE,
} from '#site/cards/card.ts';
import type { Locale } from '#site/i18n/locale.ts';
import { paletteOf } from '#site/styles/palette.ts';
import { loadOutlines } from './card-fonts.ts';
import { loadPainter, type Painter } from './paint.ts';
import { encodePng, isWholePng } from './png.ts';

// Part of the key of a card that is kept: a new one for another way of drawing.
const VERSION = 4;

export interface CardFolders {
  readonly dist: string;
  /** Of the edition, for the titles of its notes. */
  readonly content: string;
  /** Drawing takes time, and cards seldom change: finished ones are kept here by their content. */
  readonly cache: string;
  /** Whether those that are kept will do. */
  readonly kept: boolean;
  readonly unread: Unread;
}

const TOKENS = new URL('../../../src/site/styles/tokens.css', import.meta.url);

interface Sheet {
  readonly path: string;
  /** What it shows. */
  readonly key: unknown;
  /** Pixels across. */
  readonly width: number;
  readonly draw: (font: Outlines) => CardDrawing;
}

/** Draws every card of `records`; returns how many. */
export async function writeCards(
  records: Records,
  { dist, content, cache, kept: mayKeep, unread }: CardFolders,
  progress: (count: number, all: number) => void = () => {},
): Promise<number> {
  mkdirSync(cache, { recursive: true });
  sweepDead(cache);
  // The words of the pages are read from the records that were just written.
  const { cardWords, clauseWords } = await import('#site/views/sharing/card-words.ts');
  const { squarePath } = await import('#site/views/sharing/card-path.ts');
  const { SHOWN_LOCALES, textScript } = await import('#site/i18n/locale.ts');
  const palette = paletteOf(readFileSync(TOKENS, 'utf8'), 'light');
  const notes = join(content, 'notes');
  const drawings = [
    ...SHOWN_LOCALES.flatMap((locale) => {
      const brand = records.edition.title[textScript(locale)];
      return buildCards(records, cardWords(locale, titlesOfNotes(notes, locale))).map((card) => ({
        card,
        brand,
      }));
    }),
    ...buildClauseCards(records, clauseWords()).map((card) => ({ card, brand: records.edition.title.hans })),
  ].map(
    ({ card, brand }): Sheet => ({
      path: card.path,
      key: [brand, card],
      width: PICTURE_WIDTH,
      draw: (font) => drawCard(card, { font, brand, palette }),
    }),
  );
  const squares = SHOWN_LOCALES.flatMap((locale) =>
    [null, ...records.places].map((place): Sheet => {
      const [brand, seal] = signOf(place, textScript(locale), records);
      return {
        path: squarePath(place?.id ?? null, locale),
        key: [brand, seal],
        width: SQUARE,
        draw: (font) => drawSquare(seal, { font, brand, palette }),
      };
    }),
  );
  const byPath = new Map(squares.map((square) => [square.path, square]));
  const formers = formerSquares(records).flatMap(({ path, place }): Sheet[] => {
    const instead = byPath.get(squarePath(place, 'hans'));
    return instead ? [{ ...instead, path }] : [];
  });
  const all = [
    ...new Map([...drawings, ...formers, ...squares].map((drawing) => [drawing.path, drawing])).values(),
  ];
  const used = new Set<string>();
  let pencils: Pencils | undefined;
  for (const [n, { path, key, width, draw }] of all.entries()) {
    progress(n, all.length);
    // Whatever else this thread waits for goes on between two cards.
    await others();
    const hash = createHash('sha256')
      .update(JSON.stringify([VERSION, palette, width, key]))
      .digest('hex');
    const kept = join(cache, `${hash}.png`);
    used.add(`${hash}.png`);
    const target = join(dist, 'cards', `${path}.png`);
    mkdirSync(dirname(target), { recursive: true });
    const before = mayKeep ? readWhole(kept, (bytes) => (isWholePng(bytes) ? bytes : null), unread) : null;
    if (before) {
      writeFileSync(target, before);
      continue;
    }
    pencils ??= await loadPencils();
    const card = encodePng(pencils.paint(draw(pencils.font), width));
    keepWhole(kept, card);
    writeFileSync(target, card);
  }
  // Those of the site as it was before are asked for again where a change is taken back.
  sweep(cache, used, 2 * used.size);
  return all.length;
}

/** The sign of a square: the seal of a place, or of none the title of the edition. */
function signOf(
  place: Place | null,
  script: 'hans' | 'hant',
  { edition }: Records,
): readonly [string, { character: string; colour: number } | null] {
  const seal = place && { character: place.seal[script], colour: place.colour };
  return [edition.title[script], seal];
}

/** Titles of notes in a language by the last part of their address; in simplified characters where it has none. */
function titlesOfNotes(folder: string, locale: Locale): ReadonlyMap<string, string> {
  const files = isThere(folder) ? readdirSync(folder).filter((name) => name.endsWith('.hans.mdx')) : [];
  return new Map(
    files.flatMap((name) => {
      const own = name.replace('.hans.mdx', `.${locale}.mdx`);
      const file = join(folder, isThere(join(folder, own)) ? own : name);
      const title = /^title: (.+)$/mu.exec(readFileSync(file, 'utf8'))?.[1];
      return title ? [[name.replace('.hans.mdx', ''), title] as const] : [];
    }),
  );
}

interface Pencils {
  readonly font: Outlines;
  readonly paint: Painter;
}

/** Loaded when the first card has to be drawn. */
const loadPencils = async (): Promise<Pencils> => ({ font: loadOutlines(), paint: await loadPainter() });
