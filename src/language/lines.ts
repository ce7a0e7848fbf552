/** Lines of a text: where they stand, without their white space, and how wide they are. */

/** One line that holds more than white space. */
export interface Line {
  /** Offsets of the first character and behind the last one that are no white space. */
  readonly start: number;
  readonly end: number;
  /** Length of the whole line in UTF-16 units, white space included, its break not. */
  readonly length: number;
  /** Columns of the whole line when a wide character takes two, white space included. */
  readonly columns: number;
  /** Columns of white space before `start`. */
  readonly indent: number;
  /** Empty lines that stand before it. */
  readonly gap: number;
}

const BREAK = /\r\n|[\n\r\f\v\u2028\u2029]/g;

/** Whether a character is white space, a byte order mark and U+3000 included. */
export function isSpace(character: string): boolean {
  return character <= ' ' ? /\s/.test(character) : character > '~' && /\s/.test(character);
}

/** Columns that a character takes on a terminal; Chinese characters and their punctuation take two. */
export function columnsOf(text: string, start: number, end: number): number {
  let columns = 0;
  for (let i = start; i < end; i++) columns += text.charCodeAt(i) >= 0x2010 ? 2 : 1;
  return columns;
}

/** All lines of a text that are not blank, in order. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let from = 0;
  const take = (to: number) => {
    let start = from;
    while (start < to && isSpace(text[start] as string)) start++;
    if (start === to) {
      gap++;
      return;
    }
    let end = to;
    while (isSpace(text[end - 1] as string)) end--;
    const indent = columnsOf(text, from, start);
    lines.push({ start, end, length: to - from, columns: columnsOf(text, from, to), indent, gap });
    gap = 0;
  };
  for (const { index, 0: mark } of text.matchAll(BREAK)) {
    take(index);
    from = index + mark.length;
  }
  take(text.length);
  return lines;
}

/** A function that gives the 1-based line number of an offset; editors' lines, so `\r\n` is one break. */
export function lineNumbers(text: string): (offset: number) => number {
  const starts = [0];
  for (const { index, 0: mark } of text.matchAll(/\r\n|[\n\r]/g)) starts.push(index + mark.length);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

/** Each line cut at the offsets that stand inside it; the last part is as full as the line was. */
export function cutLines(text: string, lines: readonly Line[], offsets: readonly number[]): Line[] {
  const sorted = [...new Set(offsets)].sort((a, b) => a - b);
  let next = 0;
  return lines.flatMap((line) => {
    const parts: Line[] = [];
    let start = line.start;
    const take = (to: number, last: boolean) => {
      let end = to;
      while (end > start && /\s/.test(text.charAt(end - 1))) end--;
      while (start < end && /\s/.test(text.charAt(start))) start++;
      const size = last
        ? { length: line.length, columns: line.columns }
        : { length: end - start, columns: columnsOf(text, start, end) };
      const first = parts.length === 0;
      if (end > start)
        parts.push({ start, end, ...size, indent: first ? line.indent : 0, gap: first ? line.gap : 0 });
      start = to;
    };
    while (next < sorted.length && (sorted[next] as number) <= line.start) next++;
    for (; next < sorted.length && (sorted[next] as number) < line.end; next++)
      take(sorted[next] as number, false);
    take(line.end, true);
    return parts;
  });
}
