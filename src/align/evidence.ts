/** What is published of the reasons for a pair. */
import type { Evidence, PairRecord } from '#model/alignment.ts';
import type { ConvertedPassage } from '#model/line.ts';
import type { FoundPair } from './pairs/align-pair.ts';
import { contributionsOf } from './pairs/score.ts';

const SHOWN_RUNS = 5;
const EDGE = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}“‘《（(]+$/gu;
const round = (value: number): number => Math.round(value * 1000) / 1000;

type ShownClause = { readonly body: Pick<ConvertedPassage, 'text'> };

/** Makes the evidence of pairs. */
export class EvidenceMaker {
  readonly #tellsRuns: boolean;

  /** `tellsRuns`: whether the words that both share are told; `differences` has their places in any case. */
  constructor(tellsRuns: boolean) {
    this.#tellsRuns = tellsRuns;
  }

  of({ scored, below }: FoundPair, a: ShownClause, body: PairRecord['differences']['body']): Evidence {
    const sharedRuns = this.#tellsRuns ? runsOf(a, body) : [];
    if (scored === null) return { below: round(below ?? 0), words: null, contributions: [], sharedRuns };
    const { comparison, context } = scored;
    const { likeness, sentence, overlapA, overlapB, runs, heading } = comparison.parts;
    return {
      below: null,
      words: {
        likeness: round(likeness),
        sentence: round(sentence),
        overlapA: round(overlapA),
        overlapB: round(overlapB),
        runs: round(runs),
        heading: round(heading),
      },
      contributions: Array.from(contributionsOf(comparison.parts, context), ([part, odds]) => ({
        part,
        odds: round(odds),
      })),
      sharedRuns,
    };
  }
}

/** The longest stretches of `a` that stand in both. */
function runsOf(a: ShownClause, body: PairRecord['differences']['body']): string[] {
  const shared = body
    .filter(([kind]) => kind === 'same')
    .map(([, start, end]) => a.body.text.hans.slice(start, end).replace(EDGE, ''))
    .filter((run) => run.length >= 4);
  return [...new Set(shared)].sort((x, y) => y.length - x.length).slice(0, SHOWN_RUNS);
}
