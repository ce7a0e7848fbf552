/** What the targets of one indicator amount to when they are set against each other. */
import { bindsAlike } from '#language/forms/numbers/comparator.ts';
import { amountKey, compareSets } from '#language/forms/numbers/compare-targets.ts';
import type { DocumentRecord } from '#model/document.ts';
import type { ComparisonRecord, IndicatorRecord, TargetRecord } from '#model/facts/target.ts';

/** The part of a matrix cell that a verdict needs. */
type Cell =
  | { readonly state: 'set'; readonly targets: readonly TargetRecord[] }
  | { readonly state: 'mentioned' | 'silent' };

/** How one document's target stands to the reference. */
export interface Deviation {
  readonly document: string;
  readonly value: ComparisonRecord['value'];
  /** Of equal amounts: whether who keeps the one keeps the other. */
  readonly binds: 'alike' | 'apart';
  /** Who of the two sets several amounts, where that is why they cannot be compared. */
  readonly several: readonly string[];
  /** Size of the difference in `unit`; null when it has none. */
  readonly difference: number | null;
  readonly reason: ComparisonRecord['reason'];
  readonly deadline: ComparisonRecord['deadline'];
  /** Years by which the deadline is later (positive) or earlier (negative); null when not both are set. */
  readonly years: number | null;
}

export interface MatrixVerdict {
  /** `alone`: one document sets a number; `alike`: all set the same; `differs`: see `deviations`. */
  readonly kind: 'none' | 'alone' | 'alike' | 'differs';
  /** The document that the others are measured against: one whose value most others share. */
  readonly reference: string | null;
  /** Where all set one amount and limit it differently (76, 不少于76), the target of each; else empty. */
  readonly bounded: readonly { readonly document: string; readonly target: TargetRecord }[];
  /** All documents with a number except the reference. */
  readonly deviations: readonly Deviation[];
}

/** What one document sets. */
interface Own {
  readonly id: string;
  readonly targets: readonly TargetRecord[];
}

/**
 * Sets every document that has numbers against the one that most agree with: from the targets, since in a large corpus not every
 * two documents have a published comparison.
 */
export function judgeRow(
  indicator: IndicatorRecord,
  documents: readonly DocumentRecord[],
  cells: readonly Cell[],
): MatrixVerdict {
  const set = documents.flatMap(({ id }, n): Own[] => {
    const cell = cells[n];
    return cell?.state === 'set' ? [{ id, targets: cell.targets }] : [];
  });
  const [first] = set;
  if (!first) return { kind: 'none', reference: null, bounded: [], deviations: [] };
  if (set.length === 1) return { kind: 'alone', reference: first.id, bounded: [], deviations: [] };
  const amounts = set.map((entry) => amountKey(entry.targets));
  const alikes = Map.groupBy(amounts, (amount) => amount);
  // Of several amounts of one document none is that of another, nor what another is measured against.
  const agreement = amounts.map((amount) => (amount === null ? -1 : (alikes.get(amount)?.length ?? 0) - 1));
  const reference = set[agreement.indexOf(Math.max(...agreement))] ?? first;
  const order = new Map(indicator.cells.map(({ document }, n) => [document, n]));
  const isBefore = (a: Own, b: Own) => (order.get(a.id) ?? 0) < (order.get(b.id) ?? 0);
  const deviations = set
    .filter((entry) => entry !== reference)
    .map((entry) => deviationOf(indicator, entry, reference, isBefore(entry, reference)));
  const alike = deviations.every((deviation) => !isDifferent(deviation));
  const equal = deviations.every(isEqualAmount);
  const bounded = set.map((entry) => ({ document: entry.id, target: entry.targets[0] as TargetRecord }));
  const signs = new Set(bounded.map(({ target }) => target.comparator));
  return {
    kind: alike ? 'alike' : 'differs',
    reference: reference.id,
    bounded: equal && signs.size > 1 ? bounded : [],
    deviations,
  };
}

/** One amount, whatever its limits: 90 and 90左右 are. */
export const isEqualAmount = ({ value }: Deviation): boolean =>
  value === 'equal' || value === 'stricter' || value === 'looser';

/** A deadline that only one of two sets is a difference too; that neither sets one is none, nor are 76 and 不少于76. */
export const isDifferent = (deviation: Deviation): boolean =>
  !isEqualAmount(deviation) || deviation.binds === 'apart' || hasOtherDeadline(deviation);

const hasOtherDeadline = ({ deadline }: Deviation): boolean =>
  deadline !== null && deadline !== 'equal' && deadline !== 'neither';

/** `own` against `reference`: in the order of the documents (`straight` where `own` is the first), as comparisons are published. */
function deviationOf({ direction }: IndicatorRecord, own: Own, reference: Own, straight: boolean): Deviation {
  const [a, b] = straight ? [own, reference] : [reference, own];
  const found = compareSets(a.targets, b.targets, direction);
  const targetOf = ({ targets }: Own) =>
    targets.find(({ id }) => id === found.targetA || id === found.targetB);
  const [target, there] = [targetOf(own), targetOf(reference)];
  const [due, dueThere] = [target?.deadline?.year, there?.deadline?.year];
  return {
    document: own.id,
    value: straight ? found.value : TURNED[found.value],
    binds: bindsAlike(target?.comparator ?? '=', there?.comparator ?? '=') ? 'alike' : 'apart',
    several:
      found.reason === 'several'
        ? [reference, own].filter(({ targets }) => amountKey(targets) === null).map(({ id }) => id)
        : [],
    difference: found.difference === null ? null : Math.abs(found.difference),
    reason: found.reason,
    deadline: straight || found.deadline === null ? found.deadline : TURNED_DEADLINE[found.deadline],
    years: due === undefined || dueThere === undefined ? null : due - dueThere,
  };
}

const TURNED = {
  equal: 'equal',
  higher: 'lower',
  lower: 'higher',
  stricter: 'looser',
  looser: 'stricter',
  incomparable: 'incomparable',
} as const satisfies Record<ComparisonRecord['value'], ComparisonRecord['value']>;

const TURNED_DEADLINE = {
  equal: 'equal',
  earlier: 'later',
  later: 'earlier',
  'only-a': 'only-b',
  'only-b': 'only-a',
  neither: 'neither',
} as const;
