/** What the rules found in a document, each fact with the rule that decided it. */
import { lineNumbers } from '#language/lines.ts';
import type { DocumentRecord } from '#model/document.ts';
import type { Records } from '#model/records.ts';
import type { Span } from '#model/span.ts';

export interface DecidedFact {
  readonly kind: 'target' | 'deadline' | 'duty';
  /** Line of the seed, counted from 1. */
  readonly line: number;
  /** The seed's own characters: 4.5%左右, 到2018年底前, 应当. */
  readonly words: string;
  /** Name of the rule: `by a term`. */
  readonly rule: string;
}

/** The facts of one document in the order of its text; `seed` is the text that their spans lead into. */
export function decidedFacts(
  { targets, deadlines, duties }: Pick<Records, 'targets' | 'deadlines' | 'duties'>,
  { id }: Pick<DocumentRecord, 'id'>,
  seed: string,
): readonly DecidedFact[] {
  const lineOf = lineNumbers(seed);
  const found: readonly (readonly [DecidedFact['kind'], string, Span, string])[] = [
    ...targets
      .filter(isOf(id))
      .map(({ span, rule, numberText }) => ['target', numberText, span, rule] as const),
    ...deadlines
      .filter(isOf(id))
      .map(({ span, rule, dateText }) => ['deadline', dateText, span, rule] as const),
    ...duties.filter(isOf(id)).map(({ span, rule, word }) => ['duty', word, span, rule] as const),
  ];
  return found
    .toSorted(([, , a], [, , b]) => a[0] - b[0] || a[1] - b[1])
    .map(([kind, words, [start], rule]) => ({ kind, line: lineOf(start), words, rule }));
}

const isOf =
  (document: string) =>
  ({ clause }: { readonly clause: string }): boolean =>
    clause.startsWith(`${document}/`);
