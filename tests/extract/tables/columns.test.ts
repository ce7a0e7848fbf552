import { expect, test } from 'vitest';
import { factsOf } from './facts-of-table.ts';

test.each<[string, readonly (readonly [number, number | null])[], string]>([
  [
    '指标\t2015年全国\t2015年全市\t2020年全国\t2020年全市\n入园率（%）\t88\t89\t91\t93',
    [[93, 89]],
    'the city’s and its base',
  ],
  [
    '指标\t2025年全国目标\t2025年全省目标\t2025年全市目标\n入园率（%）\t90\t91\t93',
    [[93, null]],
    'the city’s',
  ],
  [
    '指标\t全国2025年目标\t全省2025年目标\n入园率（%）\t90\t92',
    [[92, null]],
    'the province’s, where no city is named',
  ],
  [
    '指标\t2025年（东河）\t2025年（国家）\n入园率（%）\t92\t90',
    [[92, null]],
    'the one that is not the country’s',
  ],
  ['指标\t全国2025年\t2025年\n入园率（%）\t90\t92', [[92, null]], 'the one of no land'],
  [
    '指标\t2025年（全国）\t2025年（东部）\t2025年（西部）\n入园率（%）\t90\t95\t85',
    [
      [90, null],
      [95, null],
      [85, null],
    ],
    'of the country and its parts all',
  ],
  [
    '指标\t2025年（全国）\t2025年（农村）\n入园率（%）\t90\t85',
    [
      [90, null],
      [85, null],
    ],
    'and so of a part',
  ],
  [
    '指标\t2025年全省\t2025年农村\n入园率（%）\t90\t85',
    [
      [90, null],
      [85, null],
    ],
    'and of a province and a part',
  ],
  [
    '指标\t国家级2025年\t2025年全市\n基地数（个）\t2\t9',
    [
      [2, null],
      [9, null],
    ],
    'and those of a rank',
  ],
  ['指标\t2025年全国\n入园率（%）\t90', [[90, null]], 'and what stands alone'],
])('of %j the goals with their bases are %j: %s', (table, expected) => {
  const { facts } = factsOf(table);
  expect(facts.targets.map(({ value, baseline }) => [value, baseline?.value ?? null])).toEqual(expected);
});
