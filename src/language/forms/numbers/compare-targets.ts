/** How what one document commits to stands to another's: computed facts, which the pages put into words. */
import type { Comparator, ComparisonRecord, IndicatorRecord, TargetRecord } from '#model/facts/target.ts';
import { form } from '../../rules/form.ts';
import { readUnit } from './worth.ts';

type Direction = IndicatorRecord['direction'];
type Difference = Pick<ComparisonRecord, 'value' | 'difference' | 'reason'>;
/** Without the names of what is compared. */
type Comparison = Omit<ComparisonRecord, 'indicator' | 'a' | 'b'>;

/**
 * The targets of one indicator in one document against those in another; neither list is empty. `direction` says which way is
 * stricter.
 */
export function compareSets(
  a: readonly TargetRecord[],
  b: readonly TargetRecord[],
  direction: Direction,
): Comparison {
  const [first, second] = [representative(a), representative(b)];
  const several = (setsSeveral(a) || setsSeveral(b)) && sameUnit(first, second);
  return {
    ...(several ? incomparable('several') : compareValues(first, second, direction)),
    deadline: compareDeadlines(first, second),
    targetA: first.id,
    targetB: second.id,
  };
}

/**
 * What documents that set one amount have in common, so that many need not be held against each other two by two: of two with one
 * key the values are equal, stricter or looser, of all others they are not. Null where a document sets several values.
 */
export function amountKey(targets: readonly TargetRecord[]): string | null {
  if (setsSeveral(targets)) return null;
  const target = representative(targets);
  const { name, scale } = readUnit(target.unit);
  return JSON.stringify([name, namesPlaces(target), ...rangeOf(target, scale)]);
}

/** Whether any two of the documents that set numbers can be compared; `sets` are their targets of one indicator. */
export function areComparable(sets: readonly (readonly TargetRecord[])[]): boolean {
  const amounts = new Map(sets.map((targets) => [amountKey(targets), targets]));
  if (amounts.has(null)) return sets.length < 2;
  const different = [...amounts.values()];
  return different.every((a, at) =>
    different.slice(at + 1).every((b) => compareSets(a, b, null).value !== 'incomparable'),
  );
}

const sameUnit = (a: TargetRecord, b: TargetRecord): boolean =>
  readUnit(a.unit).name === readUnit(b.unit).name;

/** Of several statements of one value, the one that says by when. */
const representative = (targets: readonly TargetRecord[]): TargetRecord =>
  targets.find(({ deadline }) => deadline !== null) ?? (targets[0] as TargetRecord);

const setsSeveral = ([first, ...others]: readonly TargetRecord[]): boolean =>
  others.some(
    ({ value, valueMax, unit }) =>
      value !== first?.value || valueMax !== first.valueMax || unit !== first.unit,
  );

/** Of a against b; `direction` says which way is stricter. */
function compareValues(a: TargetRecord, b: TargetRecord, direction: Direction): Difference {
  const [unitA, unitB] = [readUnit(a.unit), readUnit(b.unit)];
  if (unitA.name !== unitB.name) return incomparable('unit');
  if (namesPlaces(a) !== namesPlaces(b)) return incomparable('scope');
  const [lowA, highA] = rangeOf(a, unitA.scale);
  const [lowB, highB] = rangeOf(b, unitB.scale);
  if (lowA === lowB && highA === highB) {
    const single = lowA === highA;
    return { value: compareStrictness(a, b, direction), difference: single ? 0 : null, reason: null };
  }
  const difference = a.valueMax === null && b.valueMax === null ? round((lowA - lowB) / unitA.scale) : null;
  if (lowA >= highB) return { value: 'higher', difference, reason: null };
  if (highA <= lowB) return { value: 'lower', difference, reason: null };
  return incomparable('range');
}

const incomparable = (reason: NonNullable<ComparisonRecord['reason']>): Difference => ({
  value: 'incomparable',
  difference: null,
  reason,
});

const rangeOf = ({ value, valueMax }: TargetRecord, scale: number): [number, number] => [
  value * scale,
  (valueMax ?? value) * scale,
];

/** 榕城区、普宁市…达标率 speaks of a part of the place. */
const namesPlaces = ({ subject }: TargetRecord): boolean =>
  form('^[^，、的]{1,4}{level}(?:、[^，、的]{1,4}{level})+').test(subject.hans);

/** 达到98% binds like 98%以上; 左右 binds less. */
const STRICTNESS: Readonly<Record<'higher' | 'lower', Readonly<Record<Comparator, number>>>> = {
  higher: { '>': 3, '>=': 2, '=': 2, '~': 1, '<=': 0, '<': 0 },
  lower: { '<': 3, '<=': 2, '=': 2, '~': 1, '>=': 0, '>': 0 },
};

function compareStrictness(
  a: TargetRecord,
  b: TargetRecord,
  direction: Direction,
): 'equal' | 'stricter' | 'looser' {
  if (direction === null) return 'equal';
  const order = STRICTNESS[direction][a.comparator] - STRICTNESS[direction][b.comparator];
  return order === 0 ? 'equal' : order > 0 ? 'stricter' : 'looser';
}

/** 到2018年 and 2018年底前 both end with 2018; only 年初 is earlier in its year. */
function compareDeadlines(a: TargetRecord, b: TargetRecord): ComparisonRecord['deadline'] {
  if (!a.deadline) return b.deadline ? 'only-b' : 'neither';
  if (!b.deadline) return 'only-a';
  const at = ({ year, point }: NonNullable<TargetRecord['deadline']>): number =>
    year - (point === 'start' ? 1 : 0);
  const [first, second] = [at(a.deadline), at(b.deadline)];
  return first === second ? 'equal' : first < second ? 'earlier' : 'later';
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;
