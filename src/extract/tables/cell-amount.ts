/** The number of a cell: ≥90, 83.2, 7.5%, [500], 〔3.5〕, 3-4, 90以上, 提高1岁, 新增120块, 较2020年下降10%, 6人（含）以下. */

import { foldText } from '#language/fold/script-fold.ts';
import { readComparison } from '#language/forms/numbers/comparator.ts';
import { form } from '#language/rules/form.ts';
import type { Comparator } from '#model/facts/target.ts';

export interface CellAmount {
  readonly value: number;
  readonly valueMax: number | null;
  readonly comparator: Comparator;
  /** What stands behind the number: %, 万人; empty where the column or the name has it. */
  readonly unit: string;
}

/** 较2020年, 比“十二五”末 */
const AGAINST = '(?:[较比](?:\\d{4}年|“?十[一二三四五六]五”?)[底末]?)?';
const AMOUNT = form(
  String.raw`^[[(【〔]?${AGAINST}(?:年均|累计)?(?:{changes}[到至]?|{creates})?({cellSign}|≥|>=|≧|>|≤|<=|≦|<|±)?(\d[\d,]*(?:\.\d+)?)(?:%?(?:-|—|~|至)(\d+(?:\.\d+)?))?([%‰]|[\p{Script=Han}/]{0,8}?)(?:\(含\))?({cellLimit})?[\])】〕]?(?:\([^()\d]{1,6}\))?$`,
  'u',
);
/** 51.3 65 are two numbers; 12 800 is one with its thousands apart. */
const TWO_FIGURES = /\d\s+\d(?!\d\d(?:\D|$))|\.\d+\s+\d/;
/** How printers set ≥ and ≤ as well. */
const PLAIN: Readonly<Record<string, string>> = { '≧': '≥', '≦': '≤' };

/** Reads the words of a cell; null where they are no number (—, 完成, 逐步提高). */
export function readCellAmount(words: string): CellAmount | null {
  const folded = foldText(words);
  const match = TWO_FIGURES.test(folded) ? null : AMOUNT.exec(folded.replace(/\s/g, ''));
  if (!match) return null;
  const [, sign, digits, upper, unit, limit] = match;
  return {
    value: Number((digits as string).replace(/,/g, '')),
    valueMax: upper === undefined ? null : Number(upper),
    comparator: readComparison(PLAIN[sign ?? ''] ?? sign ?? '', limit ?? '').comparator,
    unit: unit ?? '',
  };
}
