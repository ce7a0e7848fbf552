/** Boxes (专栏) in a plan: a caption with a number, and lines that belong to it and not to the section around it. */

import { LIMITS } from '#language/limits.ts';
import type { Paragraph } from '../lines/paragraphs.ts';
import { isTableLine } from '../tables/table-lines.ts';
import { leadPhrase } from './headings.ts';
import type { Mark } from './marks.ts';

export interface PlanBox {
  readonly caption: Paragraph;
  /** Index of its first line, and behind its last. */
  readonly from: number;
  readonly to: number;
}

const CAPTION = /^[【[]?专栏\s?[一二三四五六七八九十\d]{1,3}(?:[-—.]\d{1,2})?(?:[\s:】\]]|$)/;
const ENDED = /[。;,!?]$/;

const isCaption = ({ folded, mark, table }: Paragraph): boolean => {
  const words = folded.trim();
  return !mark && !table && words.length <= LIMITS.caption.most && CAPTION.test(words) && !ENDED.test(words);
};

/**
 * The box that begins at a paragraph, or null: 专栏1 over a table is its caption, and over nothing it is a line. `open` are the
 * marks of the items that it stands in, outermost first.
 */
export function boxAt(paragraphs: readonly Paragraph[], at: number, open: readonly Mark[]): PlanBox | null {
  const caption = paragraphs[at] as Paragraph;
  if (!isCaption(caption)) return null;
  const title = CAPTION.exec(caption.folded.trim())?.[0].length === caption.folded.trim().length;
  const below = paragraphs[at + 1];
  // 专栏1 on a line of its own, and its title on the next.
  const isTitled = title && below !== undefined && isTitleLine(below) && isLine(paragraphs[at + 2]);
  const from = at + (isTitled ? 2 : 1);
  const first = paragraphs[from];
  if (!isLine(first)) return null;
  const to = first.mark ? endOfList(paragraphs, from, open) : endOfLines(paragraphs, from);
  if (to === from) return null;
  return { caption: isTitled ? joined(caption, below) : caption, from, to };
}

const isTitleLine = ({ folded, mark, table }: Paragraph): boolean =>
  !mark && !table && !/[。;:,!?]/.test(folded) && folded.trim().length <= LIMITS.caption.most;

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

/** Behind the unnumbered lines: up to the next mark or box, or to a paragraph that opens otherwise than all of them. */
function endOfLines(paragraphs: readonly Paragraph[], from: number): number {
  const opening = openingOf(paragraphs[from] as Paragraph);
  let to = from + 1;
  for (; to < paragraphs.length; to++) {
    const line = paragraphs[to] as Paragraph;
    if (line.mark || isCaption(line)) break;
    if (opening !== 'sentence' && !line.table && openingOf(line) !== opening) break;
  }
  return to;
}

/**
 * Behind the numbered lines, 1. 2. 3. of the box itself; `from` where nothing around it counts so, as their paths are then their
 * numbers in the section, and where they go on with the list around it.
 */
function endOfList(paragraphs: readonly Paragraph[], from: number, open: readonly Mark[]): number {
  const first = paragraphs[from]?.mark;
  if (first?.number !== 1) return from;
  const around = open.find(({ family }) => family === first.family)?.number ?? null;
  let last = 0;
  let to = from;
  for (; to < paragraphs.length; to++) {
    const line = paragraphs[to] as Paragraph;
    if (isCaption(line)) break;
    if (!line.mark) continue;
    const { number } = line.mark;
    if (line.mark.family !== first.family || number !== last + 1) break;
    if (around !== null && number === around + 1 && !comesAgain(paragraphs, to, line.mark)) break;
    last = number;
  }
  return around !== null || comesAgain(paragraphs, to - 1, first) ? to : from;
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
