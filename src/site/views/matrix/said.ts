/** The words of the records that state a target. */
import type { TargetRecord } from '#model/facts/target.ts';
import type { Locale } from '#site/i18n/locale.ts';
import { clauseById, tablesOf } from '../lookups.ts';
import { type Quote, quoteIn, rowIn } from './quotes.ts';

/** Its sentence, or its row in a table. */
export const saidOf = (target: TargetRecord, locale: Locale): Quote =>
  rowOf(target, locale) ?? quoteIn(target, clauseById(target.clause), locale);

/** Its row; null where a sentence states it. */
export const rowOf = (target: TargetRecord, locale: Locale): Quote | null =>
  target.table === null ? null : rowIn(target, tablesOf(target.clause), locale);
