/** How the texts bound one number: 不少于100个 beside 100个, with the words as printed. */
import { boundWords } from '#language/forms/numbers/bound-words.ts';
import { bindsAlike } from '#language/forms/numbers/comparator.ts';
import type { PairRecord } from '#model/alignment.ts';
import type { ClauseRecord } from '#model/clause.ts';
import type { TargetRecord } from '#model/facts/target.ts';
import type { Bound } from '#site/i18n/bounds.ts';
import { isSameAmount } from './told-pairs.ts';

/** The bound of a target, in the words of its clause; a word that stands nowhere near is left to its sign. */
export function boundOf(target: TargetRecord, clause: ClauseRecord): Bound {
  const { comparator } = target;
  for (const stretch of [target.numberText, target.quote])
    for (const text of [clause.body, ...(clause.heading ? [clause.heading] : [])]) {
      const at = text.source.indexOf(stretch);
      if (at < 0) continue;
      const hans = text.hans.slice(at, at + stretch.length);
      const words = boundWords(hans, comparator);
      if (words === null) continue;
      const from = at + hans.indexOf(words);
      return { comparator, hans: words, hant: text.hant.slice(from, from + words.length) };
    }
  return { comparator, hans: '', hant: '' };
}

/** Numbers that both clauses of a pair set and bound differently; `alike` where who keeps the one keeps the other. */
export function otherBounds(
  pair: PairRecord,
  targetsOf: (clause: string) => readonly TargetRecord[],
): readonly { readonly a: TargetRecord; readonly b: TargetRecord; readonly alike: boolean }[] {
  const there = targetsOf(pair.b);
  return targetsOf(pair.a).flatMap((a) => {
    const b = there.find((other) => isSameAmount(a, other));
    const agree = there.some((other) => isSameAmount(a, other) && other.comparator === a.comparator);
    return b && !agree ? [{ a, b, alike: bindsAlike(a.comparator, b.comparator) }] : [];
  });
}
