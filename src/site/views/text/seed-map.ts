/** Leads from places in a seed to places in a clause's text, and back. */

import type { ClauseRecord } from '#model/clause.ts';
import type { SegmentRole } from '#model/document.ts';
import type { Span } from '#model/span.ts';
import { printedView, type ScriptView } from '#site/i18n/locale.ts';
import { seedText } from '../load.ts';
import { clauseById, documentById } from '../lookups.ts';
import { remember } from '../remember.ts';
import { question } from '../trace.ts';
import { convertWords } from './convert-words.ts';
import { linesOfNotes, locate, within } from './locate.ts';

/** Where characters of one role stand in the seed of a document, by role and clause. */
const stretchesIn = remember((document: string): ReadonlyMap<string, readonly Span[]> => {
  const stretches = new Map<string, Span[]>();
  for (const { start, end, role, clause } of documentById(document).segments) {
    const key = `${role} ${clause}`;
    const list = stretches.get(key);
    if (list) list.push([start, end]);
    else stretches.set(key, [[start, end]]);
  }
  return stretches;
}, 200);

function stretchesOf(clause: ClauseRecord, role: SegmentRole): readonly Span[] {
  const stretches = stretchesIn(clause.document);
  return stretches.get(`${role} ${clause.id}`) ?? stretches.get(`${role} ${clause.path}`) ?? [];
}

/** The parts of a clause that are shown as text; `responsibility` is the note as printed. */
export type ClausePart = 'marker' | 'heading' | 'body' | 'responsibility';

const SOURCE: Readonly<Record<ClausePart, (clause: ClauseRecord) => string>> = {
  marker: (clause) => clause.marker,
  heading: (clause) => clause.heading?.source ?? '',
  body: (clause) => clause.body.source,
  responsibility: (clause) => clause.responsibility?.printed ?? '',
};

/** Seed offsets of one part of a clause. */
export const offsetsOf = (clause: ClauseRecord, part: ClausePart): readonly number[] =>
  offsets(part, clause.id);

const offsets = question(
  'offsets',
  remember((part: ClausePart, id: string): readonly number[] => {
    const clause = clauseById(id);
    const seed = seedText(documentById(clause.document));
    return locate(SOURCE[part](clause), seed, stretchesOf(clause, part));
  }, 5000),
);

/**
 * A place in the seed as `[start, end]` within a part of a clause, cut to what lies inside; null when it
 * lies elsewhere.
 */
export const spanWithin = (clause: ClauseRecord, part: ClausePart, span: Span): Span | null =>
  within(offsetsOf(clause, part), span);

/**
 * Punctuation between heading and text as printed (工作目标。): it belongs to neither record, and the
 * reader should see it.
 */
export function headingTail(clause: ClauseRecord): string {
  if (clause.heading === null) return '';
  const end = offsetsOf(clause, 'heading').at(-1) ?? 0;
  const seed = seedText(documentById(clause.document));
  return /^[\p{P}]*/u.exec(seed.slice(end, end + 3))?.[0].replace(/[（(〔[“‘—].*/u, '') ?? '';
}

/** Whether heading and text run on in one line of the seed: ——打造省级区域医疗中心。以揭阳市…… */
export function runsOn(clause: ClauseRecord): boolean {
  if (clause.heading === null || clause.body.source === '') return false;
  const start = offsetsOf(clause, 'heading').at(-1) ?? 0;
  const body = offsetsOf(clause, 'body')[0] ?? start;
  return !seedText(documentById(clause.document)).slice(start, body).includes('\n');
}

/** First and last line of a clause in its seed file, counted from 1. */
export function linesOf(clause: ClauseRecord): readonly [number, number] {
  const seed = seedText(documentById(clause.document));
  const lineAt = (offset: number) => seed.slice(0, offset).split('\n').length;
  const first = clause.spans[0]?.[0] ?? 0;
  const last = clause.spans.at(-1)?.[1] ?? first;
  return [lineAt(first), lineAt(Math.max(first, last - 1))];
}

/** The words of a snippet in simplified characters, in the script of the page, found in the clause's own text. */
export function inScript(clause: ClauseRecord, snippet: string, script: ScriptView): string {
  if (script === 'hans') return snippet;
  for (const text of [clause.body, clause.heading]) {
    const at = text?.hans.indexOf(snippet) ?? -1;
    if (text && at >= 0) return text.hant.slice(at, at + snippet.length);
  }
  return convertWords(snippet, script);
}

/** A clause's responsibility note in the script of the page. */
export function noteIn(clause: ClauseRecord, script: ScriptView): string {
  const printed = clause.responsibility?.printed ?? '';
  // The script that it is printed in needs no conversion, which could only spoil it.
  const own = printedView(documentById(clause.document));
  return own === script ? printed : convertWords(printed, script);
}

/** Where the lines of a clause's notes stand in `responsibility.printed`. */
export const noteLines = (clause: ClauseRecord): readonly Span[] =>
  linesOfNotes(
    SOURCE.responsibility(clause),
    offsetsOf(clause, 'responsibility'),
    seedText(documentById(clause.document)),
  );
