import type { Messages } from '#site/i18n/translate.ts';

/** How differences between two clauses are put into words. `{A}` and `{B}` name the two sides. */
export const differences = {
  number: { hans: '数值', en: 'Number' },
  comparator: { hans: '限度', en: 'Bound' },
  date: { hans: '期限', en: 'Deadline' },
  agency: { hans: '机构', en: 'Body' },
  place: { hans: '地名', en: 'Place' },
  duty: { hans: '义务措辞', en: 'Duty word' },
  both: {
    hans: '{what}：{A}“{a}”，{B}“{b}”',
    en: '{what}: {A} “{a}”, {B} “{b}”',
  },
  only: { hans: '{what}“{x}”只见于{X}', en: '{what} “{x}” only in {X}' },
  judged: { hans: '{text}，{judgement}', en: '{text}; {judgement}' },
  higher: { hans: '{A}较高', en: '{A} is higher' },
  lower: { hans: '{B}较高', en: '{B} is higher' },
  longer: { hans: '{A}较长', en: '{A} is longer' },
  shorter: { hans: '{B}较长', en: '{B} is longer' },
  earlier: { hans: '{A}较早', en: '{A} is earlier' },
  later: { hans: '{B}较早', en: '{B} is earlier' },
  stronger: { hans: '{A}较强', en: '{A} is stronger' },
  weaker: { hans: '{B}较强', en: '{B} is stronger' },
  noSubstance: { hans: '仅措辞不同', en: 'wording only' },
  identical: { hans: '逐字相同', en: 'word for word' },
  part: { hans: '部分对应', en: 'partial' },
  partly: { hans: '部分对应，{summary}', en: 'partial; {summary}' },
  namesOnly: { hans: '仅名称不同', en: 'names only' },
  onlyIn: {
    hans: '约 {n} 字只见于{X}',
    en: 'about {n} {n|character|characters} only in {X}',
  },
  summary: { hans: '{kinds}不同', en: '{kinds} {count|differs|differ}' },
} as const satisfies Messages;
