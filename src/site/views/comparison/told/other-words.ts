/** The number of a target as its clause has it, and whether a text says in other words what a program merged by subjects: then it is not said to leave it out. */
import { foldText } from '#language/fold/script-fold.ts';
import { findAmounts } from '#language/forms/numbers/amount.ts';
import { readUnit, type Worth, worthOf } from '#language/forms/numbers/worth.ts';
import { likeness, pairsOf, RELATED } from '#language/rules/apart.ts';
import type { ClauseRecord } from '#model/clause.ts';
import type { TargetRecord } from '#model/facts/target.ts';
import { once } from '../../remember.ts';
import type { ComparisonIndex } from '../record-index.ts';
import { inBothScripts, type ValueWords } from './facts.ts';

/**
 * What clauses of one place state of what `set` (targets of one indicator, of other clauses of the row) is about: targets that
 * a comparison set against those; null where they hold a number that may be it; else `missing`.
 */
export function inOtherWords(
  index: ComparisonIndex,
  clauses: readonly ClauseRecord[],
  set: readonly TargetRecord[],
): readonly TargetRecord[] | null | 'missing' {
  const own = clauses.flatMap(({ id }) => index.targets(id));
  const against = clauses
    .flatMap(({ id }) => index.pairs(id))
    .flatMap(({ pair, self, other, flipped }) =>
      pair.differences.substance.flatMap(({ kind, a, b }) => {
        const [here, there] = flipped ? [b, a] : [a, b];
        if (kind !== 'number' || here === null || there === null) return [];
        // Of two 95% in one clause nobody knows which was meant.
        const meant = index.targets(other).filter((target) => holdsNumber(index, target, there));
        if (meant.length !== 1 || !set.some(({ id }) => id === meant[0]?.id)) return [];
        return own.filter((target) => target.clause === self && holdsNumber(index, target, here));
      }),
    );
  if (against.length > 0) return against;
  const units = new Set(set.map(({ unit }) => readUnit(unit).name));
  const measures = [...new Set(set.map(({ subject }) => subject.hans))].map(pairsOf);
  const isRelated = ({ hans }: TargetRecord['subject']): boolean =>
    measures.some((measure) => likeness(measure, pairsOf(hans)) >= RELATED);
  if (
    own.some(
      ({ indicator, unit, subject }) =>
        units.has(readUnit(unit).name) && (indicator === null || isRelated(subject)),
    )
  )
    return null;
  if (set.some(({ subject }) => standsBeside(index, clauses, subject.hans))) return null;
  const amounts = set.map(({ value, unit }) => `${value}${unit}`);
  const texts = clauses.map(({ heading, body }) => withoutBlanks((heading?.hans ?? '') + body.hans));
  return texts.some((text) => amounts.some((amount) => text.includes(amount))) ? null : 'missing';
}

/** Whether a place sets a number for the same in a clause of the same section: 联合检查次数 of the next item. */
export const standsBeside = (
  index: ComparisonIndex,
  clauses: readonly ClauseRecord[],
  subject: string | null,
): boolean =>
  subject !== null &&
  clauses.some(({ document, parent, id }) =>
    index
      .clausesIn(document)
      .filter((other) => other.parent === parent && other.id !== id)
      .flatMap((other) => index.targets(other.id))
      .some((target) => target.subject.hans.endsWith(subject) || subject.endsWith(target.subject.hans)),
  );

const holdsNumber = (index: ComparisonIndex, target: TargetRecord, words: string): boolean =>
  withoutBlanks(numberIn(index, target).hans).includes(withoutBlanks(words));

/** 不少于100個 in a traditional document, as 不少于100个 in simplified characters. */
export function numberIn(index: ComparisonIndex, { clause, numberText }: TargetRecord): ValueWords {
  const { body, heading } = index.clause(clause);
  for (const { source, hans, hant } of [body, ...(heading ? [heading] : [])]) {
    const at = source.indexOf(numberText);
    const end = at + numberText.length;
    if (at >= 0) return { hans: hans.slice(at, end), hant: hant.slice(at, end) };
  }
  return inBothScripts(numberText, [index.clause(clause)]);
}

export const withoutBlanks = (text: string): string => text.replace(/\s/gu, '');

export const holdsWords = (clauses: readonly ClauseRecord[], words: string): boolean =>
  clauses.some(({ heading, body }) =>
    withoutBlanks((heading?.hans ?? '') + body.hans).includes(withoutBlanks(words)),
  );

/** The amounts of a text but those by which others are counted (每千名). */
function amountsOf(text: string): readonly Worth[] {
  const folded = foldText(withoutBlanks(text));
  return findAmounts(folded)
    .filter(({ start }) => folded[start - 1] !== '每')
    .map(worthOf);
}

const amountsOfClause = once(({ heading, body }: ClauseRecord): readonly Worth[] => [
  ...amountsOf(heading?.hans ?? ''),
  ...amountsOf(body.hans),
]);

/** Whether clauses hold words, or the amount that they are, however it is written: 百分之六十 is 60%. */
export function holdsAmount(clauses: readonly ClauseRecord[], words: string): boolean {
  if (holdsWords(clauses, words)) return true;
  const [one, ...more] = amountsOf(words);
  if (!one || more.length > 0) return false;
  return clauses.some((clause) =>
    amountsOfClause(clause).some(
      ({ low, high, unit }) => low === one.low && high === one.high && unit === one.unit,
    ),
  );
}

/** Whether clauses hold an amount in the unit of words: 一次 beside 2次, and no 3000元 beside 1亿元. */
export function countsTheSame(clauses: readonly ClauseRecord[], words: string): boolean {
  const own = amountsOf(words).filter(({ unit }) => unit !== '');
  return clauses.some((clause) =>
    amountsOfClause(clause).some(({ unit, scale }) =>
      own.some((one) => one.unit === unit && one.scale === scale),
    ),
  );
}
