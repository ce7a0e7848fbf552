import { describe, expect, test } from 'vitest';
import { arrange, fillIn, fromQuery, moved, toQuery } from '#site/tables/arrangement.ts';

const PAIRS: Readonly<
  Record<string, readonly { other: string; relation: 'same' | 'equivalent' | 'partial' }[]>
> = {
  'a/1': [
    { other: 'b/1', relation: 'same' },
    { other: 'c/9', relation: 'partial' },
    { other: 'c/1', relation: 'equivalent' },
  ],
  'b/1': [{ other: 'a/1', relation: 'same' }],
  'a/2': [],
};
const counterpartsOf = (id: string) => PAIRS[id] ?? [];

describe('a table of pinned clauses', () => {
  test('has counterparts in one row and a column for each document, in the order pinned', () => {
    expect(arrange(['a/2', 'a/1', 'b/1'], counterpartsOf)).toMatchObject({
      rows: [['a/2'], ['a/1', 'b/1']],
      columns: ['a', 'b'],
    });
  });

  test('is filled with the strongest counterpart, in empty cells of chosen columns only', () => {
    const table = { ...arrange(['a/1', 'a/2'], counterpartsOf), columns: ['a', 'c'] };
    expect(fillIn(table, counterpartsOf).rows).toEqual([['a/1', 'c/1'], ['a/2']]);
    const twice = fillIn(fillIn(table, counterpartsOf), counterpartsOf);
    expect(twice).toEqual(fillIn(table, counterpartsOf));
  });

  test('is the same again from its address', () => {
    const table = {
      rows: [['a/1', 'b/1.2'], ['乡镇-2020/3.1']],
      columns: ['b', 'a'],
      title: '乡村医生：三地&比较; 2016',
      notes: '一行\n又一行',
    };
    expect(fromQuery(`?${toQuery(table)}`)).toEqual(table);
    expect(toQuery(table)).toContain('t=a/1,b/1.2;');
  });

  test.each([
    ['?c=a/1', null, 'the address of a basket'],
    ['?t=', { rows: [], columns: [] }, 'an empty table'],
    [
      '?t=a/1,%3Cscript%3E;x;b/2&columns=%22,b',
      { rows: [['a/1'], ['b/2']], columns: ['b'] },
      'what is no id',
    ],
    ['?t=a/1,a/1', { rows: [['a/1']], columns: ['a'] }, 'a clause twice, and no columns'],
  ])('%s → %j (%s)', (search, expected, _why) => {
    const read = fromQuery(search);
    if (expected === null) expect(read).toBeNull();
    else expect(read).toMatchObject(expected);
  });

  test('rows move as far as the ends', () => {
    expect(moved([1, 2, 3], 0, 1)).toEqual([2, 1, 3]);
    expect(moved([1, 2, 3], 2, 5)).toEqual([1, 2, 3]);
    expect(moved([1, 2, 3], 1, -9)).toEqual([2, 1, 3]);
  });
});
