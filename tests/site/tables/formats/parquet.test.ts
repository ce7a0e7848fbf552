import { parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { toParquet } from '#site/tables/formats/parquet.ts';
import { type Column, wordColumn } from '#site/tables/table.ts';

const column = (name: string, type: Column['type']): Column => ({ ...wordColumn(name), type });
const read = (bytes: Uint8Array) => parquetReadObjects({ file: bytes.slice().buffer as ArrayBuffer });

test('cells come back with their types, empty ones as null', async () => {
  const grid = {
    name: 'targets',
    columns: [
      column('comparator', 'string'),
      column('year', 'integer'),
      column('value', 'number'),
      column('leaf', 'boolean'),
      column('signed_on', 'date'),
    ],
    rows: [
      ['=', 2018, 2.5, true, '2016-08-10'],
      ['甲', null, null, null, null],
    ],
  };
  expect(await read(toParquet(grid))).toEqual([
    { comparator: '=', year: 2018, value: 2.5, leaf: true, signed_on: new Date('2016-08-10') },
    { comparator: '甲', year: null, value: null, leaf: null, signed_on: null },
  ]);
  expect(toParquet(grid)).toEqual(toParquet(grid));
});

test('days that are known to the month make a column of words', async () => {
  const grid = { name: 'x', columns: [column('on', 'date')], rows: [['2016-08'], ['2016-08-10']] };
  expect(await read(toParquet(grid))).toEqual([{ on: '2016-08' }, { on: '2016-08-10' }]);
});

test('a table without rows is a table', async () => {
  expect(await read(toParquet({ name: 'x', columns: [wordColumn('a')], rows: [] }))).toEqual([]);
});
