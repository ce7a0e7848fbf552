/** Which documents are told of against which, so that the records grow with the corpus and not with its square. */

import { documentOf, pairKey } from '#model/clause-id.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import { EVERY_TWO_UP_TO } from '#model/dyad.ts';
import type { CitationRecord } from '#model/facts/agency.ts';
import type { ComparisonRecord } from '#model/facts/target.ts';
import { type Alignment, COMPARED_UP_TO } from '#model/line.ts';

/** For a document, the places of the others in the order of the documents, ascending. */
export type ToldOf = (document: number) => readonly number[];

/**
 * Up to {@link EVERY_TWO_UP_TO} documents all others; beyond, those that a document was set against, borrows from, lends
 * to, cites or is cited by, and those that an editor paired it with. `documents` are ids in order. Mutual.
 */
export function toldOf(
  documents: readonly string[],
  { compared, pairs, borrowings }: Pick<Alignment, 'compared' | 'pairs' | 'borrowings'>,
  citations: readonly CitationRecord[],
): ToldOf {
  if (documents.length <= EVERY_TWO_UP_TO) {
    const all = [...documents.keys()];
    return (own) => all.toSpliced(own, 1);
  }
  const places = new Map(documents.map((id, place) => [id, place]));
  const others = documents.map(() => new Set<number>());
  const join = (a: string, b: string) => {
    const [x, y] = [places.get(a), places.get(b)];
    if (x === undefined || y === undefined || x === y) return;
    others[x]?.add(y);
    others[y]?.add(x);
  };
  for (const [a, b] of compared) join(a, b);
  for (const { a, b, decision } of pairs) if (decision) join(documentOf(a), documentOf(b));
  for (const { document, from, share } of borrowings) if (share > 0) join(document, from);
  for (const { from, resolvesTo } of citations) if (resolvesTo) join(from.document, resolvesTo);
  const sorted = others.map((own) => [...own].sort((a, b) => a - b));
  return (own) => sorted[own] ?? [];
}

/**
 * Up to {@link COMPARED_UP_TO} documents all; beyond, those of documents that were set against each other, or that an editor
 * paired. Dyads count those of more, and anybody can make them again from the targets.
 */
export function comparisonsOf(
  all: readonly ComparisonRecord[],
  documents: number,
  { compared, pairs }: Pick<Alignment, 'compared' | 'pairs'>,
): ComparisonRecord[] {
  if (documents <= COMPARED_UP_TO) return [...all];
  const told = new Set(compared.map(([a, b]) => pairKey(a, b)));
  for (const { a, b, decision } of pairs) if (decision) told.add(pairKey(documentOf(a), documentOf(b)));
  return all.filter(({ a, b }) => told.has(pairKey(a, b)));
}

/**
 * What is not told, so that nobody takes a row that is missing for one that says nothing, nor one of two documents that were not
 * set against each other for one that found nothing; `rows` is how many rows there are, `compared` of how many pairs, either way
 * round, the clauses were.
 */
export function leftOut(documents: number, rows: number, compared: number): Diagnostic[] {
  const all = documents * (documents - 1);
  const unlooked = rows - 2 * compared;
  const say = (message: string, most: number): Diagnostic => ({
    code: 'publish/pairs-left-out',
    file: 'dyads.json',
    line: 1,
    span: null,
    message,
    hint: `Publish parts of the corpus (by field or by year) of ${most} documents at most where every pair is needed`,
  });
  return [
    ...(rows === all
      ? []
      : [
          say(
            `of ${all} ordered pairs of ${documents} documents ${all - rows} have no row, nor one in comparisons.json: ` +
              `beyond ${EVERY_TWO_UP_TO} documents only those have one that were set against each other`,
            EVERY_TWO_UP_TO,
          ),
        ]),
    ...(unlooked <= 0
      ? []
      : [
          say(
            `of ${rows} rows ${unlooked} are of two documents whose clauses were not set against each other (beyond ${COMPARED_UP_TO} ` +
              `documents each is, against the nearest earlier ones alone): they count every clause under none, which nobody looked for, and comparisons.json tells of none of them`,
            COMPARED_UP_TO,
          ),
        ]),
  ];
}
