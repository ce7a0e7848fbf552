/** What the words of each two places of a row differ in, put together for the places of the row: dates, agencies, duties, other numbers. */
import type { Substance } from '#model/alignment.ts';
import type { ClauseRecord } from '#model/clause.ts';
import { documentOf } from '#model/clause-id.ts';
import type { TargetRecord } from '#model/facts/target.ts';
import type { ComparisonIndex, SeenPair } from '../record-index.ts';
import type { ByColumn, Said, Statement } from './facts.ts';
import { inBothScripts } from './facts.ts';
import { indicatorNumbers, isAmong } from './numbers.ts';
import { holdsAmount, holdsWords, standsBeside, withoutBlanks } from './other-words.ts';
import { standsOnce } from './settle.ts';

export const columnsOf = (byColumn: ByColumn): ReadonlyMap<string, number> =>
  new Map(byColumn.flatMap((clauses, column) => clauses.map(({ id }) => [id, column])));

/** The pairs of some clauses of a row with those of other columns, by the column; a clause stands in one. */
export function pairsByColumn(
  index: ComparisonIndex,
  from: readonly ClauseRecord[],
  columnOf: ReadonlyMap<string, number>,
): ReadonlyMap<number | undefined, readonly SeenPair[]> {
  return Map.groupBy(
    from.flatMap(({ id }) => index.pairs(id)),
    ({ other }) => columnOf.get(other),
  );
}

interface Noticed {
  readonly substance: Substance;
  readonly base: Stated | null;
  readonly values: Map<number, Stated | null>;
}

/** Words of a text, with the document that they stand in. */
interface Stated {
  readonly words: string;
  readonly document: string;
}

/**
 * What the words of each two places differ in: dates, agencies, duties, other numbers. Each place in turn is
 * set against those after it; what was told of two of them is not told again.
 */
export function statedInWords(
  index: ComparisonIndex,
  byColumn: ByColumn,
  present: readonly number[],
  stated: readonly Statement[],
): readonly Statement[] {
  const told: Statement[] = [];
  const columnOf = columnsOf(byColumn);
  const clauses = byColumn.flat();
  const row = {
    ...{ index, byColumn, columnOf, clauses },
    numbers: [...indicatorNumbers(index, byColumn), ...stated.flatMap(({ said }) => said.flatMap(numbersIn))],
    stated,
    subjects: clauses.flatMap(({ id }) => index.targets(id).map(({ subject }) => subject)),
  };
  for (const [n, first] of present.entries())
    for (const statement of statedAgainst(row, first, new Set(present.slice(n + 1)))) {
      const said = statement.said.map((value, column) =>
        value === null || column === first || !told.some((other) => saysOf(other, statement, [first, column]))
          ? value
          : null,
      );
      if (said.some((value, column) => column !== first && value !== null)) told.push({ ...statement, said });
    }
  return told;
}

/** The numbers that a place is told to set, as it words them. */
const numbersIn = (said: Said): readonly string[] =>
  said === null || said === 'missing'
    ? []
    : (said.parts ?? [said]).flatMap(({ hans }) => hans.split('、').map(withoutBlanks));

/** 人次 of 400人次以上 */
const behindNumber = (words: string): string => /\d([^\d.]+)$/u.exec(withoutBlanks(words))?.[1] ?? '';

/** Whether a statement has been made of two columns in the same words. */
const saysOf = (told: Statement, next: Statement, columns: readonly number[]): boolean =>
  told.about === next.about &&
  columns.every((column) => sameWords(told.said[column] ?? null, next.said[column] ?? null));

const sameWords = (a: Said, b: Said): boolean =>
  a === null || b === null ? false : a === 'missing' || b === 'missing' ? a === b : a.hans === b.hans;

interface Row {
  readonly index: ComparisonIndex;
  readonly byColumn: ByColumn;
  readonly columnOf: ReadonlyMap<string, number>;
  /** Of all columns, and the subjects of their targets. */
  readonly clauses: readonly ClauseRecord[];
  readonly subjects: readonly TargetRecord['subject'][];
  /** Its indicator numbers, which are told already. */
  readonly numbers: readonly string[];
  /** What has been told of indicators. */
  readonly stated: readonly Statement[];
}

function statedAgainst(
  { index, byColumn, columnOf, clauses: row, subjects, numbers, stated: told }: Row,
  first: number,
  others: ReadonlySet<number>,
): readonly Statement[] {
  const pairs = pairsByColumn(index, byColumn[first] as readonly ClauseRecord[], columnOf);
  const noticed = new Map<string, Noticed>();
  const ofFirst = byColumn[first] as readonly ClauseRecord[];
  // Pairs name one number of a text by the subjects of either; where it stands once it is one.
  const keyOf = (words: string | null, id: string): string | null =>
    words !== null &&
    standsOnce(
      ofFirst.filter((clause) => clause.id === id),
      words,
    )
      ? `${id} ${words}`
      : null;
  const firm = new Set<number>([first]);
  for (const column of others)
    for (const seen of pairs.get(column) ?? []) {
      if (seen.pair.relation !== 'partial') firm.add(column);
      for (const substance of seen.pair.differences.substance) {
        if (!isTelling(substance)) continue;
        const [here, there] = seen.flipped ? [substance.b, substance.a] : [substance.a, substance.b];
        if ([here, there].some((value) => value !== null && isAmong(numbers, value))) continue;
        const key = `${substance.kind} ${keyOf(here, seen.self) ?? `${substance.subject} ${here ?? `+${there}`}`}`;
        const entry = noticed.get(key) ?? { substance, base: stated(here, seen.self), values: new Map() };
        if (!entry.values.has(column)) entry.values.set(column, stated(there, seen.other));
        noticed.set(key, entry);
      }
    }
  return [...noticed.values()].map(({ substance, base: own, values }) => {
    const anywhere = [own, ...values.values()].flatMap((value) => value?.words ?? []);
    const said = byColumn.map((clauses, column): Said => {
      if (column !== first && !others.has(column)) return null;
      // A near-verbatim or equivalent text that shows no difference here says the same; a part of one may not.
      const alike = column !== first && !values.has(column) && firm.has(column);
      // That a comparison set nothing against words proves nothing: the text has to hold them.
      if (alike && own && !says(clauses, own.words, substance.kind)) return null;
      // Nor does it prove that the text leaves out what others state beside the first.
      if (alike && !own && anywhere.some((words) => holdsAmount(clauses, words))) return null;
      // Who acts is told of a text only where it names them: it may have no note at all.
      if (alike && substance.kind === 'agency' && own && !namesOffice(own.words, clauses)) return null;
      const value = column === first || alike ? own : values.get(column);
      if (value) return inBothScripts(value.words, clauses, sourceOf(value, clauses));
      // One clause of a place may leave out what another of its clauses in this row says.
      if (!firm.has(column) || anywhere.some((words) => stands(words, clauses))) return null;
      // Nor does it leave out another number of what it is told to count.
      const unit = own && substance.kind === 'number' ? behindNumber(own.words) : '';
      const counts = told.some((one) =>
        numbersIn(one.said[column] ?? null).some((number) => behindNumber(number).startsWith(unit)),
      );
      if (unit !== '' && unit !== '%' && counts) return null;
      return substance.kind === 'number' && standsBeside(index, clauses, substance.subject)
        ? null
        : 'missing';
    });
    const subject = substance.subject === null ? null : inBothScripts(substance.subject, row, {}, subjects);
    return { about: substance.kind, subject, said };
  });
}

const stated = (words: string | null, clause: string): Stated | null =>
  words === null ? null : { words, document: documentOf(clause) };

/** Where words stand, if the place has several documents in the row; else its name says it. */
const sourceOf = ({ document }: Stated, clauses: readonly ClauseRecord[]): { from?: readonly string[] } =>
  new Set(clauses.map((clause) => clause.document)).size > 1 &&
  clauses.some((clause) => clause.document === document)
    ? { from: [document] }
    : {};

/** Whether a text holds the very words; of offices their names decide, which may stand in its note. */
const says = (clauses: readonly ClauseRecord[], words: string, about: Substance['kind']): boolean =>
  about === 'agency' || holdsWords(clauses, words);

const stands = (words: string, clauses: readonly ClauseRecord[]): boolean =>
  clauses.length > 1 &&
  clauses.some(({ heading, body }) => (heading?.hans ?? '').includes(words) || body.hans.includes(words));

const namesOffice = (words: string, clauses: readonly ClauseRecord[]): boolean =>
  clauses.some(
    ({ heading, body, responsibility }) =>
      [heading?.hans ?? '', body.hans].some((text) => text.includes(words)) ||
      (responsibility?.agencies ?? []).some(({ name }) => name.hans.includes(words)),
  );

/** Names of places differ everywhere and mean nothing; 支持 and 鼓励 are equally soft. */
const isTelling = ({ kind, direction }: Substance): boolean =>
  kind !== 'place' && (kind !== 'duty' || direction !== null);
