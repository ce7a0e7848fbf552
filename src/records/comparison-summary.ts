/** What differs in substance in one row, as facts that the page puts into one sentence. */
import type { Substance } from '../model/alignment.ts';
import type { ClauseRecord } from '../model/clause.ts';
import type { ComparisonColumn } from './comparison-columns.ts';
import type { ComparisonIndex, SeenPair } from './comparison-index.ts';

/** A few characters in both scripts; both are the text's own where it could be found there. */
export interface Words {
  readonly hans: string;
  readonly hant: string;
}

export type SummaryFact =
  /** 每万人 2 名 / 2.5 名 / 2 名: one value a column, null where the column does not say. */
  | {
      readonly kind: 'values';
      readonly about: Substance['kind'];
      readonly subject: Words | null;
      readonly values: readonly (Words | null)[];
      /** Whether the column differs from the most common value. */
      readonly odd: readonly boolean[];
    }
  /** 只有揭阳写明 4:6、2016 年起: stated by some columns, and others that have the row do not. */
  | {
      readonly kind: 'extra';
      readonly columns: readonly number[];
      readonly missing: readonly number[];
      readonly items: readonly { readonly subject: Words | null; readonly value: Words }[];
    }
  /** 期限同为 2018 年 */
  | { readonly kind: 'deadline'; readonly year: number }
  /** 只见于新会: the columns that have the row at all; `checked` when somebody looked in the others. */
  | { readonly kind: 'only'; readonly columns: readonly number[]; readonly checked: boolean }
  /** How near the wording is: share of the shorter text's characters that stand in the other. */
  | { readonly kind: 'likeness'; readonly share: number };

export interface Summary {
  readonly facts: readonly SummaryFact[];
  readonly divergence: number;
}

const WEIGHT: Readonly<Record<Substance['kind'], number>> = {
  number: 5,
  comparator: 4,
  date: 4,
  duty: 2,
  agency: 2,
  place: 0,
};

type Values = Extract<SummaryFact, { kind: 'values' }>;
type Extra = Extract<SummaryFact, { kind: 'extra' }>;

/** Facts of one row, weightiest first; `byColumn` holds the row's clauses of each column. */
export function summarise(
  index: ComparisonIndex,
  columns: readonly ComparisonColumn[],
  byColumn: readonly (readonly ClauseRecord[])[],
): Summary {
  const present = byColumn.flatMap((clauses, column) => (clauses.length > 0 ? [column] : []));
  const found = differingValues(index, byColumn, present);
  const values = found.filter((fact) => present.every((column) => fact.values[column] !== null));
  const extras = gatherExtras(
    found.filter((fact) => !values.includes(fact)),
    present,
  );
  const facts: SummaryFact[] = [...values, ...extras];
  const year = sharedDeadline(index, byColumn, present);
  if (year !== null && values.length > 0 && !values.some(({ about }) => about === 'date'))
    facts.push({ kind: 'deadline', year });
  const silent = columns.flatMap(({ byDefault, document }, column) =>
    byDefault && !present.includes(column) ? [document.id] : [],
  );
  if (silent.length > 0 && present.length > 0) {
    const leaves = byColumn.flat().filter(({ leaf }) => leaf);
    const checked = silent.every((document) =>
      leaves.every(({ id }) => index.gap(id, document)?.state === 'absent'),
    );
    facts.push({ kind: 'only', columns: present, checked });
  }
  const share = likeness(index, byColumn, present);
  if (share !== null) facts.push({ kind: 'likeness', share });
  const weight = values.reduce((sum, fact) => sum + WEIGHT[fact.about], 0);
  const added = extras.reduce((sum, { items }) => sum + items.length, 0);
  return { facts, divergence: weight + added + (1 - (share ?? 1)) };
}

/** What only some columns state, one fact for each set of columns; soft words alone are no statement. */
function gatherExtras(facts: readonly Values[], present: readonly number[]): readonly Extra[] {
  const byColumns = new Map<string, Extra>();
  for (const { about, subject, values } of facts) {
    if (about === 'duty' || about === 'comparator') continue;
    const columns = present.filter((column) => values[column] !== null);
    const value = values.find((item) => item !== null);
    if (!value) continue;
    const key = columns.join();
    const fact = byColumns.get(key);
    const items = [...(fact?.items ?? []), { subject, value }];
    const missing = present.filter((column) => !columns.includes(column));
    byColumns.set(key, { kind: 'extra', columns, missing, items });
  }
  return [...byColumns.values()];
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

/** Substance that differs from the first column that has the row, a value for each column. */
function differingValues(
  index: ComparisonIndex,
  byColumn: readonly (readonly ClauseRecord[])[],
  present: readonly number[],
): readonly Values[] {
  const [first, ...others] = present;
  if (first === undefined) return [];
  const base = byColumn[first] as readonly ClauseRecord[];
  const found = new Map<
    string,
    { substance: Substance; base: string | null; values: Map<number, string | null> }
  >();
  const firm = new Set<number>([first]);
  for (const column of others) {
    for (const seen of pairsBetween(index, base, byColumn[column] as readonly ClauseRecord[])) {
      if (seen.pair.relation !== 'partial') firm.add(column);
      for (const substance of seen.pair.differences.substance) {
        if (substance.kind === 'place') continue;
        const [here, there] = seen.flipped ? [substance.b, substance.a] : [substance.a, substance.b];
        const key = `${substance.kind} ${substance.subject ?? ''} ${here ?? `+${there}`}`;
        const fact = found.get(key) ?? { substance, base: here, values: new Map() };
        if (!fact.values.has(column)) fact.values.set(column, there);
        found.set(key, fact);
      }
    }
  }
  return [...found.values()]
    .map(({ substance, base: own, values }): Values => {
      const plain = byColumn.map((_, column) => {
        if (column === first) return own;
        // A near-verbatim or equivalent text that shows no difference here says the same.
        return values.has(column) ? (values.get(column) ?? null) : firm.has(column) ? own : null;
      });
      return {
        kind: 'values',
        about: substance.kind,
        subject: substance.subject === null ? null : inBothScripts(substance.subject, base),
        values: plain.map((value, column) =>
          value === null ? null : inBothScripts(value, byColumn[column] as readonly ClauseRecord[]),
        ),
        odd: oddOnes(plain),
      };
    })
    .toSorted((a, b) => WEIGHT[b.about] - WEIGHT[a.about]);
}

/** Whether a row differs in substance, or in who has it at all. */
export const differs = (facts: readonly SummaryFact[]): boolean =>
  facts.some(({ kind }) => kind === 'only') || differsInSubstance(facts);

export const differsInSubstance = (facts: readonly SummaryFact[]): boolean =>
  facts.some(({ kind }) => kind === 'values' || kind === 'extra');

/** Marks the values that are not the most common one; with no majority, all but the first. */
export function oddOnes(values: readonly (string | null)[]): readonly boolean[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const common = [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
  return values.map((value) => value !== null && value !== common);
}

/** The year that every target of the row is due in, when each column sets one and all are equal. */
function sharedDeadline(
  index: ComparisonIndex,
  byColumn: readonly (readonly ClauseRecord[])[],
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
function likeness(
  index: ComparisonIndex,
  byColumn: readonly (readonly ClauseRecord[])[],
  present: readonly number[],
): number | null {
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

/** Simplified words as they stand in a traditional text, found by their place in the simplified one. */
export function inBothScripts(words: string, clauses: readonly ClauseRecord[]): Words {
  for (const { body, heading } of clauses)
    for (const text of [body, ...(heading ? [heading] : [])]) {
      const at = text.hans.indexOf(words);
      if (at >= 0) return { hans: words, hant: text.hant.slice(at, at + words.length) };
    }
  return { hans: words, hant: words };
}
