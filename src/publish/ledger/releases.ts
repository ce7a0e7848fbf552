/** What a change of the rules of alignment did to pairs and rows that were published. */

import type { AlignmentsRecord } from '#model/alignment.ts';
import { documentOf } from '#model/clause-id.ts';
import type { AlignmentLedger, Release } from '#model/kept/permalink.ts';

/**
 * The ledger with the pairs and rows of today. Where a pair of documents that both stood in the ledger has other
 * pairs now, or a row is no more, the difference is a release: `release` is null where nothing of it changed.
 */
export function recordAlignments(
  { pairs, groups }: Pick<AlignmentsRecord, 'pairs' | 'groups'>,
  before: AlignmentLedger | null,
  rules: string,
  today: string,
): { ledger: AlignmentLedger; release: Release | null } {
  const rows = Object.fromEntries(groups.map(({ id, members }) => [id, members]));
  const now = pairs.map(({ a, b, relation }) => `${a} ${b} ${relation}`);
  const release = before === null ? null : changeOf(before, now, rows, rules, today);
  const releases = [...(before?.releases ?? []), ...(release ? [release] : [])];
  return { ledger: { rules, pairs: now, groups: rows, releases }, release };
}

function changeOf(
  before: AlignmentLedger,
  pairs: readonly string[],
  groups: Readonly<Record<string, readonly string[]>>,
  rules: string,
  today: string,
): Release | null {
  const known = new Set(before.pairs.flatMap((row) => row.split(' ').slice(0, 2).map(documentOf)));
  const old = byPair(before.pairs);
  const now = byPair(
    pairs.filter((row) =>
      row
        .split(' ')
        .slice(0, 2)
        .every((clause) => known.has(documentOf(clause))),
    ),
  );
  const ended = new Set(before.releases.flatMap(({ groupsGone }) => groupsGone.map(({ id }) => id)));
  const release: Release = {
    on: today,
    rules,
    gained: [...now].filter(([pair]) => !old.has(pair)).map(([pair, relation]) => `${pair} ${relation}`),
    lost: [...old].filter(([pair]) => !now.has(pair)).map(([pair, relation]) => `${pair} ${relation}`),
    changed: [...now].flatMap(([pair, relation]) => {
      const was = old.get(pair);
      return was === undefined || was === relation ? [] : [`${pair} ${was} ${relation}`];
    }),
    groupsGone: Object.entries(before.groups)
      .filter(([id]) => groups[id] === undefined && !ended.has(id))
      .map(([id, members]) => ({ id, members: [...members] })),
  };
  const { gained, lost, changed, groupsGone } = release;
  return gained.length + lost.length + changed.length + groupsGone.length === 0 ? null : release;
}

const byPair = (rows: readonly string[]): Map<string, string> =>
  new Map(
    rows.map((row) => {
      const [a, b, relation] = row.split(' ') as [string, string, string];
      return [`${a} ${b}`, relation];
    }),
  );
