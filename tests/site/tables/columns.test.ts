import { expect, test } from 'vitest';
import type { recordSchemas } from '#model/records.ts';
import { columnsOf } from '#site/tables/columns.ts';
import { itemOf, schemaOf } from '#site/tables/schema-node.ts';

const columns = (name: keyof typeof recordSchemas) => columnsOf(name, itemOf(schemaOf(name)));
const typesOf = (name: keyof typeof recordSchemas) =>
  Object.fromEntries(columns(name).map(({ name, type, required }) => [name, required ? type : `${type}?`]));

test('objects open, wordings have three views, spans two ends, lists are tables of their own', () => {
  expect(typesOf('targets')).toMatchObject({
    id: 'string',
    value: 'number',
    value_max: 'number?',
    deadline_year: 'integer?',
    deadline_point: 'string?',
    subject: 'string',
    subject_hans: 'string',
    start: 'integer',
    end: 'integer',
  });
  expect(typesOf('documents')).toMatchObject({
    signed_on: 'date?',
    place_id: 'string?',
    seed_bytes: 'integer',
  });
  expect(typesOf('clauses')).not.toHaveProperty('topics');
});

test('what a column may hold is what the schema lists', () => {
  const comparator = columns('targets').find(({ name }) => name === 'comparator');
  expect(comparator?.values).toEqual(['>=', '<=', '=', '~', '>', '<']);
});

test('a value that is missing anywhere on the way is no value', () => {
  const read = (name: string) => columns('targets').find((column) => column.name === name)?.read;
  expect(read('deadline_year')?.({ deadline: null })).toBe(null);
  expect(read('subject_hant')?.({ subject: { source: '甲', hans: '甲', hant: '乙' } })).toBe('乙');
  expect(read('end')?.({ span: [3, 9] })).toBe(9);
});
