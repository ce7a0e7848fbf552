/** The target comparison as a tidy table: a row a value, or the state of a document that sets none. */

import type { IndicatorRecord, TargetRecord } from '#model/facts/target.ts';
import type { Records } from '#model/records.ts';
import { tableMeanings } from '#site/i18n/strings/data/tables.ts';
import { inEvery } from '#site/i18n/translate.ts';
import { meaningOf } from './columns.ts';
import type { Cell, Column, GridRow, Table } from './table.ts';

const STATES = ['set', 'mentioned', 'silent'] as const;

interface Entry {
  readonly indicator: IndicatorRecord;
  readonly document: string;
  readonly state: (typeof STATES)[number];
  readonly position: number;
  readonly clause: string | null;
  readonly target: TargetRecord | null;
}

type Field = Omit<Column, 'meaning'> & { readonly read: (entry: Entry) => Cell };

const FIELDS: readonly Field[] = [
  { name: 'indicator', type: 'string', required: true, read: ({ indicator }) => indicator.id },
  { name: 'name', type: 'string', required: true, read: ({ indicator }) => indicator.name.hans },
  { name: 'name_en', type: 'string', required: true, read: ({ indicator }) => indicator.nameEn },
  { name: 'topic', type: 'string', required: true, read: ({ indicator }) => indicator.topic },
  { name: 'document', type: 'string', required: true, read: ({ document }) => document },
  { name: 'position', type: 'integer', required: true, read: ({ position }) => position },
  { name: 'state', type: 'string', required: true, values: STATES, read: ({ state }) => state },
  { name: 'clause', type: 'string', required: false, read: ({ clause }) => clause },
  { name: 'target', type: 'string', required: false, read: ({ target }) => target?.id ?? null },
  { name: 'comparator', type: 'string', required: false, read: ({ target }) => target?.comparator ?? null },
  { name: 'value', type: 'number', required: false, read: ({ target }) => target?.value ?? null },
  { name: 'value_max', type: 'number', required: false, read: ({ target }) => target?.valueMax ?? null },
  { name: 'unit', type: 'string', required: false, read: ({ target }) => target?.unit ?? null },
  {
    name: 'deadline_year',
    type: 'integer',
    required: false,
    read: ({ target }) => target?.deadline?.year ?? null,
  },
  {
    name: 'deadline_point',
    type: 'string',
    required: false,
    read: ({ target }) => target?.deadline?.point ?? null,
  },
  { name: 'number_text', type: 'string', required: false, read: ({ target }) => target?.numberText ?? null },
  { name: 'quote', type: 'string', required: false, read: ({ target }) => target?.quote ?? null },
];

const COLUMNS: readonly Column[] = FIELDS.map(({ read: _, ...column }) => ({
  ...column,
  meaning: meaningOf('matrix', camel(column.name.replace('deadline_', ''))),
}));

// Asked for by the file of every indicator.
const byIdOf = new WeakMap<Records['targets'], ReadonlyMap<string, TargetRecord>>();

function targetsById(targets: Records['targets']): ReadonlyMap<string, TargetRecord> {
  const byId = byIdOf.get(targets) ?? new Map(targets.map((target) => [target.id, target]));
  byIdOf.set(targets, byId);
  return byId;
}

/** Of all indicators, or of those given. */
export function matrixTable(
  { indicators: all, targets }: Pick<Records, 'indicators' | 'targets'>,
  indicators: readonly IndicatorRecord[] = all,
  name = 'matrix',
): Table {
  const byId = targetsById(targets);
  const rows = indicators.flatMap((indicator) =>
    indicator.cells.flatMap((cell): GridRow[] => {
      const set = cell.targets.flatMap((id) => byId.get(id) ?? []);
      const base = { indicator, document: cell.document };
      const entries: readonly Omit<Entry, 'position'>[] =
        set.length > 0
          ? set.map((target) => ({ ...base, state: 'set', target, clause: target.clause }))
          : cell.mentionedIn.length > 0
            ? cell.mentionedIn.map((clause) => ({ ...base, state: 'mentioned', target: null, clause }))
            : [{ ...base, state: 'silent', target: null, clause: null }];
      return entries.map((entry, n) => FIELDS.map(({ read }) => read({ ...entry, position: n + 1 })));
    }),
  );
  return {
    name,
    title: inEvery(tableMeanings.matrix),
    columns: COLUMNS,
    rows,
    key: ['indicator', 'document', 'position'],
    references: ['indicator', 'document', 'topic', 'clause', 'target'].map((column) => ({
      column,
      table: `${column}s`,
      field: 'id',
    })),
  };
}

function camel(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
