/** Leads from places in a seed to places in a clause's text, and back. */
import type { ClauseRecord } from '../model/clause.ts';
import type { Role } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { seedText } from './load.ts';
import { documentById } from './lookups.ts';
import { convertByExample } from './scripts.ts';

/**
 * Seed offset of each character of a text, with one entry more for the end. The text stands in the
 * given stretches of the seed, in order, with hard line breaks and blanks left out.
 */
export function locate(text: string, seed: string, stretches: readonly Span[]): readonly number[] {
  const offsets: number[] = [];
  if (stretches.length === 0) return closed(offsets, text.length, 0);
  let [stretch, at] = [0, stretches[0]?.[0] ?? 0];
  for (const character of text.split('')) {
    for (;;) {
      const [, end] = stretches[stretch] ?? [0, Number.POSITIVE_INFINITY];
      if (at < end && seed[at] === character) break;
      if (at >= end) {
        stretch += 1;
        const next = stretches[stretch];
        if (next === undefined) return closed(offsets, text.length, at);
        at = next[0];
      } else at += 1;
    }
    offsets.push(at);
    at += 1;
  }
  return closed(offsets, text.length, at);
}

/** Characters that could not be placed share the last place, so that the map stays whole. */
function closed(offsets: number[], length: number, end: number): readonly number[] {
  while (offsets.length <= length) offsets.push(end);
  return offsets;
}

const stretchesByDocument = new Map<string, Map<string, Span[]>>();

/** Where a clause's characters of one role stand in its seed. */
function stretchesOf(clause: ClauseRecord, role: Role): readonly Span[] {
  let byClause = stretchesByDocument.get(clause.document);
  if (byClause === undefined) {
    byClause = new Map();
    for (const { start, end, role: kind, clause: owner } of documentById(clause.document).segments) {
      const key = `${kind} ${owner}`;
      const list = byClause.get(key);
      if (list) list.push([start, end]);
      else byClause.set(key, [[start, end]]);
    }
    stretchesByDocument.set(clause.document, byClause);
  }
  return byClause.get(`${role} ${clause.id}`) ?? byClause.get(`${role} ${clause.path}`) ?? [];
}

const maps = new Map<string, readonly number[]>();

/** Seed offsets of a clause's heading or body. */
export function offsetsOf(clause: ClauseRecord, part: 'heading' | 'body'): readonly number[] {
  const key = `${part} ${clause.id}`;
  let map = maps.get(key);
  if (map === undefined) {
    const text = (part === 'heading' ? clause.heading?.source : clause.body.source) ?? '';
    map = locate(text, seedText(documentById(clause.document)), stretchesOf(clause, part));
    maps.set(key, map);
  }
  return map;
}

/**
 * A place in the seed as `[start, end]` within the heading or body, cut to what lies inside; null when
 * it lies elsewhere.
 */
export function spanWithin(clause: ClauseRecord, part: 'heading' | 'body', span: Span): Span | null {
  const offsets = offsetsOf(clause, part);
  const last = offsets.length - 1;
  if (last === 0) return null;
  const start = offsets.findIndex((offset) => offset >= span[0]);
  let end = offsets.findIndex((offset) => offset >= span[1]);
  if (end < 0) end = last;
  if (
    start < 0 ||
    (offsets[0] as number) > span[1] ||
    (start === last && span[0] > (offsets[last] as number))
  )
    return null;
  // An insertion has no length; anything else must cover a character.
  return start < end || span[0] === span[1] ? [start, Math.max(start, end)] : null;
}

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
export function inScript(clause: ClauseRecord, snippet: string, script: 'hans' | 'hant'): string {
  if (script === 'hans') return snippet;
  for (const text of [clause.body, clause.heading]) {
    const at = text?.hans.indexOf(snippet) ?? -1;
    if (text && at >= 0) return text.hant.slice(at, at + snippet.length);
  }
  return convertByExample(snippet, clause.document, script);
}

/** A clause's responsibility note in the script of the page. */
export const noteIn = (clause: ClauseRecord, script: 'hans' | 'hant'): string =>
  convertByExample(clause.responsibility?.printed ?? '', clause.document, script);
