import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Card, drawCard, type Outlines, toSvg, toTenth, wrap } from '#site/cards/card.ts';
import { paletteOf } from '#site/styles/palette.ts';

// Every character as wide as it is high: what most Chinese fonts do.
const FONT: Outlines = {
  getPath: (text, x) => ({
    commands: [...text].map((c) => ({ type: 'M', x: c.codePointAt(0) ?? 0, y: x + 5.7e-14 })),
  }),
  getAdvanceWidth: (text, size) => [...text].length * size,
};

const PALETTE = paletteOf(readFileSync('src/site/styles/tokens.css', 'utf8'), 'light');

test.each([
  ['甲'.repeat(13), 76, ['甲'.repeat(13)], 'a line is full at its width'],
  [`${'甲'.repeat(13)}，乙`, 76, [`${'甲'.repeat(13)}，`, '乙'], 'a comma does not begin a line'],
  [`${'甲'.repeat(12)}《乙》`, 76, ['甲'.repeat(12), '《乙》'], 'an opening mark does not end one'],
])('%s at %i breaks into %j (%s)', (text, size, lines) => expect(wrap(text, size, FONT)).toEqual(lines));

test('no character is lost in breaking', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => wrap(text, 50, FONT).join('') === text));
});

test('a title too long for the card is shortened visibly, and text stays data', () => {
  const card: Card = {
    path: 'x',
    kind: '文件',
    title: '<script>'.repeat(40),
    lines: [{ seal: { character: '羊', colour: 1 }, text: '羊城' }],
  };
  const svg = toSvg(drawCard(card, { font: FONT, brand: '对读', palette: PALETTE }));
  expect(svg).not.toContain('<script>');
  expect(svg).toContain(`${'…'.codePointAt(0)}`);
  expect(svg).toContain(`fill="${PALETTE.seals[0]}"`);
  expect(svg).not.toContain('NaN');
});

test.each([0, 0.05, 84.35, 86.35, 99.95, 1e-7, -0.04, -3.25, 1199.949999, 0.5 - 5.7e-14])(
  '%d is written to a tenth as JavaScript writes it',
  (value) => expect(toTenth(value)).toBe(value.toFixed(1)),
);

test('numbers of a drawing are written to a tenth as JavaScript writes them', () => {
  const value = fc.oneof(
    fc.double({ min: -2000, max: 2000, noNaN: true }),
    // Ends between two tenths, where a hair decides.
    fc
      .tuple(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 2000 }))
      .map(([a, b]) => a / 20 + b),
  );
  fc.assert(fc.property(value, (v) => toTenth(v) === v.toFixed(1)));
});
