/** The finding that opens the front page, as one sentence: who says how much. */
import type { TargetRecord } from '#model/facts/target.ts';
import type { Finding } from '../findings.ts';

/** Places that say the same. */
export interface LeadGroup {
  readonly documents: readonly string[];
  readonly target: TargetRecord;
  readonly differs: boolean;
}

/** Those that differ from most first, then the larger group; places that set no number are in none. */
export function leadGroups({ cells }: Pick<Finding, 'cells'>): readonly LeadGroup[] {
  const set = cells.flatMap(({ document, target, differs }) =>
    target ? [{ document, target, differs }] : [],
  );
  const said = ({ target }: (typeof set)[number]) =>
    [target.comparator, target.value, target.valueMax, target.unit].join(' ');
  return [...Map.groupBy(set, said).values()]
    .map((group) => ({
      documents: group.map(({ document }) => document),
      target: (group[0] as (typeof set)[number]).target,
      differs: group.some(({ differs }) => differs),
    }))
    .toSorted((a, b) => Number(b.differs) - Number(a.differs) || b.documents.length - a.documents.length);
}

/** As many as a screen holds. */
const MOST_CELLS = 6;

/** Of many places those that differ and the first of the others, in the order of the shelf. */
export function tellingCells<T extends { readonly differs: boolean }>(cells: readonly T[]): readonly T[] {
  const kept = new Set(cells.toSorted((a, b) => Number(b.differs) - Number(a.differs)).slice(0, MOST_CELLS));
  return cells.filter((cell) => kept.has(cell));
}
