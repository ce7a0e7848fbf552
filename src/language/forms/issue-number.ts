/** Issue numbers (发文字号) in all their printed forms: 揭府办〔2016〕50号, (2016), [2016], 【2016】, 第123号. */
import type { Span } from '#model/span.ts';

const YEAR = String.raw`[〔﹝\[(【［{]\s{0,2}((?:19|20)\d\d)\s{0,2}[〕﹞\])】］}]`;
const NUMBER = new RegExp(
  String.raw`([\p{Script=Han}A-Za-z]{1,15})\s{0,2}${YEAR}\s{0,2}第?\s{0,2}(\d{1,5})\s{0,2}号`,
  'u',
);
const DECREE =
  /([\p{Script=Han}]{2,25}(?:令|公告))\s{0,2}\(?第?\s{0,2}([\d〇零一二三四五六七八九十百]{1,6})\s{0,2}号\)?/u;

/** Taiwan's form: 北市衛醫字第10630123400號. */
const SERIAL = /[\p{Script=Han}]{2,12}字第\s{0,2}\d{4,14}\s{0,2}号/u;
const LABEL = /^[•·●]?\s?(?:发文字号|发文文号|文\s{0,4}号|字\s{0,4}号)\s?:\s?/;

/** Whether a folded line is an issue number and nothing else. */
export function isIssueNumber(folded: string): boolean {
  if (folded.length > 40) return false;
  const line = folded
    .replace(LABEL, '')
    .replace(/^\((.*)\)$/, '$1')
    .replace(/(?<=号)文$/, '')
    .trim();
  // 样本市人大常委会公告（第7号） is a title with its number.
  if (/公告\(/.test(line)) return false;
  const match = NUMBER.exec(line) ?? DECREE.exec(line) ?? SERIAL.exec(line);
  return match !== null && match.index === 0 && match[0].length === line.length;
}

/** The number that a title carries before or behind it: 样府〔2016〕1号《…》, 关于…的通知（样府〔2016〕1号）. */
export function numberInTitle(folded: string): { number: Span; title: Span } | null {
  const match = NUMBER.exec(folded);
  if (!match) return null;
  const number: Span = [match.index, match.index + match[0].length];
  if (match.index === 0) return { number, title: [number[1], folded.length] };
  const isLast = /^\)?$/.test(folded.slice(number[1])) && folded[number[0] - 1] === '(';
  return isLast ? { number, title: [0, number[0] - 1] } : null;
}

/** A decree's number over two lines: 样本市人民政府令 and 第82号. */
export const isSplitNumber = (folded: string, next: string): boolean =>
  /(?:令|公告)$/.test(folded) &&
  /^\(?第/.test(next) &&
  !/关于/.test(folded) &&
  isIssueNumber(folded + next.replace(/^\((.*)\)$/, '$1'));

/** The body that a decree's number names: 样本市人民政府令第82号; null for other numbers. */
export const decreeIssuer = (folded: string): string | null =>
  /^(?:中华人民共和国(?=国务院))?(\p{Script=Han}{3,25})(?:令|公告)\(?第/u.exec(folded)?.[1] ?? null;

/** `揭府办(2017) 82 号` → `揭府办〔2017〕82号`; the characters are those of `source`, at the same offsets. */
export function normaliseIssueNumber(source: string, folded: string): string | null {
  const match = NUMBER.exec(folded);
  if (match) {
    const office = source.slice(match.index, match.index + (match[1] as string).length);
    const sign = source[match.index + match[0].length - 1];
    return `${office}〔${match[2]}〕${match[3]}${sign}`;
  }
  const serial = SERIAL.exec(folded);
  if (serial)
    return source
      .slice(serial.index, serial.index + serial[0].length)
      .replace(/\s/g, '')
      .replace(/^.*[:：]/, '');
  const decree = DECREE.exec(folded);
  if (!decree) return null;
  const sign = source[folded.indexOf('号', decree.index + (decree[1] as string).length)];
  return `${source.slice(decree.index, decree.index + (decree[1] as string).length)}第${decree[2]}${sign}`;
}
