/** What the facts of two clauses have in common. */
import type { ClauseFacts } from '#align/reading/facts.ts';
import type { ComparedPassage } from '#align/reading/passage.ts';
import type { ClauseKind } from '#language/clause-kind.ts';
import { dice } from './dice.ts';

/** Share of the shorter list that both have, -1 where they have none in common, 0 where one says nothing. */
export function sharedOf(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const shared = a.filter((unit) => b.includes(unit)).length;
  return shared === 0 ? -1 : shared / Math.min(a.length, b.length);
}

const OFFICE_KINDS: ReadonlySet<ClauseKind> = new Set(['organisation', 'procedure', 'penalty']);

export function officeOf(
  left: ComparedPassage,
  right: ComparedPassage,
  factsA: ClauseFacts,
  factsB: ClauseFacts,
): number {
  // A penalty is of officials or of others.
  if (left.kind === 'penalty' && left.offices.length + right.offices.length === 1) return -1;
  const articles = factsA.article !== null && factsB.article !== null;
  return articles || OFFICE_KINDS.has(left.kind) || OFFICE_KINDS.has(right.kind)
    ? sharedOf(left.offices, right.offices)
    : 0;
}

const LIKE_SUBJECT = 0.5;

export function targetShared(a: ClauseFacts, b: ClauseFacts): boolean {
  return a.targets.some((one) =>
    b.targets.some(
      (other) =>
        (one.indicator !== null && one.indicator === other.indicator) ||
        (one.unit === other.unit && dice(one.subject, other.subject) >= LIKE_SUBJECT),
    ),
  );
}
