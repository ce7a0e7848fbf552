/** When a document was signed (成文日期) and, where a meeting passed it, adopted (通过日期). */

import { bareDay, findDate, findShortDate } from '#language/dates.ts';
import { foldText } from '#language/fold/script-fold.ts';
import { type Adoption, readAdoptions } from '#language/forms/titles/adoption.ts';
import { REACHES } from '#language/limits.ts';
import { sliceMapped } from '#language/mapped.ts';
import type { FrontPassage } from '#model/line.ts';
import type { MappedText } from '#model/span.ts';
import { tellsIssue } from './title-lines.ts';

/** What the card over a text says: when it was signed, and when a site showed it. */
export interface CardDates {
  readonly signed: MappedText | null;
  readonly shown: MappedText | null;
}

export interface DocumentDates {
  readonly signedOn: string | null;
  readonly adoptedOn: string | null;
}

/** Longer passages of a head are text, whose dates are others. */
const LONGEST_PASSAGE = REACHES.datedPassage.at;

/**
 * `signedOn` is the date of the signature, else 成文日期：…, else that of the card, else the first date of the head, or
 * the day behind its number (when a site put it up comes last); for a text that nobody signed the day on which its wording was settled, by a meeting or
 * an order, as the rules for official papers have it (党政机关公文处理工作条例 9: 署会议通过或者发文机关负责人签发的日期).
 */
export function readDates(
  front: readonly FrontPassage[],
  titles: readonly MappedText[],
  card: CardDates,
  signature: number,
): DocumentDates {
  const acts = [
    ...titles.slice(0, 1).flatMap(({ text }) => actsIn(text)),
    ...front.filter(({ role }) => role === 'promulgation').flatMap(({ text }) => actsIn(text.text)),
  ];
  const settled = acts.map(({ iso }) => iso).sort();
  return {
    signedOn:
      isoOf(signatureDate(front, signature)) ??
      dayOf(card.signed) ??
      isoOf(front.find(({ role, text }) => role === 'date' && !STAMPED.test(text.text))) ??
      // （样交〔2005〕667号　2005年11月1日）
      isoOf(front.find(({ role }) => role === 'number')) ??
      settled.at(-1) ??
      // 工作报告（2023年3月21日）
      dayOf(titles[0] === undefined ? null : bracketBehind(titles[0])) ??
      isoOf(front.find(({ role }) => role === 'date')) ??
      isoOf(front.find(({ text }) => tellsIssue(foldText(text.text)))) ??
      dayOf(card.shown),
    adoptedOn: acts.find(({ act }) => act === 'adopted')?.iso ?? null,
  };
}

/** 2022-11-04 16:30:28: when a site put the text up, and nobody’s signature. */
const STAMPED = /\d[:：]\d{2}(?:[:：]\d{2})?\s*$/;

const bracketBehind = (title: MappedText): MappedText | null => {
  const at = /[(（][^()（）]{6,30}日[^()（）]{0,20}[)）]\s*$/.exec(title.text)?.index;
  return at === undefined ? null : sliceMapped(title, at, title.text.length);
};

const actsIn = (text: string): Adoption[] =>
  text.length <= LONGEST_PASSAGE ? readAdoptions(foldText(text)) : [];

const isoOf = (passage: FrontPassage | undefined): string | null => dayOf(passage?.text ?? null);

const dayOf = (text: MappedText | null): string | null => {
  const folded = text ? foldText(text.text) : '';
  return (findDate(folded) ?? findShortDate(folded))?.iso ?? bareDay(folded);
};

/** The date under the first signature, else right over it, as in the manner of Macau, else 成文日期：…. */
function signatureDate(front: readonly FrontPassage[], signature: number): FrontPassage | undefined {
  const dates = front.filter(({ role }) => role === 'date');
  const over = front.slice(0, Math.max(0, signature)).findLast(({ role }) => role !== 'promulgation');
  return (
    (signature >= 0 ? front.slice(signature).find(({ role }) => role === 'date') : undefined) ??
    (over?.role === 'date' ? over : undefined) ??
    dates.find(({ text }) => /^成文/.test(text.text))
  );
}
