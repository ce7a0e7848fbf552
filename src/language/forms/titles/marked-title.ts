/** Titles that marks enclose: 《…》, <<…>>, and where what they hold says so 〈…〉 and 「…」. On folded text. */

import { oneOf } from '../../lexicon/classes.ts';
import { LIMITS } from '../../limits.ts';

/** Where the title begins and ends, and how many characters its mark takes. */
export type MarkedTitle = readonly [start: number, end: number, width: number];

/** No title in other marks than 《》 is longer. */
const LONGEST = LIMITS.markedTitle.most;
const PARTNER: Readonly<Record<string, string>> = { '〈': '〉', '<': '>', '「': '」', '『': '』' };
const REMARK = String.raw`(?:\([^()]{1,20}\)|\d{1,4}(?:\.\d)?年?度?|[草修]案)*`;
const LAW = new RegExp(`${oneOf('lawTitle')}${REMARK}$`);
const TEXT = new RegExp(`${oneOf('lawTitle', 'textTitle')}${REMARK}$`);
/** 依「…」, 訂定「…」, 依據…核定「…」及「…」: what stands in quotation marks is a document and no activity. */
const BASIS =
  /(?:依|依据|依照|根据|按照|参照|准用|适用|违反|落实|贯彻|执行|遵循|符合|修正|订定|制定|核定|颁布|发布|公告|检送|附|配合)(?:[^,。;「」『』]{0,12})$/;
const CHAIN = /[」』](?:\s?\([^()]{1,40}\))?(?:第[^,。;「]{1,12})?(?:及|与|和|、|暨|或)$/;
/** 卫生福利部「…计画」(112至116年): a scheme of a body, with its years. */
const OF_BODY = /[部署院府局处会]$/;
const WITH_YEARS = /^\s?\(\d{2,4}年?[-至~]\d{2,4}年?\)/;
const NUMBERED = /^\s?(?:第\s?[\d〇零一二三四五六七八九十百]{1,6}\s?条|\([^()]{0,16}[〔[【(]\s?\d{4})/;

/** Outermost titles in order: 关于印发《规划》的通知 is one. */
export function markedTitles(folded: string): MarkedTitle[] {
  const found: MarkedTitle[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < folded.length; i++) {
    const character = folded[i] as string;
    if (character === '《') {
      if (depth++ === 0) start = i + 1;
    } else if (character === '》') {
      if (depth > 0 && --depth === 0) found.push([start, i, 1]);
    } else if (depth === 0 && character in PARTNER) {
      const title = otherMark(folded, i, found.at(-1));
      if (!title) continue;
      found.push(title);
      i = title[1] + title[2] - 1;
    }
  }
  return found;
}

function otherMark(folded: string, open: number, before: MarkedTitle | undefined): MarkedTitle | null {
  const isDouble = folded.startsWith('<<', open);
  const partner = isDouble ? '>>' : (PARTNER[folded[open] as string] as string);
  const start = open + partner.length;
  const close = folded.slice(start, start + LONGEST).indexOf(partner);
  if (close < 2) return null;
  const end = start + close;
  const title = folded.slice(start, end);
  if (isDouble) return [start, end, 2];
  if (/[。;!?《「『〈<]/.test(title)) return null;
  const behind = folded.slice(end + 1, end + 40);
  const isNumbered = NUMBERED.test(behind);
  if (!TEXT.test(title) && !isNumbered) return null;
  if (LAW.test(title) || isNumbered) return [start, end, 1];
  const words = folded.slice(Math.max(0, open - 40), open);
  const isChained = before !== undefined && CHAIN.test(words) && before[1] >= open - 40;
  const isOfBody = OF_BODY.test(words) && WITH_YEARS.test(behind);
  return BASIS.test(words) || isChained || isOfBody ? [start, end, 1] : null;
}
