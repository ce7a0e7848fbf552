/** What the matrix can be narrowed down to, with the number of rows that each choice leaves. */
import type { Matrix, MatrixRow } from './rows.ts';
import { isEqualAmount, type MatrixVerdict } from './verdict.ts';

export interface FilterOption {
  readonly value: string;
  readonly count: number;
}

export interface MatrixFilters {
  readonly topics: readonly FilterOption[];
  /** Places that set a number in any of their documents. */
  readonly places: readonly FilterOption[];
  /** Years, earliest first, and `none` for rows without any deadline. */
  readonly years: readonly FilterOption[];
  readonly differs: number;
  readonly numbers: number;
  readonly all: number;
}

export function countFilters(rows: readonly MatrixRow[], places: Matrix['places']): MatrixFilters {
  const count = (of: (row: MatrixRow) => readonly string[]) => {
    const counts = new Map<string, number>();
    for (const row of rows)
      for (const value of new Set(of(row))) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].map(([value, size]): FilterOption => ({ value, count: size }));
  };
  return {
    topics: count(({ indicator }) => [indicator.topic]),
    places: count((row) => settingPlaces(row, places)),
    years: count(({ years }) => (years.length > 0 ? years.map(String) : ['none'])).toSorted((a, b) =>
      a.value.localeCompare(b.value),
    ),
    differs: rows.filter(({ verdict }) => verdict.kind === 'differs').length,
    numbers: rows.filter(({ numbers }) => numbers > 1).length,
    all: rows.length,
  };
}

/** The places that set a number for the row in any of their documents. */
export const settingPlaces = ({ cells }: MatrixRow, places: Matrix['places']): readonly string[] =>
  places.filter(({ documents }) => documents.some((n) => cells[n]?.state === 'set')).map(({ id }) => id);

/** Whether a document's number is not the one that most set; the reference never is. */
export const differsInValue = ({ deviations }: MatrixVerdict, document: string): boolean =>
  deviations.some(
    (deviation) =>
      deviation.document === document && !isEqualAmount(deviation) && deviation.value !== 'incomparable',
  );

/**
 * How far apart a row's numbers are: the largest difference as a share of the largest number, so that
 * 2 against 2.5 doctors weighs more than 96 against 98 per cent; differing deadlines come after.
 */
export function rowWeight({ verdict, cells }: MatrixRow): number {
  const values = cells.flatMap((cell) =>
    cell.state === 'set' ? cell.targets.map(({ value }) => value) : [],
  );
  const largest = Math.max(...values, 0) || 1;
  const sizes = verdict.deviations.map((deviation) => {
    const { value, binds, difference, years } = deviation;
    if (isEqualAmount(deviation)) return binds === 'apart' ? 0.5 : Math.abs(years ?? 0) / 100;
    if (difference !== null) return 1 + difference / largest;
    return value === 'incomparable' ? Math.abs(years ?? 0) / 100 : 0.5;
  });
  return Number(Math.max(0, ...sizes).toFixed(3));
}
