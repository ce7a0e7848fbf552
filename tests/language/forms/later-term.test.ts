import { expect, test } from 'vitest';
import { isLaterTerm, isOfAllBefore, isSaidAtOnce, isTermInBracket } from '#language/forms/later-term.ts';

test.each([
  ['', '（', '），', false, true],
  ['in brackets with a limit', '以上（', '），', false, true],
  ['of all before it', '，诊疗量不低于65%（均为', '数），', true, true],
  ['brought forward', '以上的目标提前', '实现', false, true],
  ['done in the next stretch', '以上，', '完成。', true, true],
  ['of all before it, in the next stretch', '，养老院15家，均于', '前完成；', true, true],
  ['of all before it, as it must be', '，养老院15家，均须于', '前完成；', true, true],
  ['of all before it, which have a term', '，养老院15家，均于', '前完成；', false, false],
  ['of all of its stretch', '、绿道8公里，', '前完成。', true, true],
  ['of all before it, without a comma', '、绿道8公里均于', '前建成。', true, true],
  ['of all before it, in use by then', '、公厕6座均在', '前投用。', true, true],
  ['all of them', '，绿道8公里，力争', '前全部建成。', true, true],
  ['of what another stretch tells', '，绿道8公里，', '前建成。', true, false],
  ['of other things, all of which', '，全市村庄均于', '前完成。', true, false],
  ['what all do by then', '，养老院15家，均于', '前建成3所', true, false],
  ['of a number that has a term', '以上，', '完成。', false, false],
  ['what else is done by then', '以上，', '建设5所学校', true, false],
  ['before the floods', '（', '汛前），', false, true],
  ['done by the end', '（', '前完成），', false, true],
  ['tried for', '（力争', '完成），', false, true],
  ['planned for', '（计划', '建成投用）。', false, true],
  ['labelled', '（完成时限：', '）。', false, true],
  ['of several steps the last', '（2025年开工，', '竣工）', false, true],
  ['done and in use', '（', '前全部完成改造并投入使用）', false, true],
  ['behind the thing', '污水处理厂（', '完成）', true, true],
  ['behind the thing of a number that has a term', '污水处理厂（', '完成）', false, false],
  ['behind another thing', '污水处理厂、泵站（', '完成）', true, false],
  ['a part of it', '（', '完成前期工作）', true, false],
  ['begun, which says of no end', '（', '开工），', false, false],
  ['another number in the bracket', '（', '为85%）', false, false],
  ['another measure', '以上，覆盖率', '达到95%', true, false],
])('%s: %s[date]%s', (_, between, behind, isOpen, result) => {
  expect(isLaterTerm(between, behind, isOpen)).toBe(result);
});

test.each([
  ['，', '建成投用。', false],
  ['，', '前完成。', true],
])('money is spent by a term, and not opened: %s[date]%s', (between, behind, result) => {
  expect(isLaterTerm(between, behind, true)).toBe(true);
  expect(isLaterTerm(between, behind, true, true)).toBe(result);
});

test.each([
  ['建成公园10个，均于', true],
  ['全市村庄均应在', true],
  ['建成公园10个、绿道8公里，全部于', true],
  ['以下任务均于', false],
  ['均于', false],
  ['力争', false],
  ['建成公园10个，力争', false],
  ['污水处理率平均', false],
])('%s[date] is said of all before it: %s', (before, result) => {
  expect(isOfAllBefore(before)).toBe(result);
});

test.each([
  ['，', '完工）', true],
  ['，日处理能力2万吨，', '投运）', true],
  ['、改造50座，均于', '完工）', true],
  ['，', '前完成；改建40座', true],
  ['，完成时限：', '）', true],
  ['，', '开工）', false],
  ['，', '建成6所）', false],
  ['）、绿道8公里，', '完工）', false],
])('within a bracket: %s[date]%s', (between, behind, result) => {
  expect(isTermInBracket(between, behind)).toBe(result);
});

test.each([
  ['', '建成、6所', true],
  ['应于', '前完工）', true],
  ['', '建成的学校', false],
  ['，', '建成。', false],
])('directly behind the number: %s[date]%s', (between, behind, result) => {
  expect(isSaidAtOnce(between, behind)).toBe(result);
});
