/** Where a question stands in a clause. Every result of the search has been through here. */

import type { SearchRecord } from './files/shard.ts';
import { type FoldTable, foldWith } from './fold-query.ts';
import type { Query } from './query.ts';

/** The parts of a record in printed order. */
export const PARTS = ['marker', 'heading', 'seam', 'body', 'notes'] as const;
export type MatchedPart = (typeof PARTS)[number];

/** A stretch of one part, in offsets of its displayed text. */
export interface PartRange {
  readonly part: MatchedPart;
  readonly start: number;
  readonly end: number;
}

/** One occurrence of a run: its stretches in printed order, and where its first character stands. */
export interface Hit {
  /** Index into the question's wanted runs. */
  readonly run: number;
  readonly ranges: readonly PartRange[];
  readonly part: MatchedPart;
}

/** A record's parts joined and folded. */
interface Line {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

interface Piece {
  readonly part: MatchedPart;
  /** Offset of the part in the line. */
  readonly from: number;
  readonly at: readonly number[];
  readonly original: string;
}

/** A record made ready for matching. */
export interface Searchable {
  readonly record: SearchRecord;
  /** Heading, body and notes, as a page shows them. */
  readonly shown: Line;
  /** With the marker and what is printed between heading and body, where there is any. */
  readonly printed: Line | null;
}

/** Folds a record once, for any number of questions. */
export function makeSearchable(record: SearchRecord, table: FoldTable): Searchable {
  const line = (parts: readonly MatchedPart[]): Line => {
    let text = '';
    const pieces = parts.flatMap((part) => {
      const original = record[part];
      if (original === '') return [];
      const folded = foldWith(table, original);
      const from = text.length;
      text += folded.text;
      return [{ part, from, at: folded.at, original }];
    });
    return { text, pieces };
  };
  const shown = line(['heading', 'body', 'notes']);
  return { record, shown, printed: record.marker || record.seam ? line(PARTS) : null };
}

/** Where runs are looked for. */
export interface Scope {
  /** Whether marker and what is printed between heading and body count too: （二）加强, 中心。以. */
  readonly asPrinted?: boolean;
  /** Folded headings above the clause: they may hold a run, as long as another stands in the clause. */
  readonly above?: readonly string[];
}

/** The hits of every wanted run, or null where one is missing or an excluded run stands there. */
export function matchRecord(searchable: Searchable, query: Query, scope: Scope = {}): readonly Hit[] | null {
  const { asPrinted = false, above = [] } = scope;
  const hits: Hit[] = [];
  for (const [index, { folded }] of query.wanted.entries()) {
    const found = findRun(searchable, folded, index, asPrinted);
    if (found.length === 0 && !above.some((heading) => heading.includes(folded))) return null;
    hits.push(...found);
  }
  if (hits.length === 0 && query.wanted.length > 0) return null;
  return query.excluded.some(({ folded }) => searchable.shown.text.includes(folded)) ? null : hits;
}

/** Every place where a folded run stands, in printed order, overlaps left out. */
export function findRun(
  { shown, printed }: Searchable,
  run: string,
  index: number,
  asPrinted = false,
): readonly Hit[] {
  const hits = occurrences(shown.text, run).map((start) => hitAt(shown, start, run.length, index));
  if (printed === null || !asPrinted) return hits;
  const besides = occurrences(printed.text, run)
    .filter((start) => crossesSeam(printed, start, start + run.length))
    .map((start) => hitAt(printed, start, run.length, index));
  return besides.length === 0 ? hits : [...besides, ...hits].sort(byPlace);
}

/**
 * Whether a stretch says more than the shown line: it begins with the whole marker and reads on
 * (（二）加强), or it reads across what is printed between heading and body (中心。以).
 */
function crossesSeam(line: Line, start: number, end: number): boolean {
  return line.pieces.some(({ part, from }, i) => {
    const to = line.pieces[i + 1]?.from ?? line.text.length;
    if (part === 'marker') return start === from && end > to;
    return part === 'seam' && start < from && end > to;
  });
}

/** Whether a run stands in a record with white space at every one of its gaps (offsets of the run). */
export function hasGaps({ shown }: Searchable, run: string, gaps: readonly number[]): boolean {
  return occurrences(shown.text, run).some((start) =>
    gaps.every((gap) => {
      const { from, at, original } = shown.pieces.findLast((piece) => piece.from < start + gap) as Piece;
      const before = at[start + gap - 1 - from] as number;
      return /^\S\s/u.test(original.slice(before, at[start + gap - from]));
    }),
  );
}

function occurrences(text: string, run: string): number[] {
  const starts: number[] = [];
  if (run === '') return starts;
  for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + run.length)) starts.push(at);
  return starts;
}

function hitAt(line: Line, start: number, length: number, run: number): Hit {
  const end = start + length;
  const ranges = line.pieces.flatMap(({ part, from, at, original }): PartRange[] => {
    const first = Math.max(start, from);
    const last = Math.min(end, from + at.length - 1);
    if (first >= last) return [];
    const lastCharacter = at[last - 1 - from] as number;
    const width = (original.codePointAt(lastCharacter) as number) > 0xffff ? 2 : 1;
    return [{ part, start: at[first - from] as number, end: lastCharacter + width }];
  });
  return { run, ranges, part: (ranges[0] as PartRange).part };
}

const byPlace = (a: Hit, b: Hit): number => {
  const [x, y] = [a.ranges[0] as PartRange, b.ranges[0] as PartRange];
  return PARTS.indexOf(x.part) - PARTS.indexOf(y.part) || x.start - y.start;
};

/** The stretches of one part that are hit, merged and in order: what is marked when it is shown. */
export function marksIn(hits: readonly Hit[], part: MatchedPart): readonly (readonly [number, number])[] {
  const ranges = hits
    .flatMap((hit) => hit.ranges)
    .filter((range) => range.part === part)
    .sort((a, b) => a.start - b.start);
  const merged: [number, number][] = [];
  for (const { start, end } of ranges) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
