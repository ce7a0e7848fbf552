import { expect, test } from 'vitest';
import { worthOf } from '#language/forms/numbers/worth.ts';

test.each([
  [12000, '张', 12000, '张'],
  [1.2, '万张', 12000, '张'],
  [2, '名', 2, '人'],
  [0.3, '亿元', 30_000_000, '元'],
  [3, '千万元', 30_000_000, '元'],
  [5, '千瓦时', 5, '千瓦时'],
  [5, '个百分点', 5, '个百分点'],
  [3, '万', 3, '万'],
  [1.2, '万台（套）', 12000, '台'],
  [5, '台/套', 5, '台'],
  [0.5, '万套/间', 5000, '套'],
  [20, '家/个', 20, '个'],
  [300, '人/次', 300, '人'],
  [5, '元/套', 5, '元/套'],
  [2, '次/户', 2, '次/户'],
  [2, '名/万人', 2, '人/万人'],
])('%s%s is %s of %s', (value, unit, low, name) =>
  expect(worthOf({ value, valueMax: null, unit })).toMatchObject({ low, high: low, unit: name }),
);
