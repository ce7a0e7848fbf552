import { expect, test } from 'vitest';
import { markClauses } from '#extract/marks.ts';
import { findResponsibilities } from '#extract/responsibilities/find-responsibilities.ts';
import type { ExtractedDocument } from '#model/line.ts';
import { buildAgencies } from '#publish/agencies.ts';
import { NO_CONTENT, sampleDocument } from '../extract/sample-document.ts';

const extracted = (id: string, notes: string[], placeName = '甲市'): ExtractedDocument => {
  const clauses = notes.map((note, i) => ({ path: `${i + 1}`, notes: [note] }));
  const doc = sampleDocument({ id, placeName, clauses });
  const { responsibilities, agencies } = findResponsibilities(doc, NO_CONTENT);
  const facts = {
    targets: [],
    exclusions: [],
    deadlines: [],
    duties: [],
    citations: [],
    mentions: new Map(),
    topics: new Map(),
  };
  return {
    ...doc,
    clauses: markClauses(doc.clauses, new Map()),
    facts: { ...facts, responsibilities, agencies },
  };
};
const table = (docs: ExtractedDocument[]) =>
  buildAgencies(docs).map(({ name, clauses }) => [
    name.hans,
    clauses.map(({ clause, lead }) => (lead ? `${clause} leads` : clause)),
  ]);

test('an agency has its clauses in reading order and knows where it leads', () => {
  expect(table([extracted('a', ['（市教育局、财政局）', '（市财政局）'])])).toEqual([
    ['市教育局', ['a/1 leads']],
    ['市财政局', ['a/1', 'a/2 leads']],
  ]);
});

test('documents of one place share an agency, those of another do not', () => {
  const docs = [
    extracted('a', ['（市财政局）']),
    extracted('b', ['（市财政局）']),
    extracted('c', ['（市财政局）'], '乙市'),
  ];
  expect(table(docs)).toEqual([
    ['市财政局', ['a/1 leads', 'b/1 leads']],
    ['市财政局', ['c/1 leads']],
  ]);
});
