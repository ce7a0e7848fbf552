import { expect, test } from 'vitest';
import { isTermColumn, unitNamedIn } from '#language/forms/column.ts';

test.each([
  ['完成时限', true],
  ['时间安排', true],
  ['时间进度(季度末)', true],
  ['响应时间(分钟)', false],
  ['办理时限(个工作日)', false],
  ['建设任务', false],
])('%s names a column of terms: %s', (name, expected) => expect(isTermColumn(name)).toBe(expected));

test.each([
  ['人均预期寿命(岁)', '岁'],
  ['覆盖率(%)', '%'],
  ['投资(万元)', '万元'],
  ['指标(含农村)', ''],
  ['学校', ''],
])('the unit that ends %s is %j', (name, unit) => expect(unitNamedIn(name)).toBe(unit));
