/** Pictures are stamped with masks of glyphs; each pixel is the one of the whole drawing, painted at once by resvg. */
import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-wasm';
import { expect, test } from 'vitest';
import {
  type Card,
  type CardDrawing,
  drawCard,
  drawSquare,
  type PathCommand,
  PICTURE_WIDTH,
  SQUARE,
} from '#site/cards/card.ts';
import { paletteOf } from '#site/styles/palette.ts';
import { loadOutlines } from '../../../tools/build/cards/card-fonts.ts';
import { loadMasks, type Stamp } from '../../../tools/build/cards/masks.ts';
import { loadPainter, toWords } from '../../../tools/build/cards/paint.ts';

const palette = paletteOf(readFileSync('src/site/styles/tokens.css', 'utf8'), 'light');
const font = loadOutlines();
const pencil = { font, brand: '对读', palette };
const paint = await loadPainter();

const SEAL = { character: '揭', colour: 1 };
const card = (title: string, more: Partial<Card> = {}): Card => ({
  path: 'x',
  kind: '揭阳 2016 三（七）1',
  title,
  lines: [{ seal: SEAL, text: '加强基层医疗卫生人才队伍建设 · 工作目标' }],
  ...more,
});

const CARDS: readonly (readonly [name: string, card: Card])[] = [
  ['a first card', card('到2020年，每千常住人口执业（助理）医师数达到2.5名以上，注册护士数达到3.14名以上')],
  ['one that shares all but its title', card('全科医生 2 名以上，癥瘕 ≥ 85%')],
  ['one with a figure', card('每万名城乡居民有全科医生 2 名以上', { figure: '2 名以上' })],
  ['one with a title that goes over its seal', card('Family doctors, To AV '.repeat(60))],
  ['one that says nothing', card('', { kind: '', lines: [] })],
  [
    'the first again',
    card('到2020年，每千常住人口执业（助理）医师数达到2.5名以上，注册护士数达到3.14名以上'),
  ],
];

const pathOf = (commands: readonly PathCommand[]): string =>
  commands
    .map(({ type, x1, y1, x2, y2, x, y }) =>
      [type, ...[x1, y1, x2, y2, x, y].filter((value) => value !== undefined)].join(' '),
    )
    .join('');

/** Of a drawing all at once: a line stands on whole pixels, and a glyph on a quarter of one. */
function toSvg({ width, height, ground, rectangles, glyphs }: CardDrawing, across: number): string {
  const scale = width / across;
  const boxes = [{ left: 0, top: 0, right: width, bottom: height, colour: ground }, ...rectangles].map(
    ({ left, top, right, bottom, colour }) =>
      `<rect x="${left / scale}" y="${top / scale}" width="${(right - left) / scale}" height="${(bottom - top) / scale}" fill="${colour}"/>`,
  );
  const shapes = glyphs.map(({ glyph, x, baseline, size, colour }) => {
    const place = `${Math.round((4 * x) / scale) / 4} ${Math.round(baseline / scale)}`;
    return `<path fill="${colour}" transform="translate(${place}) scale(${size / scale / 1000})" d="${pathOf(glyph.outline())}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${across}" height="${height / scale}">${boxes.join('')}${shapes.join('')}</svg>`;
}

/** The most that a channel of a pixel is another than where the drawing is painted at once. */
function strays(drawing: CardDrawing, width: number): number {
  const { pixels } = paint(drawing, width);
  const { pixels: whole } = new Resvg(toSvg(drawing, width)).render();
  const bytes = new Uint8Array(pixels.buffer);
  expect(bytes.length).toBe(whole.length);
  return whole.reduce((most, byte, n) => Math.max(most, Math.abs(byte - (bytes[n] as number))), 0);
}

// Of 255: resvg cuts a curve at fractions of a pixel that are a hair others at another place of its sheet.
const ROUNDING = 12;

test.each(CARDS)('%s has the pixels of its drawing', (_, shown) =>
  expect(strays(drawCard(shown, pencil), PICTURE_WIDTH)).toBeLessThanOrEqual(ROUNDING),
);

test.each([SEAL, null, SEAL])('so has the square of %j', (seal) =>
  expect(strays(drawSquare(seal, pencil), SQUARE)).toBeLessThanOrEqual(ROUNDING),
);

test('what reaches beyond a picture is cut at its edge', () => {
  const { glyphs, ...drawing } = drawSquare(SEAL, pencil);
  const by = 300;
  const moved = (x: number, y: number) =>
    glyphs.map((glyph) => ({ ...glyph, x: glyph.x + x, baseline: glyph.baseline + y }));
  const all = [...moved(-by, 0), ...moved(by, 0), ...moved(0, -by), ...moved(0, by)];
  const cut = paint({ ...drawing, glyphs: all }, SQUARE);
  const wide = SQUARE + 2 * by;
  const whole = paint(
    {
      ...{ ...drawing, width: wide, height: wide },
      glyphs: all.map((glyph) => ({ ...glyph, x: glyph.x + by, baseline: glyph.baseline + by })),
    },
    wide,
  );
  const rows = Array.from({ length: SQUARE }, (_, y) => (y + by) * wide + by);
  expect([...cut.pixels]).toEqual(rows.flatMap((from) => [...whole.pixels.subarray(from, from + SQUARE)]));
  expect(new Set(cut.pixels).size).toBeGreaterThan(2);
});

test('a mask is painted once, and masks are never more than may be kept', async () => {
  const masks = await loadMasks(3);
  const painted: string[] = [];
  const stamp = (name: string): Stamp => ({
    glyph: {
      name,
      outline: () => {
        painted.push(name);
        const commands = [
          ['M', 0, 0],
          ['L', 1000, 0],
          ['L', 1000, -1000],
          ['L', 0, -1000],
        ] as const;
        return commands.map(([type, x, y]) => ({ type, x, y }));
      },
    },
    size: 10,
    phase: 0,
  });
  const coverOf = (...names: readonly string[]) =>
    masks(names.map(stamp)).map(({ cover }) => cover.reduce((sum, one) => sum + one, 0));
  // Ten times ten pixels.
  for (const names of [
    ['a', 'b'],
    ['b', 'c', 'b'],
    ['a', 'd'],
    ['a', 'd'],
  ])
    expect(coverOf(...names).map((cover) => Math.round(cover / 255))).toEqual(names.map(() => 100));
  expect(painted).toEqual(['a', 'b', 'c', 'd', 'a']);
});

test('words of pixels are their bytes', () => {
  expect([...toWords(Uint8Array.of(1, 2, 3, 255))]).toEqual([0xff030201 | 0]);
});
