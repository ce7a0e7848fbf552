/** Statements about numbers: what each column's document sets for the indicators of a row. */

import { boundWords } from '#language/forms/numbers/bound-words.ts';
import { readUnit, worthOf } from '#language/forms/numbers/worth.ts';
import type { ClauseRecord } from '#model/clause.ts';
import type { Comparator, TargetRecord } from '#model/facts/target.ts';
import { COMPARATOR_SIGN } from '#site/views/text/comparator-sign.ts';
import { once } from '../../remember.ts';
import type { ComparisonColumn } from '../columns.ts';
import type { ComparisonIndex, NamedIndicator } from '../record-index.ts';
import { boundOf } from './bounds.ts';
import type { ByColumn, Said, Statement, ValueWords } from './facts.ts';
import { amountOf } from './facts.ts';
import { inOtherWords, numberIn, withoutBlanks } from './other-words.ts';

/**
 * One statement for each indicator that a clause of the row sets a number for. A place speaks with all its
 * documents: one that sets the number in another clause is not said to leave it out, and a later document's
 * number stands beside the earlier one.
 */
export function statedNumbers(
  index: ComparisonIndex,
  columns: readonly ComparisonColumn[],
  byColumn: ByColumn,
  present: readonly number[],
): readonly Statement[] {
  const row = present.flatMap((column) => byColumn[column] ?? []);
  const inRow = Map.groupBy(
    row.flatMap(({ id, document }) => index.targets(id).map((target) => ({ document, target }))),
    ({ target }) => target.indicator,
  );
  const indicators = [...inRow.keys()].filter((indicator) => indicator !== null);
  const stated = indicators.flatMap((indicator): { statement: Statement; isOfRow: boolean }[] => {
    const all = present.map((column) =>
      (columns[column] as ComparisonColumn).documents.map(
        ({ id }) => [id, index.targetsFor(id, indicator)] as const,
      ),
    );
    // 每个中心一个 and 80%的中心 are about the same thing and cannot be set against each other.
    if (haveUnlikeUnits(all.map((documents) => documents.flatMap(([, targets]) => targets)))) return [];
    const here = Map.groupBy(inRow.get(indicator) ?? [], ({ document }) => document);
    const stating = present.filter((column) => byColumn[column]?.some(({ document }) => here.has(document)));
    const everywhere = all.filter((documents) => documents.some(([, targets]) => targets.length > 0)).length;
    const named = index.indicator(indicator);
    const isOfRow = !named?.merged || stating.length > 1 || everywhere === 1;
    const set = (inRow.get(indicator) ?? []).map(({ target }) => target);
    const said: Said[] = byColumn.map(() => null);
    for (const [n, column] of present.entries()) {
      const documents = (all[n] ?? []).flatMap(([id, others]) => {
        const targets = here.get(id)?.map(({ target }) => target) ?? others;
        return targets.length > 0 ? [{ ...joined(index, targets), from: [id] }] : [];
      });
      const clauses = byColumn[column] ?? [];
      if (documents.length > 0) said[column] = together(documents, clauses);
      else if (named?.merged) {
        const own = inOtherWords(index, clauses, set);
        said[column] = own === 'missing' || own === null ? own : joined(index, own);
      } else said[column] = 'missing';
    }
    return [{ statement: { about: 'number', subject: nameOf(named), said }, isOfRow }];
  });
  // What a program merged and one text of the row states, and another place in another clause, belongs to the row of that
  // clause; it is told here where nothing else is.
  const own = stated.filter(({ isOfRow }) => isOfRow);
  return (own.length > 0 ? own : stated).map(({ statement }) => statement);
}

/** Whether two places count an indicator in units of which none is the same. */
function haveUnlikeUnits(places: readonly (readonly TargetRecord[])[]): boolean {
  // Of a hundred places most count alike.
  const sets = new Map<string, ReadonlySet<string>>();
  for (const targets of places) {
    const units = new Set(targets.map(({ unit }) => readUnit(unit).name));
    if (units.size > 0) sets.set([...units].join('\n'), units);
  }
  return [...sets.values()].some((own, n, all) => all.slice(0, n).some((other) => own.isDisjointFrom(other)));
}

/**
 * What the documents of one place say: once where they agree, else each with its document. A document that
 * has no clause in the row is named also where it alone says it.
 */
function together(documents: readonly ValueWords[], clauses: readonly ClauseRecord[]): ValueWords {
  const [first, ...others] = documents as readonly [ValueWords, ...ValueWords[]];
  if (others.every((other) => amountOf(other) === amountOf(first))) {
    const known = clauses.every(({ document }) => first.from?.includes(document));
    const { hans, hant, amount, bound, from } = first;
    return {
      hans,
      hant,
      ...(amount ? { amount } : {}),
      ...(bound && others.every((other) => other.bound?.comparator === bound.comparator) ? { bound } : {}),
      ...(known || others.length > 0 || !from ? {} : { from }),
    };
  }
  return {
    hans: documents.map(({ hans }) => hans).join('、'),
    hant: documents.map(({ hant }) => hant).join('、'),
    amount: documents.map(amountOf).join(' | '),
    parts: documents,
  };
}

/** The name of what is counted, in every language in which it has one. */
function nameOf(indicator: NamedIndicator | null): ValueWords | null {
  if (!indicator) return null;
  const { name, nameEn } = indicator;
  return { hans: name.hans, hant: name.hant, ...(nameEn ? { en: nameEn } : {}) };
}

/** 2.5名以上; several numbers as the text has them: 8—10个、20个. Equal ones once. */
function joined(index: ComparisonIndex, targets: readonly TargetRecord[]): ValueWords {
  const first = targets[0] as TargetRecord;
  const words = targets.map((target) => {
    const { hans, hant } = numberIn(index, target);
    const sign = isSpoken(hans, target.comparator) ? '' : COMPARATOR_SIGN[target.comparator];
    return { hans: sign + hans, hant: sign + hant };
  });
  // 30% of a sentence and 30 of the table below it are one number.
  const worths = targets.map((target) => `${amountIn(target)} ${target.comparator}`);
  const different = words.filter((_, n) => worths.indexOf(worths[n] as string) === n);
  return {
    hans: different.map(({ hans }) => hans).join('、'),
    hant: different.map(({ hant }) => hant).join('、'),
    amount: [...new Set(targets.map(amountIn))].toSorted().join(),
    ...(new Set(targets.map(amountIn)).size === 1 && new Set(targets.map((one) => one.comparator)).size === 1
      ? { bound: boundOf(first, index.clause(first.clause)) }
      : {}),
  };
}

/** 至少 may stand apart from its number (至少配置……76种设备); then a sign says it, which a number of a table may have itself (≤4.2). */
const isSpoken = (words: string, comparator: Comparator): boolean =>
  /^[≥≤<>＜＞≈]|内$/u.test(words) || boundWords(words, comparator) !== null;

/** A target stands in many rows, and rows of a hundred places hold thousands. */
const amountIn = once((target: TargetRecord): string => {
  const { low, high, unit } = worthOf(target);
  return [low, high, unit].join(' ');
});

/** The indicator numbers of a row as they stand, without blanks: 不少于100个. */
export const indicatorNumbers = (index: ComparisonIndex, byColumn: ByColumn): readonly string[] =>
  byColumn
    .flat()
    .flatMap(({ id }) => index.targets(id))
    .filter(({ indicator }) => indicator !== null)
    .map((target) => withoutBlanks(numberIn(index, target).hans));

/** Whether a value from a comparison of words is one of such numbers, or part of one. */
export const isAmong = (numbers: readonly string[], value: string): boolean => {
  const bare = withoutBlanks(value);
  return numbers.some((number) => number.includes(bare));
};
