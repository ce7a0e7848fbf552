/** Titles in 《》 and issue numbers in running text, simplified characters. */
import type { Span as Range } from '#model/span.ts';

export interface CitedTitle {
  /** The title's characters, 《》 not included; the number's where it stands alone. */
  readonly title: Range;
  /** The issue number's characters. */
  readonly number: Range | null;
  /** From 《 to behind the number's bracket. */
  readonly whole: Range;
  /** What the text calls it from here on: （以下简称《规划》）. */
  readonly alias: string | null;
}

const CODE = String.raw`[〔\[（(【［{]\s{0,2}(?:19|20)\d\d\s{0,2}[〕\]）)】］}]\s{0,2}第?\s{0,2}\d{1,5}\s{0,2}号`;
// 粤府函〔2015〕364号, 国办发[2017]32号, 江府函〔2016〕 170号: what stands behind the office
const NUMBER_END = new RegExp(CODE, 'gu');
// 国务院令第432号, 粤府令第100号
const DECREE = String.raw`\p{Script=Han}{1,10}令\s{0,2}第?\s{0,2}[\d〇零一二三四五六七八九十百]{1,6}\s{0,2}号`;
const NUMBER_BEHIND = new RegExp(
  String.raw`^(\s*[（(]?\s*)(?!的)(\p{Script=Han}{1,12}\s{0,2}${CODE}|${DECREE})`,
  'u',
);
// 关于印发《甲办法》的通知（财社〔2020〕7号): the number is of the notice that issues it
const NOTICE_BEHIND = /^的(?:通知|意见|函|批复|公告|决定)(?=\s*[（(])/u;
/** （粤府函〔2015〕364号，以下简称《规划》): no bracket that is read behind a title holds more. */
const LONGEST_BRACKET = 400;
const BRACKET_BEHIND = /^\s*[（(](?:[^（）()]|[（(][^（）()]*[）)])*[）)]/u;
const ALIAS = /(?:简称|下称|称为?)\s*(?:《([^《》]{1,20})》|[“"「]([^”"」]{1,20})[”"」])/u;
// 根据国办发〔2017〕32号 begins at 国
const WORDS_BEFORE =
  /^.*(?:根据|依据|按照|依照|落实|执行|贯彻|参照|对照|以及|文件|通知|意见|方案|按|和|与|及|以|见|据|的|在|是|为|将|由|附)(?=\p{Script=Han})/u;

/** Outermost titles in order, and the issue numbers that stand without a title. */
export function findTitles(printed: string): CitedTitle[] {
  // One for one, so that ranges in the folded text are ranges in the printed one.
  const text = foldDigits(printed);
  const titles = bracketed(text).map(([start, end]) => readTitle(text, start, end));
  const alone: CitedTitle[] = [];
  let next = 0;
  for (const match of text.matchAll(NUMBER_END)) {
    const before = /\p{Script=Han}{1,10}\s{0,2}$/u.exec(
      text.slice(Math.max(0, match.index - 12), match.index),
    )?.[0];
    if (before === undefined) continue;
    const office = before.length - (WORDS_BEFORE.exec(before)?.[0].length ?? 0);
    const number: Range = [match.index - office, match.index + match[0].length];
    while ((titles[next]?.whole[1] ?? Number.POSITIVE_INFINITY) <= number[0]) next++;
    if ((titles[next]?.whole[0] ?? Number.POSITIVE_INFINITY) <= number[0]) continue;
    alone.push({ title: number, number, whole: number, alias: null });
  }
  return [...titles, ...alone].sort((a, b) => a.whole[0] - b.whole[0]);
}

/** What stands between an outermost 《 and its 》: 关于印发《规划》的通知 is one. */
function bracketed(text: string): Range[] {
  const found: Range[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++)
    if (text[i] === '《') {
      if (depth++ === 0) start = i + 1;
    } else if (text[i] === '》' && depth > 0 && --depth === 0) found.push([start, i]);
  return found;
}

function readTitle(text: string, start: number, end: number): CitedTitle {
  const issues = /(?:印发|发布|公布|转发)$/u.test(text.slice(Math.max(0, start - 3), start - 1));
  const notice = issues ? (NOTICE_BEHIND.exec(text.slice(end + 1, end + 10))?.[0].length ?? 0) : 0;
  const after = end + 1 + notice;
  const behind = text.slice(after, after + LONGEST_BRACKET);
  const numbered = NUMBER_BEHIND.exec(behind);
  const bracket = BRACKET_BEHIND.exec(behind)?.[0] ?? '';
  const alias = ALIAS.exec(bracket);
  const numberStart = after + (numbered?.[1]?.length ?? 0);
  const number: Range | null =
    numbered === null ? null : [numberStart, numberStart + (numbered[2] as string).length];
  return {
    title: trimmed(text, start, end),
    number,
    whole: [start - 1, Math.max(after + bracket.length, number?.[1] ?? 0)],
    alias: alias?.[1] ?? alias?.[2] ?? null,
  };
}

function trimmed(text: string, start: number, end: number): Range {
  const title = text.slice(start, end);
  return [end - title.trimStart().length, start + title.trimEnd().length];
}

/** `江府函〔2016〕 170号` → `江府函〔2016〕170号`; 国办发[2017]32号 → 国办发〔2017〕32号. */
export const normaliseNumber = (number: string): string =>
  foldDigits(number)
    .replace(/\s/gu, '')
    .replace(/[[（(【［{](\d{4})[\]）)】］}]/u, '〔$1〕')
    .replace(/〕第/u, '〕');

/** 〔２０１５〕３６４号 → 〔2015〕364号 */
const foldDigits = (text: string): string => text.replace(/[０-９]/gu, (digit) => digit.normalize('NFKC'));
