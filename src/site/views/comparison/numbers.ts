/** Statements about numbers: what each column's document sets for the indicators of a row. */
import type { IndicatorRecord, TargetRecord } from '#model/target.ts';
import { COMPARATOR_SIGN } from '../comparator-sign.ts';
import type { ByColumn, Said, Statement, Words } from './facts.ts';
import { inBothScripts } from './facts.ts';
import type { ComparisonIndex } from './record-index.ts';

/**
 * One statement for each indicator that a clause of the row sets a number for. A document that sets it in
 * another clause is not said to leave it out: 98% may stand one paragraph further on.
 */
export function statedNumbers(
  index: ComparisonIndex,
  byColumn: ByColumn,
  present: readonly number[],
): readonly Statement[] {
  // A text that is not shown must not make others “leave out” what stands in it alone.
  const row = present.flatMap((column) => byColumn[column] ?? []);
  const indicators = new Set(
    row.flatMap(({ id }) => index.targets(id).flatMap(({ indicator }) => indicator ?? [])),
  );
  return [...indicators].flatMap((indicator): Statement[] => {
    const said = byColumn.map((clauses, column): Said => {
      if (!present.includes(column)) return null;
      const document = clauses[0]?.document ?? '';
      const here = clauses
        .flatMap(({ id }) => index.targets(id))
        .filter((target) => target.indicator === indicator);
      const targets = here.length > 0 ? here : index.targetsFor(document, indicator);
      return targets.length > 0 ? joined(index, targets) : 'missing';
    });
    const units = byColumn.map((clauses, column) =>
      present.includes(column) ? unitsOf(index, clauses[0]?.document ?? '', indicator) : new Set<string>(),
    );
    // 每个中心一个 and 80%的中心 are about the same thing and cannot be set against each other.
    const set = units.filter((own) => own.size > 0);
    if (set.some((own) => set.some((other) => own.isDisjointFrom(other)))) return [];
    return [{ about: 'number', subject: nameOf(index.indicator(indicator)), said }];
  });
}

/** The name of what is counted, in every language in which it has one. */
function nameOf(indicator: IndicatorRecord | null): Words | null {
  if (!indicator) return null;
  const { name, nameEn } = indicator;
  return { hans: name.hans, hant: name.hant, ...(nameEn ? { en: nameEn } : {}) };
}

/** 2.5名以上; several numbers as the text has them: 8—10个、20个. Equal ones once. */
function joined(index: ComparisonIndex, targets: readonly TargetRecord[]): Words {
  const words = targets.map((target) => {
    const { hans, hant } = numberIn(index, target);
    const sign = SPOKEN.test(target.numberText) ? '' : COMPARATOR_SIGN[target.comparator];
    return { hans: sign + hans, hant: sign + hant };
  });
  const different = words.filter((word, n) => words.findIndex(({ hans }) => hans === word.hans) === n);
  return {
    hans: different.map(({ hans }) => hans).join('、'),
    hant: different.map(({ hant }) => hant).join('、'),
    amount: [...new Set(targets.map(amountOf))].toSorted().join(),
  };
}

/** 不少于100個 in a traditional document, as 不少于100个 in simplified characters. */
function numberIn(index: ComparisonIndex, { clause, numberText }: TargetRecord): Words {
  const { body, heading } = index.clause(clause);
  for (const { source, hans, hant } of [body, ...(heading ? [heading] : [])]) {
    const at = source.indexOf(numberText);
    const end = at + numberText.length;
    if (at >= 0) return { hans: hans.slice(at, end), hant: hant.slice(at, end) };
  }
  return inBothScripts(numberText, [index.clause(clause)]);
}

/** 至少 may stand apart from its number (至少配置……76种设备); then a sign says it. */
const SPOKEN =
  /以上|以下|以内|以內|左右|不低|不少|不超|不高|至少|至多|少于|少於|超过|超過|高于|高於|低于|低於|约|約/u;

const unitsOf = (index: ComparisonIndex, document: string, indicator: string): ReadonlySet<string> =>
  new Set(index.targetsFor(document, indicator).map(({ unit }) => unit));

const amountOf = ({ comparator, value, valueMax, unit }: TargetRecord): string =>
  [comparator, value, valueMax ?? '', unit].join(' ');

/** Whether a value from a comparison of words is one of the row's indicator numbers, which are told already. */
export const isStated = (index: ComparisonIndex, byColumn: ByColumn, value: string): boolean =>
  byColumn
    .flat()
    .some(({ id }) =>
      index
        .targets(id)
        .some(
          (target) =>
            target.indicator !== null &&
            numberIn(index, target).hans.replace(/\s/gu, '').includes(value.replace(/\s/gu, '')),
        ),
    );
