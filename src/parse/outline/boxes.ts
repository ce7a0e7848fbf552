/** Boxes (专栏) in a plan: a caption with a number, and lines that belong to it and not to the section around it. */

import { openingOfBox } from '#language/forms/caption.ts';
import { LIMITS } from '#language/limits.ts';
import { YAO, YING } from '#language/rules/duties.ts';
import { form } from '#language/rules/form.ts';
import type { Paragraph } from '../paragraph.ts';
import { isTableLine, isTableNote } from '../tables/table-lines.ts';
import { isDependent } from './dependent.ts';
import { leadPhrase } from './headings.ts';
import { CUSTOM, type Mark, type MarkFamily } from './marks.ts';

export interface PlanBox {
  readonly caption: Paragraph;
  /** Index of its first line, and behind its last. */
  readonly from: number;
  readonly to: number;
}

const ENDED = /[。;,!?]$/;

const isCaption = ({ folded, mark, table }: Paragraph): boolean => {
  const words = folded.trim();
  return (
    !mark &&
    !table &&
    words.length <= LIMITS.caption.most &&
    openingOfBox(words) !== null &&
    !ENDED.test(words)
  );
};

/**
 * The box that begins at a paragraph, or null: 专栏1 over a table is its caption, and over nothing it is a line. `open` are the
 * marks of the items that it stands in, outermost first.
 */
export function boxAt(paragraphs: readonly Paragraph[], at: number, open: readonly Mark[]): PlanBox | null {
  const caption = paragraphs[at] as Paragraph;
  if (!isCaption(caption)) return null;
  const words = caption.folded.trim();
  const below = paragraphs[at + 1];
  // 专栏1 on a line of its own, and its title on the next.
  const isTitled =
    openingOfBox(words)?.length === words.length &&
    below !== undefined &&
    isTitleLine(below) &&
    isLine(paragraphs[at + 2]);
  const from = at + (isTitled ? 2 : 1);
  const first = paragraphs[from];
  if (!isLine(first)) return null;
  const to = first.mark ? endOfList(paragraphs, at, from, open) : endOfLines(paragraphs, from, open);
  if (to === from) return null;
  return { caption: isTitled ? joined(caption, below) : caption, from, to };
}

const isTitleLine = (paragraph: Paragraph): boolean =>
  !paragraph.mark &&
  !paragraph.table &&
  !isCaption(paragraph) &&
  !/[。;:,!?]/.test(paragraph.folded) &&
  paragraph.folded.trim().length <= LIMITS.caption.most;

/** Whether a paragraph can be the first line of a box. */
const isLine = (paragraph: Paragraph | undefined): paragraph is Paragraph =>
  paragraph !== undefined && !paragraph.table && !isCaption(paragraph) && !isTableLine(paragraph.folded);

const joined = (caption: Paragraph, title: Paragraph): Paragraph => ({
  ...caption,
  pieces: [...caption.pieces, ...title.pieces],
  folded: caption.folded + title.folded,
  mended: [...caption.mended, ...title.mended],
});

/** How a line opens: with a label (智慧医疗：…), with a phrase (万兆光网试点工程。…), or with its sentence. */
function openingOf({ folded }: Paragraph): 'label' | 'phrase' | 'sentence' {
  const words = folded.trim();
  if (/^[^。;,:!?]{2,}:./.test(words)) return 'label';
  return leadPhrase(words) > 0 ? 'phrase' : 'sentence';
}

/**
 * Behind the unnumbered lines, each with its items: up to a mark or box of the text around it, or to a paragraph that opens
 * otherwise than all of them. Where a sentence stands before lines that open alike, it introduces them.
 */
function endOfLines(paragraphs: readonly Paragraph[], from: number, open: readonly Mark[]): number {
  const first = paragraphs[from] as Paragraph;
  const next = paragraphs[from + 1];
  const isIntroduced = openingOf(first) === 'sentence' && next !== undefined && isLine(next) && !next.mark;
  const opening = openingOf(isIntroduced ? next : first);
  const isAlike =
    opening === 'sentence' ? sentencesLike(first, next) : (line: Paragraph) => openingOf(line) === opening;
  let to = from + 1;
  let text = to;
  for (; to < paragraphs.length; to++) {
    const line = paragraphs[to] as Paragraph;
    if (isCaption(line)) break;
    if (line.mark) {
      const end = endOfItems(paragraphs, to, open);
      if (end === to) break;
      to = end - 1;
      continue;
    }
    // 注：… explains what stands before it; a term or who is responsible may be of the section, unless the lines go on.
    if (line.table || isTableNote(line.folded) || isAlike(line)) continue;
    text = Math.max(text, to);
    while (text < paragraphs.length && isDependent(paragraphs[text] as Paragraph)) text++;
    const behind = paragraphs[text];
    if (text === to || !behind || behind.mark || !isAlike(behind)) break;
  }
  return to;
}

/** 各部门要…, 以上项目…: what is said of a box, and not in it. */
const OF_BOX = form(`^[^。;]*(?:${YAO}|${YING})|^(?:[上前]述|以上)`);

/**
 * Sentences of a box: those that open with the word of the first two, where these have one; none says who is to do something, stands
 * farther from the line before it than the second does, or ends otherwise than both.
 */
function sentencesLike(first: Paragraph, second: Paragraph | undefined): (line: Paragraph) => boolean {
  const word = first.folded.trim().slice(0, 2);
  const isWord = second?.folded.trim().startsWith(word) ?? false;
  const isEnded = ({ folded }: Paragraph) => ENDED.test(folded.trim());
  const isSetOff = (line: Paragraph) =>
    second !== undefined &&
    (line.gap > second.gap || (isEnded(first) === isEnded(second) && isEnded(line) !== isEnded(first)));
  return (line) => {
    const words = line.folded.trim();
    return !OF_BOX.test(words) && !isSetOff(line) && (!isWord || words.startsWith(word));
  };
}

/** Behind the items （1）（2） under a line that ends in a colon; `at` where they are of the text around the box. */
function endOfItems(paragraphs: readonly Paragraph[], at: number, open: readonly Mark[]): number {
  const first = paragraphs[at]?.mark;
  if (first?.number !== 1 || !/:$/.test(paragraphs[at - 1]?.folded.trim() ?? '')) return at;
  if (!open.every(({ family }) => isInside(first.family, family))) return at;
  let to = at;
  for (let number = 1; paragraphs[to]?.mark?.family === first.family; to++, number++)
    if (paragraphs[to]?.mark?.number !== number) break;
  return to;
}

/** Whether one kind of mark stands inside another by custom. */
const isInside = (inner: MarkFamily, outer: MarkFamily): boolean =>
  CUSTOM.indexOf(inner) > CUSTOM.indexOf(outer);

/**
 * Behind the numbered lines, 1. 2. 3. of the box itself, each with its items; `from` where nothing around it counts so, as their
 * paths are then their numbers in the section, and where they go on with the list around it.
 */
function endOfList(
  paragraphs: readonly Paragraph[],
  at: number,
  from: number,
  open: readonly Mark[],
): number {
  const first = paragraphs[from]?.mark;
  if (first?.number !== 1) return from;
  const around = open.find(({ family }) => family === first.family)?.number ?? null;
  const isItem = ({ family }: Mark) =>
    isInside(family, first.family) && !open.some((one) => one.family === family);
  let last = 0;
  let to = from;
  for (; to < paragraphs.length; to++) {
    const line = paragraphs[to] as Paragraph;
    if (isCaption(line)) break;
    if (!line.mark || isItem(line.mark)) continue;
    const { number } = line.mark;
    if (line.mark.family !== first.family || number !== last + 1) break;
    if (around !== null && number === around + 1 && !comesAgain(paragraphs, to, line.mark)) break;
    last = number;
  }
  const isOwn =
    around !== null || comesAgain(paragraphs, to - 1, first) || cameBefore(paragraphs, at, isItem, first);
  return isOwn ? withoutClosing(paragraphs, from, to) : from;
}

/** Without the prose behind the last item, where no item before it has paragraphs behind its own. */
function withoutClosing(paragraphs: readonly Paragraph[], from: number, to: number): number {
  const lines = paragraphs.slice(from, to);
  const last = lines.findLastIndex(({ mark }) => mark);
  const isText = (line: Paragraph) => !line.mark && !isDependent(line);
  const behind = lines.findIndex((line, i) => i > last && isText(line));
  const isClosed = /[。;!?]$/.test(lines[last]?.folded.trim() ?? '');
  return behind < 0 || last === 0 || !isClosed || lines.slice(0, last).some(isText) ? to : from + behind;
}

/** Whether the same number stands once more behind a paragraph, before another kind of mark. */
function comesAgain(paragraphs: readonly Paragraph[], at: number, { family, number }: Mark): boolean {
  for (let i = at + 1; i < paragraphs.length; i++) {
    const { mark } = paragraphs[i] as Paragraph;
    if (!mark) continue;
    if (mark.family !== family) return false;
    if (mark.number === number) return true;
  }
  return false;
}

/** Whether the box before it counts so: its lines stand between the caption and the item around both. */
function cameBefore(
  paragraphs: readonly Paragraph[],
  at: number,
  isItem: (mark: Mark) => boolean,
  { family }: Mark,
): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const { mark } = paragraphs[i] as Paragraph;
    if (mark && !isItem(mark)) return mark.family === family;
  }
  return false;
}
