/** What the pictures of the hub show, as tidy tables: the coverage map, and the flow of wording between documents. */
import type { Records } from '#model/records.ts';
import { compare } from '#site/i18n/strings/compare/compare.ts';
import { figureColumns } from '#site/i18n/strings/data/figure-tables.ts';
import { inEvery } from '#site/i18n/translate.ts';
import type { Column, ColumnType, Table } from '#site/tables/table.ts';
import { mapCoverage } from '../comparison/coverage.ts';
import { borrowingFlows } from '../comparison/flow.ts';

const column = (name: keyof typeof figureColumns, type: ColumnType = 'string'): Column => ({
  name,
  type,
  required: true,
  meaning: inEvery(figureColumns[name]),
});

/** A row a topic and place, silence included. */
export const coverageTable = (records: Records): Table => ({
  name: 'coverage',
  title: inEvery(compare.coverageTitle),
  columns: [
    column('topic'),
    column('place'),
    column('clauses', 'integer'),
    column('characters', 'integer'),
    column('share', 'number'),
    column('alone', 'integer'),
  ],
  rows: mapCoverage(records).rows.flatMap(({ topic, cells }) =>
    cells.map(({ place, clauses, characters, share, alone }) => [
      topic.id,
      place,
      clauses.length,
      characters,
      Math.round(share * 10_000) / 10_000,
      alone.length,
    ]),
  ),
  key: ['topic', 'place'],
  references: [],
});

/** A row a pair of clauses with equal runs, in the ribbon that it is drawn in. */
export const flowTable = (records: Records): Table => ({
  name: 'flow',
  title: inEvery(compare.flowTitle),
  columns: [
    column('earlier'),
    column('later'),
    column('earlier_section'),
    column('later_section'),
    column('earlier_clause'),
    column('later_clause'),
    column('characters', 'integer'),
  ],
  rows: borrowingFlows(records).flatMap(({ earlier, later, left, right, ribbons }) =>
    ribbons.flatMap(({ from, to, clauses }) =>
      clauses.map((pair) => [
        earlier.id,
        later.id,
        left[from]?.clause.id ?? null,
        right[to]?.clause.id ?? null,
        pair.from.id,
        pair.to.id,
        pair.characters,
      ]),
    ),
  ),
  key: ['earlier_clause', 'later_clause'],
  references: [],
});
