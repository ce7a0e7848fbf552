import { expect, test } from 'vitest';
import { markClauses } from '#extract/marks.ts';
import { findResponsibilities } from '#extract/responsibilities/find-responsibilities.ts';
import type { ExtractedDocument } from '#model/line.ts';
import { FEW } from '#model/records.ts';
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
  buildAgencies(docs, []).map(({ name, clauses }) => [
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

test('among many documents an agency that one clause names has no page, unless it was recorded', () => {
  const docs = (count: number) =>
    Array.from({ length: count }, (_, n) => extracted(`d${n}`, ['（市财政局）', '（县教育局）'], `${n}市`));
  const pages = (count: number, recorded: (ids: readonly string[]) => readonly string[] = () => []) => {
    const ids = buildAgencies(docs(count), []).map(({ id }) => id);
    return buildAgencies(docs(count), recorded(ids)).filter(({ page }) => page).length;
  };
  expect(pages(FEW)).toBe(buildAgencies(docs(FEW), []).length);
  expect(pages(FEW + 1)).toBe(0);
  expect(pages(FEW + 1, ([first = '']) => [first])).toBe(1);
  // Of one place they are named by all.
  const shared = Array.from({ length: FEW + 1 }, (_, n) => extracted(`d${n}`, ['（市财政局）']));
  expect(buildAgencies(shared, []).map(({ page }) => page)).toEqual([true]);
});
