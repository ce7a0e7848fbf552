/** When the rows of a table are due, where a column of it says so: 完成时限 | 2027年底. */

import { yearNamed } from '#language/dates.ts';
import { endsPhrase } from '#language/fold/fold-signs.ts';
import { isTermColumn } from '#language/forms/column.ts';
import type { DateContext, DateMention } from '#language/forms/term.ts';
import { form } from '#language/rules/form.ts';
import type { ConvertedCell, ConvertedClause, ConvertedDocument, ConvertedTable } from '#model/line.ts';
import type { MappedText } from '#model/span.ts';
import { fold, foldWords, type Passage } from '../passage.ts';
import { type GovernedText, readGoverned } from '../terms/governing.ts';
import { plainWords } from './columns.ts';

/** A cell as a passage of its own. */
export interface ReadCell {
  readonly passage: Passage;
  readonly governed: GovernedText;
}

export interface RowTerm {
  readonly cells: readonly ReadCell[];
  /** The first date of them that is a term; null where none is (持续推进). */
  readonly due: DateMention | null;
}

/** By table, row by row. */
export type RowTerms = ReadonlyMap<string, readonly RowTerm[]>;

/** Which columns say when. */
export const termColumns = ({ head }: Pick<ConvertedTable, 'head'>): number[] =>
  head.flatMap((name, i) => (isTermColumn(plainWords(name)) ? [i] : []));

export function readCell(
  { seed }: Pick<ConvertedDocument, 'seed'>,
  clause: ConvertedClause,
  cell: ConvertedCell | undefined,
  dates: DateContext,
): ReadCell[] {
  if (!cell || cell.reading.text === '') return [];
  const folded = fold(withPauses(cell.reading, seed.text));
  const passage: Passage = { clause, part: 'body', folded, views: cell };
  return [{ passage, governed: readGoverned(passage.folded.text, dates, false) }];
}

/** A cell in which a break behind a number that has its thing parts phrases: 改造路口20个|<br>|县区协同推进; not 新建20个|<br>|卫生站, 改造路口20个|<br>|以上. */
function withPauses(reading: MappedText, seed: string): MappedText {
  const breaks = [...reading.text.matchAll(/ /g)].flatMap(({ index }) => {
    if (seed[reading.toSource[index] as number] !== '<') return [];
    const before = foldWords(reading.text.slice(0, index));
    return [{ index, before, behind: foldWords(reading.text.slice(index + 1)) }];
  });
  const pauses = breaks.some(cutsPhrase)
    ? []
    : breaks.filter(({ before, behind }) => endsPhrase(before, behind)).map(({ index }) => index);
  return {
    ...reading,
    text: reading.text
      .replace(/ /g, (blank, index: number) => (pauses.includes(index) ? '，' : blank))
      .replace(ITEM, (mark) => '，'.repeat(mark.length)),
  };
}
interface Break {
  readonly before: string;
  readonly behind: string;
}
/** 县财政安排专项|<br>|资金: a line that the width of its column has cut, as it may have cut the others. */
const cutsPhrase = ({ before, behind }: Break): boolean =>
  /\p{Script=Han}$/u.test(before) && !NUMBER_LAST.test(before) && !OPENS_PHRASE.test(behind);
const OPENS_PHRASE = form('^(?:其中|{commits}|{creates}|{newly}|{starts}|[^\\p{Script=Han}])', 'u');
/** |（2）|培训村医50名, |1.|改造道路10公里: what numbers the works of a cell is no part of them. */
const ITEM =
  /(?<=^|[\s，；。;])(?:[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|\d{1,2}[.．、](?!\d)|[①-⑳])(?=\s?\p{Script=Han})/gu;
const NUMBER_LAST = form(String.raw`(?<![\d.])\d[\d.]*{scale}?{unit}(?:及?以[上下内]|左右)?$`);

/** The terms of all rows of the tables that belong to a clause and have a column of terms. */
export function readRowTerms(doc: ConvertedDocument, dates: DateContext): RowTerms {
  const clauses = new Map(doc.clauses.map((clause) => [clause.id, clause]));
  return new Map(
    doc.tables.flatMap((table): [string, RowTerm[]][] => {
      const clause = table.clause === null ? undefined : clauses.get(table.clause);
      const columns = termColumns(table);
      if (!clause || columns.length === 0) return [];
      // 2024年6月底, and 12月底 in the row below
      let named = yearNamed(plainWords(table.caption), dates.republic === true) ?? dates.year;
      const terms = table.rows.map((row): RowTerm => {
        const cells = columns.flatMap((at) => readCell(doc, clause, row[at], { ...dates, named }));
        const mentions = cells.flatMap(({ governed }) => governed.dates);
        named = mentions.at(-1)?.deadline?.year ?? named;
        return { cells, due: mentions.find(({ deadline }) => deadline !== null) ?? null };
      });
      return [[table.id, terms]];
    }),
  );
}
