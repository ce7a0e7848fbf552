/** A seed cut into its lines, every character with its role, for the page that shows the file as it is. */
import type { DocumentRecord, SegmentRole } from '#model/document.ts';
import { seedText } from '../load.ts';
import { toldOf } from './locate.ts';

export interface SourcePiece {
  readonly text: string;
  readonly role: SegmentRole;
  /** Clause id on the roles that belong to one. */
  readonly clause: string | null;
  /** The first characters of the clause in the file. */
  readonly opens: boolean;
}

export interface SourceLine {
  /** Counted from 1. */
  readonly number: number;
  readonly pieces: readonly SourcePiece[];
  /** Whether the role or the clause of the text changes here, so that the gutter names it. */
  readonly turns: boolean;
}

/** The lines of a seed; their pieces joined, with line feeds between the lines, are the file. */
export function sourceLines(doc: DocumentRecord): readonly SourceLine[] {
  const seed = seedText(doc);
  const lines: SourceLine[] = [];
  const opened = new Set<string>();
  let pieces: SourcePiece[] = [];
  let current = '';
  const close = () => {
    const text = toldOf(pieces);
    const owner = text ? (text.clause ?? text.role) : current;
    lines.push({ number: lines.length + 1, pieces, turns: owner !== current });
    current = pieces.findLast(({ clause }) => clause !== null)?.clause ?? owner;
    pieces = [];
  };
  for (const { start, end, role, clause } of doc.segments) {
    const id = clause === undefined ? null : clause.includes('/') ? clause : `${doc.id}/${clause}`;
    seed
      .slice(start, end)
      .split('\n')
      .forEach((text, index) => {
        if (index > 0) close();
        if (text === '') return;
        const opens = id !== null && !opened.has(id);
        if (opens) opened.add(id);
        pieces.push({ text, role, clause: id, opens });
      });
  }
  close();
  return lines;
}

/** How many characters of a seed have each role, white space aside. */
export function roleCounts(doc: DocumentRecord): ReadonlyMap<SegmentRole, number> {
  const counts = new Map<SegmentRole, number>();
  for (const { start, end, role } of doc.segments) counts.set(role, (counts.get(role) ?? 0) + end - start);
  return counts;
}
