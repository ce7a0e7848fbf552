import { expect, test } from 'vitest';
import type { Records } from '#model/records.ts';
import { buildMatrix } from '#site/views/matrix/rows.ts';
import { document, target } from '../sample-records.ts';
import { due, indicatorRecords } from './sample-matrix.ts';

const records = indicatorRecords({ a: [target('a/1#1', 2.5, due(2018))], b: [target('b/1#1', 2)] });
const withOther = { ...records, targets: [...records.targets, target('c/1#1', 60)] };
const matrix = buildMatrix(withOther);
const row = matrix.sections[0]?.rows[0];

test('a cell is a value, a mention or silence, never a blank; silent documents have no column', () => {
  expect(matrix.documents.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
  expect(row?.cells.map(({ state }) => state)).toEqual(['set', 'set', 'mentioned']);
});

test('a place is one column of the page, with all its documents', () => {
  const documents = [document('a'), document('b'), document('d', 'a', { signedOn: '2018-01-01' })];
  const { places } = buildMatrix({ ...records, documents: documents as Records['documents'] });
  expect(places.map(({ id, documents: own }) => [id, own.length])).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
});

test('no number is lost: a target without indicator is listed apart', () => {
  expect(matrix.others).toEqual([{ document: 'c', targets: [target('c/1#1', 60)] }]);
  const shown = matrix.sections.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.state === 'set' ? cell.targets : []))),
  );
  expect(shown.length + matrix.others.flatMap(({ targets }) => targets).length).toBe(
    withOther.targets.length,
  );
});
