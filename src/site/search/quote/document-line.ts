/** A whole document as one folded line, for passages that run from clause to clause. */
import type { Searchable } from '../match.ts';

export interface DocumentLine {
  readonly document: string;
  /** Whether markers and the stops behind headings are part of it. */
  readonly asPrinted: boolean;
  readonly text: string;
  readonly records: readonly Searchable[];
  /** Offset of each record in the line. */
  readonly starts: readonly number[];
}

/** The lines of a document's records in reading order. */
export function joinDocument(
  document: string,
  records: readonly Searchable[],
  asPrinted: boolean,
): DocumentLine {
  let text = '';
  const starts = records.map((searchable) => {
    const start = text.length;
    text += lineOf(searchable, asPrinted).text;
    return start;
  });
  return { document, asPrinted, text, records, starts };
}

const lineOf = ({ printed, shown }: Searchable, asPrinted: boolean): Searchable['shown'] =>
  (asPrinted ? printed : null) ?? shown;

/** Index of the record that holds an offset of the line; empty records hold none. */
export function recordAt({ starts }: DocumentLine, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The document's own characters between two offsets of the line, in the script that it was read in. */
export function displayed(line: DocumentLine, start: number, end: number): string {
  let text = '';
  for (let i = recordAt(line, start); i < line.records.length && (line.starts[i] as number) < end; i++) {
    const searchable = line.records[i] as Searchable;
    const { pieces, text: folded } = lineOf(searchable, line.asPrinted);
    const base = line.starts[i] as number;
    for (const [at, piece] of pieces.entries()) {
      const to = base + (pieces[at + 1]?.from ?? folded.length);
      const first = Math.max(start, base + piece.from) - base - piece.from;
      const last = Math.min(end, to) - base - piece.from;
      if (first < last) text += piece.original.slice(piece.at[first], piece.at[last]);
    }
  }
  return text;
}
