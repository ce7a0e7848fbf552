/** Numbers in brackets that count several years together: 〔3.5〕, where a note says 〔〕内为五年累计数. */

import { foldText } from '#language/fold/script-fold.ts';
import { readNumeral } from '#language/numerals.ts';
import { form } from '#language/rules/form.ts';
import type { ConvertedDocument, ConvertedTable } from '#model/line.ts';

/** How many years each kind of bracket counts together, by its opening sign; null where the note does not say. */
export type Totals = ReadonlyMap<string, number | null>;

/** 〔〕内为五年累计数, [ ]表示累计值; （）内为2020年数 says something else. */
const TOTAL = form(String.raw`([〔[(【])\s*[〕\])】]([^,;。〔[(【]*?)累计`, 'gu');
// Not the end of a year or of a plan’s name: 2016—2020年, 十四五五年.
const YEARS = /(?<![\d一二三四五六七八九十])([\d一二三四五六七八九十]{1,2})年$/;

/** What the caption of a table, and the notes of the clause that it stands in, say of brackets. */
export function totalsOf(table: ConvertedTable, { clauses }: Pick<ConvertedDocument, 'clauses'>): Totals {
  const clause = clauses.find(({ id }) => id === table.clause);
  const said = foldText([table.caption?.hans, clause?.body.text.hans].join('。'));
  return new Map(
    [...said.matchAll(TOTAL)].map(([, bracket = '', between = '']) => {
      const years = YEARS.exec(between.trim())?.[1];
      return [bracket, years === undefined ? null : (readNumeral(years) ?? Number(years))];
    }),
  );
}

const bracketOf = (words: string): string => foldText(words).trim()[0] ?? '';

export const isTotal = (words: string, totals: Totals): boolean => totals.has(bracketOf(words));

/** The first year that a cell counts, where it is a total up to `year`; null for any other. */
export function totalSince(
  words: string,
  year: number | null,
  totals: Totals,
  { metadata }: Pick<ConvertedDocument, 'metadata'>,
): number | null {
  if (year === null || !isTotal(words, totals)) return null;
  const years = totals.get(bracketOf(words)) ?? null;
  if (years !== null) return year - years + 1;
  const { from, to } = metadata.period ?? { from: null, to: null };
  return to === year ? from : null;
}
