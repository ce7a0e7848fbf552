/**
 * Lines that hold several things of a head or end: 国家医保局 财政部 2021年4月12日 (落款), and of orders
 * 农业委员会令 民国109年12月30日 农粮企字第1091013999号.
 */

import { findDate, isMonthAlone } from '#language/dates.ts';
import { isAdoptionLine } from '#language/forms/titles/adoption.ts';
import { isIssueNumber } from '#language/forms/titles/issue-number.ts';
import { REACHES } from '#language/limits.ts';
import type { Span } from '#model/span.ts';
import type { Paragraph } from '../paragraph.ts';
import { isColophon, isDateLine, isIssuer, lineKind, withoutSeal } from './line-kinds.ts';

/** The same paragraphs, with issuers, date and number apart where one line holds two of them, and an address from the text behind it. */
export const splitHeadLines = (paragraphs: readonly Paragraph[]): Paragraph[] => {
  const first = paragraphs.findIndex(({ mark }) => mark !== null);
  return paragraphs.flatMap((paragraph, i) => {
    const { folded, mark, table } = paragraph;
    const cuts = mark ? [] : i < first && !table ? [...addressIn(folded), ...cutsOf(folded)] : cutsOf(folded);
    if (cuts.length === 0) return [paragraph];
    return [0, ...cuts].map((cut, k) => slice(paragraph, cut, cuts[k] ?? folded.length));
  });
};

/** 2023年3月1日某州人民代表大会|常务委员会第六次会议修订: what a page set on two lines in the middle, as one. */
export function joinHistory(paragraphs: readonly Paragraph[]): Paragraph[] {
  const first = paragraphs.findIndex(({ mark }) => mark !== null);
  const isCut = (i: number): boolean => {
    const [own, next] = [paragraphs[i], paragraphs[i + 1]];
    if (!own || !next || next.mark || i + 1 >= first || findDate(next.folded) !== null) return false;
    return (
      findDate(own.folded)?.index === 0 &&
      !isAdoptionLine(own.folded.trim()) &&
      isAdoptionLine(own.folded.trim() + next.folded.trim())
    );
  };
  return paragraphs.flatMap((paragraph, i) => {
    if (isCut(i - 1)) return [];
    const next = isCut(i) ? paragraphs[i + 1] : undefined;
    if (!next) return [paragraph];
    return [
      { ...paragraph, pieces: [...paragraph.pieces, ...next.pieces], folded: paragraph.folded + next.folded },
    ];
  });
}

/** 各县人民政府，市直各单位：|现将《…》印发给你们: a page set the text behind to whom it goes. */
function addressIn(folded: string): number[] {
  const end = /^各[^。;:]+:/.exec(folded)?.[0].length ?? 0;
  const isSentence = /[。:]$/.test(folded.trimEnd()) && folded.trimEnd().length > end;
  return end > 0 && isSentence && lineKind(folded.slice(0, end)) === 'addressee' ? [end] : [];
}

const ORDER = /^\p{Script=Han}{3,20}\s{0,4}令$/u;

/** Where the date and the number begin; none where the line is not made of these alone. */
function cutsOf(folded: string): number[] {
  if (folded.length > REACHES.signatureLine.at || isColophon(folded)) return [];
  const date = findDate(folded);
  if (!date) return monthBehind(folded);
  const before = folded.slice(0, date.index).trim();
  const end = date.index + date.length;
  const behind = folded.slice(end).trim();
  // (样府〔1998〕4号，1998年2月3日), (1998年2月3日 样府〔1998〕4号)
  if (isIssueNumber(before) && /^\)?$/.test(behind)) return [date.index];
  if (before === '(' && behind.endsWith(')') && isIssueNumber(behind)) return [end];
  // (此件发至乡)　　2017年6月13日
  if (/^\([^()]{2,20}\)$/.test(before) && isDateLine(folded.slice(date.index))) return [date.index];
  const isNamed = before !== '' && (ORDER.test(before) || isIssuer(withoutSeal(before)));
  if (before !== '' && !isNamed) return [];
  if (behind !== '' && isIssueNumber(behind)) return isNamed ? [date.index, end] : [end];
  return isNamed && isDateLine(folded.slice(date.index)) ? [date.index] : [];
}

/** 样本市水利局 二〇二一年十二月, under the title of a plan. */
function monthBehind(folded: string): number[] {
  const at = folded.trimEnd().lastIndexOf(' ');
  const isSigned = at > 0 && isMonthAlone(folded.slice(at).trim()) && isIssuer(folded.slice(0, at).trim());
  return isSigned ? [at] : [];
}

/** Characters `from` to `to` of a paragraph, without the blanks at their ends. */
function slice(paragraph: Paragraph, from: number, to: number): Paragraph {
  const words = paragraph.folded.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = start + words.trim().length;
  const pieces: Span[] = [];
  let at = 0;
  for (const [first, last] of paragraph.pieces) {
    const a = Math.max(first, first + start - at);
    const b = Math.min(last, first + end - at);
    if (a < b) pieces.push([a, b]);
    at += last - first;
  }
  const mended = paragraph.mended.filter((at) => pieces.some(([first]) => first === at));
  return { ...paragraph, pieces, folded: words.trim(), mended };
}
