import { expect, test } from 'vitest';
import { type RecordName, recordSchemas } from '#model/records.ts';
import { fieldsOf } from '#site/downloads/dictionary.ts';
import { fieldMeanings } from '#site/i18n/strings/data/data-fields.ts';
import { fileMeanings } from '#site/i18n/strings/data/dictionary.ts';
import { factFields } from '#site/i18n/strings/data/fields/fact-fields.ts';
import { pairFields } from '#site/i18n/strings/data/fields/pair-fields.ts';
import { textFields } from '#site/i18n/strings/data/fields/text-fields.ts';
import { schemaOf } from '#site/tables/schema-node.ts';

const names = Object.keys(recordSchemas) as RecordName[];
const CONTRACT: RecordName[] = [
  'documents',
  'clauses',
  'targets',
  'indicators',
  'agencies',
  'citations',
  'alignments',
  'errata',
];

test('every published file is explained', () => {
  expect(Object.keys(fileMeanings).sort()).toEqual([...names].sort());
});

test.each(CONTRACT)('every field of %s.json has a meaning', (name) => {
  const known = fieldMeanings as Record<string, unknown>;
  const bare = fieldsOf(name)
    .map(({ path }) => path.slice(path.lastIndexOf('.') + 1))
    .filter((field) => !(`${name}.${field}` in known) && !(field in known));
  expect(bare).toEqual([]);
});

test('a field is described in one place', () => {
  const parts = [textFields, factFields, pairFields].flatMap((part) => Object.keys(part));
  expect(parts.toSorted()).toEqual(Object.keys(fieldMeanings).toSorted());
});

test('a field is described as a reader would say it', () => {
  const types = Object.fromEntries(fieldsOf('clauses').map(({ path, type }) => [path, type]));
  expect(types).toMatchObject({
    heading: 'Text | null',
    parent: 'string | null',
    spans: 'Span[]',
    'responsibility.agencies[].id': 'string',
  });
  expect(schemaOf('clauses')).toMatchObject({ type: 'array' });
});
