import { expect, test } from 'vitest';
import { readSample } from '../../samples/read-sample.ts';

const termsOf = (note: string): string[] =>
  readSample(`样本市2026年工作要点\n一、甲\n新建管网20公里。${note}\n二、乙\n内容。`).facts.deadlines.map(
    ({ clause, dateText, deadline, quote }) => `${clause} ${dateText} ${deadline.year} ${quote}`,
  );

test.each([
  ['（责任单位：市水务局；完成时限：2026年11月底）', ['sample/1 2026年11月底 2026 2026年11月底']],
  ['\n责任单位:市水务局、市住建局；完成时间：2026年6月底前', ['sample/1 2026年6月底前 2026 2026年6月底前']],
  ['（市水务局负责，2026年10月底前完成）', ['sample/1 2026年10月底前 2026 2026年10月底前完成']],
  ['（市水务局，11月底前）', ['sample/1 11月底前 2026 11月底前']],
  ['（市水务局，2026年）', []],
  ['（责任单位：市水务局；完成时限：长期坚持）', []],
  ['（责任单位：市水务局2026年专班）', []],
])('the term in a note: %s', (note, terms) => {
  expect(termsOf(note)).toEqual(terms);
});

const numbersOf = (body: string, note: string): string[] =>
  readSample(`样本市2026年工作要点\n一、甲\n${body}${note}\n二、乙\n内容。`).facts.targets.map(
    ({ numberText, deadline, kind }) => `${numberText} ${deadline?.year ?? '-'} ${kind}`,
  );

test.each([
  [
    '新建管网20公里，改造率达到60%以上。',
    '完成时限：2026年11月底',
    ['20公里 2026 goal', '60%以上 2026 goal'],
    'all that the clause sets itself to do',
  ],
  [
    '到2027年新建管网20公里，改造泵站5座。',
    '完成时限：2028年底',
    ['20公里 2027 goal', '5座 2027 goal'],
    'a term of its own comes before it',
  ],
  [
    '新建管网20公里，3个工作日内办结。',
    '完成时限：2026年11月底',
    ['20公里 2026 goal', '3个工作日内 - limit'],
    'a limit on time is due always',
  ],
  [
    '给予每户2万元补助，新建管网20公里。',
    '完成时限：2026年11月底',
    ['2万元 - norm', '20公里 2026 goal'],
    'and so is what is paid',
  ],
  [
    '对低保户每月补助100元，特困人员200元。',
    '完成时限：2026年11月底',
    ['100元 - norm', '200元 - norm'],
    'what recurs in a stretch before too',
  ],
  [
    '新建管网20公里。',
    '完成时限：2026年6月底、2026年11月底',
    ['20公里 - goal'],
    'of two terms nobody knows which',
  ],
  ['新建管网20公里。', '完成时限：2024年11月底', ['20公里 - goal'], 'one that is past is none'],
  ['新建管网20公里。', '启动时间：2026年3月', ['20公里 - goal'], 'when it begins is no term'],
  [
    '每季度开展检查1次，补助由每月100元提高到150元。',
    '完成时限：2026年11月底',
    ['1次 - norm', '150元 2026 goal'],
    'what recurs goes on',
  ],
])('of “%s” with a note %s the numbers are %j: %s', (body, term, numbers) => {
  expect(numbersOf(body, `（责任单位：市水务局；${term}）`)).toEqual(numbers);
});

test.each([
  ['新建管网20公里。\n责任单位：市水务局\n完成时限：2026年11月底', '20公里 2026 goal'],
  ['新建管网20公里。\n完成时限：2026年11月底\n责任单位：市水务局', '20公里 2026 goal'],
  ['新建管网20公里。（完成时限：2026年11月底）', '20公里 2026 goal'],
  ['新建管网20公里。申报时限：2026年11月底', '20公里 - goal'],
  ['新建管网20公里。完成时限：2026年11月底。此后转入管护。', '20公里 - goal'],
])('so is the term in a field of its own: %s', (body, number) => {
  expect(numbersOf(body, '')).toEqual([number]);
});

test.each([
  [
    '改造泵站5座。（市水务局负责，2026年6月底前完成）漏损率降至8%。（市水务局负责，持续推进）',
    ['5座 2026 goal', '8% - goal'],
  ],
  [
    '改造泵站5座。（市水务局负责，持续推进）漏损率降至8%。（市水务局负责，2026年6月底前完成）',
    ['5座 - goal', '8% 2026 goal'],
  ],
  [
    '改造泵站5座（市水务局负责，2026年6月底前完成）；新建水厂2座（市住建局负责，2027年底前完成）。',
    ['5座 2026 goal', '2座 2027 goal'],
  ],
  [
    '（责任单位：市水务局；完成时限：2026年底）改造泵站5座，漏损率降至8%。',
    ['5座 2026 goal', '8% 2026 goal'],
  ],
  ['改造泵站5座；完成时限：2023年6月底。', ['5座 - goal']],
])('a note sets the term of what stands between it and the note before: %s', (body, numbers) => {
  expect(numbersOf(body, '')).toEqual(numbers);
});

test('the term names the targets that it is of', () => {
  const { deadlines, targets } = readSample(
    '样本市2026年工作要点\n一、甲\n新建管网20公里。（责任单位：市水务局；完成时限：2026年11月底）\n二、乙\n内容。',
  ).facts;
  expect(deadlines.map((one) => one.targets)).toEqual([targets.map(({ id }) => id)]);
});
