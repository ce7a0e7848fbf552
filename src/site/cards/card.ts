/** A social card: what it says, and its drawing: every character as a glyph at its place, upon rectangles. */
import type { Palette } from '#site/styles/palette.ts';

export interface Seal {
  readonly character: string;
  /** Colour slot of the place, 1–8, as in content/places.yaml. */
  readonly colour: number;
}

export interface Card {
  /** Below `/cards/`, without ending: `documents/jieyang-2016-plan`. */
  readonly path: string;
  /** A small line above the title: 文件, 对照, 指标. */
  readonly kind: string;
  readonly title: string;
  /** The number that the card is about, set large and red above its title: 2 名以上. */
  readonly figure?: string | null;
  /** At most three lines under the title, each led by a seal where it speaks of a place. */
  readonly lines: readonly { readonly seal: Seal | null; readonly text: string }[];
}

/** One step of an outline, as in an SVG path. */
export interface PathCommand {
  readonly type: string;
  readonly x1?: number;
  readonly y1?: number;
  readonly x2?: number;
  readonly y2?: number;
  readonly x?: number;
  readonly y?: number;
}

/** A shape of a font. */
export interface Glyph {
  /** Two glyphs of one name are one shape. */
  readonly name: string;
  /** In thousandths of an em, from the left end of the baseline to the right and down. */
  readonly outline: () => readonly PathCommand[];
}

/** What drawing needs of a font. */
export interface Outlines {
  /** How wide `text` is at a size, in the same unit. */
  getAdvanceWidth(text: string, size: number): number;
  /** The shape of one character. */
  glyphOf(character: string): Glyph;
}

const CARD_WIDTH = 1200;
const CARD_HEIGHT = 630;
/** Pixels across of the picture: the least that is shown large, for there is a card for every clause and page. */
export const PICTURE_WIDTH = 600;
/** Messengers cut thumbnails to a square and take none under 300. */
export const SQUARE = 400;
const MARGIN = 84;
const TEXT_WIDTH = CARD_WIDTH - 2 * MARGIN;

/** What all cards of an edition are drawn with. */
export interface Pencil {
  readonly font: Outlines;
  /** The title of the edition. */
  readonly brand: string;
  /** Of the light scheme: cards are shown on white by most who show them. */
  readonly palette: Palette;
}

/** A glyph in a drawing. */
export interface PlacedGlyph {
  readonly glyph: Glyph;
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  readonly colour: string;
}

/** A rectangle of one colour. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly colour: string;
}

/** Rectangles that lie on a ground, and glyphs upon both. */
export interface CardDrawing {
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  readonly rectangles: readonly Rectangle[];
  readonly glyphs: readonly PlacedGlyph[];
}

/** A square for a thumbnail: the seal of a place, or the site's sign. */
export function drawSquare(seal: Seal | null, { font, brand, palette }: Pencil): CardDrawing {
  const [character, ground] = seal
    ? [seal.character, palette.seals[seal.colour - 1] ?? palette.soft]
    : [brand.at(-1) ?? '', palette.red];
  const size = SQUARE * 0.62;
  const width = font.getAdvanceWidth(character, size);
  const glyphs = write(font, character, (SQUARE - width) / 2, SQUARE * 0.725, size, palette.onSeal);
  return { width: SQUARE, height: SQUARE, ground, rectangles: [], glyphs };
}

/** A title of at most three lines; what is longer still ends in …. */
export function drawCard(card: Card, { font, brand, palette }: Pencil): CardDrawing {
  const { paper, ink, soft, red } = palette;
  const figure = card.figure ? shorten(card.figure, FIGURE, TEXT_WIDTH, font) : null;
  const { size, lines } = fitTitle(card.title, font, figure ? SIZES.slice(2) : SIZES);
  const rectangles: Rectangle[] = [
    { left: MARGIN, top: 136, right: CARD_WIDTH - MARGIN, bottom: 138, colour: ink },
  ];
  const glyphs = [
    ...drawBrand({ font, brand, palette }),
    ...write(font, card.kind, CARD_WIDTH - MARGIN - font.getAdvanceWidth(card.kind, 28), 104, 28, soft),
  ];
  let y = 136 + 40 + size;
  if (figure) {
    glyphs.push(...write(font, figure, MARGIN, 136 + 36 + FIGURE, FIGURE, red));
    y += FIGURE + 26;
  }
  for (const line of lines) {
    glyphs.push(...write(font, line, MARGIN, y, size, ink));
    y += size * 1.35;
  }
  let row = CARD_HEIGHT - MARGIN + 20 - 58 * (Math.min(card.lines.length, 3) - 1);
  for (const { seal, text } of card.lines.slice(0, 3)) {
    if (seal) {
      const { rectangle, sign } = drawSeal(seal, row, { font, palette });
      rectangles.push(rectangle);
      glyphs.push(...sign);
    }
    const x = MARGIN + (seal ? 60 : 0);
    glyphs.push(...write(font, shorten(text, 30, CARD_WIDTH - MARGIN - x, font), x, row, 30, soft));
    row += 58;
  }
  return { width: CARD_WIDTH, height: CARD_HEIGHT, ground: paper, rectangles, glyphs };
}

/** The site's title at the head; two characters are set apart by a red point, as in its own head. */
function drawBrand({ font, brand, palette }: Pencil): readonly PlacedGlyph[] {
  const [first = '', second, ...more] = brand;
  if (second === undefined || more.length > 0) return write(font, brand, MARGIN, 106, 40, palette.ink);
  return [
    ...write(font, first, MARGIN, 106, 40, palette.ink),
    ...write(font, '·', MARGIN + 44, 106, 40, palette.red),
    ...write(font, second, MARGIN + 62, 106, 40, palette.ink),
  ];
}

function write(
  font: Outlines,
  text: string,
  x: number,
  baseline: number,
  size: number,
  colour: string,
): readonly PlacedGlyph[] {
  let from = x;
  return Array.from(text, (character) => {
    const at = from;
    from += font.getAdvanceWidth(character, size);
    return { glyph: font.glyphOf(character), x: at, baseline, size, colour };
  });
}

function drawSeal(
  { character, colour }: Seal,
  baseline: number,
  { font, palette }: Pick<Pencil, 'font' | 'palette'>,
): { rectangle: Rectangle; sign: readonly PlacedGlyph[] } {
  const width = font.getAdvanceWidth(character, 28);
  const fill = palette.seals[colour - 1] ?? palette.soft;
  const top = baseline - 34;
  return {
    rectangle: { left: MARGIN, top, right: MARGIN + 44, bottom: top + 44, colour: fill },
    sign: write(font, character, MARGIN + 22 - width / 2, baseline - 2, 28, palette.onSeal),
  };
}

// A title in the largest size at which it takes at most three lines; under a figure it stands back.
const SIZES: readonly number[] = [76, 66, 58, 50, 44];
const FIGURE = 84;

function fitTitle(
  title: string,
  font: Outlines,
  sizes: readonly number[],
): { size: number; lines: string[] } {
  for (const size of sizes) {
    const lines = wrap(title, size, font);
    if (lines.length <= 3) return { size, lines };
  }
  const smallest = sizes.at(-1) as number;
  const [first = '', second = '', ...rest] = wrap(title, smallest, font);
  return { size: smallest, lines: [first, second, shorten(rest.join(''), smallest, TEXT_WIDTH, font)] };
}

// Marks that may not begin a line, and marks that may not end one (GB/T 15834).
const NOT_FIRST = /^[，。、；：！？）》」』”’〕】]/u;
const NOT_LAST = /[（《「『“‘〔【]$/u;

// A word in Latin letters, or a figure, with the blank behind it.
const WORD = /[\p{Script=Latin}\p{N}'’.,%≥≤≈-]+ ?/u;

/** What a line may not break within: a Latin word; a word that is longer than a line is broken anywhere. */
const unitsOf = (text: string, size: number, font: Outlines): readonly string[] =>
  (text.match(new RegExp(`${WORD.source}|[^]`, 'gu')) ?? []).flatMap((unit) =>
    font.getAdvanceWidth(unit, size) > TEXT_WIDTH ? Array.from(unit) : [unit],
  );

/** Breaks between any two Chinese characters and between Latin words, but keeps closing marks off line starts and opening ones off line ends. */
export function wrap(text: string, size: number, font: Outlines): string[] {
  const lines: string[] = [];
  let line = '';
  for (const unit of unitsOf(text, size, font)) {
    if (
      line !== '' &&
      font.getAdvanceWidth(line + unit.trimEnd(), size) > TEXT_WIDTH &&
      !NOT_FIRST.test(unit)
    ) {
      const carried = NOT_LAST.exec(line)?.[0] ?? '';
      lines.push(line.slice(0, line.length - carried.length));
      line = carried;
    }
    line += unit;
  }
  return line === '' ? lines : [...lines, line];
}

function shorten(text: string, size: number, width: number, font: Outlines): string {
  if (font.getAdvanceWidth(text, size) <= width) return text;
  let kept = text;
  while (kept !== '' && font.getAdvanceWidth(`${kept}…`, size) > width) kept = kept.slice(0, -1);
  return `${kept}…`;
}
