import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTitle, markQuoted, quotationAround, splitSentences, stretchFinder } from '#language/sentences.ts';

const sentences = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['甲。乙；丙。', ['甲', '乙；丙'], 'a semicolon ends no sentence'],
  ['甲（乙。丙）丁。', ['甲（乙。丙）丁'], 'inside a bracket'],
  ['甲（乙。丙。', ['甲（乙', '丙'], 'a bracket that is never closed'],
  ['“甲。乙”丙', ['“甲。乙”丙'], 'inside quotes'],
] as const)('%s', (text, expected, why) => {
  expect(sentences(text), why).toEqual(expected);
});

test.each([
  ['到2018年，覆盖率100%，达标', '1', '覆盖率100%', 3, 'between commas'],
  ['奖励200元（每个50元，其他）的', '5', '每个50元', 0, 'inside a bracket'],
  ['奖励200元（每个50元，其他）的', '2', '奖励200元（每个50元，其他）的', 0, 'around a bracket'],
  ['（2018年）覆盖率100%', '）', '（2018年）覆盖率100%', 0, 'the sign that closes a bracket is around it'],
  ['按照4：6比例', '4', '按照4：6比例', 0, 'a ratio'],
] as const)('%s at %s', (text, digit, expected, skip, why) => {
  const at = text.indexOf(digit, skip + (skip ? 3 : 0));
  const { start, end } = stretchFinder(text, { start: 0, end: text.length })(at);
  expect(text.slice(start, end), why).toBe(expected);
});

test('a text without full stops is cut at its pauses, and nothing but those is lost', () => {
  const phrase = `${'甲'.repeat(299)}，`;
  const text = phrase.repeat(8);
  const parts = sentences(text);
  expect(parts.length).toBeGreaterThan(2);
  expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(1000);
  expect(parts.join('，')).toBe(text);
  // Without a pause either, no character is.
  const run = '乙'.repeat(2500);
  expect(sentences(run).join('')).toBe(run);
});

test('marks slogans and titles, not what an unclosed quote would swallow', () => {
  const text = '按“三个一”和《两个计划》办3件“4件';
  const marks = markQuoted(text);
  expect(['三', '两', '3', '4'].map((character) => marks[text.indexOf(character)])).toEqual([1, 2, 0, 0]);
  expect(isTitle(marks[text.indexOf('两')])).toBe(true);
});

test('a text without full stops is cut at a sign of pause', () => {
  const found = splitSentences(`${'甲乙丙丁，'.repeat(500)}戊`);
  expect(found.length).toBeGreaterThan(2);
  expect(found.every(({ start, end }) => end - start <= 1000)).toBe(true);
});

test('sentences stand in order and hold every character but their closing signs', () => {
  const piece = fc.constantFrom(...'甲乙。；，（）“”《》！5'.split(''));
  fc.assert(
    fc.property(fc.string({ unit: piece, maxLength: 40 }), (text) => {
      let last = 0;
      for (const { start, end } of splitSentences(text)) {
        expect(text.slice(last, start)).toMatch(/^[。！？!?]*$/);
        last = end;
      }
      expect(text.slice(last)).toMatch(/^[。！？!?]*$/);
    }),
  );
});

test.each([
  ['实现“覆盖率达|60%”的目标', '覆盖率达60%'],
  ['实现「覆盖率达|60%」之目标', '覆盖率达60%'],
  ['实现“全覆盖”，覆盖率达|60%', null],
  ['实现“覆盖率达|60%', null],
  ['覆盖率达|60%', null],
])('the quotation around | in %s', (marked, inside) => {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  const quotation = quotationAround(text, at, { start: 0, end: text.length });
  expect(quotation && text.slice(quotation.start, quotation.end)).toBe(inside);
});
