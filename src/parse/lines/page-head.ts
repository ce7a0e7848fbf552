/** What a web page says over a text before the text itself begins: its menu, its account, the heading of the page. */

import { foldText } from '#language/fold/script-fold.ts';
import { unspread } from '#language/fold/spread.ts';
import { coreTitle } from '#language/forms/titles/document-title.ts';
import { REACHES } from '#language/limits.ts';
import type { Line } from '#language/lines.ts';
import { form } from '#language/rules/form.ts';
import { isLoneLabel } from '../head/card.ts';
import { MOST_TITLE_LINES } from '../head/document-head.ts';
import { isIssuer, isWholeTitle, lineKind } from '../head/line-kinds.ts';
import { readMark } from '../outline/marks.ts';
import { ARTICLE_STAMP, type FurnitureRule, SETTING_RULE, WHERE_RULE } from './furniture-rules.ts';

/** As many words with blanks between are a menu; as many letters are a title that no other line has by chance. */
const LEAST_LISTED = 4;
const LEAST_HEADING = 8;
const LEAST_MATTER = 6;

interface Words {
  readonly line: Line;
  /** Folded, without blanks around. */
  readonly words: string;
}

/** 政务公开, and several in a line: 无障碍 | 长者专区 | English, 首页　政务公开　互动交流, 某政务 · 某服务 · 某互动. */
const MENU_WORD =
  /^(?:\p{Script=Han}{2,7}[xX]?|[A-Za-z]{2,10})(?:(?:\s{0,4}[|·•]\s{0,4}|\s{1,4})(?:\p{Script=Han}{2,7}|[A-Za-z]{2,10})){0,15}$/u;
/** 首页 政务公开 政务服务: names the page itself and two others, wherever a page says where the reader is. */
const SITE_MENU = /^首页(?:\s+\S+){2}/;
const TITLED = form('{textTitle}$');
/** Lines from the top in which a page says where the reader is. */
const TOP = REACHES.menuTop.at;

/** 目录, 目录X: opens what else the site has. */
const CONTENTS_LINK = /^目录[xX×]?$/;

/** The lines that the page put over its text, of those that no form alone tells; `navigation` are those that one does. */
export function pageHead(
  text: string,
  lines: readonly Line[],
  navigation: readonly Line[],
): ReadonlySet<Line> {
  const wordsOf = (line: Line): Words => ({
    line,
    words: foldText(text.slice(line.start, line.end)).trim(),
  });
  const first = lines.slice(0, TOP).map(wordsOf);
  const teasers = first.filter((one, i) => isTeaser(one, first.slice(i + 1)));
  const top = first.filter((one) => !teasers.includes(one));
  const told = navigation.map(wordsOf);
  return new Set(
    [
      teasers,
      menuAbove(top, told, lines),
      sectionsAbove(top),
      accountAbove(top, told),
      headlineBelow(top, told),
      headingAbove(top),
      headlineAbove(top),
      wordsAboveCard(top),
    ]
      .flat()
      .map(({ line }) => line),
  );
}

/** …的通知 各区人民政府（管委会…: how a site begins to tell a text whose title stands beneath. */
const isTeaser = ({ words }: Words, below: readonly Words[]): boolean =>
  words.endsWith('…') &&
  below.some(({ words: title }) => title.length >= LEAST_HEADING && words.startsWith(title));

const isMenu = (words: string): boolean => MENU_WORD.test(unspread(words));
const isSentence = ({ words }: Words): boolean => /[。;]$/.test(words);

function menuAbove(top: readonly Words[], told: readonly Words[], lines: readonly Line[]): Words[] {
  // A page saved from another has two; one at the foot, behind sentences, says nothing of the head.
  const last = (rule: FurnitureRule) =>
    told
      .filter(({ words }) => rule.holds(words))
      .map(({ line: crumb }) => lines.filter(({ start }) => start < crumb.start).length)
      .map((above) => (above <= TOP ? top.slice(0, above) : null))
      .findLast((above) => above !== null && !above.some(isSentence));
  // 政府工作报告 stands over the line that sets how it is read, too.
  const above = last(WHERE_RULE) ?? last(SETTING_RULE)?.filter(({ words }) => !TITLED.test(words)) ?? [];
  const named = top.filter(({ words }) => SITE_MENU.test(unspread(words)));
  return [...named, ...listsAbove(top), ...above].filter(({ words }) => isMenu(words));
}

/** 走进样县 新闻中心 信息公开 互动交流 over a title: so many words with blanks between are neither issuers nor a title. */
function listsAbove(top: readonly Words[]): Words[] {
  const title = top.findIndex(({ words }) => TITLED.test(words));
  // Behind a sentence they are the head of a table.
  if (top.slice(0, Math.max(0, title)).some(isSentence)) return [];
  return top.slice(0, Math.max(0, title)).filter(({ words }, i) => {
    const names = unspread(words).split(/\s+/);
    // 目录 over 一、总体要求 is that of the text, whose title may stand behind it.
    if (CONTENTS_LINK.test(words)) return readMark(top[i + 1]?.words ?? '') === null;
    return names.length >= LEAST_LISTED && !words.includes('关于') && !isIssuer(words);
  });
}

/** 新闻动态, 规范性文件: where a site has put the text, above its first line; the first half of a title has a short second. */
function sectionsAbove(top: readonly Words[]): Words[] {
  const first = top.findIndex(({ words }) => !SECTION.test(unspread(words)));
  const below = top[first]?.words ?? '';
  return below.length >= LEAST_HEADING && OPENS_TITLE.test(below) ? top.slice(0, first) : [];
}
/** Of whom or on what: 规范性文件 over 制定和监督管理办法 is the first half of a title. */
const OPENS_TITLE = form('^(?:《|.{0,30}关于|.{0,12}{level})');
const SECTION = form('^{siteSection}$');

const STAMP = form(ARTICLE_STAMP);

/** The name of an account alone, over the line that stamps its article with that name. */
function accountAbove(top: readonly Words[], told: readonly Words[]): Words[] {
  const stamps = told.filter(({ words }) => STAMP.test(words));
  // The office that signs beneath may be named in the stamp too.
  return top.filter(({ line, words }) =>
    stamps.some((stamp) => line.start < stamp.line.start && stamp.words.split(/\s+/).includes(words)),
  );
}

/** 最高奖励500万元！某市出台19条措施: no text is called so, and an article often is. */
const HEADLINE = /[!?|]/;

/** What an account calls its article, between the line that stamps it and the title. */
function headlineBelow(top: readonly Words[], told: readonly Words[]): Words[] {
  const stamp = told.find(({ words }) => STAMP.test(words))?.line.start;
  const isTitle = (words: string) => TITLED.test(words) && !HEADLINE.test(words);
  const title = top.find(({ line, words }) => line.start > (stamp ?? 0) && isTitle(words))?.line.start;
  if (stamp === undefined || title === undefined) return [];
  return top.filter(
    ({ line, words }) => line.start > stamp && line.start < title && HEADLINE.test(words) && !isIssuer(words),
  );
}

/** 适老版, 某县人民政府门户网, …首页 >> 政府文件 over 索引号：…, where the title stands beneath. */
function wordsAboveCard(top: readonly Words[]): Words[] {
  const kinds = top.map(({ words }) => lineKind(words));
  const begun = kinds.findIndex((kind) => kind === 'sentence' || kind === 'addressee');
  const card = kinds.lastIndexOf('card', begun);
  const above = top.slice(0, Math.max(0, card)).filter((_, i) => kinds[i] === 'titleLine');
  const isTitled = ({ words }: Words) => TITLED.test(words);
  const hasTitle = top.slice(card + 1, Math.max(0, begun)).some(isTitled);
  return begun > 0 && hasTitle && !above.some(isTitled) ? above : [];
}

/** What a site writes behind the title in the heading of its page: …的通知_政策文件_某某市人民政府. */
const SITE_NAME = /\s{0,4}(?:[_|]|-{1,2}(?=[^-\d])).{1,60}$/;

/** 样政办〔2018〕10号《…的通知》: a page that quotes the title. */
const QUOTED = /^(?:[^《]{0,16}号)?《([^《》]+)》$/;

/** The heading of the page and what stands over it, where the text begins with its title once more. */
function headingAbove(top: readonly Words[]): Words[] {
  const kinds = top.map(({ words }) => lineKind(words));
  const begun = kinds.findIndex((kind) => kind === 'sentence' || kind === 'addressee');
  const head = begun < 0 ? top : top.slice(0, begun);
  const compact = head.map(({ words }) => words.replace(/\s/g, '').replace(QUOTED, '$1'));
  const heading = compact.findLastIndex((_, i) => titleBelow(compact, i) >= 0);
  // Labels over their values are a card, of which a title may be one.
  if (heading < 0 || head.some(({ words }) => isLoneLabel(words))) return [];
  const title = titleBelow(compact, heading);
  return head.filter(
    ({ words }, i) => kinds[i] === 'titleLine' && (i <= heading || (i < title && isMenu(words))),
  );
}

/** Index of the first line of the title that line `i` is once more; -1 where it is none. */
function titleBelow(compact: readonly string[], i: number): number {
  const words = compact[i] as string;
  const title = words.includes(':') ? '' : words.replace(SITE_NAME, '');
  // Which office speaks may be left out in one of them, or be written short.
  const matter = title.slice(Math.max(0, title.indexOf('关于')));
  if (matter.length < LEAST_HEADING || !TITLED.test(matter)) return -1;
  // 关于《某方案》的通知 names what it issues, and is another title.
  return compact.findIndex((line, at) => {
    if (at <= i) return false;
    const whole = compact.slice(at, at + MOST_TITLE_LINES).join('');
    const speaker = whole.slice(0, Math.max(0, whole.indexOf(matter)));
    return (
      whole.startsWith(matter, speaker.length) &&
      speaker.length < line.length &&
      (speaker === '' || (matter.startsWith('关于') && isIssuer(speaker)))
    );
  });
}

const ISSUES = form('^.*?(?:{issues}|出台)');
const NOTICE = form('{noticeKind}$');

/** 《某市健康方案》正式印发 */
const NAMED = form('《([^《》]+)》.{0,6}{issues}$');

/** What a line is about: 某市健康方案 of 某市印发《某市健康方案》 and of 关于印发某市健康方案的通知. */
const matterOf = (words: string): string =>
  coreTitle(NAMED.exec(words)?.[1] ?? words)
    .replace(form('的?{noticeKind}$'), '')
    .replace(ISSUES, '');

/** 某市印发健康方案, and another form of the title, over the title that speaks of the same: what a site calls the text. */
function headlineAbove(top: readonly Words[]): Words[] {
  const kinds = top.map(({ words }) => lineKind(words));
  const begun = kinds.findIndex((kind) => kind === 'sentence' || kind === 'addressee');
  const head = top.slice(0, Math.max(0, begun));
  // Where the last title begins, on so many lines as make it whole.
  let first = head.findLastIndex(({ words }, i) => kinds[i] === 'titleLine' && NOTICE.test(words));
  const last = first;
  const titleFrom = (at: number) =>
    head
      .slice(at, last + 1)
      .map(({ words }) => words)
      .join('');
  while (first > 0 && kinds[first - 1] === 'titleLine' && !titleFrom(first).includes('关于')) first--;
  const title = first < 0 ? '' : titleFrom(first);
  const isCard = head.some(({ words }) => isLoneLabel(words));
  if (isCard || !title.includes('关于') || !isWholeTitle(title)) return [];
  const matter = matterOf(title);
  const isHeadline = ({ words }: Words, i: number): boolean => {
    const own = matterOf(words);
    // A page that calls the text by the name of the plan alone speaks of that, and of no notice.
    const isName = coreTitle(words) === own && !NOTICE.test(words);
    return kinds[i] === 'titleLine' && !isName && own.length >= LEAST_MATTER && matter.endsWith(own);
  };
  const above = head.slice(0, first);
  const found = above.filter(isHeadline);
  // Of a title on two lines one alone would stay.
  const isHalf = above.some((line, i) => kinds[i] === 'titleLine' && !isHeadline(line, i));
  return isHalf ? [] : found;
}
