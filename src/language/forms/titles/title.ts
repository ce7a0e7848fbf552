/** Titles of documents in running text, with number, article and short name, and numbers alone; on folded text. */

import type { Span } from '#model/span.ts';
import { REACHES } from '../../limits.ts';
import { form } from '../../rules/form.ts';
import { findBareTitles } from './bare-title.ts';
import { findIssueNumbers, issueNumberLength } from './issue-number.ts';
import { markedTitles } from './marked-title.ts';
import { standardBeside } from './standard.ts';

export interface CitedTitle {
  /** The title's characters, 《》 not included; the number's where it stands alone. */
  readonly title: Span;
  /** The issue number's characters. */
  readonly number: Span | null;
  /** The characters of its number as a standard: GB 18466—2005. */
  readonly standard: Span | null;
  /** 第二十条第三款, as far as it is named. */
  readonly article: Span | null;
  /** From 《 to behind the number's bracket and the article. */
  readonly whole: Span;
  /** What the text calls it from here on: （以下简称《规划》）. */
  readonly alias: string | null;
}

// 关于印发《甲办法》的通知(财社〔2020〕7号): the number is of the notice that issues it
const NOTICE_BEHIND = form(String.raw`^的{noticeKind}(?=\s*\()`);
/** (粤府函〔2015〕364号,以下简称《规划》): no bracket that is read behind a title holds more. */
const LONGEST_BRACKET = REACHES.titleBracket.at;
const BRACKET_BEHIND = /^\s*\((?:[^()]|\([^()]*\))*\)/;
const ALIAS = /(?:[简下]称|称为?)\s*(?:《([^《》]{1,20})》|[“"「]([^”"」]{1,20})[”"」])/;
/** 见国发〔2017〕3号: another document. */
const REFERS = form(String.raw`^\s*\(\s*(?:详?见|{relies})`);
const COUNT = String.raw`[\d〇零一二三四五六七八九十百千]{1,9}`;
const ONE_PART = String.raw`(?:第\s?${COUNT}|第?\s?\(${COUNT}\))\s?[款项目]`;
// 第40AE条, 第6(1)(a)条: Hong Kong's
const ONE_ARTICLE = String.raw`第\s?${COUNT}(?:[A-Z]{1,3}|-\d{1,2})?(?:\([\dA-Za-z]{1,4}\)){0,3}\s?条(?:之${COUNT})?(?:${ONE_PART}){0,3}`;
/** 第二十条第三款、第三十三条; 第18条第9款; 第三十二条第一款第(三)项; 第6(1)条. */
const ARTICLE = new RegExp(
  String.raw`^\s?(${ONE_ARTICLE}(?:(?:[、和及至]|以及)(?:${ONE_ARTICLE}|${ONE_PART}))*)`,
);

/** Titles in order, and the issue numbers that stand without a title. */
export function findTitles(folded: string): CitedTitle[] {
  const marked = markedTitles(folded).map(([start, end, width]) => readTitle(folded, [start, end], width));
  const bare = findBareTitles(folded)
    .map((title) => readTitle(folded, title, 0))
    .filter(({ title }) => !marked.some(({ whole }) => title[0] < whole[1] && whole[0] < title[1]));
  const titles = [...marked, ...bare].sort((a, b) => a.whole[0] - b.whole[0]);
  return withNumbers(folded, titles);
}

function readTitle(folded: string, [start, end]: Span, width: number): CitedTitle {
  const issues = form('(?:{handsOn}|[发公]布)$').test(folded.slice(Math.max(0, start - 3), start - width));
  const close = end + width;
  const notice = issues ? (NOTICE_BEHIND.exec(folded.slice(close, close + 10))?.[0].length ?? 0) : 0;
  const after = close + notice;
  const behind = folded.slice(after, after + LONGEST_BRACKET);
  const bracket = BRACKET_BEHIND.exec(behind)?.[0] ?? '';
  const number = numberBehind(folded, after, bracket);
  const alias = ALIAS.exec(bracket);
  const articleAt = bracket === '' ? (number?.[1] ?? after) : after + bracket.length;
  const article = articleBehind(folded, articleAt);
  const standard = width === 0 ? null : standardBeside(folded, start - width, close);
  const ends = [number, article, standard].map((span) => span?.[1] ?? 0);
  return {
    title: trimmed(folded, start, end),
    number,
    standard,
    article,
    whole: [start - width, Math.max(after + bracket.length, ...ends)],
    alias: alias?.[1] ?? alias?.[2] ?? null,
  };
}

function articleBehind(folded: string, at: number): Span | null {
  const found = ARTICLE.exec(folded.slice(at, at + 60));
  const end = at + (found?.[0].length ?? 0);
  return found && [end - (found[1] as string).length, end];
}

/** The first number of the bracket behind a title, or what follows it without one: 《甲》国发〔2017〕3号. */
function numberBehind(folded: string, after: number, bracket: string): Span | null {
  if (bracket === '') {
    const blank = /^\s*\(?\s*/.exec(folded.slice(after, after + 8))?.[0].length ?? 0;
    const length = issueNumberLength(folded.slice(after + blank, after + blank + 60));
    return length === 0 ? null : [after + blank, after + blank + length];
  }
  if (REFERS.test(bracket)) return null;
  for (const part of bracket.matchAll(/[(,;、\s]+/g)) {
    const at = part.index + part[0].length;
    const length = issueNumberLength(bracket.slice(at, at + 60));
    if (length > 0) return [after + at, after + at + length];
  }
  return null;
}

/** 省府令第12号|《…》, 工字第10804602110号|令发布之|「…」 */
const BEFORE_TITLE = /^(?:文件?)?(?:[令函]?(?:修正|[订核]定)?(?:[发公颁]布|印发)[之的])?\s?$/;

/** Numbers go with the title in front of which they stand (省政府令第12号《…》), or stand alone. */
function withNumbers(folded: string, titles: readonly CitedTitle[]): CitedTitle[] {
  const all = [...titles];
  const alone: CitedTitle[] = [];
  let next = 0;
  for (const number of findIssueNumbers(folded)) {
    while ((all[next]?.whole[1] ?? Number.POSITIVE_INFINITY) <= number[0]) next++;
    const behind = all[next];
    if (behind && behind.whole[0] <= number[0]) continue;
    if (behind?.number === null && BEFORE_TITLE.test(folded.slice(number[1], behind.whole[0])))
      all[next] = { ...behind, number };
    else {
      const article = articleBehind(folded, number[1]);
      const whole: Span = [number[0], article?.[1] ?? number[1]];
      alone.push({ ...readAlone(folded, number), standard: null, article, whole, alias: null });
    }
  }
  return [...all, ...alone].sort((a, b) => a.whole[0] - b.whole[0]);
}

/** 全省水资源公报|〔2023〕2号: the name of a text, where 样府函 and 样局令 are the office's sign. */
const NAMED = form(String.raw`^\p{Script=Han}{3,14}(?:{textTitle})(?<!{orderTitle})(?=\s?[〔﹝[(【〖])`, 'u');

/** A number alone is its own title, unless the words before it are one. */
function readAlone(folded: string, number: Span): Pick<CitedTitle, 'title' | 'number'> {
  const words = NAMED.exec(folded.slice(...number))?.[0];
  if (words === undefined) return { title: number, number };
  const end = number[0] + words.length;
  return { title: [number[0], end], number: [end, number[1]] };
}

function trimmed(text: string, start: number, end: number): Span {
  const title = text.slice(start, end);
  return [end - title.trimStart().length, start + title.trimEnd().length];
}
