/** How pages are shared out: among machines, each of which builds a shard, and among the threads of one. */
import type { Path } from './program.ts';

/** The `part`-th of `of` parts of a site, counted from one. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

export const WHOLE: Shard = { part: 1, of: 1 };

/** `2/4`; null where it names no part. */
export function readShard(value: string): Shard | null {
  const [, part = 0, of = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(value) ?? []).map(Number);
  return part >= 1 && part <= of ? { part, of } : null;
}

/** Whether a shard has the item of this number: every `of`-th, so that each has some of every kind of page. */
export const has = ({ part, of }: Shard, number: number): boolean => number % of === part - 1;

/** Paths that show one thing, each in its languages or formats: what is made for the first serves the others. */
export function groupPaths<P extends Path>(paths: readonly P[]): readonly (readonly P[])[] {
  const groups: P[][] = [];
  let last = '';
  for (const path of paths) {
    const key = subjectOf(path);
    const group = groups.at(-1);
    if (group && key === last) group.push(path);
    else groups.push([path]);
    last = key;
  }
  return groups;
}

const subjectOf = ({ pathname, route: { component } }: Path): string => {
  const own = component.includes('[...locale]')
    ? pathname.replace(/^\/?(?:en|zh-hant)(?=\/|$)/, '')
    : pathname;
  return `${component}\n${own.replace(/^\//, '').replace(/\.\w+$/, '')}`;
};

/** Numbers from `from` up to, and without, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Shares out `count` items among `takers`: each has a stretch of its own, since neighbours have much in common, and
 * whoever is done, or comes later with a number past theirs, helps where most is left, from the end.
 */
export function shareOut(count: number, takers: number, most: number): (taker: number) => Range | null {
  const left = Array.from({ length: takers }, (_, n) => ({
    from: Math.floor((count * n) / takers),
    to: Math.floor((count * (n + 1)) / takers),
  }));
  const size = (range: Range) => range.to - range.from;
  return (taker) => {
    const own = left[taker];
    if (own && size(own) > 0) {
      const from = own.from;
      own.from = Math.min(own.to, from + most);
      return { from, to: own.from };
    }
    const longest = left.reduce((a, b) => (size(b) > size(a) ? b : a));
    if (size(longest) === 0) return null;
    const to = longest.to;
    longest.to = Math.max(longest.from, to - most);
    return { from: longest.to, to };
  };
}
