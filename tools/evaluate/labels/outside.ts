/** What the labels of a document leave out, or say of a place that no clause covers. */
import type { Records } from '#model/records.ts';
import type { LabelSet } from './labels.ts';

const bare = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/**
 * Where a label without a clause stands: a preamble is no clause and holds no target (the data contract gives every target
 * a clause); an annex is a part of its own at the end of the outline. Told from the text and the labels alone: by the line that a label names (from 1), or
 * by where its quote first stands.
 */
export function placeOf(
  text: string,
  outline: readonly { readonly marker: string; readonly starts: string }[],
  quote: string | null,
  line: number | null,
): 'preamble' | 'annex' {
  const [whole, first] = [bare(text), outline[0]];
  const begins = first ? whole.indexOf(bare(`${first.marker}${first.starts}`)) : -1;
  const above = line === null ? '' : text.split('\n', line - 1).join('');
  const at = line !== null ? bare(above).length : quote === null ? -1 : whole.indexOf(bare(quote));
  return at >= 0 && at < begins ? 'preamble' : 'annex';
}

/** 附件1 or 附表：… on a line of its own; a list of what is attached (附件：1.…) is none. */
const ANNEX_LINE = /^附[件表录錄图圖](?!\s*[:：]\s*\d+\s*[.．、])/;

/**
 * Annexes of which the labels of a whole document say nothing, with what stands under them: each clause to its annex. Only
 * where the labelled text has a line 附件… just there, and no label names an annex of that number, at whatever path: an annex that
 * is found where none begins, or found elsewhere than labelled, counts.
 */
export function unlabelledAnnexes(
  clauses: Records['clauses'],
  { outline, texts }: Pick<LabelSet, 'outline' | 'texts'>,
): Map<string, string> {
  const labelled = new Set(outline.map(({ document, path }) => `${document}/${path}`));
  const named = new Set(outline.map(({ document, marker }) => `${document} ${bare(marker)}`));
  const found = new Map<string, string>();
  for (const { id, document, parent, marker, spans } of clauses) {
    if (labelled.has(id)) continue;
    const above = parent === null ? undefined : found.get(parent);
    if (above !== undefined) found.set(id, above);
    else if (/^附[件表录錄图圖]/.test(marker) && !named.has(`${document} ${bare(marker)}`)) {
      const line = lineAt(texts?.get(document) ?? '', spans[0]?.[0] ?? 0);
      if (ANNEX_LINE.test(line)) found.set(id, id);
    }
  }
  return found;
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  return text.slice(start).split('\n', 1)[0]?.trim() ?? '';
}
