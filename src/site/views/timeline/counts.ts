/** How many promises fall due when, for timelines that hold more of them than anybody reads one by one. */
import type { TimelineEntry } from './entries.ts';

/** A year, or at either end of the table several in which little falls due. */
export interface YearBin {
  readonly from: number;
  readonly to: number;
}

/** Promises due at the start of a year, at any time in it, at its end. */
export interface DueCount {
  readonly start: number;
  readonly during: number;
  readonly end: number;
  readonly all: number;
}

export interface CountRow<Key> {
  readonly key: Key;
  /** One a bin. */
  readonly cells: readonly DueCount[];
  readonly all: number;
}

// As many columns of figures stand beside a name on a telephone.
const MOST_BINS = 6;

/** The years that promises name, earliest first; of more than six the ends are put together, the smaller one first. */
export function yearBins(entries: readonly TimelineEntry[], most = MOST_BINS): readonly YearBin[] {
  const counts = Map.groupBy(entries, ({ record }) => record.deadline.year);
  const bins = [...counts]
    .map(([year, own]) => ({ from: year, to: year, count: own.length }))
    .toSorted((a, b) => a.from - b.from);
  while (bins.length > most) {
    const [first, second] = bins as [YearAndCount, YearAndCount];
    const [last, before] = [bins.at(-1), bins.at(-2)] as [YearAndCount, YearAndCount];
    if (first.count + second.count <= last.count + before.count)
      bins.splice(0, 2, { from: first.from, to: second.to, count: first.count + second.count });
    else bins.splice(-2, 2, { from: before.from, to: last.to, count: before.count + last.count });
  }
  return bins.map(({ from, to }) => ({ from, to }));
}

type YearAndCount = YearBin & { readonly count: number };

/** A row a key, in the order in which `keys` names them; those without a promise are left out. */
export function countDue<Key>(
  entries: readonly TimelineEntry[],
  bins: readonly YearBin[],
  keys: readonly Key[],
  keyOf: (entry: TimelineEntry) => Key,
): readonly CountRow<Key>[] {
  const own = Map.groupBy(entries, keyOf);
  return keys.flatMap((key): CountRow<Key>[] => {
    const mine = own.get(key) ?? [];
    if (mine.length === 0) return [];
    const cells = bins.map(({ from, to }) =>
      countPoints(mine.filter(({ record: { deadline } }) => deadline.year >= from && deadline.year <= to)),
    );
    return [{ key, cells, all: mine.length }];
  });
}

function countPoints(entries: readonly TimelineEntry[]): DueCount {
  const at = (point: 'start' | 'during' | 'end') =>
    entries.filter(({ record }) => record.deadline.point === point).length;
  return { start: at('start'), during: at('during'), end: at('end'), all: entries.length };
}
