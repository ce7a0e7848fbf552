/** The rows of a table of a document as HTML, with what goes across between them. */
import { escapeHtml } from '#model/escape-html.ts';
import type { TableRecord } from '#model/facts/table.ts';
import type { Span } from '#model/span.ts';
import type { Text } from '#model/text.ts';

/** Cells side by side, or one that goes across: （一）基础设施 between the rows of a table. */
export interface TableRowView {
  readonly cells: readonly string[];
  readonly across: boolean;
}

interface Placed {
  /** The text in which the table stands, and where in it the table begins. */
  readonly body: string;
  readonly start: number;
  /** Where in the text a span of the seed stands; null where it does not. */
  readonly placeOf: (span: Span) => Span | null;
  readonly htmlAt: (span: Span) => string;
}

export function tableRows(table: TableRecord, { body, start, placeOf, htmlAt }: Placed): TableRowView[] {
  let end = start + headLength(table, body.slice(start));
  return table.rows.flatMap((row): TableRowView[] => {
    const places = row.map(({ text, span }) => (text.source === '' ? null : placeOf(span)));
    // A cell that several rows share stands in the first of them.
    const own = places.filter((at) => at !== null && at[0] >= end) as Span[];
    const between: Span = [end, Math.min(...own.map(([from]) => from))];
    end = Math.max(end, ...own.map(([, to]) => to));
    const cells = row.map(({ text }, i) => (places[i] ? htmlAt(places[i]) : escapeHtml(text.source)));
    const isBetween = own.length > 0 && isAcross(table, body.slice(...between));
    return [
      ...(isBetween ? [{ cells: [htmlAt(between).trim()], across: true }] : []),
      { cells, across: false },
    ];
  });
}

const formsOf = ({ source, hans, hant }: Text): readonly string[] => [source, hans, hant];

/** How far the caption and the head of a table reach into its text. */
function headLength({ caption, head }: TableRecord, text: string): number {
  let end = 0;
  for (const name of caption ? [caption, ...head] : head) {
    const found = formsOf(name)
      .filter((form) => form !== '')
      .map((form) => ({ at: text.indexOf(form, end), form }))
      .find(({ at }) => at >= 0);
    if (found) end = found.at + found.form.length;
  }
  return end;
}

/** What stands between two rows: neither the strokes of a drawn table nor its head once more, as it stands on its next page. */
function isAcross({ head }: TableRecord, text: string): boolean {
  const bare = (words: string) => words.replace(/[^\p{Letter}\p{Number}]/gu, '');
  const heads = [0, 1, 2].map((form) => bare(head.map((name) => formsOf(name)[form]).join('')));
  return bare(text) !== '' && !heads.includes(bare(text));
}
