import { expect, test } from 'vitest';
import { leadGroups, tellingCells } from '#site/views/home/lead.ts';
import { target } from '../sample-records.ts';

const cell = (document: string, value: number | null, differs = false) => ({
  document,
  target: value === null ? null : target(`${document}/1#1`, value),
  others: [],
  mentioned: false,
  differs,
});

test('those that differ come first, and places that say the same stand together', () => {
  const groups = leadGroups({ cells: [cell('a', 2), cell('b', 2.5, true), cell('c', 2), cell('d', null)] });
  expect(groups.map(({ documents, target: { value }, differs }) => [documents, value, differs])).toEqual([
    [['b'], 2.5, true],
    [['a', 'c'], 2, false],
  ]);
});

test('the same number with another limit is not the same', () => {
  const bound = { ...cell('b', 2), target: target('b/1#1', 2, { comparator: '>=' }) };
  expect(leadGroups({ cells: [cell('a', 2), bound] })).toHaveLength(2);
});

test('of many places those that differ are shown, and all stand in their order', () => {
  const cells = Array.from({ length: 9 }, (_, n) => ({ n, differs: n > 6 }));
  expect(tellingCells(cells).map(({ n }) => n)).toEqual([0, 1, 2, 3, 7, 8]);
});
