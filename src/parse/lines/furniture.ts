/** Lines that a printer or a web page put into and around a text (页码、网页导航); they are no part of it. */

import { foldText } from '#language/fold/script-fold.ts';
import { REACHES } from '#language/limits.ts';
import { type Line, splitLines } from '#language/lines.ts';
import { decide } from '#language/rules/rule.ts';
import { FURNITURE_RULES, LINKED_RULE } from './furniture-rules.ts';
import { pageHead } from './page-head.ts';
import { barePageNumbers, paragraphNumbers, runningHeads } from './running-lines.ts';

export interface PageLines {
  /** The lines of the text itself, in order. */
  readonly lines: readonly Line[];
  /** Page numbers and running heads. */
  readonly pageNumbers: readonly Line[];
  /** Offsets of the lines that stand first on a page, behind a page number. */
  readonly pageStarts: ReadonlySet<number>;
  readonly navigation: readonly Line[];
}

const LONGEST = REACHES.furnitureLine.at;

/** Parts the lines of a text from those that belong to its page. */
export function readPageLines(text: string): PageLines {
  const read = splitLines(text).map((line) => {
    const words = line.end - line.start <= LONGEST ? foldText(text.slice(line.start, line.end)) : '';
    const rule = words === '' ? null : decide(FURNITURE_RULES, words);
    return { line, words, kind: rule?.kind, isLinked: rule === LINKED_RULE };
  });
  const isOfPage = (i: number) =>
    [i - 1, i + 1].some((at) => read[at]?.kind === 'navigation' && !read[at].isLinked);
  const signed = new Set(read.filter(({ kind }) => kind === 'page').map(({ line }) => line));
  const numbers = signed.union(barePageNumbers(read));
  const heads = runningHeads(text, read, numbers);
  const counts = paragraphNumbers(read);
  const lines: Line[] = [];
  const pageNumbers: Line[] = [];
  const pageStarts = new Set<number>();
  const navigation: Line[] = [];
  let turned = false;
  for (const [i, { line, kind, isLinked }] of read.entries()) {
    if (numbers.has(line) || heads.has(line)) {
      pageNumbers.push(line);
      turned = true;
    } else if (counts.has(line)) pageNumbers.push(line);
    else if (kind === 'navigation' && (!isLinked || isOfPage(i))) navigation.push(line);
    else {
      lines.push(line);
      if (turned) pageStarts.add(line.start);
      turned = false;
    }
  }
  const above = pageHead(text, lines, navigation);
  if (above.size === 0) return { lines, pageNumbers, pageStarts, navigation };
  return {
    lines: lines.filter((line) => !above.has(line)),
    pageNumbers,
    pageStarts,
    navigation: [...navigation, ...above].toSorted((a, b) => a.start - b.start),
  };
}
