/** Builds the outline (层级): which mark stands under which, decided by their order in this text. */

import { REACHES } from '#language/limits.ts';
import type { Paragraph } from '../paragraph.ts';
import { boxAt } from './boxes.ts';
import { isDependent, isListedNote, isNoteOnly, notesOf, tellFields } from './dependent.ts';
import {
  BELOW,
  headsNextList,
  isSameLevel,
  KnownOrder,
  kindOfLevel,
  type Level,
  opensBelow,
  pastBelow,
} from './levels.ts';
import type { Mark } from './marks.ts';
import { partSaid, saidLevels } from './said-items.ts';

/** An item of the outline: a marked paragraph with what follows it, or an unmarked paragraph. */
export interface Item {
  readonly mark: Mark | null;
  /** The paragraph that carries the mark. */
  paragraph: Paragraph;
  /** Unmarked paragraphs that belong to it, in order: text before its children, and behind them. */
  readonly following: Paragraph[];
  readonly children: Item[];
  /** Boxes (专栏) that stand in it, each behind so many of its following paragraphs. */
  readonly boxes: { after: number; readonly item: Item }[];
  /** Path segment: `3`, `3b`. */
  segment: string;
  /** Whether it opens with a sentence, however much that looks like a heading ended by 。. */
  sentence: boolean;
  /** Whether it is a heading without a number, told by where it stands. */
  readonly heading: boolean;
  /** Whether it is a box, which takes no place among the items around it. */
  readonly box: boolean;
}

/** An item as it is before its surroundings are read. */
export const newItem = (mark: Mark | null, paragraph: Paragraph, heading = false, box = false): Item => ({
  mark,
  paragraph,
  following: [],
  children: [],
  boxes: [],
  segment: '',
  sentence: false,
  heading,
  box,
});

export interface OutlineFinding {
  readonly code: 'parse/outline-gap' | 'parse/outline-jump' | 'parse/duplicate-number';
  readonly at: number;
  readonly message: string;
}

export interface Outline {
  readonly items: readonly Item[];
  readonly findings: OutlineFinding[];
}

/** Builds the tree from the paragraphs of the outline; the first has a mark, or none has. With `apart` a text begins that stands under none before. */
export function buildOutline(
  whole: readonly Paragraph[],
  apart: ReadonlySet<Paragraph> = new Set(),
): Outline {
  const paragraphs = partSaid(whole);
  tellFields(paragraphs);
  const root: Item[] = [];
  const stack: Level[] = [];
  const order = new KnownOrder();
  const last = new Map<string, number>();
  const findings: OutlineFinding[] = [];
  const said = saidLevels(paragraphs);

  let behind = 0;
  for (const [i, paragraph] of paragraphs.entries()) {
    if (i < behind) continue;
    if (apart.has(paragraph)) stack.length = 0;
    const isNote = stack.length > 0 && isListedNote(paragraph);
    const mark = isNote ? null : (paragraph.mark ?? said.get(paragraph) ?? null);
    if (!mark) {
      const open = stack.at(-1)?.item;
      const box = open && boxAt(paragraphs, i, marksOf(stack));
      if (box) {
        const item = newItem(null, box.caption, true, true);
        fillBox(item, paragraphs.slice(box.from, box.to), findings);
        open.boxes.push({ after: open.following.length, item });
        behind = box.to;
        continue;
      }
      const height = standsBetween(paragraphs, i);
      const next = paragraphs[i + Math.max(1, height)]?.mark;
      const isBetween = height > 0 || headsNextList(stack, paragraph, next);
      if (open && next && isBetween && closes(stack, next, order)) {
        popTo(stack, next, order);
        const parent = stack.at(-1)?.mark.style === levelStyle(stack, next) ? stack.at(-2) : stack.at(-1);
        const headings = paragraphs.slice(i, i + Math.max(1, height));
        (parent ? parent.item.children : root).push(...headings.map((one) => newItem(null, one, true)));
        behind = i + headings.length;
      } else if (open) (ownerOfNote(stack, paragraph) ?? open).following.push(paragraph);
      // Without marks each paragraph is an item, and a table is one.
      else if (paragraph.table && paragraphs[i - 1]?.table) root.at(-1)?.following.push(paragraph);
      else root.push(newItem(null, paragraph));
      continue;
    }
    const isBelow = opensBelow(stack.at(-1), mark);
    if (!isBelow) popTo(stack, mark, order);
    const style = isBelow ? mark.style + BELOW : levelStyle(stack, mark);
    if (stack.at(-1)?.mark.style === style) stack.pop();
    const parent = stack.at(-1);
    if (parent) order.note(parent.mark, mark);
    const item = newItem(mark, paragraph);
    const siblings = parent ? parent.item.children : root;
    checkNumber(siblings, item, last, findings);
    siblings.push(item);
    stack.push({ item, mark: { ...mark, style } });
    if (mark.number !== null) last.set(kindOfLevel(mark), mark.number);
  }
  return { items: root, findings };
}

/**
 * Whose a note is that stands on a line of its own behind a list with ● or ——: of what the list stands under, where no item of the list
 * has a note; null where it is the last item's.
 */
function ownerOfNote(stack: readonly Level[], paragraph: Paragraph): Item | null {
  const [parent, open] = stack.slice(-2);
  if (!parent || !open || open.mark.number !== null || open.mark.family === 'annex') return null;
  const items = parent.item.children;
  const isFree = ({ paragraph: own, following, children }: Item) =>
    following.length + children.length + notesOf(own).length === 0;
  return items.length > 1 && items.every(isFree) && isNoteOnly(paragraph) ? parent.item : null;
}

/** Puts the lines of a box into it: a list as its items; lines without numbers as its text, or each with its own items. */
function fillBox(box: Item, lines: readonly Paragraph[], findings: OutlineFinding[]): void {
  const itemsOf = (marked: readonly Paragraph[]) => {
    const outline = buildOutline(marked);
    findings.push(...outline.findings);
    return outline.items;
  };
  if (lines[0]?.mark) box.children.push(...itemsOf(lines));
  else if (lines.every(({ mark }) => !mark)) box.following.push(...lines);
  else
    for (let from = 0; from < lines.length; ) {
      const line = newItem(null, lines[from] as Paragraph);
      const until = lines.findIndex(({ mark }, i) => i > from && !mark);
      const to = until < 0 ? lines.length : until;
      line.children.push(...itemsOf(lines.slice(from + 1, to)));
      const last = box.children.at(-1);
      if (last && isDependent(line.paragraph)) last.following.push(line.paragraph);
      else box.children.push(line);
      from = to;
    }
}

const marksOf = (stack: readonly Level[]): Mark[] => stack.map(({ mark }) => mark);

// 急救网络建设. None of our documents has such a heading, so that nothing of theirs measures it.
const LONGEST_LOOSE = REACHES.looseHeading.at;
const LOOSE = /^[\p{Script=Han}\d“”《》]{3,}$/u;
/** 進展, of papers from Hong Kong: over a number that goes on. */
const SHORT = /^\p{Script=Han}{2}$/u;

/** Whether a line may be a heading without a number: short, words only, without a stop. */
export function isLooseHeading({ folded, table }: Paragraph): boolean {
  const words = folded.trim();
  return !table && words.length <= LONGEST_LOOSE && LOOSE.test(words);
}

/** How many headings without a number stand between two items, behind the end of a sentence: one, or one over another. */
function standsBetween(paragraphs: readonly Paragraph[], i: number): 0 | 1 | 2 {
  const before = paragraphs[i - 1]?.folded.trim() ?? '';
  const [own, next] = [paragraphs[i] as Paragraph, paragraphs[i + 1]];
  const isShort = SHORT.test(own.folded.trim()) && (next?.mark?.number ?? 0) > 1;
  if (!(isShort || isLooseHeading(own)) || !/[。;!?](?:\([^()]*\))?[”)]?$/.test(before)) return 0;
  return next && !next.mark && isLooseHeading(next) && paragraphs[i + 2]?.mark ? 2 : 1;
}

/** Whether a mark ends the item that is open, so that what stands before it is no part of that item's text. */
function closes(stack: readonly Level[], mark: Mark, order: KnownOrder): boolean {
  const open = stack.at(-1)?.mark;
  if (!open || mark.family === 'annex') return false;
  return stack.some(({ mark: one }) => isSameLevel(one, mark)) || order.isInside(open, mark);
}

/** Closes the levels that the mark ends: down to its own kind, or past those that stand inside it. */
function popTo(stack: Level[], mark: Mark, order: KnownOrder): void {
  // An annex stands beside the whole outline, and nothing stands in one that has no marks.
  if (mark.family === 'annex' || stack.at(-1)?.mark.family === 'annex') stack.length = 0;
  const last = stack.findLastIndex(({ mark: open }) => isSameLevel(open, mark));
  const before = (mark.number ?? 0) - 1;
  // (d) goes on with (c), and not with (ii) under it.
  const exact = stack.findLastIndex(
    ({ mark: open }) => open.family === mark.family && open.style === mark.style && open.number === before,
  );
  const own = exact >= 0 ? exact : stack[last]?.mark.number === before ? last : pastBelow(stack, last, mark);
  if (own >= 0) {
    stack.length = own + 1;
    return;
  }
  while (stack.length > 0 && order.isInside((stack.at(-1) as Level).mark, mark)) stack.pop();
}

/** The style under which a mark is filed: that of the level it joins. */
function levelStyle(stack: readonly Level[], mark: Mark): string {
  const top = stack.at(-1)?.mark;
  return top && isSameLevel(top, mark) ? top.style : mark.style;
}

/** Notes numbers that are missing, doubled or out of order among siblings or in a running count. */
function checkNumber(
  siblings: readonly Item[],
  item: Item,
  last: Map<string, number>,
  findings: OutlineFinding[],
): void {
  const { mark } = item;
  if (!mark || mark.number === null) return;
  const at = item.paragraph.pieces[0]?.[0] ?? 0;
  const before = siblings.findLast(({ mark: sibling }) => sibling?.family === mark.family)?.mark?.number;
  const printed = item.paragraph.folded.slice(0, mark.length).trim();
  const running = last.get(kindOfLevel(mark));
  if (before == null) {
    if (mark.number !== 1 && running !== undefined && mark.number !== running + 1)
      findings.push({
        code: 'parse/outline-jump',
        at,
        message: `“${printed}” begins a list that has no 1 and continues no earlier count (last was ${running})`,
      });
    else if (mark.number !== 1 && running === undefined)
      findings.push({
        code: 'parse/outline-jump',
        at,
        message: `“${printed}” is the first of its kind, where 1 was expected`,
      });
    return;
  }
  if (mark.number > before + 1)
    findings.push({
      code: 'parse/outline-gap',
      at,
      message: `“${printed}” follows ${before}: ${range(before + 1, mark.number - 1)} missing`,
    });
  else if (mark.number < before)
    findings.push({
      code: 'parse/outline-jump',
      at,
      message: `“${printed}” follows ${before}: the count goes back`,
    });
}

const range = (from: number, to: number) => (from === to ? `${from} is` : `${from} to ${to} are`);

/** Gives every item its path segment: printed number, or position; a doubled one gets b, c, …. */
export function numberItems(items: readonly Item[], findings: OutlineFinding[]): void {
  const taken = new Map<string, number>();
  // A heading without a number takes none of those that are printed, and a box moves none of the items around it.
  const counted = [...items.filter(({ box }) => !box), ...items.filter(({ box }) => box)];
  const places = counted.map((item, i) => [item, i + 1] as const);
  const order = [...places.filter(([{ heading }]) => !heading), ...places.filter(([{ heading }]) => heading)];
  for (const [item, place] of order) {
    const base = pathOf(item.mark) ?? String(place);
    const times = (taken.get(base) ?? 0) + 1;
    taken.set(base, times);
    item.segment = times === 1 ? base : base + suffix(times);
    if (times > 1 && !item.heading)
      findings.push({
        code: 'parse/duplicate-number',
        at: item.paragraph.pieces[0]?.[0] ?? 0,
        message: `number ${base} is used ${times} times among its siblings; this one is ${item.segment}`,
      });
    numberItems(item.children, findings);
  }
}

/** 第二条 → 2, 第二条之一 → 2-1; null for what has no number. */
const pathOf = (mark: Mark | null): string | null =>
  mark?.number == null ? null : String(mark.number) + (mark.branch === null ? '' : `-${mark.branch}`);

/** 2 → b, 3 → c, 26 → z, 27 → ba. */
function suffix(times: number): string {
  let letters = '';
  for (let rest = times - 1; rest > 0; rest = Math.floor(rest / 26))
    letters = String.fromCharCode(97 + (rest % 26)) + letters;
  return letters;
}
