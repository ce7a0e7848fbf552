/** Which works many documents cite, where there are too many documents for a drawing of who cites what. */
import type { PlaceLevel } from '#model/document.ts';
import { LEVELS, type ListedWork } from './works.ts';

export interface RankedWork {
  readonly work: ListedWork;
  /** How many documents cite it, and how many of them as their basis. */
  readonly documents: number;
  readonly basis: number;
}

export interface RankedLevel {
  readonly level: PlaceLevel;
  /** Most cited first, at most as many as were asked for. */
  readonly works: readonly RankedWork[];
  /** Further works of the level. */
  readonly rest: number;
}

export const citingDocuments = ({ citations }: ListedWork, role?: 'basis'): number =>
  new Set(citations.filter((one) => role === undefined || one.role === role).map(({ from }) => from.document))
    .size;

/** Levels from the highest; of equally cited works the one that is cited first. */
export function rankWorks(works: readonly ListedWork[], most: number): readonly RankedLevel[] {
  return LEVELS.flatMap((level): RankedLevel[] => {
    const own = works
      .filter((work) => work.level === level)
      .map((work) => ({ work, documents: citingDocuments(work), basis: citingDocuments(work, 'basis') }))
      .toSorted((a, b) => b.documents - a.documents || b.basis - a.basis);
    return own.length > 0 ? [{ level, works: own.slice(0, most), rest: Math.max(0, own.length - most) }] : [];
  });
}
