/** Comparisons as tidy tables that leave the site: a row a clause, or the reason why a document has none. */
import { FEW, type Records } from '#model/records.ts';
import type { Name, Text } from '#model/text.ts';
import { absolute, LOCALES, textIn } from '#site/i18n/locale.ts';
import { comparisonColumns } from '#site/i18n/strings/data/comparison-table.ts';
import { inEvery } from '#site/i18n/translate.ts';
import type { Cell, Column, GridRow, Table } from '#site/tables/table.ts';
import { firstRows } from '../comparison/choice/excerpt.ts';
import { nameColumns } from '../comparison/naming.ts';
import type { CellClause, ComparisonRow, ComparisonTable, Missing } from '../comparison/rows.ts';
import { titleRow } from '../comparison/told/titles.ts';
import { type SentenceNames, sentenceOf } from '../comparison/told/words.ts';
import { isCrowded } from '../crowd/crowd.ts';
import { clausePath } from '../routes.ts';

type ColumnName = keyof typeof comparisonColumns;

const INTEGERS: ReadonlySet<ColumnName> = new Set(['row', 'position']);
const DAYS: ReadonlySet<ColumnName> = new Set(['decided_on']);
const OPTIONAL: ReadonlySet<ColumnName> = new Set([
  ...(['relation', 'clause', 'heading', 'body', 'body_hans', 'body_hant', 'url', 'reason'] as const),
  ...(['decided_by', 'decided_on'] as const),
  ...(isCrowded ? (['difference_hans', 'difference_hant', 'difference_en'] as const) : []),
]);
const VALUES: Partial<Record<ColumnName, readonly string[]>> = {
  state: ['aligned', 'absent', 'unchecked'],
  relation: ['base', 'reference', 'same', 'equivalent', 'partial', 'grouped'],
};

// Of many documents a table holds a text once, as printed; `/data/clauses.csv` has it in both scripts under the clause's id.
const ELSEWHERE: ReadonlySet<string> = new Set(isCrowded ? ['body_hans', 'body_hant'] : []);
const NAMES = (Object.keys(comparisonColumns) as ColumnName[]).filter((name) => !ELSEWHERE.has(name));
const COLUMNS: readonly Column[] = NAMES.map((name) => ({
  name,
  type: INTEGERS.has(name) ? 'integer' : DAYS.has(name) ? 'date' : 'string',
  required: !OPTIONAL.has(name),
  ...(VALUES[name] && { values: VALUES[name] }),
  meaning: inEvery(comparisonColumns[name]),
}));

/**
 * `relation` is to the first column, which the page shows as base. `all`: of a table of many places too every text stands wherever
 * its clause does, and a line for each place that has none.
 */
export function tabulate(
  records: Records,
  comparison: ComparisonTable,
  name: string,
  title: Name,
  { all = false } = {},
): Table {
  const names = LOCALES.map((locale) => nameColumns(comparison.columns, locale));
  const rows = comparison.rows.filter(({ kind }) => kind === 'leaf');
  const isBrief = isCrowded && !all && comparison.columns.length > FEW;
  const table: NamedTable = { ...comparison, names, first: isBrief ? firstRows(rows) : null };
  return {
    name,
    title,
    columns: COLUMNS,
    rows: rows.flatMap((row, n) => rowsOf(records, table, row, n + 1)),
    key: ['row', 'position'],
    references: [],
  };
}

interface NamedTable extends ComparisonTable {
  readonly names: readonly SentenceNames[];
  /** By clause, the row that has its text; null where each row has, and says which places have no clause. */
  readonly first: ReadonlyMap<string, string> | null;
}

function rowsOf(
  records: Records,
  { columns, names, first }: NamedTable,
  row: ComparisonRow,
  number: number,
): GridRow[] {
  const { title, context } = titleRow(records, row);
  const titled = (text: (one: Text) => string) => [context, title].flatMap((one) => (one ? [text(one)] : []));
  const [hans, hant, en] = names.map((own) => sentenceOf(row.facts, own));
  const differences = {
    difference_hans: hans ?? '',
    difference_hant: hant ?? '',
    difference_en: en ?? '',
  };
  // Once a row, where a row has a hundred members.
  const headOf = (n: number) => (isCrowded && n > 0 ? head : { ...head, ...differences });
  const head = {
    row: number,
    group: row.id,
    title_hans: titled((one) => textIn(one, 'hans')).join(' / '),
    title_hant: titled((one) => textIn(one, 'hant')).join(' / '),
  };
  return row.cells
    .flatMap((cell, n): Partial<Record<ColumnName, Cell>>[] => {
      const place = columns[n]?.id ?? '';
      if (cell.state !== 'aligned')
        return cell.documents
          .filter(({ state }) => first === null || state === 'absent')
          .map((one) => ({ place, ...ofMissing(one) }));
      return cell.clauses.map((one) => {
        const isElsewhere = first !== null && first.get(one.clause.id) !== row.id;
        return { place, ...ofClause(one), ...(isElsewhere && { body: null }) };
      });
    })
    .map((own, n) => {
      const one: Partial<Record<ColumnName, Cell>> = { ...headOf(n), position: n + 1, ...own };
      return NAMES.map((name) => one[name] ?? null);
    });
}

const ofClause = ({ clause, relationTo }: CellClause): Partial<Record<ColumnName, Cell>> => ({
  document: clause.document,
  state: 'aligned',
  relation: relationTo(0),
  clause: clause.id,
  heading: clause.heading?.source ?? null,
  body: clause.body.source,
  body_hans: clause.body.hans,
  body_hant: clause.body.hant,
  url: absolute('hans', clausePath(clause.id)),
});

const ofMissing = ({ document, state, decision }: Missing): Partial<Record<ColumnName, Cell>> => ({
  document,
  state,
  reason: decision?.reason ?? null,
  decided_by: decision?.by ?? null,
  decided_on: decision?.on ?? null,
});
