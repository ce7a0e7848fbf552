/** Leads from the characters of a text to their places in a seed, and back. */
import type { SegmentRole } from '#model/document.ts';
import type { Span } from '#model/span.ts';

export { linesOfNotes, locate } from '#model/span.ts';

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

/** What the gutter tells of a line: its first text; a rule of a table (|, ---) where there is nothing else. */
export const toldOf = <P extends { readonly role: SegmentRole; readonly text: string }>(
  pieces: readonly P[],
): P | undefined =>
  pieces.find(({ role, text }) => role !== 'space' && (role !== 'excluded' || /[\p{L}\p{N}]/u.test(text))) ??
  pieces.find(({ role }) => role !== 'space');
