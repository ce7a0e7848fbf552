/** A social card: what it says, and its drawing in parts, each an SVG with every character as an outline. */
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

/** The part of a font that drawing needs; opentype.js's `Font` has it. */
export interface Outlines {
  getPath(text: string, x: number, y: number, size: number): { readonly commands: readonly PathCommand[] };
  getAdvanceWidth(text: string, size: number): number;
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

/** What stands on a card at one place, and on others at the same. */
export interface Part {
  /** Two parts of one name are one picture. */
  readonly name: string;
  readonly draw: () => PartShape;
}

/** The inside of an SVG, and the box that it stays within. */
export interface PartShape {
  readonly svg: string;
  readonly box: Box;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Parts that lie on a ground, none upon another. */
export interface CardDrawing {
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  readonly parts: readonly Part[];
}

/** The whole of a drawing as one SVG. */
export const toSvg = ({ width, height, ground, parts }: CardDrawing): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${ground}"/>${parts.map((part) => part.draw().svg).join('')}</svg>`;

/** A square for a thumbnail: the seal of a place, or the site's sign. */
export function drawSquare(seal: Seal | null, { font, brand, palette }: Pencil): CardDrawing {
  const [character, ground] = seal
    ? [seal.character, palette.seals[seal.colour - 1] ?? palette.soft]
    : [brand.at(-1) ?? '', palette.red];
  const size = SQUARE * 0.62;
  const width = font.getAdvanceWidth(character, size);
  const part = write(font, character, (SQUARE - width) / 2, SQUARE * 0.725, size, palette.onSeal);
  return { width: SQUARE, height: SQUARE, ground, parts: [part] };
}

/** A title of at most three lines; what is longer still ends in …. */
export function drawCard(card: Card, { font, brand, palette }: Pencil): CardDrawing {
  const { paper, ink, soft, red } = palette;
  const figure = card.figure ? shorten(card.figure, FIGURE, TEXT_WIDTH, font) : null;
  const { size, lines } = fitTitle(card.title, font, figure ? SIZES.slice(2) : SIZES);
  const parts = [
    ...drawBrand({ font, brand, palette }),
    write(font, card.kind, CARD_WIDTH - MARGIN - font.getAdvanceWidth(card.kind, 28), 104, 28, soft),
    drawRule(ink),
  ];
  let y = 136 + 40 + size;
  if (figure) {
    parts.push(write(font, figure, MARGIN, 136 + 36 + FIGURE, FIGURE, red));
    y += FIGURE + 26;
  }
  for (const line of lines) {
    parts.push(write(font, line, MARGIN, y, size, ink));
    y += size * 1.35;
  }
  let row = CARD_HEIGHT - MARGIN + 20 - 58 * (Math.min(card.lines.length, 3) - 1);
  for (const { seal, text } of card.lines.slice(0, 3)) {
    if (seal) parts.push(drawSeal(seal, row, { font, palette }));
    const x = MARGIN + (seal ? 60 : 0);
    parts.push(write(font, shorten(text, 30, CARD_WIDTH - MARGIN - x, font), x, row, 30, soft));
    row += 58;
  }
  return { width: CARD_WIDTH, height: CARD_HEIGHT, ground: paper, parts };
}

/** The site's title at the head; two characters are set apart by a red point, as in its own head. */
function drawBrand({ font, brand, palette }: Pencil): readonly Part[] {
  const [first = '', second, ...more] = brand;
  if (second === undefined || more.length > 0) return [write(font, brand, MARGIN, 106, 40, palette.ink)];
  return [
    write(font, first, MARGIN, 106, 40, palette.ink),
    write(font, '·', MARGIN + 44, 106, 40, palette.red),
    write(font, second, MARGIN + 62, 106, 40, palette.ink),
  ];
}

const drawRule = (ink: string): Part => ({
  name: `rule ${ink}`,
  draw: () => ({
    svg: `<path d="M${MARGIN} 136H${CARD_WIDTH - MARGIN}" stroke="${ink}" stroke-width="2"/>`,
    box: { left: MARGIN, top: 135, right: CARD_WIDTH - MARGIN, bottom: 137 },
  }),
});

const write = (font: Outlines, text: string, x: number, y: number, size: number, colour: string): Part => ({
  name: JSON.stringify([text, x, y, size, colour]),
  draw: () => {
    const { commands } = font.getPath(text, x, y, size);
    return { svg: `<path fill="${colour}" d="${writePath(commands)}"/>`, box: boxAround(commands) };
  },
});

// opentype.js 2.0.0 writes NaN for coordinates a hair off a whole number (5.7e-14), so paths are written here.
function writePath(commands: readonly PathCommand[]): string {
  let path = '';
  for (const { type, x1, y1, x2, y2, x, y } of commands) {
    path += type;
    if (x1 !== undefined && y1 !== undefined) path += `${toTenth(x1)} ${toTenth(y1)} `;
    if (x2 !== undefined && y2 !== undefined) path += `${toTenth(x2)} ${toTenth(y2)} `;
    if (x !== undefined && y !== undefined) path += `${toTenth(x)} ${toTenth(y)}`;
  }
  return path;
}

/** `value.toFixed(1)`, which takes five times as long and is asked below nought and where the two tenths are equally near. */
export function toTenth(value: number): string {
  const tenths = value * 10 + 0.5;
  const whole = Math.floor(tenths);
  const over = tenths - whole;
  if (value < 0 || over < 1e-6 || over > 1 - 1e-6) return value.toFixed(1);
  return `${Math.floor(whole / 10)}.${whole % 10}`;
}

/** Of outlines the box that no curve leaves, since the points that bend it are within. */
function boxAround(commands: readonly PathCommand[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const add = (x: number | undefined, y: number | undefined) => {
    if (x === undefined || y === undefined) return;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  };
  for (const { x1, y1, x2, y2, x, y } of commands) {
    add(x1, y1);
    add(x2, y2);
    add(x, y);
  }
  return { left, top, right, bottom };
}

function drawSeal(
  { character, colour }: Seal,
  baseline: number,
  { font, palette }: Pick<Pencil, 'font' | 'palette'>,
): Part {
  const width = font.getAdvanceWidth(character, 28);
  const fill = palette.seals[colour - 1] ?? palette.soft;
  const sign = write(font, character, MARGIN + 22 - width / 2, baseline - 1, 28, palette.onSeal);
  const [left, top] = [MARGIN, baseline - 33];
  return {
    name: `seal ${fill} ${sign.name}`,
    draw: () => ({
      svg: `<rect x="${left}" y="${top}" width="44" height="44" fill="${fill}"/>${sign.draw().svg}`,
      box: { left, top, right: left + 44, bottom: top + 44 },
    }),
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
