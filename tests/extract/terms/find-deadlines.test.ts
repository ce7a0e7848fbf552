import { expect, test } from 'vitest';
import { factsOf } from '../facts-of.ts';

const show = (body: string): string[] =>
  factsOf(body).deadlines.map(
    ({ id, dateText, deadline, quote, targets }) =>
      `${id} ${dateText} ${deadline.year} ${deadline.point} ${quote} [${targets}]`,
  );

test('every dated promise, with or without a number', () => {
  expect(show('加强建设，到2018年，全面建成平台，覆盖率达到100%。完善制度。')).toEqual([
    'sample/1@1 到2018年 2018 during 到2018年，全面建成平台，覆盖率达到100% [sample/1#1]',
  ]);
});

test('a promise ends before the next date', () => {
  expect(show('到2016年底，各县达标；到2018年，建成3所医院。')).toEqual([
    'sample/1@1 到2016年底 2016 end 到2016年底，各县达标 []',
    'sample/1@2 到2018年 2018 during 到2018年，建成3所医院 [sample/1#1]',
  ]);
});

test('years that share a promise have it whole', () => {
  expect(show('2023年、2024年托位数分别达到36个、41个。')).toEqual([
    'sample/1@1 2023年 2023 during 2023年、2024年托位数分别达到36个、41个 [sample/1#1]',
    'sample/1@2 2024年 2024 during 2024年托位数分别达到36个、41个 [sample/1#2]',
  ]);
});

test('the years in the name of a plan are no term', () => {
  expect(show('依据“我国少子女化对策计划（2018年至2027年）”，订定本计划。')).toEqual([]);
});

test('从2016年起 opens a term at the start of its year', () => {
  expect(show('从2016年起，继续安排补助。')).toEqual([
    'sample/1@1 从2016年起 2016 start 从2016年起，继续安排补助 []',
  ]);
});

test('截至 behind a 期限 tells how long it is in force', () => {
  expect(show('政策执行期限截至2027年底。')).toEqual(['sample/1@1 截至2027年底 2027 end 截至2027年底 []']);
});

test('a year from which a measure rises is no term', () => {
  expect(show('涵盖率由2023年之14%提升至2027年之20%。').map((line) => line.split(' ')[1])).toEqual([
    '至2027年',
  ]);
});

test('a plan goes on with what began a little before it', () => {
  const { deadlines } = factsOf('从2022年起，继续安排补助。', { signedOn: '2024-05-01' });
  expect(deadlines.map(({ dateText }) => dateText)).toEqual(['从2022年起']);
});

test('a target that a date governs from the sentence before belongs to its promise', () => {
  const body = '到2017年完成干预中心建设，为孕产妇和新生儿提供免费筛查。孕产妇及新生儿免费筛查覆盖率达100%。';
  expect(factsOf(body).deadlines.map(({ targets }) => targets)).toEqual([['sample/1#1']]);
});

test.each([
  [
    '加强建设，新建图书馆（2018年底前完成）、改造档案馆（力争2019年完成）。',
    ['新建图书馆（2018年底前完成）', '改造档案馆（力争2019年完成）'],
  ],
  ['新建医院3所（2018年建成投用），扩建学校。', ['新建医院3所（2018年建成投用）']],
  ['新建图书馆。（2018年底前完成）', ['新建图书馆。（2018年底前完成）']],
  ['组织实施阶段（2018年4月至11月）。', ['组织实施阶段（2018年4月至11月）']],
  ['完善制度。（2018年，各县达标。）', ['2018年，各县达标。）']],
])('what a date in a bracket is the term of stands before it: %s', (body, quotes) =>
  expect(factsOf(body).deadlines.map(({ quote }) => quote)).toEqual(quotes),
);

test.each([
  ['截至2024年末，全市有床位。', 'how far a count goes'],
  ['截至2024年末，各县落实成果转化政策。', 'how far a count goes, of what bears fruit'],
  ['截至2024年末，全市发布纪要12份。', 'how far a count goes, of minutes'],
  ['落实2025年第2次全体会议精神。', 'the year of a meeting'],
  ['对2000年底前建成的小区进行改造。', 'which ones'],
  ['每年3月底前报送情况。', 'each year'],
  ['自1978年改革开放以来，队伍不断壮大。', 'what has been since'],
  ['自1986年起推动健康城市，强调跨部门合作。', 'what began long ago'],
  ['依113年11月8日府教字第1130128845號函辦理。', 'the day of a letter'],
])('%s sets no term (%s)', (body) => expect(factsOf(body, { signedOn: '2024-05-01' }).deadlines).toEqual([]));

// As 到2025年, which the annotators label without a point of the year.
test('a year in Chinese numerals is the year in figures', () => {
  const terms = ['到2025年，达到100名。', '到二O二五年，达到100名。', '到二0二五年，达到100名。'].map(
    (body) => factsOf(body).deadlines[0]?.deadline,
  );
  expect(terms).toEqual(Array(3).fill({ year: 2025, point: 'during' }));
});
