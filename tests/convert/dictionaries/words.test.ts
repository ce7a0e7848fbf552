import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { convertText } from '#convert/convert-text.ts';
import { toTraditional } from '#convert/dictionaries/to-traditional.ts';
import { cutsNone, isWhole } from '#convert/dictionaries/word-edges.ts';
import { findWords, forgetWords } from '#convert/dictionaries/words.ts';
import { overrideDictionary } from '#convert/overrides.ts';

const { rows } = JSON.parse(readFileSync('tests/gold/convert/crossings.json', 'utf8')) as {
  rows: [hans: string, hant: string][];
};
const NONE = { overrides: [], reviewed: [] };

test.each(rows)('%s → %s', (hans, hant) => {
  const { text } = convertText(hans, toTraditional(), {
    overrides: overrideDictionary(NONE),
    words: findWords(hans),
  });
  expect(text).toBe(hant);
});

test('phrases read across words are many where words are not asked for', () => {
  const wrong = rows.filter(([hans, hant]) => convertText(hans, toTraditional()).text !== hant);
  expect(rows.length).toBeGreaterThanOrEqual(200);
  expect(wrong.length).toBeGreaterThan(40);
});

const edges = (text: string) => [...findWords(text).edges].flatMap((edge, at) => (edge ? [at] : []));

test.each<[text: string, edges: number[], why: string]>([
  ['精准入户', [0, 2, 4], 'words of the segmenter’s dictionary'],
  ['分配制度', [0, 2, 4], 'a long word is cut where both halves are words'],
  ['', [0], 'nothing'],
])('%s has edges at %j (%s)', (text, expected) => expect(edges(text)).toEqual(expected));

test.each<[text: string, phrase: string, whole: boolean, none: boolean, why: string]>([
  ['签约服务', '签约', true, true, 'whole words'],
  ['统一并公开', '一并', false, false, 'the end of 统一'],
  ['情况吃不准', '不准', false, true, 'within 吃不准'],
])('in %s, %s: whole %s, cuts none %s (%s)', (text, phrase, whole, none) => {
  const at = text.indexOf(phrase);
  expect(isWhole(findWords(text), at, at + phrase.length)).toBe(whole);
  expect(cutsNone(findWords(text), at, at + phrase.length)).toBe(none);
});

test('what was passed over is told, where it would have changed a character', () => {
  const words = findWords('统一并公开标准');
  const { crossings } = convertText('统一并公开标准', toTraditional(), { words });
  expect([...crossings]).toEqual([[2, '一并']]);
});

test('words are found as before once their dictionary was let go of, which frees what it takes', async () => {
  const text = '干部精准入户，统一并公开';
  const before = findWords(text);
  const held = process.memoryUsage().external;
  forgetWords();
  setFlagsFromString('--expose-gc');
  const freed = () => {
    runInNewContext('gc')();
    return held - process.memoryUsage().external;
  };
  await expect.poll(freed, { timeout: 20_000 }).toBeGreaterThan(40_000_000);
  expect(findWords(text)).toEqual(before);
});
