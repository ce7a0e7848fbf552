/** Lines of a head that no wrapping joins with their neighbours. */

import { isIssueNumber } from '#language/forms/titles/issue-number.ts';
import { REACHES } from '#language/limits.ts';
import { isCardLine, isTitleField } from '../head/card.ts';
import { CONTENTS } from '../head/front-matter.ts';
import { isDateLine, isPrintedLine } from '../head/line-kinds.ts';

/** Lines that stand alone whatever is around them: issue number, date, 目录, 附件：…. */
export function isOwnLine(folded: string): boolean {
  if (folded.length > REACHES.ownLine.at) return false;
  return (
    isIssueNumber(folded) ||
    CONTENTS.test(folded) ||
    /^附(?:件|表)\s?[一二三四五六七八九十\d]{0,3}(?:\s?:|$)/.test(folded) ||
    isDateLine(folded)
  );
}

/** Whether a line of a card begins or ends here; 名称：… holds a title, which may go on in the next line. */
export const partsCard = (head: string, next: string): boolean =>
  isCardLine(next) || (isCardLine(head) && !isTitleField(head));

/** 某县人民政府办公室　2025年3月18日印发 fills a line of a printed page by chance: nothing goes on behind it. */
export const endsText = (folded: string): boolean =>
  isPrintedLine(folded) && /印[发制]\s*$/.test(folded) && !/[,。;:《]/.test(folded);
