/** What a printer puts on every page: heads, feet and page numbers. */
import { type PrintedLine, textOf } from './pdf-lines.ts';

// — 3 —, - 3 -, ·3·, 3, 第 3 页, 第3页 共9页, 3 / 9, Page 3 of 9
const PAGE_NUMBER =
  /^[\s—–\-·•―－~]*(?:\d{1,4}|[ivxlc]{1,6})[\s—–\-·•―－~]*$|^第?\s*\d{1,4}\s*页?\s*[,，/／]?\s*共?\s*\d{1,4}\s*页?$|^第\s*\d{1,4}\s*页$|^\d{1,4}\s*[/／]\s*\d{1,4}$|^page\s+\d+(?:\s+of\s+\d+)?$/iu;

/** 附件1, 附表2: each annex begins a page with it, so that it seems to be on all of them. */
const ANNEX = /^附\s?[件表录錄]/;

/** Lines at the edge of a page that are looked at, from above and from below. */
const DEEP = 2;

/** The lines of all pages without heads, feet and page numbers; `dropped` are the words left out, one a form. */
export function withoutFrame(pages: readonly (readonly PrintedLine[])[]): {
  readonly lines: readonly PrintedLine[];
  readonly dropped: readonly string[];
} {
  const edges = pages.map((lines) => new Set([...lines.slice(0, DEEP), ...lines.slice(-DEEP)]));
  const forms = new Map<string, Set<number>>();
  for (const [page, lines] of edges.entries())
    for (const line of lines) {
      const form = formOf(line);
      forms.set(form, (forms.get(form) ?? new Set()).add(page));
    }
  const least = Math.max(2, Math.min(3, Math.ceil(pages.length / 2)));
  const dropped = new Set<string>();
  const isFrame = (line: PrintedLine, page: number): boolean => {
    if (!edges[page]?.has(line)) return false;
    const isNumber = PAGE_NUMBER.test(textOf(line));
    const repeats =
      pages.length > 1 && !ANNEX.test(textOf(line)) && (forms.get(formOf(line))?.size ?? 0) >= least;
    if (isNumber || repeats) dropped.add(textOf(line).replace(/\d+/g, '#'));
    return isNumber || repeats;
  };
  return {
    lines: pages.flatMap((lines, page) => lines.filter((line) => !isFrame(line, page))),
    dropped: [...dropped],
  };
}

/** A line with its numbers left out and its height rounded: the same on every page. */
const formOf = (line: PrintedLine): string =>
  `${textOf(line).replace(/[\d\s]+/g, '#')} ${Math.round(line.y / 6)}`;
