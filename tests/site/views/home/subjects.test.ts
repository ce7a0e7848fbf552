import { expect, test } from 'vitest';
import type { Records } from '#model/records.ts';
import { haveManySubjects, subjectOf } from '#site/views/home/subjects.ts';
import { document, text } from '../sample-records.ts';

const titled = (title: string) => ({
  ...document('a'),
  title: text(title),
  place: { id: 'deqing', name: text('德清县'), level: 'county' as const },
});

test.each([
  [
    '德清县人民政府办公室关于印发德清县3岁以下婴幼儿照护服务发展实施方案的通知',
    '3岁以下婴幼儿照护服务发展实施方案',
  ],
  ['德清县农村生活污水处理设施管理办法', '农村生活污水处理设施管理办法'],
  ['浙江省德清县农村生活污水治理三年行动方案（2023—2025年）', '农村生活污水治理三年行动方案'],
  ['德清县“十四五”托育服务发展规划', '“十四五”托育服务发展规划'],
])('%s is about %s', (title, about) => {
  expect(subjectOf(titled(title), '德清 2021', 'hans')).toBe(about);
});

test('what a label says is not said again, and a document without a title says nothing', () => {
  expect(subjectOf(titled('德清县托育服务方案'), '德清 托育服务方案', 'hans')).toBeNull();
  expect(subjectOf(titled(''), '德清', 'hans')).toBeNull();
});

test('documents of one programme need not be told apart', () => {
  const shelf = (...series: (string | null)[]) =>
    ({ shelf: series.map((one, n) => ({ document: `d${n}`, series: one })) }) as unknown as Records;
  expect(haveManySubjects(shelf('plan', 'plan'))).toBe(false);
  expect(haveManySubjects(shelf('plan', null))).toBe(true);
});
