/** Sets the clauses of all documents against each other: pairs, rows, gaps and what is borrowed word for word. */
import type { Evidence, PairRecord } from '#model/alignment.ts';
import type { Content } from '#model/content.ts';
import type { Outcome } from '#model/diagnostic.ts';
import type { Alignment, ConvertedClause, ExtractedDocument } from '#model/line.ts';
import { findBorrowings } from './borrowing.ts';
import { findCandidates } from './candidates.ts';
import { type ChosenPair, choosePairs } from './choose-pairs.ts';
import { Comparer, type Comparison, type ScoreParts } from './compare.ts';
import { ClauseComparer } from './differences/compare-clauses.ts';
import { applyDecisions } from './editorial.ts';
import { findGaps } from './gaps.ts';
import { groupPairs } from './groups.ts';
import { pairHeadings } from './heading-pairs.ts';
import { type Passage, toPassages } from './passage.ts';
import { weighGrams } from './rarity.ts';
import { LEAST_SCORE, scoreOf } from './score.ts';

/** What the algorithm finds by itself. */
export interface FoundPairs {
  readonly passages: readonly Passage[];
  readonly pairs: readonly ChosenPair[];
}

// Below it two headings share no more than 加强 or 建设; those whose clauses below are paired come in anyway.
const LIKE_HEADINGS = 0.1;

/** Pairs of clauses of different documents, by rule alone; `a` and `b` of a comparison are indices into `passages`. */
export function findPairs(documents: readonly ExtractedDocument[]): FoundPairs {
  const passages = documents.flatMap(toPassages);
  const grams = weighGrams(passages, documents.length);
  const comparer = new Comparer(passages, grams);
  const likely = (parts: ScoreParts) => scoreOf(parts) >= LEAST_SCORE;
  const leaves: Comparison[] = [];
  const headings: Comparison[] = [];
  findCandidates(passages, grams).forEach((others, at) => {
    if ((passages[at] as Passage).leaf) leaves.push(...comparer.compare(at, others, likely));
    else headings.push(...comparer.compare(at, others, ({ likeness }) => likeness >= LIKE_HEADINGS));
  });
  const chosen = choosePairs(leaves, passages);
  const compare = (a: number, b: number) => comparer.compare(a, [b])[0] as Comparison;
  const pairs = chosen.concat(pairHeadings(headings, chosen, passages, compare));
  return {
    passages,
    pairs: pairs.sort((x, y) => x.comparison.a - y.comparison.a || x.comparison.b - y.comparison.b),
  };
}

/**
 * Pairs clauses across documents, `a` in the document that comes first. Documents are put in order by id, so
 * that the order in which they arrive changes nothing.
 */
export function alignClauses(given: readonly ExtractedDocument[], content: Content): Outcome<Alignment> {
  const documents = given.toSorted((a, b) => (a.seed.id < b.seed.id ? -1 : a.seed.id > b.seed.id ? 1 : 0));
  const { passages, pairs: chosen } = findPairs(documents);
  const idOf = (passage: number) => (passages[passage] as Passage).id;
  const evidence = new Map<string, Comparison>();
  const automatic = chosen.map(({ comparison, score, relation, part }) => {
    const [a, b] = [idOf(comparison.a), idOf(comparison.b)];
    evidence.set(`${a} ${b}`, comparison);
    return { a, b, relation, part, score, basis: 'auto' as const, decision: null };
  });
  const { drafts, diagnostics } = applyDecisions(automatic, documents, content);

  const clauses = new Map(documents.flatMap((doc) => doc.clauses.map((clause) => [clause.id, clause])));
  const comparer = new ClauseComparer(documents);
  const pairs = drafts.map((draft): PairRecord => {
    const [a, b] = [clauses.get(draft.a), clauses.get(draft.b)] as [ConvertedClause, ConvertedClause];
    const differences = comparer.differences(a, b, draft.relation);
    const comparison = evidence.get(`${draft.a} ${draft.b}`);
    return {
      ...draft,
      score: round(draft.score),
      evidence: comparison ? toEvidence(comparison, a, differences.body) : null,
      differences,
    };
  });
  const published = new Set(content.ledger?.pages.groups);
  return {
    value: {
      pairs,
      groups: groupPairs(pairs, documents, published),
      gaps: findGaps(pairs, documents, content.absences),
      borrowings: findBorrowings(documents),
    },
    diagnostics,
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
const SHOWN_RUNS = 5;
const EDGE = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}“‘《（(]+$/gu;

function toEvidence(
  comparison: Comparison,
  a: ConvertedClause,
  body: PairRecord['differences']['body'],
): Evidence {
  const shared = body
    .filter(([kind]) => kind === 'same')
    .map(([, start, end]) => a.body.text.hans.slice(start, end).replace(EDGE, ''))
    .filter((run) => run.length >= 4);
  return {
    likeness: round(comparison.likeness),
    sentence: round(comparison.sentence),
    overlapA: round(comparison.overlapA),
    overlapB: round(comparison.overlapB),
    runs: round(comparison.runs),
    heading: round(comparison.heading),
    outline: round(comparison.outline),
    sharedRuns: [...new Set(shared)].sort((x, y) => y.length - x.length).slice(0, SHOWN_RUNS),
  };
}
