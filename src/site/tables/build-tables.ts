/** Every table of the data set. */
import type { Records } from '#model/records.ts';
import { fileMeanings } from '#site/i18n/strings/data/dictionary.ts';
import { tableMeanings } from '#site/i18n/strings/data/tables.ts';
import { cellTable } from './cells.ts';
import { matrixTable } from './matrix.ts';
import { recordTable, type TableSpec } from './record-table.ts';
import type { Table } from './table.ts';

const whole = (
  name: keyof typeof fileMeanings & TableSpec['file'],
  key: readonly string[],
  more: Partial<TableSpec> = {},
): TableSpec => ({ name, title: fileMeanings[name], file: name, key, ...more });

const part = (
  name: keyof typeof tableMeanings,
  file: TableSpec['file'],
  key: readonly string[],
  more: Partial<TableSpec>,
): TableSpec => ({ name, title: tableMeanings[name], file, key, ...more });

const SPECS: readonly TableSpec[] = [
  whole('documents', ['id'], { references: { place_id: 'places' } }),
  part('document-warnings', 'documents', ['document', 'position'], {
    each: 'warnings',
    keep: { id: 'document' },
  }),
  part('segments', 'documents', ['document', 'position'], { each: 'segments', keep: { id: 'document' } }),
  whole('shelf', ['document']),
  part('front-passages', 'fronts', ['document', 'position'], {
    each: 'passages',
    keep: { document: 'document' },
  }),
  whole('clauses', ['id'], { references: { parent: 'clauses', responsibility_lead: 'agencies' } }),
  part('clause-topics', 'clauses', ['clause', 'position'], {
    each: 'topics',
    keep: { id: 'clause' },
    as: 'topic',
  }),
  part('clause-spans', 'clauses', ['clause', 'position'], {
    each: 'spans',
    keep: { id: 'clause' },
    as: 'span',
  }),
  whole('targets', ['id'], {}),
  whole('tables', ['id'], {}),
  whole('indicators', ['id'], {}),
  whole('agencies', ['id'], { references: { place: 'places' } }),
  part('agency-clauses', 'agencies', ['agency', 'position'], { each: 'clauses', keep: { id: 'agency' } }),
  whole('citations', ['id'], {
    rename: { from_document: 'document', from_clause: 'clause' },
    references: { resolves_to: 'documents', place: 'places' },
  }),
  part('pairs', 'alignments', ['a', 'b'], {
    list: 'pairs',
    rename: {
      decision_action: 'decision',
      decision_reason: 'reason',
      decision_by: 'decided_by',
      decision_on: 'decided_on',
    },
    references: { a: 'clauses', b: 'clauses' },
  }),
  part('pair-differences', 'alignments', ['pair_a', 'pair_b', 'position'], {
    list: 'pairs',
    each: 'differences.substance',
    keep: { a: 'pair_a', b: 'pair_b' },
    references: { pair_a: 'clauses', pair_b: 'clauses' },
  }),
  part('groups', 'alignments', ['id'], { list: 'groups' }),
  part('group-members', 'alignments', ['group', 'position'], {
    list: 'groups',
    each: 'members',
    keep: { id: 'group' },
    as: 'clause',
    references: { group: 'groups' },
  }),
  whole('errata', ['document', 'start', 'end'], {}),
  whole('places', ['id'], { references: { parent: 'places' } }),
  whole('topics', ['id'], {}),
  whole('questions', ['id'], {}),
  part('question-answers', 'questions', ['question', 'position'], {
    each: 'answers',
    keep: { id: 'question' },
    references: { question: 'questions', clause: 'clauses' },
  }),
  whole('glossary', ['id'], {}),
  whole('duties', ['clause', 'start'], {}),
  whole('deadlines', ['id'], {}),
  whole('exclusions', ['clause', 'start'], {}),
  whole('comparisons', ['indicator', 'target_a', 'target_b'], {
    references: { a: 'documents', b: 'documents', target_a: 'targets', target_b: 'targets' },
  }),
  whole('gaps', ['clause', 'document'], {}),
  whole('borrowings', ['document', 'from'], { references: { from: 'documents' } }),
  part('borrowing-runs', 'borrowings', ['document', 'from', 'position'], {
    each: 'runs',
    keep: { document: 'document', from: 'from' },
    references: { from: 'documents' },
  }),
  whole('dyads', ['a', 'b'], {
    rename: { verbatim_ain_b: 'verbatim_a_in_b', verbatim_bin_a: 'verbatim_b_in_a' },
    references: { a: 'documents', b: 'documents', common_parent: 'places' },
  }),
  whole('conversions', ['document', 'start'], {}),
  part('wordings', 'permalinks', ['clause', 'position'], { each: 'wordings', keep: { clause: 'clause' } }),
];

/** In the order in which they are listed everywhere. */
export function buildTables(records: Records): readonly Table[] {
  const tables = SPECS.map((spec) => recordTable(records, spec));
  const at = tables.findIndex(({ name }) => name === 'indicators') + 1;
  return tables
    .toSpliced(at, 0, matrixTable(records))
    .concat(cellTable(records))
    .map((table, _, all) => withSoundReferences(table, all));
}

/** A reference is promised only where it holds: an edition need not describe every place that it names. */
function withSoundReferences(table: Table, all: readonly Table[]): Table {
  const references = table.references.filter(({ column, table: name, field }) => {
    const there = all.find((other) => other.name === name);
    const known = new Set(valuesOf(there, field));
    return (
      there !== undefined && valuesOf(table, column).every((value) => value === null || known.has(value))
    );
  });
  return { ...table, references };
}

function valuesOf(table: Table | undefined, column: string) {
  const at = table?.columns.findIndex(({ name }) => name === column) ?? -1;
  return table?.rows.map((row) => row[at] ?? null) ?? [];
}
