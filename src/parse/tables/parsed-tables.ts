import { joinMapped, sliceMapped } from '#language/mapped.ts';
import type { ParsedClause, ParsedTable } from '#model/line.ts';
import type { MappedText, Span } from '#model/span.ts';
import type { FoundTable } from './find-tables.ts';

/** The tables of a document with the words of their cells, each with the clause in which it begins. */
export function parsedTables(
  found: readonly FoundTable[],
  clean: MappedText,
  document: string,
  clauses: readonly ParsedClause[],
): ParsedTable[] {
  const starts = clauses.flatMap(({ id, spans }) => spans.map(([start, end]) => ({ id, start, end })));
  const textAt = ([start, end]: Span): MappedText => sliceMapped(clean, start, end);
  return found.map(({ caption, head, rows, span }, i) => {
    const start = clean.toSource[span[0]] as number;
    const end = (clean.toSource[span[1] - 1] as number) + 1;
    // The caption may be a heading; the first row is the clause's own.
    const inside = clean.toSource[head[0]?.[0]?.[0] ?? span[0]] as number;
    return {
      id: `${document}/t${i + 1}`,
      document,
      clause: starts.find((own) => own.start <= inside && inside < own.end)?.id ?? null,
      caption: caption && joinMapped(caption.map(textAt)),
      head: head.map((parts) => joinMapped(parts.map(textAt))),
      rows: rows.map((row) => row.map(textAt)),
      span: [start, end],
    };
  });
}
