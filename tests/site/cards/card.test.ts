import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Card, drawCard, type Outlines, wrap } from '#site/cards/card.ts';
import { paletteOf } from '#site/styles/palette.ts';

// Every character as wide as it is high: what most Chinese fonts do.
const FONT: Outlines = {
  glyphOf: (name) => ({ name, outline: () => [] }),
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

test('a title too long for the card is shortened visibly, each place has its seal, and nothing leaves the card', () => {
  const card: Card = {
    path: 'x',
    kind: '文件',
    title: '甲乙'.repeat(200),
    lines: [{ seal: { character: '羊', colour: 1 }, text: '羊城' }],
  };
  const { width, height, rectangles, glyphs } = drawCard(card, {
    font: FONT,
    brand: '对读',
    palette: PALETTE,
  });
  const title = glyphs.filter(({ colour, baseline }) => colour === PALETTE.ink && baseline > 106);
  expect(title.at(-1)?.glyph.name).toBe('…');
  expect(new Set(title.map(({ baseline }) => baseline)).size).toBe(3);
  expect(rectangles.map(({ colour }) => colour)).toContain(PALETTE.seals[0]);
  expect(glyphs.find(({ glyph }) => glyph.name === '羊')?.colour).toBe(PALETTE.onSeal);
  for (const { x, size, baseline } of glyphs) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + size).toBeLessThanOrEqual(width);
    expect(baseline).toBeLessThan(height);
  }
});
