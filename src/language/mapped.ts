/** Texts that remember where their characters came from, and the few things done with them. */
import type { MappedText, Span } from '#model/span.ts';

/** The stretch `[start, end)` of a seed as mapped text, without the characters that `drop` names. */
export function mapSource(
  seed: string,
  [start, end]: Span,
  drop: (character: string) => boolean = () => false,
): MappedText {
  let text = '';
  const toSource: number[] = [];
  for (let i = start; i < end; i++) {
    const character = seed[i] as string;
    if (drop(character)) continue;
    text += character;
    toSource.push(i);
  }
  const last = toSource.at(-1);
  toSource.push(last === undefined ? start : last + 1);
  return { text, toSource };
}

/** Several mapped texts as one, in order. */
export function joinMapped(parts: readonly MappedText[]): MappedText {
  let text = '';
  const toSource: number[] = [];
  for (const part of parts) {
    if (part.text === '') continue;
    text += part.text;
    for (let i = 0; i < part.text.length; i++) toSource.push(part.toSource[i] as number);
  }
  const last = parts.findLast((part) => part.text !== '');
  toSource.push(last?.toSource.at(-1) ?? parts[0]?.toSource[0] ?? 0);
  return { text, toSource };
}

/** `[start, end)` of a mapped text, as mapped text. */
export function sliceMapped(mapped: MappedText, start: number, end: number = mapped.text.length): MappedText {
  const text = mapped.text.slice(start, end);
  const toSource = mapped.toSource.slice(start, start + text.length);
  return { text, toSource: [...toSource, sourceSpan(mapped, start, start + text.length)[1]] };
}

/** Where `[start, end)` of a mapped text stands in the seed: from its first character to behind its last. */
export function sourceSpan(mapped: MappedText, start: number, end: number): Span {
  const first = mapped.toSource[start] as number;
  if (end <= start) return [first, first];
  return [first, (mapped.toSource[end - 1] as number) + 1];
}

/** The same offsets under another wording of the same length (a converted script). */
export function withText(mapped: MappedText, text: string): MappedText {
  if (text.length !== mapped.text.length)
    throw new RangeError(`${text.length} characters cannot stand for ${mapped.text.length}: ${text}`);
  return { text, toSource: mapped.toSource };
}

/** Index of the last entry not above `value` in ascending offsets. */
export function indexOfOffset(offsets: readonly number[], value: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] as number) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
