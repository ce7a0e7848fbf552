/** What the rules found in a document, each fact with the rule that decided it. */
import { lineNumbers } from '#language/lines.ts';
import type { DocumentRecord } from '#model/document.ts';
import type { Records } from '#model/records.ts';
import type { Span } from '#model/span.ts';

export interface DecidedFact {
  readonly kind: 'target' | 'number' | 'deadline' | 'duty' | 'citation' | 'note';
  /** Line of the seed, counted from 1. */
  readonly line: number;
  /** The seed's own characters: 4.5%左右, 到2018年底前, 应当. */
  readonly words: string;
  /** Name of the rule: `by a term`. */
  readonly rule: string;
}

type Kept = 'targets' | 'exclusions' | 'deadlines' | 'duties' | 'citations' | 'clauses';
type Decided = { readonly [K in Kept]: readonly Records[K][number][] };

/** `found`, the records of one document, in the order of its text; `seed` is the text that their spans lead into. */
export function decidedFacts(
  found: Decided,
  { segments }: Pick<DocumentRecord, 'segments'>,
  seed: string,
): readonly DecidedFact[] {
  const lineOf = lineNumbers(seed);
  const placed: readonly (readonly [DecidedFact['kind'], string, Span, string])[] = [
    ...found.targets.map(({ span, rule, numberText }) => ['target', numberText, span, rule] as const),
    ...found.exclusions.map(({ span, rule, numberText }) => ['number', numberText, span, rule] as const),
    ...found.deadlines.map(({ span, rule, dateText }) => ['deadline', dateText, span, rule] as const),
    ...found.duties.map(({ span, rule, word }) => ['duty', word, span, rule] as const),
    ...found.citations.map(({ span, rule, title }) => ['citation', title.source, span, rule] as const),
    ...found.clauses.flatMap(({ id: clause, responsibility, spans }) => {
      if (responsibility === null) return [];
      const note = segments.find((part) => part.role === 'responsibility' && part.clause === clause);
      // What a table charges stands in no segment of its own.
      const [start, end] = note ? [note.start, note.end] : (spans[0] ?? [0, 0]);
      return [['note', responsibility.printed, [start, end], responsibility.rule] as const];
    }),
  ];
  return placed
    .toSorted(([, , a], [, , b]) => a[0] - b[0] || a[1] - b[1])
    .map(([kind, words, [start], rule]) => ({ kind, line: lineOf(start), words, rule }));
}
