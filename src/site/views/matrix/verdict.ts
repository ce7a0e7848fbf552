/** What the targets of one indicator amount to when they are set against each other. */
import { bindsAlike } from '#language/forms/numbers/comparator.ts';
import type { DocumentRecord } from '#model/document.ts';
import type { ComparisonRecord, TargetRecord } from '#model/facts/target.ts';

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

/** Sets every document that has numbers against the one that most agree with; `comparisons` are the indicator's. */
export function judgeRow(
  comparisons: readonly ComparisonRecord[],
  documents: readonly DocumentRecord[],
  cells: readonly Cell[],
): MatrixVerdict {
  const set = documents.flatMap(({ id }, n) => {
    const cell = cells[n];
    return cell?.state === 'set' ? [{ id, targets: cell.targets }] : [];
  });
  const [first] = set;
  if (!first) return { kind: 'none', reference: null, bounded: [], deviations: [] };
  if (set.length === 1) return { kind: 'alone', reference: first.id, bounded: [], deviations: [] };
  const targets = new Map(set.flatMap((entry) => entry.targets.map((target) => [target.id, target])));
  const sheets = set.map(({ id }) =>
    set.flatMap((other) => {
      const found = other.id === id ? null : deviationOf(comparisons, targets, other.id, id);
      return found ? [found] : [];
    }),
  );
  const agreement = sheets.map((sheet) => sheet.filter(isEqualAmount).length);
  const best = agreement.indexOf(Math.max(...agreement));
  const deviations = sheets[best] ?? [];
  const alike =
    deviations.length === set.length - 1 && deviations.every((deviation) => !isDifferent(deviation));
  const equal = deviations.length === set.length - 1 && deviations.every(isEqualAmount);
  const bounded = set.map((entry) => ({ document: entry.id, target: entry.targets[0] as TargetRecord }));
  const signs = new Set(bounded.map(({ target }) => target.comparator));
  return {
    kind: alike ? 'alike' : 'differs',
    reference: (set[best] ?? first).id,
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

/** `document` against `reference`, from the comparison of the two either way round. */
function deviationOf(
  comparisons: readonly ComparisonRecord[],
  targets: ReadonlyMap<string, TargetRecord>,
  document: string,
  reference: string,
): Deviation | null {
  const straight = comparisons.find(({ a, b }) => a === document && b === reference);
  const found = straight ?? comparisons.find(({ a, b }) => a === reference && b === document);
  if (!found) return null;
  const [own, other] = straight ? [found.targetA, found.targetB] : [found.targetB, found.targetA];
  const signOf = (id: string) => targets.get(id)?.comparator ?? '=';
  const due = targets.get(own)?.deadline?.year;
  const dueThere = targets.get(other)?.deadline?.year;
  return {
    document,
    value: straight ? found.value : TURNED[found.value],
    binds: bindsAlike(signOf(own), signOf(other)) ? 'alike' : 'apart',
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
