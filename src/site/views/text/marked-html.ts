/** Puts marks into a text as HTML. Marks may overlap; the text between tags stays as it was, character for character. */
import { escapeHtml } from '#model/escape-html.ts';
import type { Span } from '#model/span.ts';
import type { TextMark } from './marks.ts';

/**
 * The text with an element around each mark. Where two marks cross, the one that starts later is cut in
 * two; a link is never put inside a link (the inner one becomes plain).
 */
export function markedHtml(text: string, marks: readonly TextMark[]): string {
  const sorted = marks
    .filter((mark) => mark.start <= mark.end && mark.start >= 0 && mark.end <= text.length)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  return range(text, 0, text.length, sorted, false);
}

/** A stretch of the text with its part of each mark: one that reaches over several cells of a table is drawn in each. */
export const markedSlice = (text: string, [from, to]: Span, marks: readonly TextMark[]): string =>
  markedHtml(
    text.slice(from, to),
    marks
      .filter(({ start, end }) => (start === end ? from <= start && end <= to : start < to && end > from))
      .map((mark) => ({
        ...mark,
        start: Math.max(mark.start, from) - from,
        end: Math.min(mark.end, to) - from,
      })),
  );

function range(
  text: string,
  start: number,
  end: number,
  marks: readonly TextMark[],
  inLink: boolean,
): string {
  let html = '';
  let at = start;
  const rest = [...marks];
  for (let mark = rest.shift(); mark; mark = rest.shift()) {
    const inside: TextMark[] = [];
    const carried: TextMark[] = [];
    while (rest[0] && rest[0].start < mark.end) {
      const next = rest.shift() as TextMark;
      inside.push({ ...next, end: Math.min(next.end, mark.end) });
      if (next.end > mark.end) carried.push({ ...next, start: mark.end });
    }
    rest.unshift(...carried);
    rest.sort((a, b) => a.start - b.start || b.end - a.end);
    html += escapeHtml(text.slice(at, mark.start));
    const link = mark.to !== undefined && !inLink;
    html += element(mark, range(text, mark.start, mark.end, inside, inLink || link), link);
    at = mark.end;
  }
  return html + escapeHtml(text.slice(at, end));
}

function element(mark: TextMark, content: string, link: boolean): string {
  const tag = link ? 'a' : mark.tag === 'a' || mark.tag === undefined ? 'span' : mark.tag;
  const attributes = [
    ['class', mark.kind || undefined],
    ['href', link ? mark.to : undefined],
    ['title', mark.title],
    ...Object.entries(mark.data ?? {}).map(([key, value]) => [`data-${key}`, value]),
  ]
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeHtml(value as string)}"`);
  return `<${tag}${attributes.join('')}>${content}</${tag}>`;
}
