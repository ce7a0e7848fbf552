/** The one sentence on how places stand to each other on an indicator, for every page that speaks of it. */

import type { IndicatorRecord } from '#model/facts/target.ts';
import type { Records } from '#model/records.ts';
import type { Locale } from '#site/i18n/locale.ts';
import { targetStrings } from '#site/i18n/strings/compare/targets.ts';
import { translate } from '#site/i18n/translate.ts';
import { areMany } from '../crowd/many.ts';
import { once } from '../remember.ts';
import { settingPlaces } from './filters.ts';
import { nameIndicators } from './naming.ts';
import { buildMatrix } from './rows.ts';
import { matrixSpeakers } from './speakers.ts';
import { spreadOf, valuesOf } from './spread.ts';
import { spreadText, verdictText } from './words.ts';

const setOut = once((records: Records) => {
  const matrix = buildMatrix(records);
  const { documents, sections } = matrix;
  const rows = new Map(
    sections.flatMap(({ rows: own }) => own.map((row) => [row.indicator.id, row] as const)),
  );
  return { matrix, documents, rows };
});

/** Of many places the middle and the ends are told: who sets what would be a page of names. */
export function indicatorSpread(records: Records, indicator: IndicatorRecord) {
  const { matrix, rows } = setOut(records);
  const row = rows.get(indicator.id);
  if (!row || !areMany(settingPlaces(row, matrix.places))) return null;
  const values = valuesOf(matrix, row);
  const spread = spreadOf(values);
  const speakers = (ids: readonly string[]) => matrixSpeakers(matrix, new Set(ids));
  return spread && { values, spread, speakers };
}

/** 佛山高 0.5 名; 数值相同，新会写“至少”; 都没有设数值 */
export function indicatorVerdict(records: Records, indicator: IndicatorRecord, locale: Locale): string {
  const { documents, rows } = setOut(records);
  const row = rows.get(indicator.id);
  const many = indicatorSpread(records, indicator);
  if (many) return spreadText(many.spread, locale, many.speakers);
  return row
    ? verdictText(row.verdict, nameIndicators(indicator, documents, locale))
    : translate(locale, targetStrings)('noneSet');
}
