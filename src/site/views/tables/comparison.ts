/** Comparisons as tables that leave the site. */

import type { Records } from '#model/records.ts';
import { absolute, type Locale, textIn } from '#site/i18n/locale.ts';
import { common } from '#site/i18n/strings/common.ts';
import { compare } from '#site/i18n/strings/compare.ts';
import { translate } from '#site/i18n/translate.ts';
import { nameColumns } from '../comparison/naming.ts';
import type { Comparison, ComparisonCell } from '../comparison/rows.ts';
import { titleRow } from '../comparison/titles.ts';
import { sentenceOf } from '../comparison/words.ts';
import { clauseLabel, fullClauseLabel } from '../labels.ts';
import { clausePath } from '../routes.ts';
import type { Table } from './table.ts';

/** A row a group; for each document its text and the addresses of its clauses, or why there is none. */
export function tabulate(records: Records, comparison: Comparison, title: string, locale: Locale): Table {
  const t = translate(locale, { ...common, ...compare });
  const names = nameColumns(comparison.columns, locale);
  return {
    title,
    head: [
      t('colRow'),
      t('colDifference'),
      ...names.labels.flatMap((label) => [label, `${label} ${t('colLink')}`]),
    ],
    rows: comparison.rows
      .filter(({ kind }) => kind === 'leaf')
      .map((row) => {
        const { title: name, context } = titleRow(records, row);
        return [
          [context, name].flatMap((text) => (text ? [textIn(text, locale)] : [])).join(' / '),
          sentenceOf(row.facts, names),
          ...row.cells.flatMap((cell) => [textOf(cell, locale), linksOf(cell, locale)]),
        ];
      }),
  };
}

function textOf(cell: ComparisonCell, locale: Locale): string {
  const t = translate(locale, { ...common, ...compare });
  if (cell.state !== 'aligned') {
    if (cell.state === 'unchecked') return t('unchecked');
    const decision = cell.documents.find((missing) => missing.decision)?.decision;
    const note = decision ? ` (${t('absentNote', { date: decision.on, by: decision.by })})` : '';
    return t('noCounterpart') + note;
  }
  const several = new Set(cell.clauses.map(({ clause }) => clause.document)).size > 1;
  return cell.clauses
    .map(({ clause }) => {
      const heading = clause.heading ? `${textIn(clause.heading, locale)} ` : '';
      const name = several ? fullClauseLabel(clause, locale) : clauseLabel(clause, locale);
      return `${name} ${heading}${textIn(clause.body, locale)}`;
    })
    .join('\n');
}

const linksOf = (cell: ComparisonCell, locale: Locale): string =>
  cell.state === 'aligned'
    ? cell.clauses.map(({ clause }) => absolute(locale, clausePath(clause.id))).join('\n')
    : '';
