/** Pictures are put together of parts; each pixel is the one of the whole drawing, painted at once. */
import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-wasm';
import { expect, test } from 'vitest';
import {
  type Card,
  type CardDrawing,
  drawCard,
  drawSquare,
  PICTURE_WIDTH,
  SQUARE,
  toSvg,
} from '#site/cards/card.ts';
import { paletteOf } from '#site/styles/palette.ts';
import { loadOutlines } from '../../../tools/build/cards/card-fonts.ts';
import { loadPainter, toWords } from '../../../tools/build/cards/paint.ts';

const palette = paletteOf(readFileSync('src/site/styles/tokens.css', 'utf8'), 'light');
const pencil = { font: loadOutlines(), brand: '对读', palette };
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
  ['one with a title that goes over its seal', card('Family doctors '.repeat(60))],
  ['one that says nothing', card('', { kind: '', lines: [] })],
  [
    'the first again',
    card('到2020年，每千常住人口执业（助理）医师数达到2.5名以上，注册护士数达到3.14名以上'),
  ],
];

test('of all cards here some parts are painted again and some taken', () => {
  const names = CARDS.map(([, shown]) => drawCard(shown, pencil).parts.map(({ name }) => name));
  const [first = [], second = []] = names;
  expect(first.filter((name) => second.includes(name)).length).toBeGreaterThan(4);
  expect(first.filter((name) => !second.includes(name)).length).toBeGreaterThan(1);
});

/** How many pixels are other than where the drawing is painted at once. */
function strays(drawing: CardDrawing, width: number): number {
  const { pixels } = paint(drawing, width);
  const image = new Resvg(toSvg(drawing), { fitTo: { mode: 'width', value: width } }).render();
  expect(pixels.length).toBe(image.width * image.height);
  return toWords(image.pixels).filter((pixel, n) => pixel !== pixels[n]).length;
}

test.each(CARDS)('%s has the pixels of its drawing', (_, shown) =>
  expect(strays(drawCard(shown, pencil), PICTURE_WIDTH)).toBe(0),
);

test.each([SEAL, null, SEAL])('so has the square of %j', (seal) =>
  expect(strays(drawSquare(seal, pencil), SQUARE)).toBe(0),
);

test('what is asked for again stays, and what was asked for longest ago is painted anew', async () => {
  const few = await loadPainter(2);
  const painted: string[] = [];
  const drawing = (...names: readonly string[]): CardDrawing => ({
    ...drawSquare(SEAL, pencil),
    parts: names.map((name, n) => ({
      name,
      draw: () => {
        painted.push(name);
        const [left, right] = [n * 100, n * 100 + 10];
        return {
          svg: `<path fill="#000" d="M${left} 0H${right}V10H${left}Z"/>`,
          box: { left, top: 0, right, bottom: 10 },
        };
      },
    })),
  });
  for (const names of [['brand'], ['first'], ['brand'], ['second'], ['brand'], ['first']])
    few(drawing(...names), SQUARE);
  expect(painted).toEqual(['brand', 'first', 'second', 'first']);
});
