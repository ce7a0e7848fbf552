import { expect, test } from 'vitest';
import { readComparison } from '#language/forms/numbers/comparator.ts';

test.each([
  ['覆盖率达到', '', '=', 0, 0, 'no word'],
  ['比例达到', '以上', '>=', 0, 2, 'behind'],
  ['规模不低于', '', '>=', 3, 0, 'before'],
  ['至少配置影像、检验等', '种设备', '>=', 0, 0, 'apart'],
  ['至少选择', '县为试点', '>=', 0, 0, 'apart by a verb'],
  ['费用增长控制在', '以下', '<=', 0, 2, 'a ceiling'],
  ['控制在', '左右', '~', 0, 2, 'about, not at most'],
  ['最高不超过', '的贷款', '<=', 5, 0, 'both words are printed'],
  ['政策每人只享受', '', '<=', 0, 0, 'only'],
  ['寿命超过', '', '>', 2, 0, 'more than'],
  ['超过', '以上', '>=', 2, 2, 'both: the floor counts'],
  ['人口少于', '的行政村', '<', 2, 0, 'less than'],
  ['人均用地不应少于', '', '>=', 4, 0, 'should not be less'],
  ['达到或超过', '', '>=', 5, 0, 'reaches or exceeds'],
  ['达到80%', '（含80%）以上', '>=', 0, 8, 'inclusive'],
  ['占比接近', '', '~', 2, 0, 'close to'],
] as const)('%s…%s', (before, after, comparator, left, right, why) => {
  expect(readComparison(before, after), why).toMatchObject({ comparator, before: left, after: right });
});

test('a word behind the last number of a list is meant for each', () => {
  expect(readComparison('分别达到', '和60%以上', { behind: '以上' }).comparator).toBe('>=');
});

test('a word ahead of the first number of a list is meant for the others', () => {
  const first = readComparison('比例不低于', '和100%');
  expect(readComparison('和', '', { ahead: first.ahead }).comparator).toBe('>=');
  expect(readComparison('和不超过', '', { ahead: first.ahead }).comparator).toBe('<=');
});
