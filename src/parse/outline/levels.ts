/** Which marks stand on one level, and which list stands under an item of its own kind. */
import type { Paragraph } from '../paragraph.ts';
import { CUSTOM, type Mark, type MarkFamily, STATUTE } from './marks.ts';
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

/** Same family; `1、` under an open `1.` nests where it begins again at 1, and 任务3： is no 行动3：, 乙、 no 贰、. */
export function isSameLevel(open: Mark, mark: Mark): boolean {
  if (open.family !== mark.family) return false;
  return open.style === mark.style || (mark.number !== 1 && !BY_STYLE.has(mark.family));
}

/** Families whose marks count apart, each by its style: 行动一： and 任务1：, 壹、 and 甲、. */
export const BY_STYLE: ReadonlySet<MarkFamily> = new Set(['named', 'formal']);

/** What the order of levels is told by. */
export const kindOfLevel = ({ family, style }: Mark): string => (BY_STYLE.has(family) ? style : family);

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

/** Which kind of mark the text itself has put under which. */
export class KnownOrder {
  readonly #inside = new Set<string>();

  note(outer: Mark, inner: Mark): void {
    this.#inside.add(`${kindOfLevel(inner)}<${kindOfLevel(outer)}`);
  }

  /** Whether an open level stands inside what the mark opens. */
  isInside(open: Mark, mark: Mark): boolean {
    const a = STATUTE.indexOf(open.family);
    const b = STATUTE.indexOf(mark.family);
    if (b >= 0) return a < 0 || a > b;
    if (this.#inside.has(`${kindOfLevel(open)}<${kindOfLevel(mark)}`)) return true;
    if (this.#inside.has(`${kindOfLevel(mark)}<${kindOfLevel(open)}`)) return false;
    // ●推广证照|——网上可办: where one of them follows the other, it stands under it.
    if (open.family === 'dash' || open.family === 'bullet')
      return mark.number === null ? open.family === mark.family : mark.number !== 1;
    // A list that begins at 1 opens a level; one that goes on belongs where custom puts it.
    return (
      mark.number !== null && mark.number !== 1 && CUSTOM.indexOf(open.family) > CUSTOM.indexOf(mark.family)
    );
  }
}
