/** Which marks stand on one level, and which list stands under an item of its own kind. */
import type { Paragraph } from '../paragraph.ts';
import type { Mark } from './marks.ts';
import type { Item } from './outline.ts';

export interface Level {
  readonly item: Item;
  readonly mark: Mark;
}

/** Behind the style of a list that stands under an item of its own kind. */
export const BELOW = '/';

/** 136. 推出以下措施：|1. …: a list that begins again at 1 behind a colon stands under the item that announces it. */
export function opensBelow(open: Level | undefined, mark: Mark): boolean {
  if (open?.mark.family !== mark.family || mark.number !== 1 || (open.mark.number ?? 0) < 2) return false;
  const { paragraph, following, children } = open.item;
  return children.length === 0 && (following.at(-1) ?? paragraph).folded.trimEnd().endsWith(':');
}

/** A number that does not go on a list below an item of its kind belongs to that item's own list. */
export const pastBelow = (stack: readonly Level[], last: number, mark: Mark): number =>
  stack[last]?.mark.style.endsWith(BELOW)
    ? stack.slice(0, last).findLastIndex(({ mark: open }) => isSameLevel(open, mark))
    : last;

/** Same family; `1、` under an open `1.` nests where it begins again at 1. */
export function isSameLevel(open: Mark, mark: Mark): boolean {
  if (open.family !== mark.family) return false;
  return open.style === mark.style || mark.number !== 1;
}

/** 策略措施： over a list that begins again at 1, where 主要目标： stands over the list before it. */
export function headsNextList(
  stack: readonly Level[],
  paragraph: Paragraph,
  next: Mark | null | undefined,
): boolean {
  const at = stack.findLastIndex(({ mark }) => next?.number === 1 && isSameLevel(mark, next));
  const over = stack[at - 1]?.item.following.at(-1);
  return over !== undefined && LABEL.test(over.folded.trim()) && LABEL.test(paragraph.folded.trim());
}
const LABEL = /^\p{Script=Han}{2,8}:$/u;
