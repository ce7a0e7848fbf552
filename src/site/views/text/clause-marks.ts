/** What the clauses of a document are called by: their printed marks, the names of boxes, their places. */
import { foldText } from '#language/fold/script-fold.ts';
import { lengthOfBoxName } from '#language/forms/caption.ts';
import type { ClauseRecord } from '#model/clause.ts';
import type { Text } from '#model/text.ts';
import { type Locale, textIn, textScript } from '#site/i18n/locale.ts';
import { convertWords } from './convert-words.ts';

type Marked = Pick<ClauseRecord, 'marker' | 'path' | 'heading'>;

const ORDINAL = {
  item: { hans: '项', hant: '項', en: '项' },
  paragraph: { hans: '段', hant: '段', en: '段' },
} as const;

const boxNameLength = ({ marker }: Marked, heading: Text): number =>
  marker === '' ? lengthOfBoxName(foldText(heading.hans)) : 0;

/** 专栏1, by which a box is cited; empty for any other clause. */
const boxName = (clause: Marked, locale: Locale): string =>
  clause.heading === null
    ? ''
    : textIn(clause.heading, locale)
        .slice(0, boxNameLength(clause, clause.heading))
        .replace(/[\s:：[\]【】]/gu, '');

/** The heading without what the box is cited by: 网络强基重点工程; a box without a title keeps its name. */
export function withoutBoxName(clause: Marked, heading: Text, locale: Locale): string {
  const words = textIn(heading, locale);
  const length = boxNameLength(clause, heading);
  // 【专栏1 重点工程】
  const title = /^[[【]/u.test(words) && length > 0 ? words.replace(/[\]】]$/u, '') : words;
  return title.slice(length).trim() || words;
}

/** The mark as printed, in the characters of the page: 第三條 and 貳、 where the seed has 第三条 and 贰、. */
export const markerIn = ({ marker }: Pick<ClauseRecord, 'marker'>, locale: Locale): string =>
  /\p{sc=Han}/u.test(marker) ? convertWords(marker, textScript(locale)) : marker;

/** The clause's own mark as it is spoken of: 三, （七）, 1, 第3项, 专栏1, 第2段. */
export function markerLabel(clause: Marked, locale: Locale): string {
  const mark = markerIn(clause, locale).replace(/[、．.，]$/u, '');
  const last = clause.path.slice(clause.path.lastIndexOf('.') + 1);
  if (mark === '') return boxName(clause, locale) || `第${last}${ORDINAL.paragraph[locale]}`;
  if (!/[\p{L}\p{N}]/u.test(mark)) return `第${last}${ORDINAL.item[locale]}`;
  return mark;
}

/** The marks of a clause and of those above it, outermost first: 三（二）2第3项, 二（一）2.3, 二专栏1第1项. */
export const joinMarks = (steps: readonly Marked[], locale: Locale): string =>
  steps
    .map((step, i) => {
      const mark = markerLabel(step, locale);
      const above = steps[i - 1];
      // 专栏1 and its 1. would be another box, 专栏1.1.
      const isOfBox = above !== undefined && boxName(above, locale) !== '' && /^\d+$/.test(mark);
      return isOfBox ? `第${mark}${ORDINAL.item[locale]}` : mark;
    })
    .reduce((label, mark) => label + (/\d$/.test(label) && /^\d/.test(mark) ? '.' : '') + mark, '');
