/** Numbers of a row of more than two places: what pairs say of them, put together. */
import { expect, test } from 'vitest';
import type { Said, Statement, ValueWords } from '#site/views/comparison/told/facts.ts';
import { gatherExtras, toValues } from '#site/views/comparison/told/facts.ts';
import { mayState, settle } from '#site/views/comparison/told/settle.ts';
import { clause } from '../../sample-records.ts';

const words = (hans: string): ValueWords => ({ hans, hant: hans });
const said = (...values: readonly (string | null)[]): readonly Said[] =>
  values.map((value) => (value === null || value === 'missing' ? value : words(value)));
const number = (subject: string, ...values: readonly (string | null)[]): Statement => ({
  about: 'number',
  subject: words(subject),
  said: said(...values),
});
const valuesOf = (statements: readonly Statement[]) =>
  statements.map((one) =>
    one.said.map((value) => (value === null || value === 'missing' ? value : value.hans)),
  );

test('a number that two places were each set against is one statement of the three, and neither leaves it out', () => {
  const told = settle([
    number('用人单位举办的托育机构', '20家', null, '15家'),
    number('产业园区建设托育机构', null, '3家', '15家'),
    number('用人单位举办的托育机构', '20家', 'missing', null),
    number('产业园区建设托育机构', 'missing', '3家', null),
  ]);
  expect(valuesOf(told)[0]).toEqual(['20家', '3家', '15家']);
  expect(told[0]?.subject, 'the words of one of them need not be true of all').toBeNull();
  expect(gatherExtras(told)).toEqual([]);
});

test('of two places that each set a number in one unit neither is said to set none', () => {
  const [own, ...more] = settle([
    number('卫生院', '6次', 'missing'),
    number('入户指导', 'missing', '4次'),
    number('指导站', 'missing', '8个'),
  ]);
  expect(own && toValues(own)).toMatchObject({ own: true, subject: null });
  expect(valuesOf(more)).toEqual([['missing', '8个']]);
});

test('who leaves out one number is told in one sentence', () => {
  const told = settle([number('指导站', 'missing', null, '8个'), number('指导站', null, 'missing', '8个')]);
  expect(valuesOf(told)).toEqual([['missing', 'missing', '8个']]);
});

test('what one place alone is said to state is no number of a matter of which two places state theirs', () => {
  const told = settle([
    number('所需资金', '5:5', null, '4:6'),
    number('所需资金', '5:5', 'missing', null),
    number('运营补助', '200元', null, null),
  ]);
  expect(valuesOf(told)).toEqual([
    ['5:5', null, '4:6'],
    ['200元', null, null],
  ]);
});

test('a date that every place beside one leaves out is told once', () => {
  const date = (...values: readonly (string | null)[]): Statement => ({
    about: 'date',
    subject: null,
    said: said(...values),
  });
  const told = settle([date('missing', null, '2024年'), date(null, 'missing', '2024年')]);
  expect(valuesOf(told)).toEqual([['missing', 'missing', '2024年']]);
});

test('the same number of both is no difference', () => {
  const told = settle([number('县级中心', '1个', 'missing'), number('每县的中心', 'missing', '1个')]);
  expect(told.flatMap((one) => toValues(one) ?? [])).toEqual([]);
  expect(gatherExtras(told)).toEqual([]);
});

test('one place alone is said to state a number where no other text of the row holds one in its unit', () => {
  const row = [[clause('a/1', '联合检查2次')], [clause('b/1', '登记')], [clause('c/1', '联合检查不少于1次')]];
  const extras = (third: Said) =>
    gatherExtras(
      [{ ...number('检查', '2次', 'missing'), said: [...said('2次', 'missing'), third] }],
      (column, value, about) => mayState(row[column] ?? [], value, about),
    );
  expect(extras(null)[0]?.sole).toBe(false);
  expect(extras('missing')[0]?.sole).toBe(true);
});

test('another year is no reason to say less of who alone states one', () => {
  const year = [clause('a/1', '2018年底前完成')];
  expect(mayState(year, words('2017年'), 'date')).toBe(false);
  expect(mayState(year, words('2018年'), 'date')).toBe(true);
});

test('a date that two places state is told as left out once', () => {
  const date = (...values: readonly (string | null)[]): Statement => ({
    about: 'date',
    subject: null,
    said: said(...values),
  });
  const told = settle([date('2025年', 'missing', null, null), date(null, 'missing', '2025年', 'missing')]);
  expect(valuesOf(told)).toEqual([['2025年', 'missing', '2025年', 'missing']]);
});

test('a number in Chinese numerals may be what another place states in figures', () => {
  const once = [clause('a/1', '有害垃圾应当每月至少收集一次')];
  expect(mayState(once, words('2 次'), 'number')).toBe(true);
  expect(mayState(once, words('2 轮'), 'number')).toBe(false);
  expect(mayState([clause('a/1', '每千名老年人拥有床位')], words('2400名'), 'number')).toBe(false);
});
