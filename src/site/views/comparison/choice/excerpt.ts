/** What a page of many places shows of a clause whose text an earlier row has: one clause can answer to several, and be read once. */
import type { Span } from '#model/span.ts';
import type { MarkedStretch } from '../marks.ts';
import type { ComparisonRow } from '../rows.ts';

/** By clause, the first row that has its text, in the order in which the page opens. */
export function firstRows(rows: readonly ComparisonRow[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { id, cells } of rows)
    for (const cell of cells)
      if (cell.state === 'aligned')
        for (const { clause } of cell.clauses) if (!first.has(clause.id)) first.set(clause.id, id);
  return first;
}

// As much as a search shows of a clause: three lines of a column.
const LENGTH = 100;

/**
 * The sentence that has most in common with the other texts of its row, cut where it is long; null where the whole is no longer
 * than that. `every` has a bit for each column that the clause was paired with: what differs from all of these is shared with none.
 */
export function excerptOf(text: string, stretches: readonly MarkedStretch[], every: number): Span | null {
  if (text.length <= LENGTH) return null;
  const differs = new Uint8Array(text.length);
  for (const { start, end, substance, wording } of stretches)
    if (((substance | wording) & every) === every) differs.fill(1, start, end);
  let best: { readonly span: Span; readonly shared: number } | null = null;
  for (const { index, 0: sentence } of text.matchAll(/[^。；！？\n]+[。；！？]?/gu)) {
    // Cells of a table, which stand in a row and are parted by tabs, are no sentence.
    if (sentence.includes('\t')) continue;
    const span: Span = [index, index + Math.min(sentence.length, LENGTH)];
    const shared = differs.subarray(...span).reduce((sum, one) => sum + 1 - one, 0);
    if (best === null || shared > best.shared) best = { span, shared };
  }
  return best?.span ?? [0, LENGTH];
}
