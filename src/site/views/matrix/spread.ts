/** How the numbers of many places are spread: smallest, middle, largest, and how many places set which. */
import { tidy } from '#language/forms/numbers/quantity.ts';
import { worthOf } from '#language/forms/numbers/worth.ts';
import type { TargetRecord } from '#model/facts/target.ts';
import type { Matrix, MatrixRow } from './rows.ts';

export interface PlaceValue {
  /** The place's id; the document's where it names none. */
  readonly place: string;
  readonly target: TargetRecord;
}

export interface SpreadDot {
  /** 0 at the smallest value, 100 at the largest; 50 where all are the same. */
  readonly at: number;
  readonly places: number;
}

export interface Spread {
  /** What is counted, in the word and scale that most places have for it: 所 and not 个, 亿元 and not 元. */
  readonly unit: string;
  readonly min: number;
  /** Half of the places' values are no larger and half no smaller. */
  readonly median: number;
  readonly max: number;
  /** Places that set a value in this unit. */
  readonly places: number;
  /** Values, each place's once: more than places where some set several. */
  readonly values: number;
  /** Values that are counted in other units and stand outside of the spread. */
  readonly apart: number;
  /** The value that most places set, the smaller one of two. */
  readonly common: { readonly value: number; readonly places: number; readonly by: readonly string[] };
  /** Ids of the places that set a value, each once. */
  readonly by: readonly string[];
  readonly dots: readonly SpreadDot[];
}

/** Each place's values of a row, one of a kind, in the order of the places. */
export const valuesOf = (matrix: Matrix, { cells }: MatrixRow): readonly PlaceValue[] =>
  matrix.places.flatMap(({ id, documents }) => {
    const targets = documents.flatMap((n) => {
      const cell = cells[n];
      return cell?.state === 'set' ? cell.targets : [];
    });
    return targets.map((target) => ({ place: id, target }));
  });

// A strip is some 240 pixels wide: dots nearer than three are one.
const STEPS = 80;

/** The values in the unit that most are set in; null where there is none. */
export function spreadOf(values: readonly PlaceValue[]): Spread | null {
  const worths = values.map(({ place, target }) => ({ place, printed: target.unit, ...worthOf(target) }));
  const units = [...Map.groupBy(worths, ({ unit }) => unit)].toSorted(
    ([, a], [, b]) => placesIn(b) - placesIn(a) || b.length - a.length,
  );
  const own = units[0]?.[1];
  if (!own) return null;
  const { word, scale } = unitOf(own);
  const numbers = own.map(({ place, low }) => ({ place, low: tidy(low / scale) }));
  return { ...spreadNumbers(numbers, word), apart: worths.length - own.length };
}

/** The unit that most places print; of two the one without a scale, as what may be printed in either is told in ones. */
function unitOf(
  values: readonly { readonly place: string; readonly printed: string; readonly scale: number }[],
): { readonly word: string; readonly scale: number } {
  const words = [...Map.groupBy(values, ({ printed }) => printed)].toSorted(
    ([, a], [, b]) => placesIn(b) - placesIn(a) || (a[0]?.scale ?? 1) - (b[0]?.scale ?? 1),
  );
  const [word = '', own = []] = words[0] ?? [];
  return { word, scale: own[0]?.scale ?? 1 };
}

/** The spread of at least one number; a place's equal numbers count once. */
export function spreadNumbers(
  numbers: readonly { readonly place: string; readonly low: number }[],
  unit: string,
): Spread {
  const distinct = [...new Map(numbers.map((one) => [`${one.place} ${one.low}`, one])).values()];
  const amounts = distinct.map(({ low }) => low).toSorted((a, b) => a - b);
  const [min, max] = [amounts[0] as number, amounts.at(-1) as number];
  const [common, most] = [...Map.groupBy(distinct, ({ low }) => low)].toSorted(
    ([a, x], [b, y]) => y.length - x.length || a - b,
  )[0] as [number, typeof distinct];
  const stepOf = (low: number) => (max === min ? STEPS / 2 : Math.round(((low - min) / (max - min)) * STEPS));
  return {
    unit,
    min,
    median: middle(amounts),
    max,
    places: placesIn(distinct),
    values: amounts.length,
    apart: 0,
    common: { value: common, places: most.length, by: most.map(({ place }) => place) },
    by: [...new Set(distinct.map(({ place }) => place))],
    dots: [...Map.groupBy(distinct, ({ low }) => stepOf(low))].map(([step, group]) => ({
      at: (step / STEPS) * 100,
      places: placesIn(group),
    })),
  };
}

const placesIn = (values: readonly { readonly place: string }[]): number =>
  new Set(values.map(({ place }) => place)).size;

const middle = (sorted: readonly number[]): number => {
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[half] as number)
    : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
};

/** Where a value stands between the ends of a spread, 0–100. */
export const placeIn = ({ min, max }: Pick<Spread, 'min' | 'max'>, value: number): number =>
  max === min ? 50 : ((value - min) / (max - min)) * 100;

/** Places that say the same of an indicator: one number, limited alike and due alike. */
export interface ValueGroup {
  readonly target: TargetRecord;
  readonly values: readonly PlaceValue[];
}

/** Largest value first; places of one value in the order of `values`. A place that sets several stands in several. */
export function groupValues(values: readonly PlaceValue[]): readonly ValueGroup[] {
  const keyOf = ({ target }: PlaceValue) => {
    const { low, high, unit } = worthOf(target);
    const { deadline, since, comparator } = target;
    return [unit, low, high, comparator, deadline?.year, deadline?.point, since].join(' ');
  };
  return [...Map.groupBy(values, keyOf).values()]
    .map((group) => ({
      target: (group[0] as PlaceValue).target,
      values: [...new Map(group.map((one) => [one.place, one])).values()],
    }))
    .toSorted(
      (a, b) =>
        worthOf(a.target).unit.localeCompare(worthOf(b.target).unit) ||
        worthOf(b.target).low - worthOf(a.target).low ||
        b.values.length - a.values.length,
    );
}

/** Which of so many places are in a set, four a hexadecimal digit, the first place the lowest bit of the first digit. */
export function packPlaces(all: readonly string[], set: ReadonlySet<string>): string {
  let packed = '';
  for (let at = 0; at < all.length; at += 4) {
    const bits = [0, 1, 2, 3].filter((n) => set.has(all[at + n] ?? ''));
    packed += bits.reduce((sum, n) => sum + (1 << n), 0).toString(16);
  }
  return packed;
}
