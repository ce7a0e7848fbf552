import { expect, test } from 'vitest';
import { readSample } from '../samples/read-sample.ts';

const numbersIn = (text: string): string[] =>
  readSample(text).facts.targets.map(
    ({ clause, numberText }) => `${clause.replace(/^.*\//, '')} ${numberText}`,
  );

test.each([
  [
    '样本市2023年国民经济和社会发展统计公报\n一、综合\n全年新增就业4.6万人。\n二、农业\n粮食产量278万吨。',
    [],
    'a bulletin promises nothing',
  ],
  [
    '样本县2023年工作总结及2024年工作打算\n一、2023年工作开展情况\n新建公路210公里。\n二、做法\n培训200人。\n三、2024年工作打算\n新建公路150公里。',
    ['3 150公里'],
    'what comes next does',
  ],
  [
    '样本县关于乡村振兴工作情况的报告\n一、工作成绩\n新建公路210公里。\n二、下一步工作\n新建公路150公里。',
    ['2 150公里'],
    'and so in a report',
  ],
  [
    '关于样本县2023年决算和2024年上半年预算执行情况的报告\n一、2024年上半年执行情况\n支出10亿元。\n二、下半年工作\n新增收入5亿元。',
    ['2 5亿元'],
    'of the years that its title names',
  ],
  [
    '样本县经验总结与推广方案\n一、目标\n新建公路210公里。',
    ['1 210公里'],
    'nor does 总结 within a title make an account',
  ],
  [
    '样本县公路建设方案\n一、主要任务\n新建公路210公里。\n二、总结推广\n新建公路150公里。',
    ['1 210公里', '2 150公里'],
    'in a plan all of it',
  ],
  [
    '样本市政府工作报告\n一、过去五年和2023年工作回顾\n新建公路210公里。\n二、2024年工作安排\n新建公路150公里。',
    ['2 150公里'],
    'of whatever years a chapter looks back to',
  ],
])('%#: %s', (text, expected, why) => {
  expect(numbersIn(text), why).toEqual(expected);
});

test('a paragraph that opens with its term states goals, whatever it stands under', () => {
  const text =
    '样本市科技创新实施办法\n一、总体要求\n坚持创新。\n到2028年，创新能力明显增强。全社会研发投入占比达4%，每万人发明专利达20件。\n二、任务\n建设。';
  const { targets } = readSample(text).facts;
  expect(targets.map(({ deadline }) => deadline?.year)).toEqual([2028, 2028]);
});

test('a numbered item of goals and measures owes the first of them no term', () => {
  const text =
    '样本市照护方案\n第一章 目标及措施\n1.1 到2027年，名额增加至700个。\n1.2 每名照顾者每月发放津贴3000元。\n第二章 目标任务\n2.1 到2027年，名额增加至700个。\n2.2 每月服务2万人。';
  expect(readSample(text).facts.targets.map(({ deadline }) => deadline?.year ?? null)).toEqual([
    2027,
    null,
    2027,
    2027,
  ]);
});
