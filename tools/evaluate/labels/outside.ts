/** What the labels of a document leave out, or say of a place that no clause covers. */
import type { Records } from '#model/records.ts';
import type { LabelSet } from './labels.ts';

const bare = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/**
 * Where a label without a clause stands: a preamble is no clause and holds no target (the data contract gives every target
 * a clause); an annex is a part of its own at the end of the outline. Told from the text and the labels alone.
 */
export function placeOf(
  text: string,
  outline: readonly { readonly marker: string; readonly starts: string }[],
  quote: string | null,
): 'preamble' | 'annex' {
  const [whole, first] = [bare(text), outline[0]];
  const begins = first ? whole.indexOf(bare(`${first.marker}${first.starts}`)) : -1;
  const at = quote === null ? -1 : whole.indexOf(bare(quote));
  return at >= 0 && at < begins ? 'preamble' : 'annex';
}

/** Annexes that are parts of their own in the records and no clause of the labels, with what stands under them. */
export function unlabelledAnnexes(clauses: Records['clauses'], { outline }: LabelSet): Set<string> {
  const labelled = new Set(outline.map(({ document, path }) => `${document}/${path}`));
  const found = new Set<string>();
  for (const { id, parent, marker } of clauses)
    if (!labelled.has(id) && (/^附[件表录錄图圖]/.test(marker) || (parent !== null && found.has(parent))))
      found.add(id);
  return found;
}
