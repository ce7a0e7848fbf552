/** The rows of tables as lines of a text, for what is drawn from text alone. */
import type { TableRecord } from '#model/facts/table.ts';
import type { Span } from '#model/span.ts';

/**
 * Where in the text a row begins, the head behind a caption, and what follows a table; in order.
 *
 * @param body as the seed has it
 * @param placeOf where in the text a span of the seed stands; null where it does not
 */
export function rowStarts(
  tables: readonly Pick<TableRecord, 'caption' | 'rows' | 'span'>[],
  body: string,
  placeOf: (span: Span) => Span | null,
): number[] {
  const starts = new Set<number>();
  for (const { caption, rows, span } of tables) {
    const whole = placeOf(span);
    if (whole === null) continue;
    starts.add(whole[0]).add(whole[1]);
    if (caption && body.startsWith(caption.source, whole[0])) starts.add(whole[0] + caption.source.length);
    let end = whole[0];
    for (const row of rows) {
      const places = row.flatMap(({ text, span: own }) => {
        const at = text.source === '' ? null : placeOf(own);
        // A cell that several rows share stands in the first of them.
        return at !== null && at[0] >= end ? [at] : [];
      });
      if (places.length === 0) continue;
      starts.add(Math.min(...places.map(([from]) => from)));
      end = Math.max(...places.map(([, to]) => to));
    }
  }
  return [...starts].filter((start) => start > 0).sort((a, b) => a - b);
}

/** The text with a line for what begins at each of `starts`. */
export const inLines = (text: string, starts: readonly number[]): string =>
  starts.length === 0
    ? text
    : [0, ...starts]
        .map((from, n) => text.slice(from, starts[n]))
        .join('\n')
        .trimEnd();

/** A stretch of the text where it stands among the lines. */
export const amongLines = ([from, to]: Span, starts: readonly number[]): [number, number] => [
  from + starts.filter((start) => start <= from).length,
  to + starts.filter((start) => start < to).length,
];
