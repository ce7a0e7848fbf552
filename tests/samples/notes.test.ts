import { expect, test } from 'vitest';
import { foldText } from '#language/fold/script-fold.ts';
import { isCollective } from '#language/forms/bodies/body.ts';
import { readSample, samplesOf } from './read-sample.ts';

interface Row {
  readonly clause: string;
  readonly notes: readonly string[];
  /** 市教育局:l leads, :s supports; 各有关部门* is a collective. */
  readonly names: readonly string[];
  /** Given where nobody leads. */
  readonly lead?: null;
}

const rows = samplesOf<Row>('notes');
const bare = (name: string) => name.replace(/(?::[ls])?\*?$/, '');

test.each(rows)('$clause', (row) => {
  const { parsed, facts } = readSample(`一、甲事项\n（一）${row.clause.trimEnd()}\n二、乙事项\n内容。`);
  expect(parsed.clauses.flatMap(({ notes }) => notes.map(({ text }) => text))).toEqual(row.notes);

  const found = [...facts.responsibilities.values()].flatMap(({ agencies }) => agencies);
  expect(found.map(({ name }) => foldText(name.hans))).toEqual(row.names.map((name) => foldText(bare(name))));
  expect(
    found.filter(({ name }) => isCollective(foldText(name.hans))).map(({ name }) => name.hans),
  ).toHaveLength(row.names.filter((name) => name.endsWith('*')).length);

  const [responsibility] = facts.responsibilities.values();
  const lead = found.find(({ id }) => id === responsibility?.lead);
  const first =
    row.names.find((name) => /:l\*?$/.test(name)) ?? row.names.find((name) => !/:s\*?$/.test(name));
  expect(foldText(lead?.name.hans ?? '')).toBe('lead' in row ? '' : foldText(bare(first ?? '')));
});
