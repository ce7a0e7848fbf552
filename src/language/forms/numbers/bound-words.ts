/** The words with which a text bounds a number, wherever in its stretch they stand: 不少于 of 不少于100个. */
import type { Comparator } from '#model/facts/target.ts';
import { form } from '../../rules/form.ts';
import type { Row } from '../../rules/rule.ts';
import { COMPARATOR_RULES, NOT } from './comparator.ts';

/** In samples `[ ]` marks the words, wherever in its stretch they stand: [至少]配置76种设备. */
export interface BoundRule extends Row {
  readonly comparator: Comparator;
  readonly pattern: RegExp;
}

export const BOUND_RULES: readonly BoundRule[] = [
  {
    name: 'a floor in words',
    comparator: '>=',
    pattern: form(`${NOT}(?:{below}|短于|早于)|{atLeast}|下限`),
    samples: { holds: ['面积[不小于]300平方米', '[起码]备齐20种药品'], not: ['人数[少于]20人'] },
  },
  {
    name: 'a ceiling in words',
    comparator: '<=',
    pattern: form(`${NOT}(?:{exceeds}|逾)|{ceilingSaid}`),
    samples: { holds: ['收费[不得高于]每次30元', '误差[控制在]3毫米'], not: ['产值[高于]30亿元'] },
  },
  {
    name: 'more, in words',
    comparator: '>',
    pattern: form(`(?<!${NOT})(?:{over}|超出|逾)`),
    samples: { holds: ['客流[突破]40万人次'], not: ['时限不[超过]40天'] },
  },
  {
    name: 'less, in words',
    comparator: '<',
    pattern: form(`(?<!${NOT})(?:{below}|{fallsShort})`),
    samples: { holds: ['班额[不满]20人'], not: ['面积不[低于]20平方米'] },
  },
  {
    name: 'about, in words',
    comparator: '~',
    pattern: form('{nearly}|(?<![节集条契公合制签预])约(?![定束谈])'),
    samples: { holds: ['总投资[约]6亿元', '比重[接近]四成'], not: ['[节约]用水6万吨', '按[约定]支付6万元'] },
  },
];

/** The words that bound a number in the stretch that states it: 不少于 of 不少于100个, 至少 of 至少配置76种设备; else null. */
export function boundWords(stretch: string, comparator: Comparator): string | null {
  const behind = form('[及或]?{sideWord}').exec(stretch);
  const isSaid = COMPARATOR_RULES.some(
    (rule) =>
      rule.where === 'behind' && rule.comparator === comparator && rule.pattern.test(behind?.[0] ?? ''),
  );
  if (behind && isSaid) return behind[0];
  return BOUND_RULES.find((rule) => rule.comparator === comparator)?.pattern.exec(stretch)?.[0] ?? null;
}
