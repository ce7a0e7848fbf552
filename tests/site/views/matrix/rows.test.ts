import { expect, test } from 'vitest';
import { buildMatrix } from '#site/views/matrix/rows.ts';
import { target } from '../sample-records.ts';
import { compared, due, indicatorRecords } from './sample-matrix.ts';

const records = indicatorRecords({ a: [target('a/1#1', 2.5, due(2018))], b: [target('b/1#1', 2)] }, [
  compared('a', 'b', { value: 'higher', difference: 0.5 }),
]);
const withOther = { ...records, targets: [...records.targets, target('c/1#1', 60)] };
const matrix = buildMatrix(withOther);
const row = matrix.sections[0]?.rows[0];

test('a cell is a value, a mention or silence, never a blank; silent documents have no column', () => {
  expect(matrix.documents.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
  expect(row?.cells.map(({ state }) => state)).toEqual(['set', 'set', 'mentioned']);
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
