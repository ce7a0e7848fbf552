/** What differs in substance in one row, as facts that the page puts into one sentence. */

import type { Substance } from '#model/alignment.ts';
import type { ClauseRecord } from '#model/clause.ts';
import { documentOf } from '#model/clause-id.ts';
import type { TargetRecord } from '#model/facts/target.ts';
import type { ComparisonColumn } from '../columns.ts';
import type { ComparisonIndex, SeenPair } from '../record-index.ts';
import type { BoundsFact, ByColumn, ExtraFact, Said, Statement, SummaryFact, ValuesFact } from './facts.ts';
import { gatherExtras, holds, inBothScripts, likenessOf, substanceOf, toBounds, toValues } from './facts.ts';
import { indicatorNumbers, isAmong, statedNumbers } from './numbers.ts';
import { standsBeside } from './other-words.ts';
import { mayState, settle, standsOnce } from './settle.ts';

export interface RowAccount {
  readonly facts: readonly SummaryFact[];
  /** Weight of all that differs, then how far the wording is apart; orders “most different first”. */
  readonly divergence: number;
}

// Numbers and dates are what a reader compares; who does it and how firmly comes after.
const WEIGHT: Readonly<Record<Substance['kind'], number>> = {
  number: 5,
  comparator: 4,
  date: 4,
  duty: 2,
  agency: 2,
  place: 0,
};

/**
 * Facts of one row, weightiest first. They speak of all places that have the row; each says in its condition
 * for which choice of places it is true.
 */
export function summarise(
  index: ComparisonIndex,
  columns: readonly ComparisonColumn[],
  byColumn: ByColumn,
): RowAccount {
  const present = byColumn.flatMap((clauses, column) => (clauses.length > 0 ? [column] : []));
  const byDefault = (column: number) => columns[column]?.byDefault === true;
  const statements = [
    ...statedNumbers(index, columns, byColumn, present),
    ...settle(statedInWords(index, byColumn, present), (column, words) =>
      standsOnce(byColumn[column] ?? [], words),
    ),
  ].toSorted((a, b) => WEIGHT[b.about] - WEIGHT[a.about]);
  const valued = statements.map((statement) => ({ statement, values: toValues(statement) }));
  const values = valued.flatMap((one) => one.values ?? []);
  const extras = gatherExtras(
    valued.flatMap((one) => (one.values === null ? [one.statement] : [])),
    (column, value, about) => mayState(byColumn[column] ?? [], value, about),
  );
  const bounds = statements.flatMap(toBounds);
  const likeness = howNear(index, byColumn, present);
  const year = sharedDeadline(index, byColumn, present);
  const differing = [...values, ...bounds, ...extras].flatMap((fact) => {
    const condition = substanceOf(fact);
    return condition === null ? [] : [{ fact, first: holds(condition, byDefault) }];
  });
  // What differs among the places that stand there when the page opens is told first.
  const told = [...differing.filter(({ first }) => first), ...differing.filter(({ first }) => !first)];
  const facts: SummaryFact[] = told.map(({ fact }) => fact);
  if (year !== null && values.length > 0 && !values.some(({ about }) => about === 'date'))
    facts.push({ kind: 'deadline', year, columns: present });
  facts.push(...bounds.filter((fact) => substanceOf(fact) === null));
  facts.push(...whereItStands(index, columns, byColumn, present));
  if (likeness) facts.push(likeness);
  const weight = differing.filter(({ first }) => first).reduce((sum, { fact }) => sum + weightOf(fact), 0);
  return { facts, divergence: weight + (1 - (likeness?.share ?? 1)) };
}

const weightOf = (fact: ValuesFact | ExtraFact | BoundsFact): number => {
  if (fact.kind === 'values') return WEIGHT[fact.about];
  return fact.kind === 'bounds' ? WEIGHT.comparator : fact.items.length;
};

/** Whether the places in view differ in numbers, dates, agencies or duty; that one lacks the row is told apart. */
export const differsInSubstance = (
  facts: readonly SummaryFact[],
  inView: (column: number) => boolean = () => true,
): boolean =>
  facts.some((fact) => {
    const condition = substanceOf(fact);
    return condition !== null && holds(condition, inView);
  });

function whereItStands(
  index: ComparisonIndex,
  columns: readonly ComparisonColumn[],
  byColumn: ByColumn,
  present: readonly number[],
): readonly SummaryFact[] {
  const isDefault = (column: number) => columns[column]?.byDefault === true;
  const missing = columns.flatMap((_, column) =>
    isDefault(column) && !present.includes(column) ? [column] : [],
  );
  const later = present.filter((column) => !isDefault(column));
  const facts: SummaryFact[] = [];
  if (missing.length > 0 && present.length > 0) {
    const leaves = byColumn.flat().filter(({ leaf }) => leaf);
    const looked = (column: number) =>
      (columns[column]?.documents ?? []).every((document) =>
        leaves.every(({ id }) => index.gap(id, document.id)?.state === 'absent'),
      );
    const absent = missing.filter(looked);
    facts.push({
      kind: 'only',
      columns: present,
      absent,
      unchecked: missing.filter((column) => !absent.includes(column)),
    });
  }
  if (later.length > 0) facts.push({ kind: 'later', columns: later });
  return facts;
}

const columnsOf = (byColumn: ByColumn): ReadonlyMap<string, number> =>
  new Map(byColumn.flatMap((clauses, column) => clauses.map(({ id }) => [id, column])));

/** The pairs of some clauses of a row with those of other columns, by the column; a clause stands in one. */
function pairsByColumn(
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
function statedInWords(
  index: ComparisonIndex,
  byColumn: ByColumn,
  present: readonly number[],
): readonly Statement[] {
  const told: Statement[] = [];
  const columnOf = columnsOf(byColumn);
  const clauses = byColumn.flat();
  const row = {
    ...{ index, byColumn, columnOf, clauses },
    numbers: indicatorNumbers(index, byColumn),
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
}

function statedAgainst(
  { index, byColumn, columnOf, clauses: row, subjects, numbers }: Row,
  first: number,
  others: ReadonlySet<number>,
): readonly Statement[] {
  const pairs = pairsByColumn(index, byColumn[first] as readonly ClauseRecord[], columnOf);
  const noticed = new Map<string, Noticed>();
  const firm = new Set<number>([first]);
  for (const column of others)
    for (const seen of pairs.get(column) ?? []) {
      if (seen.pair.relation !== 'partial') firm.add(column);
      for (const substance of seen.pair.differences.substance) {
        if (!isTelling(substance)) continue;
        const [here, there] = seen.flipped ? [substance.b, substance.a] : [substance.a, substance.b];
        if ([here, there].some((value) => value !== null && isAmong(numbers, value))) continue;
        const key = `${substance.kind} ${substance.subject ?? ''} ${here ?? `+${there}`}`;
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
      // Who acts is told of a text only where it names them: it may have no note at all.
      if (alike && substance.kind === 'agency' && own && !namesOffice(own.words, clauses)) return null;
      const value = column === first || alike ? own : values.get(column);
      if (value) return inBothScripts(value.words, clauses, sourceOf(value, clauses));
      // One clause of a place may leave out what another of its clauses in this row says.
      if (!firm.has(column) || anywhere.some((words) => stands(words, clauses))) return null;
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

/** The year that every target of the row is due in, when each column sets one and all are equal. */
function sharedDeadline(
  index: ComparisonIndex,
  byColumn: ByColumn,
  present: readonly number[],
): number | null {
  if (present.length < 2) return null;
  const years = present.map((column) => {
    const own = (byColumn[column] as readonly ClauseRecord[])
      .flatMap(({ id }) => index.targets(id))
      .flatMap(({ deadline }) => (deadline ? [deadline.year] : []));
    return new Set(own);
  });
  const all = new Set(years.flatMap((set) => [...set]));
  return all.size === 1 && years.every((set) => set.size === 1) ? ([...all][0] as number) : null;
}

/** Mean share of equal characters over the pairs of the row; null where nothing is paired. */
function howNear(
  index: ComparisonIndex,
  byColumn: ByColumn,
  present: readonly number[],
): Extract<SummaryFact, { kind: 'likeness' }> | null {
  const columnOf = columnsOf(byColumn);
  const paired = present.flatMap((from, n) => {
    const pairs = pairsByColumn(index, byColumn[from] ?? [], columnOf);
    return present.slice(n + 1).flatMap((to) => {
      const shares = (pairs.get(to) ?? []).map(({ pair }) => pair.differences.sameShare);
      return shares.length > 0 ? [{ columns: [from, to], share: mean(shares) }] : [];
    });
  });
  if (paired.length === 0) return null;
  const levels = new Set(paired.map(({ share }) => likenessOf(share)));
  const near = new Set(paired.flatMap((pair) => pair.columns));
  const columns = present.filter((column) => near.has(column));
  const share = mean(paired.map((pair) => pair.share));
  return { kind: 'likeness', share, level: levels.size === 1 ? likenessOf(share) : null, columns };
}

const mean = (shares: readonly number[]): number =>
  shares.reduce((sum, share) => sum + share, 0) / shares.length;
