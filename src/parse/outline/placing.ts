/** Decides for unmarked paragraphs where they belong: body of their item, a child each, or body of the parent. */

import type { Paragraph } from '../paragraph.ts';
import { isDependent, isNoteOnly, ownText } from './dependent.ts';
import { isBareHeading, isStatement, leadPhrase } from './headings.ts';
import { type Item, isLooseHeading, newItem } from './outline.ts';

/** Whether an item's own paragraph is only its heading, so that what follows is its text. */
export function hasBareHeading(item: Item): boolean {
  const text = ownText(item);
  if (item.sentence && text.includes('。')) return false;
  return isBareHeading(text);
}

const isProse = (paragraphs: readonly Paragraph[]): boolean =>
  paragraphs.filter(({ folded }) => /[。!?]$/.test(folded.trim())).length * 2 > paragraphs.length;

/** Settles every unmarked paragraph of the outline; items change in place. */
export function placeParagraphs(
  items: readonly Item[],
  parent: Item | null,
  hasLooseHeadings = items.some(holdsLooseHeadings),
): void {
  for (const item of items) placeParagraphs(item.children, item, hasLooseHeadings);
  if (parent) liftClosing(items, parent);
  for (const item of items) {
    if (item.children.length === 0) {
      partHeading(item);
      const text = item.following.filter((paragraph) => !isDependent(paragraph));
      // A table or a roster in an annex is one; prose has its paragraphs.
      const isOne = text.length < 2 || (item.mark?.family === 'annex' && !isProse(text));
      if (!isOne && hasBareHeading(item)) splitParagraphs(item, hasLooseHeadings);
    }
    placeBoxes(item, hasLooseHeadings);
  }
}

/** Each box under the item that it stands in, before what else is in it: 一、 that is one with its text, or the paragraph above. */
function placeBoxes(item: Item, hasLooseHeadings: boolean): void {
  for (const child of item.children) placeBoxes(child, hasLooseHeadings);
  const boxes = item.boxes.splice(0).map((box) => box.item);
  placeParagraphs(boxes, null, hasLooseHeadings);
  item.children.unshift(...boxes);
}

/** （以上任务由县教育局牵头，…）: a note of the whole list. */
const OF_ALL = /^[([〔【]?(?:以上|[上前]述)/;

/**
 * Text behind the last item of a list belongs to the list's parent (以上意见如无不妥，…), unless items before
 * it have paragraphs behind theirs too, or the last item is a heading that waits for its text.
 */
function liftClosing(items: readonly Item[], parent: Item): void {
  const last = items.at(-1);
  if (last && items.length > 1) {
    const ofAll = last.following.findIndex((one) => OF_ALL.test(one.folded.trim()) && isNoteOnly(one));
    if (ofAll >= 0) parent.following.push(...last.following.splice(ofAll));
  }
  // Paragraphs (款) under an article are its own.
  if (!last || last.mark?.family === '条' || last.children.length > 0 || hasBareHeading(last)) return;
  const first = last.following.findIndex((paragraph) => !isDependent(paragraph));
  if (first < 0) return;
  const others = items.slice(0, -1);
  if (
    others.length === 0 ||
    others.some(
      (item) => !hasBareHeading(item) && item.following.some((paragraph) => !isDependent(paragraph)),
    )
  )
    return;
  parent.following.push(...last.following.splice(first));
}

const isLikeHeading = (paragraph: Paragraph): boolean =>
  isLooseHeading(paragraph) && !isStatement(paragraph.folded.trim());

/** Turns of heading and prose that tell a text which has headings without numbers. */
const LEAST_TURNS = 2;

const holdsLooseHeadings = ({ following, children }: Item): boolean =>
  following.some(headingsAmong(following, LEAST_TURNS)) || children.some(holdsLooseHeadings);

/**
 * Which paragraphs under an item are headings that have no numbers: short lines without a stop that take turns with
 * prose, `least` of them, the first of them first. None where the lines do not take turns: then they are a list.
 */
function headingsAmong(paragraphs: readonly Paragraph[], least: number): (paragraph: Paragraph) => boolean {
  const text = paragraphs.filter((paragraph) => !isDependent(paragraph));
  // A name or a day that ends the text heads nothing.
  const likely = new Set(text.slice(0, -1).filter(isLikeHeading));
  const inTurn = [...likely].every(
    (one) => !likely.has(paragraphs[paragraphs.indexOf(one) + 1] as Paragraph),
  );
  const takeTurns =
    likely.has(text[0] as Paragraph) &&
    likely.size >= least &&
    inTurn &&
    isProse(text.filter((paragraph) => !likely.has(paragraph)));
  const headings = takeTurns ? likely : new Set<Paragraph>();
  return (paragraph) => headings.has(paragraph);
}

/** 附则, among longer headings. */
const SHORT = /^\p{Script=Han}{2}$/u;
const isEnded = (paragraph: Paragraph | undefined): boolean => /[。!?]$/.test(paragraph?.folded.trim() ?? '');

/** The headings of a text without marks, behind the sentences that lead to it: short lines that take turns with its paragraphs. */
export function headingsWithoutMarks(paragraphs: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const text = paragraphs.slice(Math.max(0, paragraphs.findIndex(isLikeHeading)));
  const headings = text.filter(headingsAmong(text, LEAST_TURNS));
  if (headings.length === 0) return new Set();
  const isShort = (own: Paragraph, i: number): boolean =>
    SHORT.test(own.folded.trim()) && isEnded(text[i - 1]) && isEnded(text[i + 1]);
  return new Set([...headings, ...text.filter(isShort)]);
}

/** The items of a text without marks, each under the heading that stands over it where the text has such. */
export function underHeadings(items: readonly Item[]): readonly Item[] {
  const headings = items.some(({ mark }) => mark !== null)
    ? new Set<Paragraph>()
    : headingsWithoutMarks(items.map(({ paragraph }) => paragraph));
  if (headings.size === 0) return items;
  const found: Item[] = [];
  for (const item of items) {
    const over = found.at(-1);
    if (headings.has(item.paragraph)) found.push(newItem(null, item.paragraph, true));
    else if (over?.heading) over.following.push(item.paragraph, ...item.following);
    else found.push(item);
  }
  return found;
}

/**
 * Each paragraph a child, with the boxes behind it; under headings without numbers each heading one. A note on a line of its own goes with the paragraph before it. Paragraphs of
 * which only a few open with a short sentence have no headings.
 */
function splitParagraphs(item: Item, hasLooseHeadings: boolean): void {
  const isHeading = headingsAmong(item.following, hasLooseHeadings ? 1 : LEAST_TURNS);
  // Those that stand before all paragraphs stay the item's.
  const boxes = item.boxes.splice(item.boxes.filter(({ after }) => after === 0).length);
  for (const [i, paragraph] of item.following.splice(0).entries()) {
    const before = item.children.at(-1);
    if (isHeading(paragraph)) item.children.push(newItem(null, paragraph, true));
    else if (before?.heading || isDependent(paragraph)) (before ?? item).following.push(paragraph);
    else item.children.push(newItem(null, paragraph));
    (item.children.at(-1) ?? item).boxes.push(
      ...boxes.splice(0, boxes.filter(({ after }) => after <= i + 1).length),
    );
  }
  (item.children.at(-1) ?? item).boxes.push(...boxes);
  for (const child of item.children)
    if (child.heading && child.following.filter((paragraph) => !isDependent(paragraph)).length > 1)
      splitParagraphs(child, hasLooseHeadings);
  const leads = item.children.filter((child) => leadPhrase(ownText(child)) > 0).length;
  for (const child of item.children) child.sentence = leads * 2 <= item.children.length;
}

/**
 * In a wrapped text a heading ended by 。 may fill its line and be joined with the paragraph under it. Where
 * more paragraphs follow and each opens with a lead phrase, the first was one of them.
 */
function partHeading(item: Item): void {
  const { mark, paragraph, following } = item;
  const [first, ...rest] = paragraph.pieces;
  if (!mark || !first || rest.length === 0 || following.length === 0) return;
  const length = first[1] - first[0];
  if (mark.length + leadPhrase(paragraph.folded.slice(mark.length)) !== length) return;
  const body: Paragraph = { ...paragraph, pieces: rest, folded: paragraph.folded.slice(length), mark: null };
  const opensWithLead = (part: Paragraph) => isNoteOnly(part) || leadPhrase(part.folded) > 0;
  if (![body, ...following].every(opensWithLead)) return;
  item.paragraph = { ...paragraph, pieces: [first], folded: paragraph.folded.slice(0, length) };
  following.unshift(body);
  for (const box of item.boxes) box.after++;
}
