/** Closing paragraphs (结尾段) behind the last item: 各地区、各部门要…抓好落实, 本意见自…起施行. They belong to no item. */

import { form } from '#language/rules/form.ts';
import { isDependent } from '../outline/dependent.ts';
import { isBareHeading } from '../outline/headings.ts';
import type { Mark } from '../outline/marks.ts';
import type { Paragraph } from '../paragraph.ts';
import type { Zone } from './zones.ts';

/** What speaks to everybody at the end; in the middle of a text the same words open a duty. */
const TO_ALL = form('^{addressed}[^。:]{1,60}{asks}');
/** Since when it holds, what it repeals, who explains it. */
const IN_FORCE = form(
  '^(?:本(?:{selfText}|实施[^。]{2,6})|(?:以上|上述){aboveText}|此前)[^。]{0,30}{holdsFrom}|^《[^》]{2,60}》(?:根据|依照)本决定',
);
/** 各位代表！, 让我们…而努力奋斗！: what a speech ends with. */
const SALUTES = /^(?:各位\p{Script=Han}{2,4}!|让我们)/u;
/** Fewer items without a second paragraph say nothing of the last. */
const LEAST_ITEMS = 3;
const isSurelyClosing = ({ folded }: Paragraph): boolean =>
  IN_FORCE.test(folded) || SALUTES.test(folded) || form('^{thanks}').test(folded);
/** 特此通知。 and （此件…） are told by their own forms. */
const isClosing = (paragraph: Paragraph): boolean =>
  isSurelyClosing(paragraph) || TO_ALL.test(paragraph.folded) || form('^{closes}').test(paragraph.folded);

/** Cuts the closing paragraphs off each part of the outline. */
export function partClosings(zones: readonly Zone[], paragraphs: readonly Paragraph[]): Zone[] {
  return zones.flatMap((zone) => {
    const at = zone.outline ? closingStart(zone, paragraphs) : null;
    if (at === null) return [zone];
    return [
      { ...zone, to: at },
      { from: at, to: zone.to, outline: false },
    ];
  });
}

function closingStart(zone: Zone, paragraphs: readonly Paragraph[]): number | null {
  const { from, to } = zone;
  let last = to - 1;
  while (last >= from && !paragraphs[last]?.mark) last--;
  const mark = paragraphs[last]?.mark;
  // Paragraphs (款) under an article are its own.
  if (last < from || !mark || mark.family === '条') return null;
  const isHeading = (i: number) => bareHeading(paragraphs[i] as Paragraph);
  const heading = isHeading(last);
  let start = to;
  const isText = heading ? () => false : trailsNothing(zone, mark, last, paragraphs);
  while (start > last + 1 && (isClosing(paragraphs[start - 1] as Paragraph) || isText(start - 1))) start--;
  // 二、删去第十条。 ends as a sentence: only what can be no text of a heading is cut off behind it.
  const isEnded = /。$/.test((paragraphs[last] as Paragraph).folded.trim());
  if (heading && start === last + 1 && !isEnded) return null;
  if (heading && (start === last + 1 || !hasSingleParagraphs(from, last, paragraphs, isHeading))) {
    // Only 本意见自…起施行 and 感谢您…的支持 are told from the text of a chapter by their words alone.
    while (start < to && !isSurelyClosing(paragraphs[start] as Paragraph)) start++;
  }
  return start < to ? start : null;
}

/**
 * Where no other item of the last one's kind has a paragraph behind its text, a sentence behind the last is no
 * part of it, whatever it says. Notes and rows of tables go with the item.
 */
function trailsNothing(
  { from }: Zone,
  mark: Mark,
  last: number,
  paragraphs: readonly Paragraph[],
): (i: number) => boolean {
  let items = 0;
  for (let i = from; i < last; i++) {
    const paragraph = paragraphs[i] as Paragraph;
    if (paragraph.mark?.family !== mark.family || bareHeading(paragraph)) continue;
    items++;
    let next = i + 1;
    while (next < last && !paragraphs[next]?.mark && isDependent(paragraphs[next] as Paragraph)) next++;
    if (!paragraphs[next]?.mark) return () => false;
  }
  return (i) => {
    const paragraph = paragraphs[i] as Paragraph;
    return items >= LEAST_ITEMS && /。[”)]?$/.test(paragraph.folded.trim()) && !isDependent(paragraph);
  };
}

/** Whether every heading before the last has one paragraph at most, so that a second is no part of its text. */
function hasSingleParagraphs(
  from: number,
  last: number,
  paragraphs: readonly Paragraph[],
  isHeading: (i: number) => boolean,
): boolean {
  let headings = 0;
  let count = 0;
  for (let i = from; i < last; i++) {
    if (paragraphs[i]?.mark) {
      count = 0;
      if (isHeading(i)) headings++;
    } else if (++count > 1) return false;
  }
  return headings > 1;
}

const bareHeading = ({ folded, mark }: Paragraph): boolean => isBareHeading(folded.slice(mark?.length ?? 0));
