/** The text of a clause in parts: running text, and the tables that stand in it. */
import type { ClauseRecord } from '#model/clause.ts';
import type { TableRecord } from '#model/facts/table.ts';
import type { Span } from '#model/span.ts';
import type { Text } from '#model/text.ts';
import { tablesOf } from '../../lookups.ts';
import { markedSlice } from '../marked-html.ts';
import type { TextMark } from '../marks.ts';
import { spanWithin } from '../seed-map.ts';
import { type TableRowView, tableRows } from './table-rows.ts';

/** A table with the HTML of each cell. */
export interface TableView {
  readonly caption: Text | null;
  readonly head: readonly Text[];
  readonly rows: readonly TableRowView[];
}

export interface BodyPart {
  readonly html: string;
  readonly table: TableView | null;
}

/** Running text and tables in turn, beginning with text, which may be empty. `body` is in the script of the page. */
export function bodyParts(clause: ClauseRecord, body: string, marks: readonly TextMark[]): BodyPart[] {
  const parts: BodyPart[] = [];
  const htmlAt = (span: Span) => markedSlice(body, span, marks);
  const view = (table: TableRecord, start: number): TableView => ({
    caption: table.caption,
    head: table.head,
    rows: tableRows(table, { body, start, placeOf: (span) => spanWithin(clause, 'body', span), htmlAt }),
  });
  let from = 0;
  for (const table of tablesOf(clause.id)) {
    const at = spanWithin(clause, 'body', table.span);
    if (!at) continue;
    parts.push({ html: htmlAt([from, at[0]]), table: null }, { html: '', table: view(table, at[0]) });
    from = at[1];
  }
  const rest = htmlAt([from, body.length]);
  return parts.length === 0 || rest.trim() !== '' ? [...parts, { html: rest, table: null }] : parts;
}
