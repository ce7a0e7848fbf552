/** Lines that a printer or a web page put into and around a text (页码、网页导航); they are no part of it. */

import { STAMPED_DAY } from '#language/dates.ts';
import { foldText } from '#language/fold/script-fold.ts';
import { REACHES } from '#language/limits.ts';
import { type Line, splitLines } from '#language/lines.ts';
import { form } from '#language/rules/form.ts';
import { decide } from '#language/rules/rule.ts';
import {
  FURNITURE_RULES,
  type FurnitureRule,
  LINKED_RULE,
  SETTING_RULE,
  WHERE_RULE,
} from './furniture-rules.ts';
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
  const above = menuAbove(text, lines, navigation).union(accountAbove(text, lines, navigation));
  if (above.size === 0) return { lines, pageNumbers, pageStarts, navigation };
  return {
    lines: lines.filter((line) => !above.has(line)),
    pageNumbers,
    pageStarts,
    navigation: [...navigation, ...above].toSorted((a, b) => a.start - b.start),
  };
}

/** 政务公开, and several in a line: 无障碍 | 长者专区 | English, 首页　政务公开　互动交流, 某政务 · 某服务 · 某互动. */
const MENU_WORD =
  /^(?:\p{Script=Han}{2,7}|[A-Za-z]{2,10})(?:(?:\s{0,4}[|·•]\s{0,4}|\s{1,4})(?:\p{Script=Han}{2,7}|[A-Za-z]{2,10})){0,15}$/u;
/** 首页 政务公开 政务服务: names the page itself and two others, wherever a page says where the reader is. */
const SITE_MENU = /^首页(?:\s+\S+){2}/;
const TITLED = form('{textTitle}$');
/** Lines from the top in which a page says where the reader is. */
const TOP = REACHES.menuTop.at;

const wordsIn = (text: string, { start, end }: Line): string => foldText(text.slice(start, end)).trim();

function menuAbove(text: string, lines: readonly Line[], navigation: readonly Line[]): ReadonlySet<Line> {
  const wordsOf = (line: Line): string => wordsIn(text, line);
  // A page saved from another has two; one at the foot, behind sentences, says nothing of the head.
  const last = (rule: FurnitureRule) =>
    navigation
      .filter((line) => rule.holds(wordsOf(line)))
      .map((crumb) => lines.filter(({ start }) => start < crumb.start))
      .findLast((above) => above.length <= TOP && !above.some((line) => /[。；]$/.test(wordsOf(line))));
  // 政府工作报告 stands over the line that sets how it is read, too.
  const above = last(WHERE_RULE) ?? last(SETTING_RULE)?.filter((line) => !TITLED.test(wordsOf(line))) ?? [];
  const names = lines.slice(0, TOP).filter((line) => SITE_MENU.test(wordsOf(line)));
  return new Set([...names, ...above].filter((line) => MENU_WORD.test(wordsOf(line))));
}

/** 原创 某某局 某某发布 2021-03-08 18:02 */
const STAMP = form(String.raw`^原创\s.*${STAMPED_DAY}`);

/** The name of an account alone, over the line that stamps its article with that name. */
function accountAbove(text: string, lines: readonly Line[], navigation: readonly Line[]): ReadonlySet<Line> {
  const wordsOf = (line: Line): string => wordsIn(text, line);
  const stamps = navigation.filter((line) => STAMP.test(wordsOf(line)));
  // The office that signs beneath may be named in the stamp too.
  const isNamed = (line: Line): boolean =>
    stamps.some((stamp) => line.start < stamp.start && wordsOf(stamp).split(/\s+/).includes(wordsOf(line)));
  return new Set(lines.slice(0, TOP).filter(isNamed));
}
