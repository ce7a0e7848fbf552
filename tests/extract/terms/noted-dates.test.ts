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
  ['（责任单位：市水务局；完成时限：长期坚持）', []],
  ['（责任单位：市水务局2026年专班）', []],
])('the term in a note: %s', (note, terms) => {
  expect(termsOf(note)).toEqual(terms);
});
