/** Where documents begin: title lines with an issue number or an addressee under them. */

import { bareDay } from '#language/dates.ts';
import { isSplitNumber } from '#language/forms/titles/decrees.ts';
import { LIMITS, REACHES } from '#language/limits.ts';
import { form } from '#language/rules/form.ts';
import type { Paragraph } from '../paragraph.ts';
import { isBareLabel, isLoneLabel, isTitleLabel, LEAST_LONE_LABELS } from './card.ts';
import { kindOf, type LineKind, TITLE_END } from './line-kinds.ts';

export interface Head {
  /** Index of its first title line. */
  readonly index: number;
  /** Index behind its title lines. */
  readonly end: number;
}

export const MOST_TITLE_LINES = LIMITS.titleLines.most;

/** Every place where a document begins with a title and, under it, an issue number or an addressee. */
export function findHeads(paragraphs: readonly Paragraph[], kinds: readonly LineKind[]): Head[] {
  const heads: Head[] = [];
  for (let i = 0; i < paragraphs.length; i++) {
    const end = titleEnd(paragraphs, kinds, i);
    if (end === null) continue;
    if (followsHead(kinds, end)) heads.push({ index: i, end });
    i = end - 1;
  }
  return heads;
}

/** Index behind the title that begins at `index`; null where none does. */
export function titleEnd(
  paragraphs: readonly Paragraph[],
  kinds: readonly LineKind[],
  index: number,
): number | null {
  let text = '';
  let end: number | null = null;
  for (let i = index; i < Math.min(paragraphs.length, index + MOST_TITLE_LINES); i++) {
    const paragraph = paragraphs[i] as Paragraph;
    // 健康行动 over ——2018年实施方案: a dash may open the second half of a title.
    const isSubtitle = i > index && end === null && paragraph.mark?.family === 'dash';
    if ((paragraph.mark && !isSubtitle) || !continuesTitle(kinds[i] as LineKind, i === index, end !== null))
      break;
    text += paragraph.folded;
    if (TITLE_END.test(text.trimEnd()) || kinds[i] === 'titleRemark') end = i + 1;
  }
  return end;
}

/** An issuer's name may begin a title, and a remark such as (2016—2018年) may end it. */
function continuesTitle(kind: LineKind, first: boolean, ended: boolean): boolean {
  return kind === 'titleLine' || (kind === 'issuer' && first) || (kind === 'titleRemark' && ended);
}

/** An issue number, an addressee, or a date and then one of them. */
function followsHead(kinds: readonly LineKind[], end: number): boolean {
  const next = kinds
    .slice(end, end + 3)
    .filter((kind) => kind !== 'date' && kind !== 'issuer' && kind !== 'remark' && kind !== 'card');
  return next[0] === 'number' || next[0] === 'addressee';
}

const isListed = ({ folded, mark }: Paragraph): boolean =>
  mark === null && folded.length <= REACHES.listedLine.at && /^\d{1,2}\s?[.、。]/.test(folded);

/** 附件：|1.推荐表|2.名单: names of what is attached, each on a line. */
export function listsAnnexes(paragraphs: readonly Paragraph[], i: number): boolean {
  const next = paragraphs[i + 1];
  return (
    /^附[件表录]\s?:$/.test(paragraphs[i]?.folded.trim() ?? '') &&
    next !== undefined &&
    next.mark === null &&
    /^1\s?[.、]/.test(next.folded)
  );
}

/** 责任部门：市政府办公室, between two labels that stand over their values. */
const LABELLED = /^(?:\p{Script=Han}\s{0,4}){2,8}:/u;

/** Which paragraphs are labels of a card that stand over their values: 发文字号, and the number under it. */
function labelsOver(paragraphs: readonly Paragraph[]): boolean[] {
  // Sites list them too: • 发文字号：.
  const lone = paragraphs.map(
    ({ folded, mark }) => (mark === null || mark.family === 'bullet') && isLoneLabel(folded),
  );
  return lone.filter(Boolean).length < LEAST_LONE_LABELS ? lone.map(() => false) : lone;
}

/** The kind of every paragraph; a decree's number and a line of a card may stand on two lines. */
export function kindsOf(paragraphs: readonly Paragraph[]): LineKind[] {
  const isSplit = (i: number) =>
    isSplitNumber(paragraphs[i]?.folded.trim() ?? '', paragraphs[i + 1]?.folded.trim() ?? '');
  const isLone = labelsOver(paragraphs);
  const isValue = (i: number, kind: LineKind) => {
    const [label, own] = [paragraphs[i - 1]?.folded ?? '', paragraphs[i]?.folded ?? ''];
    if (isLone[i - 1])
      return own.length <= REACHES.labelledValue.at && (isTitleLabel(label) || !TITLE_END.test(own));
    return (kind === 'titleLine' || kind === 'issuer') && isBareLabel(label) && !TITLE_END.test(own);
  };
  // 附件：1.…, and 2.… on the next line
  let listing = false;
  return paragraphs.map((paragraph, i) => {
    listing =
      form(String.raw`^附[件表录]\s?:\s?\S`).test(paragraph.folded) ||
      listsAnnexes(paragraphs, i) ||
      (listing && isListed(paragraph));
    if (listing) return 'remark';
    if (isLone[i] || (isLone[i - 2] && isLone[i + 1] && LABELLED.test(paragraph.folded))) return 'card';
    if (isSplit(i) || isSplit(i - 1)) return 'number';
    const above = paragraphs[i - 1];
    if (above && bareDay(paragraph.folded) !== null && kindOf(above) === 'issuer') return 'date';
    const kind = kindOf(paragraph);
    return isValue(i, kind) ? 'card' : kind;
  });
}
