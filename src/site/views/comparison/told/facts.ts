/** The facts that a row's sentence is made of. */
import { bindsAlike } from '#language/forms/numbers/comparator.ts';
import type { Substance } from '#model/alignment.ts';
import type { ClauseRecord } from '#model/clause.ts';
import type { Bound } from '#site/i18n/bounds.ts';

/** A few characters in both scripts; both are the text's own where it could be found there. */
export interface ValueWords {
  readonly hans: string;
  readonly hant: string;
  /** Where people have named it in English: GPs per 10,000. */
  readonly en?: string;
  /** What they amount to without the limit, where other words may say the same: 不低于60平方米 is 60平方米以上. */
  readonly amount?: string;
  /** How that amount is limited. */
  readonly bound?: Bound;
  /** The documents that say it, where the place has several in the comparison. */
  readonly from?: readonly string[];
  /** What several documents of one place say, each in its own words: 30%（2016）、60%（2018）. */
  readonly parts?: readonly ValueWords[];
}

export const amountOf = ({ hans, amount }: ValueWords): string => amount ?? hans;

/** What one column says: a value, `missing` where it has the row and does not say, or null where unknown. */
export type Said = ValueWords | 'missing' | null;

/** One thing that the columns of a row may differ in: 每万人全科医生 2 名 / 2.5 名 / 2 名. */
export interface Statement {
  readonly about: Substance['kind'];
  readonly subject: ValueWords | null;
  readonly said: readonly Said[];
  /** Numbers in one unit that nobody set against each other. */
  readonly own?: true;
}

export interface ValuesFact {
  readonly kind: 'values';
  readonly about: Substance['kind'];
  readonly subject: ValueWords | null;
  /** One a column; null where the column has nothing to set against the others. */
  readonly values: readonly (ValueWords | null)[];
  /** Each place's own numbers in one unit, which may be about unlike things. */
  readonly own?: true;
  /** Whether the column differs from the most common value. */
  readonly odd: readonly boolean[];
}

/** 只有揭阳写明 4:6、2016 年起: stated by some columns, and others that have the row do not. */
export interface ExtraFact {
  readonly kind: 'extra';
  readonly columns: readonly number[];
  readonly missing: readonly number[];
  readonly items: readonly { readonly subject: ValueWords | null; readonly value: ValueWords }[];
  /** Whether one column alone states them, as far as the texts of the row can tell. */
  readonly sole: boolean;
}

/** 数值相同，佛山写“不少于”: columns that set one amount and limit it differently. */
export interface BoundsFact {
  readonly kind: 'bounds';
  readonly subject: ValueWords | null;
  /** One a column; null where the column does not set the amount. */
  readonly bounds: readonly (Bound | null)[];
}

/** Sets of columns: told where at least one of each set is in view, so that a hidden place differs from nobody. */
export type Condition = readonly (readonly number[])[];

export type SummaryFact =
  | ValuesFact
  | ExtraFact
  | BoundsFact
  /** 期限同为 2018 年 */
  | { readonly kind: 'deadline'; readonly year: number; readonly columns: readonly number[] }
  /** 只见于新会: which places have the row, and which of those that stand there by default do not. */
  | {
      readonly kind: 'only';
      readonly columns: readonly number[];
      /** Places in which somebody looked for it, in all their documents. */
      readonly absent: readonly number[];
      /** Places in which the program found none and nobody has looked everywhere. */
      readonly unchecked: readonly number[];
    }
  /** 另见揭西: places that have the row and do not stand there by default. */
  | { readonly kind: 'later'; readonly columns: readonly number[] }
  /** How near the wording is: mean share of equal characters; `null` where it is near in one pair and far in another. */
  | {
      readonly kind: 'likeness';
      readonly share: number;
      readonly level: RowLikeness | null;
      readonly columns: readonly number[];
    };

export type RowLikeness = 'verbatim' | 'close' | 'reworded';

// A near-verbatim row differs in names only; 0.9 of the characters leaves room for 我市 against 我区.
export const likenessOf = (share: number): RowLikeness =>
  share >= 0.9 ? 'verbatim' : share >= 0.6 ? 'close' : 'reworded';

/** When a fact is true of what is in view. */
export function conditionOf(fact: SummaryFact): Condition {
  switch (fact.kind) {
    case 'values': {
      const groups = Map.groupBy(
        fact.values.flatMap((value, column) => (value ? [{ column, amount: amountOf(value) }] : [])),
        ({ amount }) => amount,
      );
      return twoOf([...groups.values()].map((group) => group.map(({ column }) => column)));
    }
    case 'extra':
      return [fact.columns, fact.missing];
    case 'bounds':
      return twoOf(columnsBy(fact.bounds, ({ comparator }) => comparator));
    case 'only':
      return [fact.columns, [...fact.absent, ...fact.unchecked]];
    case 'later':
      return [];
    default:
      return twoOf(fact.columns.map((column) => [column]));
  }
}

/**
 * When a fact is a difference of substance among what is in view; null where it never is one. Limits that are kept by
 * the same (76, 不少于76) are none.
 */
export function substanceOf(fact: SummaryFact): Condition | null {
  if (fact.kind === 'values' || fact.kind === 'extra') return conditionOf(fact);
  if (fact.kind !== 'bounds') return null;
  const groups = columnsBy(fact.bounds, ({ comparator }) => comparator);
  const signs = [...new Set(fact.bounds.flatMap((bound) => bound?.comparator ?? []))];
  const apart = signs.map((sign) => signs.filter((other) => !bindsAlike(sign, other)));
  if (apart.every((others) => others.length === 0)) return null;
  return groups.length === 2 ? conditionOf(fact) : twoOf(columnsBy(fact.bounds, kinOf(signs)));
}

/** Signs that are kept by the same go by one name; a bare number goes with the floors or ceilings beside it. */
const kinOf =
  (signs: readonly Bound['comparator'][]) =>
  ({ comparator }: Bound): string =>
    signs.find((sign) => sign !== '=' && bindsAlike(sign, comparator)) ?? comparator;

const columnsBy = (
  bounds: readonly (Bound | null)[],
  key: (bound: Bound) => string,
): readonly (readonly number[])[] => {
  const columns = bounds.flatMap((bound, column) => (bound ? [{ column, key: key(bound) }] : []));
  return [...Map.groupBy(columns, (entry) => entry.key).values()].map((group) =>
    group.map(({ column }) => column),
  );
};

/** Some columns of at least two of the groups are in view: for each group, somebody outside of it is. */
const twoOf = (groups: readonly (readonly number[])[]): Condition =>
  groups.map((group) =>
    groups
      .filter((other) => other !== group)
      .flat()
      .toSorted((a, b) => a - b),
  );

export const holds = (condition: Condition, inView: (column: number) => boolean): boolean =>
  condition.every((set) => set.some(inView));

/** The clauses of a row, column by column. */
export type ByColumn = readonly (readonly ClauseRecord[])[];

/**
 * Simplified words as they stand in a traditional text, found by their place in the simplified one: in the
 * clauses' own words, or in names that were made of them (`more`: subjects of targets).
 */
export function inBothScripts(
  words: string,
  clauses: readonly ClauseRecord[],
  source: Pick<ValueWords, 'from'> = {},
  more: readonly ValueWords[] = [],
): ValueWords {
  const texts = clauses.flatMap(({ body, heading, responsibility }): readonly ValueWords[] => [
    body,
    ...(heading ? [heading] : []),
    ...(responsibility?.agencies.map(({ name }) => name) ?? []),
  ]);
  for (const text of [...texts, ...more]) {
    const at = text.hans.indexOf(words);
    if (at >= 0) return { hans: words, hant: text.hant.slice(at, at + words.length), ...source };
  }
  return { hans: words, hant: words, ...source };
}

/** Two values or more that are not equal. */
export function toValues({ about, subject, said, own }: Statement): ValuesFact | null {
  const values = said.map((value) => (value === 'missing' ? null : value));
  const amounts = values.map((value) => (value ? amountOf(value) : null));
  if (new Set(amounts.filter((amount) => amount !== null)).size < 2) return null;
  return { kind: 'values', about, subject, values, odd: oddOnes(amounts), ...(own ? { own } : {}) };
}

/** Amounts that several columns set alike and limit differently, one fact an amount. */
export function toBounds({ subject, said }: Statement): readonly BoundsFact[] {
  const values = said.flatMap((value, column) =>
    value === null || value === 'missing' ? [] : [{ column, value, amount: amountOf(value) }],
  );
  // Of a hundred columns most amounts are limited alike, and are left at that.
  return [...Map.groupBy(values, ({ amount }) => amount).values()].flatMap((alike): BoundsFact[] => {
    if (new Set(alike.flatMap(({ value }) => value.bound?.comparator ?? [])).size < 2) return [];
    const bounds: (Bound | null)[] = said.map(() => null);
    for (const { column, value } of alike) bounds[column] = value.bound ?? null;
    return [{ kind: 'bounds', subject, bounds }];
  });
}

/** Marks the values that are not the most common one; with no majority, all but the first. */
export function oddOnes(values: readonly (string | null)[]): readonly boolean[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const common = [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
  return values.map((value) => value !== null && value !== common);
}

/**
 * What only some columns state, one fact for each set of columns; soft words alone are no statement. `mayState`: whether a
 * column of which nothing was told may say the same.
 */
export function gatherExtras(
  statements: readonly Statement[],
  mayState: (column: number, value: ValueWords, about: Substance['kind']) => boolean = () => false,
): readonly ExtraFact[] {
  const byColumns = new Map<string, ExtraFact>();
  for (const { about, subject, said } of statements) {
    if (about === 'duty' || about === 'comparator') continue;
    const columns = said.flatMap((value, n) => (value !== null && value !== 'missing' ? [n] : []));
    const missing = said.flatMap((value, n) => (value === 'missing' ? [n] : []));
    const value = said.find((item) => item !== null && item !== 'missing');
    if (!value || missing.length === 0) continue;
    const sole =
      columns.length === 1 && said.every((one, column) => one !== null || !mayState(column, value, about));
    const key = `${columns} ${missing} ${sole}`;
    const items = [...(byColumns.get(key)?.items ?? []), { subject, value }];
    byColumns.set(key, { kind: 'extra', columns, missing, items, sole });
  }
  return [...byColumns.values()];
}
