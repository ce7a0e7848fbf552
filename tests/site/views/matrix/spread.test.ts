/** What is told of the numbers of many places. */
import { expect, test } from 'vitest';
import { buildMatrix } from '#site/views/matrix/rows.ts';
import {
  groupValues,
  type PlaceValue,
  packPlaces,
  placeIn,
  spreadOf,
  valuesOf,
} from '#site/views/matrix/spread.ts';
import { spreadText } from '#site/views/matrix/words.ts';
import { target } from '../sample-records.ts';
import { due, indicatorRecords } from './sample-matrix.ts';

const values = (...amounts: readonly number[]): readonly PlaceValue[] =>
  amounts.map((value, n) => ({ place: `p${n}`, target: target(`p${n}/1#1`, value) }));

test('ends, middle and what most set', () => {
  const spread = spreadOf(values(90, 85, 90, 100));
  expect(spread).toMatchObject({ min: 85, median: 90, max: 100, places: 4, values: 4, apart: 0 });
  expect(spread?.common).toMatchObject({ value: 90, places: 2 });
  expect(spread?.dots.map(({ at, places }) => [Math.round(at), places])).toEqual([
    [34, 2],
    [0, 1],
    [100, 1],
  ]);
  expect(placeIn({ min: 85, max: 100 }, 100)).toBe(100);
});

test('an even number of values has its median between the two in the middle', () => {
  expect(spreadOf(values(1, 2, 4, 9))?.median).toBe(3);
});

test('3.5万人 and 35000人 are one amount; other units stand apart and are counted', () => {
  const spread = spreadOf([
    { place: 'a', target: target('a/1#1', 3.5, { unit: '万人' }) },
    { place: 'b', target: target('b/1#1', 35000, { unit: '人' }) },
    { place: 'c', target: target('c/1#1', 80, { unit: '%' }) },
  ]);
  expect(spread).toMatchObject({ unit: '人', min: 35000, max: 35000, places: 2, apart: 1 });
});

test('numbers are told in the scale of the unit that stands beside them', () => {
  const spread = spreadOf([
    { place: 'a', target: target('a/1#1', 600, { unit: '亿元' }) },
    { place: 'b', target: target('b/1#1', 1000, { unit: '亿元' }) },
    { place: 'c', target: target('c/1#1', 5000, { unit: '万元' }) },
  ]);
  expect(spread).toMatchObject({ unit: '亿元', min: 0.5, median: 600, max: 1000, places: 3 });
});

test.each([
  [['所', '所', '个'], '所'],
  [['名', '位', '名'], '名'],
  [['万人', '万人', '万人'], '万人'],
  [['万人', '人', '万人'], '万人'],
])('what is counted is told as most places write it: %s', (units, unit) => {
  const spread = spreadOf(
    units.map((printed, n) => ({ place: `p${n}`, target: target(`p${n}/1#1`, n, { unit: printed }) })),
  );
  expect(spread).toMatchObject({ unit, places: 3, apart: 0 });
});

test('a place counts once for a value, and with each of several values', () => {
  const twice = [...values(2), ...values(2), { place: 'p0', target: target('p0/2#1', 3) }];
  expect(spreadOf(twice)).toMatchObject({ places: 1, values: 2, min: 2, max: 3 });
});

test('nothing set has no spread', () => {
  expect(spreadOf([])).toBeNull();
});

test('a row gives each place’s values', () => {
  const matrix = buildMatrix(indicatorRecords({ a: [target('a/1#1', 2)], b: [target('b/1#1', 3)] }));
  const row = matrix.sections[0]?.rows[0];
  expect(row && valuesOf(matrix, row).map(({ place, target: { value } }) => [place, value])).toEqual([
    ['a', 2],
    ['b', 3],
  ]);
});

test('places that say the same stand together, largest value first', () => {
  const groups = groupValues([
    ...values(2, 5, 2),
    { place: 'q', target: target('q/1#1', 2, due(2018)) },
    { place: 'r', target: target('r/1#1', 2, { comparator: '>=' }) },
  ]);
  expect(groups.map(({ target: one, values: own }) => [one.value, own.map(({ place }) => place)])).toEqual([
    [5, ['p1']],
    [2, ['p0', 'p2']],
    [2, ['q']],
    [2, ['r']],
  ]);
});

test('which places set a number is packed four a digit', () => {
  expect(packPlaces(['a', 'b', 'c', 'd', 'e'], new Set(['a', 'c', 'e']))).toBe('51');
});

test('the sentence speaks of how many set it', () => {
  const told = spreadOf(values(90, 85, 90, 100));
  expect(told && spreadText(told, 'hans')).toBe(
    '4 地写了数：最小 85 名，中位 90 名，最大 100 名；最多的是 90 名，2 地',
  );
  const same = spreadOf(values(2, 2));
  expect(same && spreadText(same, 'hans')).toBe('2 地写了数，都是 2 名');
  // Of those that set it one names no place.
  const speakers = (ids: readonly string[]) => ({ places: ids.length - 1, documents: 1 });
  expect(told && spreadText(told, 'hans', speakers)).toBe(
    '3 地和 1 份文件写了数：最小 85 名，中位 90 名，最大 100 名；最多的是 90 名，1 地和 1 份文件',
  );
});
