/** Leads from the characters of a text to their places in a seed, and back. */
import type { Span } from '#model/span.ts';

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

/**
 * A place in the seed as `[start, end]` in a text whose seed offsets are known, cut to what lies inside;
 * null when it lies elsewhere.
 */
export function within(offsets: readonly number[], span: Span): Span | null {
  const last = offsets.length - 1;
  if (last === 0) return null;
  const [first, end] = [offsets[0] as number, offsets[last] as number];
  if (span[1] < first || span[0] > end || (span[0] === end && span[1] > end)) return null;
  const from = offsets.findIndex((offset) => offset >= span[0]);
  const to = offsets.findIndex((offset) => offset >= span[1]);
  const stop = to < 0 ? last : to;
  // An insertion has no length; anything else must cover a character.
  return from < stop || span[0] === span[1] ? [from, Math.max(from, stop)] : null;
}

/** Where a number that differs ends: the comma behind 2018年， is no part of it. */
export const endOfSubstance = (text: string, start: number, end: number): number =>
  start + text.slice(start, end).replace(/[，。；、,;\s]+$/u, '').length;

// 配合单位：…, （责任单位：…）
const OPENS_NOTE = /^(?:[（(〔【[]|\p{Script=Han}{2,6}[：:])/u;

/**
 * The lines of notes that are printed without a break between them: a label or a bracket that begins a line of the seed opens one.
 *
 * @param at where each character of `printed` stands in `seed`
 */
export function linesOfNotes(printed: string, at: readonly number[], seed: string): readonly Span[] {
  const opens = at.flatMap((offset, n) =>
    n > 0 && seed.slice(at[n - 1], offset).includes('\n') && OPENS_NOTE.test(printed.slice(n)) ? [n] : [],
  );
  return [0, ...opens].map((from, n) => [from, opens[n] ?? printed.length] as const);
}
