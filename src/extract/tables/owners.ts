/** Whose part of what a cell is: 东山镇的岗前培训. */

import type { Text } from '#model/text.ts';
import { plainWords } from './columns.ts';

export const TOTAL = /^[合总小]计$/;

/** The measure of a column as that of a row; in a row of totals it is the measure alone. */
export function ofOwner(owner: Text, measure: Text): Text {
  if (TOTAL.test(plainWords(owner))) return measure;
  const join = (a: string, b: string) => `${a}的${b}`.replace(/\s/g, '');
  return {
    source: join(owner.source, measure.source),
    hans: join(owner.hans, measure.hans),
    hant: join(owner.hant, measure.hant),
  };
}
