/** How clauses are arranged into a table, and the address that says so. */
import { documentOf } from '#model/clause-id.ts';

/** Rows of clause ids, and the documents that are columns, in the order in which they stand. */
export interface Arrangement {
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly string[];
  readonly title: string;
  readonly notes: string;
}

export interface RelatedClause {
  readonly other: string;
  readonly relation: 'same' | 'equivalent' | 'partial';
}

/** The counterparts of a clause in other documents. */
export type CounterpartsOf = (clause: string) => readonly RelatedClause[];

export const isClause = (id: string) => /^[\p{L}\p{N}-]+\/[0-9a-z.-]+$/u.test(id);
const isDocument = (id: string) => /^[\p{L}\p{N}-]+$/u.test(id);

/** Clauses that are counterparts stand in one row, which begins where the first of them stands. */
export function arrange(ids: readonly string[], counterpartsOf: CounterpartsOf): Arrangement {
  const rows: string[][] = [];
  for (const id of ids) {
    const others = new Set(counterpartsOf(id).map(({ other }) => other));
    const row = rows.find((members) => members.some((member) => others.has(member)));
    if (row) row.push(id);
    else rows.push([id]);
  }
  return { rows, columns: [...new Set(ids.map(documentOf))], title: '', notes: '' };
}

const STRENGTH = { same: 2, equivalent: 1, partial: 0 } as const;

/** Puts into each empty cell the strongest counterpart of the clauses of its row, where there is one. */
export function fillIn(table: Arrangement, counterpartsOf: CounterpartsOf): Arrangement {
  return {
    ...table,
    rows: table.rows.map((row) => {
      const found = table.columns
        .filter((column) => !row.some((id) => documentOf(id) === column))
        .flatMap((column) => {
          const [best] = row
            .flatMap((id) => counterpartsOf(id))
            .filter(({ other }) => documentOf(other) === column)
            .toSorted((a, b) => STRENGTH[b.relation] - STRENGTH[a.relation]);
          return best ? [best.other] : [];
        });
      return [...row, ...found];
    }),
  };
}

/** An item moved by so many places, as far as the ends allow. */
export function moved<T>(items: readonly T[], from: number, by: number): readonly T[] {
  const to = Math.min(items.length - 1, Math.max(0, from + by));
  return items.toSpliced(from, 1).toSpliced(to, 0, items[from] as T);
}

/** `?t=a/1,b/2;a/3&columns=a,b&title=…`: everything that the table is. */
export function toQuery({ rows, columns, title, notes }: Arrangement): string {
  const query = new URLSearchParams();
  query.set('t', rows.map((row) => row.join(',')).join(';'));
  query.set('columns', columns.join(','));
  if (title) query.set('title', title);
  if (notes) query.set('notes', notes);
  return query.toString().replaceAll('%2F', '/').replaceAll('%2C', ',').replaceAll('%3B', ';');
}

/** Null where the address names no table; what is no id in it is left out. */
export function fromQuery(search: string): Arrangement | null {
  const query = new URLSearchParams(search);
  const asked = query.get('t');
  if (asked === null) return null;
  const rows = asked
    .split(';')
    .map((row) => [...new Set(row.split(',').filter(isClause))])
    .filter((row) => row.length > 0);
  const columns = [...new Set((query.get('columns') ?? '').split(',').filter(isDocument))];
  const own = [...new Set(rows.flat().map(documentOf))];
  return {
    rows,
    columns: columns.length > 0 ? columns : own,
    title: query.get('title') ?? '',
    notes: query.get('notes') ?? '',
  };
}
