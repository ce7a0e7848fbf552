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

/**
 * Seed offset of each character of a text, with one entry more for the end. The text stands in the
 * given stretches of the seed, in order, with hard line breaks and blanks left out.
 */
export function locate(text: string, seed: string, stretches: readonly Span[]): readonly number[] {
  const offsets: number[] = [];
  if (stretches.length === 0) return closed(offsets, text.length, 0);
  let [stretch, at] = [0, stretches[0]?.[0] ?? 0];
  for (const character of text.split('')) {
    for (;;) {
      const [, end] = stretches[stretch] ?? [0, Number.POSITIVE_INFINITY];
      if (at < end && seed[at] === character) break;
      if (at >= end) {
        stretch += 1;
        const next = stretches[stretch];
        if (next === undefined) return closed(offsets, text.length, at);
        at = next[0];
      } else at += 1;
    }
    offsets.push(at);
    at += 1;
  }
  return closed(offsets, text.length, at);
}

/** Characters that could not be placed share the last place, so that the map stays whole. */
function closed(offsets: number[], length: number, end: number): readonly number[] {
  while (offsets.length <= length) offsets.push(end);
  return offsets;
}

// 配合单位：…, （责任单位：…）
const OPENS_NOTE = /^(?:[（(〔【[]|\p{Script=Han}{2,6}[：:])/u;

/**
 * The lines of notes that are printed without a break between them: a label or a bracket that begins a line of the seed opens one.
 *
 * @param at where each character of `printed` stands in `seed`
 */
export function linesOfNotes(printed: string, at: readonly number[], seed: string): readonly Span[] {
  const opens = at.flatMap((offset, n) =>
    n > 0 && seed.slice(at[n - 1], offset).includes('\n') && OPENS_NOTE.test(printed.slice(n)) ? [n] : [],
  );
  return [0, ...opens].map((from, n) => [from, opens[n] ?? printed.length] as const);
}
