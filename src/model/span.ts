import { z } from 'zod';

/**
 * A place in a seed (原文位置): UTF-16 offsets into the decoded seed file, end exclusive.
 * Sample: `[120, 134]`.
 */
export const spanSchema = z.tuple([z.int().min(0), z.int().min(0)]).readonly();
export type Span = z.infer<typeof spanSchema>;

/**
 * Text taken out of a seed that knows where each of its characters came from: hard line breaks are
 * gone, the script may be converted, a misprint may be emended, and every offset still leads back.
 */
export interface MappedText {
  readonly text: string;
  /**
   * `toSource[i]` is the seed offset of `text[i]`, with one extra entry for the end of the last
   * character (`text.length + 1` entries). Never decreases.
   */
  readonly toSource: readonly number[];
}

/**
 * Passages around the outline by the clause that they stand before, counted from 0; those behind the last have the number of
 * clauses. A signature stands at the end of a text or before its annexes.
 */
export function aroundClauses<P extends { readonly span: Span }>(
  passages: readonly P[],
  clauses: readonly { readonly spans: readonly Span[] }[],
): ReadonlyMap<number, readonly P[]> {
  return Map.groupBy(passages, ({ span }) => {
    const next = clauses.findIndex(({ spans }) => (spans[0]?.[0] ?? Number.POSITIVE_INFINITY) > span[0]);
    return next < 0 ? clauses.length : next;
  });
}
