/** Sets the clauses of all documents against each other: pairs, rows, gaps and what is borrowed word for word. */

import type { Evidence, PairRecord, PossiblePair } from '#model/alignment.ts';
import { documentOf } from '#model/clause-id.ts';
import type { Outcome } from '#model/diagnostic.ts';
import type { Content } from '#model/kept/content.ts';
import type { Alignment, ConvertedClause, ExtractedDocument } from '#model/line.ts';
import { findBorrowings } from './borrowing.ts';
import { ClauseComparer } from './differences/compare-clauses.ts';
import { mainWords, pairDocuments } from './document-pairs.ts';
import { applyDecisions, keyOf, type PairDraft } from './editorial.ts';
import { toEvidence } from './evidence.ts';
import { findGaps } from './gaps.ts';
import { groupPairs } from './groups.ts';
import { type Aligned, alignPair, type FoundPair } from './pairs/align-pair.ts';
import { GramNumbers } from './reading/grams.ts';
import { type Reading, readDocument } from './reading/read-document.ts';

/** What the algorithm finds by itself, in the order of the documents. */
export interface FoundPairs {
  readonly pairs: readonly FoundPair[];
  readonly possible: readonly PossiblePair[];
  /** What it makes of the pairs that it was asked about, published or not. */
  readonly asked: readonly FoundPair[];
  /** Documents that were set against each other. */
  readonly compared: Alignment['compared'];
}

/** Pairs of clauses of different documents, by rule alone; `asked` names pairs of clause ids to judge in any case. */
export function findPairs(
  documents: readonly ExtractedDocument[],
  asked: readonly { readonly a: string; readonly b: string }[] = [],
): FoundPairs {
  const numbers = new GramNumbers();
  const readings = documents.map((document) => readDocument(document, numbers));
  const questions = Map.groupBy(asked, ({ a, b }) => keyOf(documentOf(a), documentOf(b)));
  const words = documents.map((document, at) => mainWords(document, readings[at] as Reading, numbers));
  return joinAligned(
    pairDocuments(words).map(([i, j]): AlignedDocuments => {
      const [left, right] = [readings[i], readings[j]] as [Reading, Reading];
      const aligned = alignPair(left, right, numbers, questions.get(keyOf(left.id, right.id)));
      return { left: left.id, right: right.id, aligned };
    }),
  );
}

/** What was found between two documents, named by their ids. */
export interface AlignedDocuments {
  readonly left: string;
  readonly right: string;
  readonly aligned: Aligned;
}

/** The pairs of documents, each aligned by itself, as one. */
export function joinAligned(found: readonly AlignedDocuments[]): FoundPairs {
  return {
    pairs: found.flatMap(({ aligned }) => aligned.pairs),
    possible: found.flatMap(({ aligned }) => aligned.possible),
    asked: found.flatMap(({ aligned }) => aligned.asked),
    compared: found.map(({ left, right }) => [left, right]),
  };
}

/**
 * Pairs clauses across documents, `a` in the document that comes first. Documents are put in order by id, so
 * that the order in which they arrive changes nothing.
 */
export function alignClauses(given: readonly ExtractedDocument[], content: Content): Outcome<Alignment> {
  const documents = given.toSorted((a, b) => (a.seed.id < b.seed.id ? -1 : a.seed.id > b.seed.id ? 1 : 0));
  return settleAlignment(documents, content, findPairs(documents, content.alignments));
}

/** What stands against what, from the pairs found and what editors decided of them; `documents` in order of their ids. */
export function settleAlignment(
  documents: readonly ExtractedDocument[],
  content: Content,
  found: FoundPairs,
): Outcome<Alignment> {
  const order = clauseOrder(documents);
  const evidence = new Map(found.pairs.map((pair) => [keyOf(pair.a, pair.b), pair]));
  const toDraft = ({ a, b, relation, part, score }: FoundPair): PairDraft => ({
    a,
    b,
    relation,
    part,
    score,
    basis: 'auto',
    decision: null,
  });
  const { drafts, diagnostics, decided } = applyDecisions(
    found.pairs.toSorted(byReading(order)).map(toDraft),
    documents,
    content,
    new Map(found.asked.map((pair) => [keyOf(pair.a, pair.b), toDraft(pair)])),
  );

  const clauses = new Map(documents.flatMap((doc) => doc.clauses.map((clause) => [clause.id, clause])));
  const comparer = new ClauseComparer(documents);
  const pairs = drafts.map((draft): PairRecord => {
    const [a, b] = [clauses.get(draft.a), clauses.get(draft.b)] as [ConvertedClause, ConvertedClause];
    const differences = comparer.differences(a, b, draft.relation);
    const pair = draft.basis === 'auto' ? evidence.get(keyOf(draft.a, draft.b)) : undefined;
    const known: Evidence | null = pair ? toEvidence(pair, a, differences.body) : null;
    return { ...draft, score: round(draft.score), evidence: known, differences };
  });
  const published = new Set(content.ledger?.pages.groups);
  const standing = new Set(content.ledger?.documents.map(({ document }) => document));
  return {
    value: {
      pairs,
      possible: found.possible
        .filter(({ a, b }) => !decided(a, b))
        .toSorted(byReading(order))
        .map((pair) => ({ ...pair, score: round(pair.score) })),
      groups: groupPairs(pairs, documents, published, standing),
      gaps: findGaps(pairs, documents, content.absences),
      borrowings: findBorrowings(documents),
      compared: found.compared,
    },
    diagnostics,
  };
}

const clauseOrder = (documents: readonly ExtractedDocument[]): ReadonlyMap<string, number> =>
  new Map(documents.flatMap(({ clauses }) => clauses).map(({ id }, i) => [id, i]));

type Between = { readonly a: string; readonly b: string };

const byReading =
  (order: ReadonlyMap<string, number>) =>
  (x: Between, y: Between): number =>
    (order.get(x.a) as number) - (order.get(y.a) as number) ||
    (order.get(x.b) as number) - (order.get(y.b) as number);

const round = (value: number): number => Math.round(value * 1000) / 1000;
