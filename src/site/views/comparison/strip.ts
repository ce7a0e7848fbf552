/** The overview strip of two documents: each clause as long as its text, joined to what it became. */
import type { DocumentComparison, PairRow, RowFate } from './pair.ts';

/** One clause on its document's bar, in per mille of the bar. */
export interface StripSegment {
  readonly row: string;
  readonly clause: string;
  readonly fate: RowFate;
  readonly start: number;
  readonly length: number;
}

/** A clause of the first document and its counterpart in the second. */
export interface StripLink {
  readonly row: string;
  readonly fate: RowFate;
  readonly from: StripSegment;
  readonly to: StripSegment;
}

export interface Strip {
  /** The bars of both documents, in reading order. */
  readonly bars: readonly [readonly StripSegment[], readonly StripSegment[]];
  readonly links: readonly StripLink[];
}

const WIDTH = 1000;

export function drawStrip({ rows }: DocumentComparison): Strip {
  const bars = [barOf(rows, 0), barOf(rows, 1)] as const;
  const links = rows.flatMap((row) => {
    const [from, to] = bars.map((bar) => bar.filter((segment) => segment.row === row.id));
    return (from ?? []).flatMap((start) =>
      (to ?? []).map((end) => ({ row: row.id, fate: row.fate, from: start, to: end })),
    );
  });
  return { bars, links };
}

/** Headings have no text of their own to borrow, so the bar holds leaf rows only. */
function barOf(rows: readonly PairRow[], column: 0 | 1): readonly StripSegment[] {
  const clauses = rows
    .filter(({ kind }) => kind === 'leaf')
    .flatMap((row) => {
      const cell = row.cells[column];
      return cell?.state === 'aligned' ? cell.clauses.map(({ clause }) => ({ row, clause })) : [];
    })
    .toSorted((a, b) => a.clause.order - b.clause.order);
  const lengths = clauses.map(({ clause }) => clause.body.hans.length + (clause.heading?.hans.length ?? 0));
  const total = lengths.reduce((sum, length) => sum + length, 0) || 1;
  let start = 0;
  return clauses.map(({ row, clause }, n) => {
    const length = ((lengths[n] as number) / total) * WIDTH;
    const segment = { row: row.id, clause: clause.id, fate: row.fate, start, length };
    start += length;
    return segment;
  });
}
