import { expect, test } from 'vitest';
import { convertText } from '#convert/convert-text.ts';
import { CORRECTIONS } from '#convert/corrections.ts';
import { toSimplified } from '#convert/dictionaries/to-simplified.ts';
import { toTraditional } from '#convert/dictionaries/to-traditional.ts';
import { findWords } from '#convert/dictionaries/words.ts';
import { overrideDictionary, unequalOverrides } from '#convert/overrides.ts';

const conversions = (...rows: [hans: string, hant: string][]) => ({
  overrides: rows.map(([hans, hant]) => ({ hans, hant, why: 'test' })),
  reviewed: [],
});
const convert = (hans: string, ...rows: [hans: string, hant: string][]) =>
  convertText(hans, toTraditional(), {
    overrides: overrideDictionary(conversions(...rows)),
    words: findWords(hans),
  });

test.each<[hans: string, rows: [string, string][], expected: string, why: string]>([
  ['请径向市政府反映', [['径向', '逕向']], '請逕向市政府反映', 'wins over the dictionary'],
  ['数据不准确', [], '數據不準確', 'an override cuts no word: 不 and 准确'],
  ['药品发放', [['品发', 'XX']], '藥品發放', 'nor may it join the end of one word to the next'],
  ['不准收费', [['不准收费', 'ABCD']], 'ABCD', 'the longer one wins'],
])('%s with %j → %s (%s)', (hans, rows, expected) => {
  expect(convert(hans, ...rows).text).toBe(expected);
});

test('what an override decides is said', () => {
  expect([...convert('径向', ['径向', '逕向']).decidedBy]).toEqual([3, 3]);
});

test('a row of the edition wins over a correction of ours', () => {
  expect(convert('不准收费', ['不准', '不準']).text).toBe('不準收費');
});

test('an override that changes the length is named, not used', () => {
  const rows = conversions(['信息', '資訊科技'], ['项目', '專案']);
  expect(unequalOverrides(rows)).toEqual(['信息 → 資訊科技']);
  expect(convert('信息项目', ['信息', '資訊科技'], ['项目', '專案']).text).toBe('信息專案');
});

test.each(CORRECTIONS)('the correction $hans → $hant is needed, and leads back', ({ hans, hant }) => {
  expect(convertText(hans, toTraditional(), { words: findWords(hans) }).text).not.toBe(hant);
  expect(convertText(hant, toSimplified()).text).toBe(hans);
});
