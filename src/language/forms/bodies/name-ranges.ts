/** Names that stand in several stretches of a text: 高明 + 区 + 人民政府. */
import type { Span as Range } from '#model/span.ts';

/** The characters under the ranges, in order. */
export const wording = (text: string, ranges: readonly Range[]): string =>
  ranges.map(([start, end]) => text.slice(start, end)).join('');

/** The stretch without its white space and the stars that mark a lead. */
export function tight(text: string, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  for (let i = start; i < end; i++) {
    if (/[\s*＊★☆]/u.test(text[i] as string)) continue;
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === i) ranges[ranges.length - 1] = [last[0], i + 1];
    else ranges.push([i, i + 1]);
  }
  return ranges;
}

/** Characters `from` to `to` of a name that stands in several ranges. */
export function cut(ranges: readonly Range[], from: number, to: number): Range[] {
  const kept: Range[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    const a = Math.max(start, start + from - at);
    const b = Math.min(end, start + to - at);
    if (a < b) kept.push([a, b]);
    at += end - start;
  }
  return kept;
}
