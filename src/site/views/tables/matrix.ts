/** The targets matrix and single indicators as tables that leave the site. */

import type { IndicatorRecord, TargetRecord } from '#model/target.ts';
import { absolute, type Locale, textIn } from '#site/i18n/locale.ts';
import { nameOf } from '#site/i18n/names.ts';
import { common } from '#site/i18n/strings/common.ts';
import { targetStrings } from '#site/i18n/strings/targets.ts';
import { translate } from '#site/i18n/translate.ts';
import { clauseLabel, documentLabel } from '../labels.ts';
import { clauseById, targetById } from '../lookups.ts';
import { nameIndicators } from '../matrix/naming.ts';
import { quoteIn } from '../matrix/quotes.ts';
import type { Matrix, MatrixCell } from '../matrix/rows.ts';
import { dueText, valueText, verdictText } from '../matrix/words.ts';
import { clausePath } from '../routes.ts';
import type { Table } from './table.ts';

/** ≥ 2.5 名（2018 年） */
const targetText = (target: TargetRecord, locale: Locale): string =>
  `${valueText(target)} ${target.unit} (${dueText(target, locale)})`;

function cellText(cell: MatrixCell, locale: Locale): string {
  const t = translate(locale, common);
  if (cell.state === 'set') return cell.targets.map((target) => targetText(target, locale)).join('\n');
  return cell.state === 'mentioned' ? t('noValue') : t('notMentioned');
}

const cellLinks = (cell: MatrixCell, locale: Locale): string => {
  const clauses =
    cell.state === 'set'
      ? cell.targets.map(({ clause }) => clause)
      : cell.state === 'mentioned'
        ? cell.clauses
        : [];
  return [...new Set(clauses)].map((id) => absolute(locale, clausePath(id))).join('\n');
};

/** A row an indicator, then a row for each target that belongs to none. */
export function tabulateMatrix(matrix: Matrix, locale: Locale): Table {
  const t = translate(locale, { ...common, ...targetStrings });
  const labels = matrix.documents.map(({ id }) => documentLabel(id, locale));
  const indicators = matrix.sections.flatMap(({ topic, rows }) =>
    rows.map(({ indicator, cells, verdict }) => [
      topic?.name[locale] ?? '',
      nameOf(indicator, locale),
      indicator.unit,
      verdictText(verdict, nameIndicators(indicator, matrix.documents, locale)),
      ...cells.flatMap((cell) => [cellText(cell, locale), cellLinks(cell, locale)]),
    ]),
  );
  const others = matrix.others.flatMap(({ document, targets }) =>
    targets.map((target) => [
      t('othersTitle'),
      textIn(target.subject, locale),
      target.unit,
      '',
      ...matrix.documents.flatMap(({ id }) =>
        id === document
          ? [targetText(target, locale), absolute(locale, clausePath(target.clause))]
          : ['', ''],
      ),
    ]),
  );
  return {
    title: t('targetsTitle'),
    head: [
      t('topic'),
      t('indicator'),
      t('unit'),
      t('difference'),
      ...labels.flatMap((label) => [label, `${label} URL`]),
    ],
    rows: [...indicators, ...others],
  };
}

/** A row for each target of one indicator, with its sentence. */
export function tabulateIndicator(indicator: IndicatorRecord, locale: Locale): Table {
  const t = translate(locale, { ...common, ...targetStrings });
  return {
    title: nameOf(indicator, locale),
    head: [
      t('document'),
      t('value'),
      t('unit'),
      t('due'),
      t('sentence'),
      t('clause'),
      'comparator',
      'number',
      'max',
      'year',
      'URL',
    ],
    rows: indicator.cells.flatMap(({ document, targets }) =>
      targets.map(targetById).map((target) => {
        const clause = clauseById(target.clause);
        const { before, number, after } = quoteIn(target, clause, locale);
        return [
          documentLabel(document, locale),
          valueText(target),
          target.unit,
          dueText(target, locale),
          before + number + after,
          clauseLabel(clause, locale),
          target.comparator,
          String(target.value),
          target.valueMax === null ? '' : String(target.valueMax),
          target.deadline ? String(target.deadline.year) : '',
          absolute(locale, clausePath(target.clause)),
        ];
      }),
    ),
  };
}
