/** What is shown of a hit: the clause with its hits marked, cut to size, or one line aligned on the hit. */

import type { SearchRecord } from './files/shard.ts';
import { type Hit, type MatchedPart, marksIn, type PartRange } from './match.ts';

/** A stretch of displayed text. */
export interface HitStretch {
  readonly text: string;
  readonly isHit: boolean;
}

/** A whole text with its marks. Joined, the stretches are the text. */
export function markText(text: string, marks: readonly (readonly [number, number])[]): HitStretch[] {
  const stretches: HitStretch[] = [];
  let done = 0;
  for (const [start, end] of marks) {
    if (start > done) stretches.push({ text: text.slice(done, start), isHit: false });
    stretches.push({ text: text.slice(start, end), isHit: true });
    done = end;
  }
  if (done < text.length) stretches.push({ text: text.slice(done), isHit: false });
  return stretches;
}

/** Characters shown of a long text, and left standing before the first hit of a window. */
const LENGTH = 150;
const LEAD = 30;
const GAP: HitStretch = { text: '……', isHit: false };

/**
 * One part of a clause, cut around its hits: whole where it is short, else the stretches around the
 * hits, `……` between them, as long as there is room.
 */
export function excerpt(record: SearchRecord, part: MatchedPart, hits: readonly Hit[]): HitStretch[] {
  const text = record[part];
  const marks = marksIn(hits, part);
  if (text.length <= LENGTH * 1.2) return markText(text, marks);
  const windows = marks.length === 0 ? [[0, LENGTH] as const] : windowsAround(text, marks);
  const stretches = windows.flatMap(([start, end], i) => {
    const inside = marks
      .filter(([a, b]) => b > start && a < end)
      .map(([a, b]) => [Math.max(a, start) - start, Math.min(b, end) - start] as const);
    const cut = markText(text.slice(start, end), inside);
    return i === 0 && start === 0 ? cut : [GAP, ...cut];
  });
  return windows.at(-1)?.[1] === text.length ? stretches : [...stretches, GAP];
}

/** Stretches of a text that hold the first hits, in order, with `LENGTH` characters in all. */
function windowsAround(text: string, marks: readonly (readonly [number, number])[]): [number, number][] {
  const windows: [number, number][] = [];
  let room = LENGTH;
  for (const [start, end] of marks) {
    if (room <= 0) break;
    const last = windows.at(-1);
    if (last && end <= last[1]) continue;
    const from = Math.max(sentenceStart(text, start), last?.[1] ?? 0);
    const to = Math.min(text.length, Math.max(end + LEAD, from + Math.min(room, LENGTH / 2)));
    room -= to - from;
    if (last && from - last[1] < 8) last[1] = to;
    else windows.push([from, to]);
  }
  const only = windows.length === 1 ? windows[0] : undefined;
  if (only && room > 0) only[1] = Math.min(text.length, only[1] + room);
  return windows;
}

/** Where to begin before a hit: at its clause's start when near, else `LEAD` characters before. */
function sentenceStart(text: string, hit: number): number {
  const from = Math.max(0, hit - LEAD);
  const stop = text.slice(from, hit).search(/[。；;，,][^。；;，,]*$/u);
  return from === 0 ? 0 : stop < 0 ? from : from + stop + 1;
}

/** Keyword in context: one line a hit. */
export interface Kwic {
  readonly before: string;
  readonly hit: string;
  readonly after: string;
}

/** `characters` on either side of a hit, from heading, body and notes read as one line. */
export function kwic(record: SearchRecord, hit: Hit, characters = 24): Kwic {
  const parts: readonly MatchedPart[] = hit.ranges.some(({ part }) => part === 'marker' || part === 'seam')
    ? ['marker', 'heading', 'seam', 'body', 'notes']
    : ['heading', 'body', 'notes'];
  let line = '';
  const from = new Map<MatchedPart, number>();
  for (const part of parts) {
    from.set(part, line.length);
    const text = record[part];
    // A heading on its own line and its body would read as one sentence.
    line += part === 'heading' && text !== '' && parts.length === 3 ? `${text}\u3000` : text;
  }
  const place = ({ part, start, end }: PartRange): [number, number] => {
    const base = from.get(part) as number;
    return [base + start, base + end];
  };
  const first = place(hit.ranges[0] as PartRange)[0];
  const last = place(hit.ranges.at(-1) as PartRange)[1];
  return {
    before: line.slice(Math.max(0, first - characters), first),
    hit: line.slice(first, last),
    after: line.slice(last, last + characters),
  };
}
