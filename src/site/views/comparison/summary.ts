/** What differs in substance in one row, as facts that the page puts into one sentence. */
import type { Substance } from '#model/alignment.ts';
import type { ClauseRecord } from '#model/clause.ts';
import type { ComparisonColumn } from './columns.ts';
import type { ByColumn, Said, Statement, SummaryFact } from './facts.ts';
import { gatherExtras, inBothScripts, toValues } from './facts.ts';
import { isStated, statedNumbers } from './numbers.ts';
import type { ComparisonIndex, SeenPair } from './record-index.ts';

export interface Summary {
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
 * Facts of one row, weightiest first. They speak of the texts that stand side by side when the page opens;
 * of texts that can be added, the sentence only says that they are there.
 */
export function summarise(
  index: ComparisonIndex,
  columns: readonly ComparisonColumn[],
  byColumn: ByColumn,
): Summary {
  const filled = byColumn.flatMap((clauses, column) => (clauses.length > 0 ? [column] : []));
  const shown = filled.filter((column) => columns[column]?.byDefault);
  const present = shown.length > 0 ? shown : filled;
  const statements = [
    ...statedNumbers(index, byColumn, present),
    ...statedInWords(index, byColumn, present),
  ].toSorted((a, b) => WEIGHT[b.about] - WEIGHT[a.about]);
  const values = statements.flatMap((statement) => toValues(statement) ?? []);
  const extras = gatherExtras(statements.filter((statement) => toValues(statement) === null));
  const share = likeness(index, byColumn, present);
  const year = sharedDeadline(index, byColumn, present);
  const facts: SummaryFact[] = [...values, ...extras];
  if (year !== null && values.length > 0 && !values.some(({ about }) => about === 'date'))
    facts.push({ kind: 'deadline', year });
  facts.push(...whereItStands(index, columns, byColumn, filled));
  if (share !== null) facts.push({ kind: 'likeness', share });
  const weight = values.reduce((sum, fact) => sum + WEIGHT[fact.about], 0);
  const added = extras.reduce((sum, { items }) => sum + items.length, 0);
  return { facts, divergence: weight + added + (1 - (share ?? 1)) };
}

/** Whether a row differs in substance, or in who has it at all. */
export const differs = (facts: readonly SummaryFact[]): boolean =>
  facts.some(({ kind }) => kind === 'only') || differsInSubstance(facts);

export const differsInSubstance = (facts: readonly SummaryFact[]): boolean =>
  facts.some(({ kind }) => kind === 'values' || kind === 'extra');

function whereItStands(
  index: ComparisonIndex,
  columns: readonly ComparisonColumn[],
  byColumn: ByColumn,
  filled: readonly number[],
): readonly SummaryFact[] {
  const isDefault = (column: number) => columns[column]?.byDefault === true;
  const missing = columns.flatMap((_, column) =>
    isDefault(column) && !filled.includes(column) ? [column] : [],
  );
  const later = filled.filter((column) => !isDefault(column));
  const own = filled.filter(isDefault);
  const facts: SummaryFact[] = [];
  if (missing.length > 0 && filled.length > 0) {
    const leaves = byColumn.flat().filter(({ leaf }) => leaf);
    const checked = missing.every((column) =>
      leaves.every(({ id }) => index.gap(id, columns[column]?.document.id ?? '')?.state === 'absent'),
    );
    facts.push({ kind: 'only', columns: own.length > 0 ? own : later, missing, checked });
  }
  if (own.length > 0 && later.length > 0) facts.push({ kind: 'later', columns: later });
  return facts;
}

/** The pairs between the row's clauses of two columns, seen from the first. */
function pairsBetween(
  index: ComparisonIndex,
  from: readonly ClauseRecord[],
  to: readonly ClauseRecord[],
): readonly SeenPair[] {
  const there = new Set(to.map(({ id }) => id));
  return from.flatMap(({ id }) => index.pairs(id).filter((pair) => there.has(pair.other)));
}

interface Noticed {
  readonly substance: Substance;
  readonly base: string | null;
  readonly values: Map<number, string | null>;
}

/** What the words of the first text and of the others differ in: dates, agencies, duties, other numbers. */
function statedInWords(
  index: ComparisonIndex,
  byColumn: ByColumn,
  present: readonly number[],
): readonly Statement[] {
  const [first, ...others] = present;
  if (first === undefined) return [];
  const base = byColumn[first] as readonly ClauseRecord[];
  const shown = byColumn.map((clauses, column) => (present.includes(column) ? clauses : []));
  const noticed = new Map<string, Noticed>();
  const firm = new Set<number>([first]);
  for (const column of others)
    for (const seen of pairsBetween(index, base, byColumn[column] as readonly ClauseRecord[])) {
      if (seen.pair.relation !== 'partial') firm.add(column);
      for (const substance of seen.pair.differences.substance) {
        if (!isTelling(substance)) continue;
        const [here, there] = seen.flipped ? [substance.b, substance.a] : [substance.a, substance.b];
        if ([here, there].some((value) => value !== null && isStated(index, shown, value))) continue;
        const key = `${substance.kind} ${substance.subject ?? ''} ${here ?? `+${there}`}`;
        const entry = noticed.get(key) ?? { substance, base: here, values: new Map() };
        if (!entry.values.has(column)) entry.values.set(column, there);
        noticed.set(key, entry);
      }
    }
  const row = byColumn.flat();
  const subjects = row.flatMap(({ id }) => index.targets(id).map(({ subject }) => subject));
  return [...noticed.values()].map(({ substance, base: own, values }) => ({
    about: substance.kind,
    subject: substance.subject === null ? null : inBothScripts(substance.subject, row, subjects),
    said: byColumn.map((clauses, column): Said => {
      if (!present.includes(column)) return null;
      // A near-verbatim or equivalent text that shows no difference here says the same; a part of one may not.
      const value = column === first || (!values.has(column) && firm.has(column)) ? own : values.get(column);
      if (value) return inBothScripts(value, clauses);
      return firm.has(column) ? 'missing' : null;
    }),
  }));
}

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
function likeness(index: ComparisonIndex, byColumn: ByColumn, present: readonly number[]): number | null {
  const shares = present.flatMap((from, n) =>
    present
      .slice(n + 1)
      .flatMap((to) =>
        pairsBetween(
          index,
          byColumn[from] as readonly ClauseRecord[],
          byColumn[to] as readonly ClauseRecord[],
        ).map(({ pair }) => pair.differences.sameShare),
      ),
  );
  return shares.length > 0 ? shares.reduce((sum, share) => sum + share, 0) / shares.length : null;
}
