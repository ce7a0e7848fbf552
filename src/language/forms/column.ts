/** What the name of a column says of its cells, to whoever finds a table and whoever reads it. On folded names. */
import { form } from '../rules/form.ts';

/** 个, 万人次, 平方米/人, 1/10万. */
const UNIT_IN_BRACKETS = form('^[十百千万亿]{0,2}{unit}(?:/.{1,8})?$|[%‰℃米元/]');

/** The unit that ends a name in brackets, as printed: 人均预期寿命(岁); empty where none does. */
export function unitNamedIn(name: string): string {
  const unit = /\(([^()]{1,12})\)$/.exec(name.trim())?.[1] ?? '';
  return UNIT_IN_BRACKETS.test(unit) ? unit : '';
}

const TERM = form('{termColumn}');

/** 完成时限, 时间安排; not 响应时间(分钟), a measure. */
export const isTermColumn = (name: string): boolean => TERM.test(name) && unitNamedIn(name) === '';
