import { expect, test } from 'vitest';
import { applyOverrides, unequalOverrides } from '#convert/overrides.ts';

const conversions = (...rows: [hans: string, hant: string][]) => ({
  overrides: rows.map(([hans, hant]) => ({ hans, hant, why: 'test' })),
  reviewed: [],
});

test.each<
  [hans: string, hant: string, rows: [string, string][], expected: string, decided: string, why: string]
>([
  ['采购并在', '採購併在', [['购并', '購並']], '採購並在', '0110', 'inside'],
  [
    '不准确',
    '不準確',
    [
      ['不准', '不准'],
      ['不准确', '不準確'],
    ],
    '不準確',
    '111',
    'the longer one wins',
  ],
  [
    '甲乙丙',
    'xyz',
    [
      ['甲乙', 'AB'],
      ['乙丙', 'CD'],
    ],
    'ABD',
    '111',
    'the one that starts first keeps what it covers',
  ],
  ['甲乙甲乙', 'xyxy', [['甲乙', 'AB']], 'ABAB', '1111', 'each time it stands there'],
  [
    '甲乙丙',
    'xyz',
    [
      ['甲乙丙', 'ABC'],
      ['乙', 'D'],
    ],
    'ABC',
    '111',
    'one within another',
  ],
  ['甲', 'x', [], 'x', '0', 'none'],
])('%s: %s with %j → %s (%s)', (hans, hant, rows, expected, decided) => {
  const result = applyOverrides(hans, hant, conversions(...rows));
  expect(result.text).toBe(expected);
  expect([...result.decided].join('')).toBe(decided);
});

test('an override that changes the length is named, not used', () => {
  const rows = conversions(['信息', '資訊科技'], ['项目', '專案']);
  expect(unequalOverrides(rows)).toEqual(['信息 → 資訊科技']);
  expect(applyOverrides('信息项目', '信息項目', rows).text).toBe('信息專案');
});
