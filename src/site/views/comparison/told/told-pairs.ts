/**
 * The pairs of the records as the site tells them. A word of limit that changes nothing in what is promised (76种 beside
 * 不少于76种) is told with the number, where both are the same (bounds.ts), and marked as wording, not as substance.
 */

import { bindsAlike, readComparison } from '#language/forms/numbers/comparator.ts';
import { worthOf } from '#language/forms/numbers/worth.ts';
import type { PairRecord, Piece, Substance } from '#model/alignment.ts';
import type { ClauseRecord } from '#model/clause.ts';
import type { Comparator, TargetRecord } from '#model/facts/target.ts';
import type { Records } from '#model/records.ts';
import { once } from '../../remember.ts';

/** In the order of the records; a pair without such a word is the record itself. */
export const toldPairs = once((records: Records): readonly PairRecord[] => {
  const clauses = new Map(records.clauses.map((clause) => [clause.id, clause]));
  const targets = Map.groupBy(records.targets, ({ clause }) => clause);
  return records.alignments.pairs.map((pair) => {
    const [a, b] = [clauses.get(pair.a), clauses.get(pair.b)];
    if (!a || !b || !pair.differences.substance.some(({ kind }) => kind === 'comparator')) return pair;
    return tell(pair, a, b, targets.get(a.id) ?? [], targets.get(b.id) ?? []);
  });
});

function tell(
  pair: PairRecord,
  a: ClauseRecord,
  b: ClauseRecord,
  ofA: readonly TargetRecord[],
  ofB: readonly TargetRecord[],
): PairRecord {
  const { body, substance } = pair.differences;
  const idle = body.flatMap((piece, n): readonly (readonly [number, string])[] => {
    const word = loneWord(piece, a, b);
    if (word === null || !bindsAlike(signOf(word), '=')) return [];
    return isBesideSameNumber(body, n, word, a) || sameAmount(word, ofA, ofB) ? [[n, word]] : [];
  });
  if (idle.length === 0) return pair;
  const places = new Set(idle.map(([n]) => n));
  const words = idle.map(([, word]) => word);
  const kept = substance.filter((difference) => {
    const at = isIdle(difference) ? words.indexOf((difference.a ?? difference.b) as string) : -1;
    if (at >= 0) words.splice(at, 1);
    return at < 0;
  });
  return {
    ...pair,
    differences: {
      ...pair.differences,
      substance: kept,
      body: body.map((piece, n): Piece => {
        const [, ...span] = piece;
        return places.has(n) ? ['wording', ...span] : piece;
      }),
    },
  };
}

const isIdle = ({ kind, a, b }: Substance): boolean =>
  kind === 'comparator' && (a === null) !== (b === null) && bindsAlike(signOf((a ?? b) as string), '=');

/** `>=` of 不少于 and of 以上. */
export function signOf(word: string): Comparator {
  const { comparator } = readComparison(word, '');
  return comparator === '=' ? readComparison('', word).comparator : comparator;
}

/** A stretch of substance that one side alone has: 不少于; null for any other. */
function loneWord(
  [kind, startA, endA, startB, endB]: Piece,
  a: ClauseRecord,
  b: ClauseRecord,
): string | null {
  if (kind !== 'substance' || startA < endA === startB < endB) return null;
  const words = startA < endA ? a.body.hans.slice(startA, endA) : b.body.hans.slice(startB, endB);
  const bare = words.replace(/[\p{P}\s]+$/u, '');
  return signOf(bare) === '=' ? null : bare;
}

const NUMBER = String.raw`[\d一二两三四五六七八九十百千万亿][\d.,%％\u4e00-\u9fff]{0,5}`;

/** Whether the number that the word bounds stands in both: before 以上, behind 不少于. */
function isBesideSameNumber(
  pieces: readonly Piece[],
  n: number,
  word: string,
  { body }: ClauseRecord,
): boolean {
  const isBefore = readComparison(word, '').comparator !== '=';
  const beside = pieces
    .slice(isBefore ? n + 1 : 0, isBefore ? undefined : n)
    .filter(([kind, start, end, from, to]) => kind === 'same' || start < end || from < to)
    .at(isBefore ? 0 : -1);
  if (beside?.[0] !== 'same') return false;
  const text = body.hans.slice(beside[1], beside[2]);
  return new RegExp(isBefore ? `^${NUMBER}` : `${NUMBER}$`, 'u').test(text);
}

/** Whether a target of either side is bounded by the word and the other side sets the same amount without it. */
const sameAmount = (word: string, ofA: readonly TargetRecord[], ofB: readonly TargetRecord[]): boolean =>
  [...ofA, ...ofB].some((target) => {
    const others = ofA.includes(target) ? ofB : ofA;
    return (
      target.comparator === signOf(word) &&
      others.some((other) => other.comparator === '=' && isSameAmount(target, other))
    );
  });

/** Equal numbers of one thing, whatever their limits: 76种 and 不少于76种 of one indicator or subject. */
export function isSameAmount(a: TargetRecord, b: TargetRecord): boolean {
  const about = a.indicator === null ? a.subject.hans === b.subject.hans : a.indicator === b.indicator;
  const [one, other] = [worthOf(a), worthOf(b)];
  return about && one.low === other.low && one.high === other.high && one.unit === other.unit;
}
