/** Lines of a head that no wrapping joins with their neighbours, and where such stand within the few lines of a whole text. */

import { PLAIN_DAY } from '#language/dates.ts';
import { findIssueNumbers, isIssueNumber } from '#language/forms/titles/issue-number.ts';
import { REACHES } from '#language/limits.ts';
import type { Line } from '#language/lines.ts';
import { form } from '#language/rules/form.ts';
import { isCardLine, isTitleField } from '../head/card.ts';
import { CONTENTS } from '../head/front-matter.ts';
import { isDateLine, isIssuer, isPrintedLine } from '../head/line-kinds.ts';

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

const ADDRESSEE = form('各[^。;:]{2,120}{addresseeInText}[,、]?:');
const SIGNATURE = new RegExp(`。([^。;:]{4,60}?)\\s{0,8}(${PLAIN_DAY})\\s{0,4}$`);

/** A page that set its lines behind each other kept the blanks of a printer beside the figures. */
const DAY = `(?:${PLAIN_DAY}|\\d{4}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日)`;
const SIGNED = new RegExp(
  `(?<=。\\s{0,4})([^。;:,\\s]{4,60})\\s{0,8}(${DAY})(?:\\s{0,4}(\\([^()]{2,12}\\)))?`,
  'd',
);

/** …，请认真贯彻执行。|某市人民政府办公室|2021年5月12日|(此件公开发布)|某方案…: who signed a notice that stands in one line with its text. */
function signedInFront(front: string, start: number): number[] {
  const signed = SIGNED.exec(front);
  if (!signed?.indices || !isIssuer(signed[1] as string)) return [];
  const [, issuer, day, remark] = signed.indices;
  return [issuer?.[0], day?.[0], remark?.[0], (remark ?? day)?.[1]].flatMap((at) =>
    at === undefined ? [] : [start + at],
  );
}

/**
 * Where title, number, addressee, signature and date of a text on a few lines begin; `firstCut` is the offset of its first item.
 */
export function aroundOutline(folded: readonly string[], lines: readonly Line[], firstCut: number): number[] {
  const found: number[] = [];
  const head = lines.findLastIndex(({ start }) => start <= firstCut);
  const line = lines[head] as Line;
  if (head <= 1 && firstCut > line.start) {
    const front = (folded[head] as string).slice(0, firstCut - line.start);
    // （国办发〔2019〕5号) is that of a text that the preamble names.
    const number = findIssueNumbers(front.slice(0, 200)).find(([at]) => front[at - 1] !== '(');
    const after = number && number[0] < 120 ? number[1] : 0;
    if (number && after > 0) found.push(line.start + number[0], line.start + after);
    const addressee = ADDRESSEE.exec(front.slice(after, after + 300));
    if (addressee && (after > 0 || form(String.raw`{letterEnd}\s?$`).test(front.slice(0, addressee.index)))) {
      const at = line.start + after + addressee.index;
      found.push(at, at + addressee[0].length);
      found.push(...signedInFront(front, line.start));
    }
  }
  const tail = lines.length - 1;
  const signature = SIGNATURE.exec((folded[tail] as string).slice(-120));
  if (signature && isIssuer((signature[1] as string).trim())) {
    const end = (lines[tail] as Line).start + (folded[tail] as string).length;
    const length = signature[0].length - 1;
    found.push(end - length, end - length + (signature[1] as string).length);
  }
  return found;
}
