import { expect, test } from 'vitest';
import { isSpan, isTime, unitIn } from '#site/views/text/unit-in.ts';

test('of two units with a stroke between them English tells the first, and of a rate both', () => {
  expect(['万台/套', '套/间', '次/人'].map((unit) => unitIn(unit, 'en'))).toEqual([
    unitIn('万台', 'en'),
    unitIn('套', 'en'),
    'times per person',
  ]);
});

test('an amount of time is long or short, and not high or low', () => {
  expect(['小时', '个工作日', '年', '名', '%'].map(isTime)).toEqual([true, true, true, false, false]);
  expect(['48小时内', '不少于5年', '2018年', '3个'].map(isSpan)).toEqual([true, true, false, false]);
});
