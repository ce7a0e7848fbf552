import { expect, test } from 'vitest';
import { excerptOf, firstRows } from '#site/views/comparison/choice/excerpt.ts';
import type { ComparisonRow } from '#site/views/comparison/rows.ts';

const row = (id: string, ...clauses: readonly string[]) =>
  ({
    id,
    cells: clauses.map((clause) => ({ state: 'aligned', clauses: [{ clause: { id: clause } }] })),
  }) as unknown as ComparisonRow;

test('a clause is read in the first of its rows', () => {
  const rows = firstRows([row('r1', 'a/1', 'b/1'), row('r2', 'a/2', 'b/1'), row('r3', 'a/2')]);
  expect([...rows]).toEqual([
    ['a/1', 'r1'],
    ['b/1', 'r1'],
    ['a/2', 'r2'],
  ]);
});

const EVERY = 0b11;
const own = `${'完善机制，'.repeat(12)}落实责任。`;
const shared = `${'培训医师，'.repeat(9)}配备设备。`;
const text = own + shared;
const differing = (start: number, end: number, mask: number) => ({ start, end, substance: 0, wording: mask });

test('the sentence that the others have too stands for the whole', () =>
  expect(excerptOf(text, [differing(0, own.length, EVERY)], EVERY)).toEqual([own.length, text.length]));

test('what differs from one of the others alone is shared', () => {
  const stretches = [differing(0, own.length, EVERY), differing(own.length, text.length, 0b01)];
  expect(excerptOf(text, stretches, EVERY)).toEqual([own.length, text.length]);
});

test('a row of a table stands for nothing', () => {
  const row = `${'指标\t'.repeat(40)}\n`;
  expect(excerptOf(`${row}建成中心。\n`, [], EVERY)).toEqual([row.length, row.length + 5]);
});

test('a long sentence is cut, and a short text is shown as it is', () => {
  expect(excerptOf('建设公园，'.repeat(50), [], EVERY)).toEqual([0, 100]);
  expect(excerptOf('建设公园。', [], EVERY)).toBeNull();
});
