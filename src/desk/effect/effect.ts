/** What a decision changes in what is published: rows, counts, accuracy on labels, pages. */
import type { Records } from '#model/records.ts';
import type { Locale } from '#site/i18n/locale.ts';
import type { Translate } from '#site/i18n/translate.ts';
import type { desk } from '../strings.ts';
import type { Effect } from '../task.ts';
import type { View } from '../view.ts';
import { changedPages } from './changed-pages.ts';

/** F1 by name of the labels. */
export type Measured = Readonly<Record<string, number>>;

export interface Compared {
  readonly before: Records;
  readonly after: Records;
  readonly measures: readonly [before: Measured, after: Measured];
  readonly fault: string | null;
}

export function effectOf(
  { view, locale, t }: { view: View; locale: Locale; t: Translate<typeof desk> },
  { before, after, measures, fault }: Compared,
): Effect {
  const count = (records: Records) => ({
    pairsCount: records.alignments.pairs.length,
    groupsCount: records.alignments.groups.length,
    decidedCount: records.alignments.pairs.filter(({ decision }) => decision !== null).length,
    absentCount: records.gaps.filter(({ state }) => state === 'absent').length,
    uncheckedCount: records.gaps.filter(({ state }) => state === 'unchecked').length,
  });
  const [was, is] = [count(before), count(after)];
  const rows = changedRows(before, after);
  return {
    rows: rows.map(({ key, id, was: one, is: other }) => ({
      lost: other.length === 0 && (view.content.ledger?.pages.groups.includes(key) ?? false),
      name: view.nameOf(id, locale),
      before: one.map((member) => view.nameOf(member, locale)),
      after: other.map((member) => view.nameOf(member, locale)),
    })),
    counts: (Object.keys(was) as (keyof typeof was)[])
      .filter((name) => was[name] !== is[name])
      .map((name) => ({ name: t(name), before: was[name], after: is[name] })),
    scores: Object.keys(measures[0]).map((name) => ({
      name,
      before: measures[0][name] ?? 0,
      after: measures[1][name] ?? 0,
    })),
    pages: changedPages(before, after),
    fault,
  };
}

interface Row {
  /** Of its page. */
  readonly key: string;
  readonly id: string;
  readonly was: readonly string[];
  readonly is: readonly string[];
}

/** Rows that have other members now, each named by its first. */
function changedRows(before: Records, after: Records): Row[] {
  const keys = (records: Records) =>
    new Map(records.alignments.groups.map(({ id, members }) => [id, members]));
  const [one, other] = [keys(before), keys(after)];
  return [...new Set([...one.keys(), ...other.keys()])]
    .map((id) => ({ key: id, was: one.get(id) ?? [], is: other.get(id) ?? [] }))
    .filter(({ was, is }) => was.join(' ') !== is.join(' '))
    .map(({ key, was, is }) => ({ key, id: (is[0] ?? was[0]) as string, was, is }));
}
