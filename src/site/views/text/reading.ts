/** How a document's clauses stand on a reading page: heading levels, contents, quotations. */

import type { ClauseRecord } from '#model/clause.ts';
import { type Locale, textScript } from '#site/i18n/locale.ts';
import { childrenOf, clausesOf, topClausesOf } from '../lookups.ts';
import { runsOn } from './seed-map.ts';

/** Level 2–6 of each clause's heading, without a jump even where a level above has none. */
export function headingLevels(document: string): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  let last = 1;
  for (const clause of clausesOf(document)) {
    if (!clause.heading) continue;
    last = Math.min(clause.depth + 1, last + 1, 6);
    levels.set(clause.id, last);
  }
  return levels;
}

export interface ContentsEntry {
  readonly clause: ClauseRecord;
  readonly children: readonly ContentsEntry[];
}

const DEEPEST = 3;

/** Headings on a line of their own, nested, three levels deep. */
export function contentsOf(document: string): readonly ContentsEntry[] {
  const entries = (clauses: readonly ClauseRecord[], depth: number): ContentsEntry[] =>
    clauses
      .filter((clause) => clause.heading && !runsOn(clause))
      .map((clause) => ({
        clause,
        children: depth < DEEPEST ? entries(childrenOf(clause.id), depth + 1) : [],
      }));
  return entries(topClausesOf(document), 1);
}

/** Words quoted from a clause's source, in the script of the page; as quoted where they are not found. */
export function quoteIn(clause: ClauseRecord, quote: string, locale: Locale): string {
  const script = textScript(locale);
  for (const text of [clause.body, clause.heading]) {
    const at = text?.source.indexOf(quote) ?? -1;
    if (text && at >= 0) return text[script].slice(at, at + quote.length);
  }
  return quote;
}

/** The clauses before and after in reading order. */
export function neighboursOf(clause: ClauseRecord): {
  previous: ClauseRecord | null;
  next: ClauseRecord | null;
} {
  const clauses = clausesOf(clause.document);
  const at = clauses.indexOf(clause);
  return { previous: clauses[at - 1] ?? null, next: clauses[at + 1] ?? null };
}
