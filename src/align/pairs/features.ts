/** The evidence as numbers, in the order in which the fitted weights stand; `tools/fit` and the score share it. */
import { LITTLE } from '#language/limits.ts';
import type { EvidencePart } from '#model/alignment.ts';
import type { Parts } from './compare.ts';
import type { Context } from './context.ts';

interface Feature<T> {
  readonly name: string;
  /** What a reader is told it belongs to. */
  readonly part: EvidencePart;
  /** 1 where more of it cannot speak against a pair, -1 where it cannot speak for one. */
  readonly sign: 1 | -1;
  readonly of: (evidence: T) => number;
}

const kinds = ['penalty', 'definition', 'procedure', 'goal', 'principle', 'organisation'] as const;

/** Of a pair by itself. */
export const ALONE: readonly Feature<Parts>[] = [
  { name: 'likeness', part: 'words', sign: 1, of: ({ likeness }) => likeness },
  { name: 'plain', part: 'words', sign: 1, of: ({ plain }) => plain },
  { name: 'characters', part: 'words', sign: 1, of: ({ characters }) => characters },
  { name: 'frame', part: 'words', sign: 1, of: ({ frame }) => frame },
  { name: 'list', part: 'words', sign: 1, of: ({ list }) => list },
  { name: 'item', part: 'words', sign: 1, of: ({ item }) => item },
  { name: 'closest', part: 'words', sign: 1, of: ({ closest }) => closest },
  { name: 'sentence', part: 'words', sign: 1, of: ({ sentence }) => sentence },
  {
    name: 'overlapLeast',
    part: 'words',
    sign: 1,
    of: ({ overlapA, overlapB }) => Math.min(overlapA, overlapB),
  },
  {
    name: 'overlapMost',
    part: 'words',
    sign: 1,
    of: ({ overlapA, overlapB }) => Math.max(overlapA, overlapB),
  },
  { name: 'amount', part: 'words', sign: 1, of: ({ amount }) => amount },
  // A share of little text is soon reached.
  { name: 'content', part: 'words', sign: -1, of: ({ content }) => Math.max(LITTLE.content, content) },
  { name: 'runs', part: 'words', sign: 1, of: ({ runs }) => runs },
  { name: 'heading', part: 'headings', sign: 1, of: ({ heading }) => heading },
  { name: 'named', part: 'headings', sign: 1, of: ({ named }) => named },
  { name: 'path', part: 'headings', sign: 1, of: ({ path }) => path },
  { name: 'position', part: 'place', sign: 1, of: ({ position }) => position },
  { name: 'units', part: 'facts', sign: 1, of: ({ units }) => units },
  { name: 'target', part: 'facts', sign: 1, of: ({ target }) => target },
  { name: 'topics', part: 'facts', sign: 1, of: ({ topics }) => topics },
  { name: 'cited', part: 'facts', sign: 1, of: ({ cited }) => cited },
  ...kinds.map((kind) => ({ name: kind, part: 'kind', sign: 1, of: (parts: Parts) => parts[kind] }) as const),
  { name: 'office', part: 'kind', sign: 1, of: ({ office }) => office },
  { name: 'about', part: 'documents', sign: 1, of: ({ about }) => about },
];

/** Of a pair among the others of its two documents; `odds` are the log odds of the pair by itself. */
export const SETTLED: readonly Feature<Context & { readonly odds: number }>[] = [
  { name: 'odds', part: 'words', sign: 1, of: ({ odds }) => odds },
  { name: 'leadLeast', part: 'others', sign: 1, of: ({ leadLeast }) => leadLeast },
  { name: 'leadMost', part: 'others', sign: 1, of: ({ leadMost }) => leadMost },
  { name: 'mutual', part: 'others', sign: 1, of: ({ mutual }) => mutual },
  { name: 'mutualOfKin', part: 'others', sign: 1, of: ({ mutualOfKin }) => mutualOfKin },
  { name: 'fresh', part: 'others', sign: 1, of: ({ fresh }) => fresh },
  { name: 'neighbours', part: 'place', sign: 1, of: ({ neighbours }) => neighbours },
  { name: 'inTurn', part: 'place', sign: 1, of: ({ inTurn }) => inTurn },
  { name: 'outOfTurn', part: 'place', sign: -1, of: ({ outOfTurn }) => outOfTurn },
  { name: 'inTurnOfStatutes', part: 'place', sign: 1, of: ({ inTurn, statutes }) => inTurn * statutes },
  {
    name: 'neighboursOfStatutes',
    part: 'place',
    sign: 1,
    of: ({ neighbours, statutes }) => neighbours * statutes,
  },
  { name: 'family', part: 'place', sign: 1, of: ({ family }) => family },
  { name: 'refers', part: 'facts', sign: 1, of: ({ refers }) => refers },
  { name: 'related', part: 'documents', sign: 1, of: ({ related }) => related },
];
