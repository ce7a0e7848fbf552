import type { Messages } from '../translate.ts';

/** How differences between two clauses are put into words. `{A}` and `{B}` name the two sides. */
export const differences = {
  number: { hans: '数值', hant: '數值', en: 'Number' },
  comparator: { hans: '限度', hant: '限度', en: 'Bound' },
  date: { hans: '期限', hant: '期限', en: 'Deadline' },
  agency: { hans: '机构', hant: '機構', en: 'Body' },
  place: { hans: '地名', hant: '地名', en: 'Place' },
  duty: { hans: '义务措辞', hant: '義務措辭', en: 'Duty word' },
  both: {
    hans: '{what}：{A}“{a}”，{B}“{b}”',
    hant: '{what}：{A}「{a}」，{B}「{b}」',
    en: '{what}: {A} “{a}”, {B} “{b}”',
  },
  only: { hans: '{what}“{x}”只见于{X}', hant: '{what}「{x}」只見於{X}', en: '{what} “{x}” only in {X}' },
  judged: { hans: '{text}，{judgement}', hant: '{text}，{judgement}', en: '{text}; {judgement}' },
  higher: { hans: '{A}较高', hant: '{A}較高', en: '{A} is higher' },
  lower: { hans: '{B}较高', hant: '{B}較高', en: '{B} is higher' },
  earlier: { hans: '{A}较早', hant: '{A}較早', en: '{A} is earlier' },
  later: { hans: '{B}较早', hant: '{B}較早', en: '{B} is earlier' },
  stronger: { hans: '{A}较强', hant: '{A}較強', en: '{A} is stronger' },
  weaker: { hans: '{B}较强', hant: '{B}較強', en: '{B} is stronger' },
  noSubstance: { hans: '仅措辞不同', hant: '僅措辭不同', en: 'wording only' },
  identical: { hans: '逐字相同', hant: '逐字相同', en: 'word for word' },
  part: { hans: '部分对应', hant: '部分對應', en: 'partial' },
  partly: { hans: '部分对应，{summary}', hant: '部分對應，{summary}', en: 'partial; {summary}' },
  namesOnly: { hans: '仅名称不同', hant: '僅名稱不同', en: 'names only' },
  partOfOther: {
    hans: '{A}这一条是{B}的一部分',
    hant: '{A}這一條是{B}的一部分',
    en: 'The clause of {A} is a part of {B}’s',
  },
  onlyIn: {
    hans: '约 {n} 字只见于{X}',
    hant: '約 {n} 字只見於{X}',
    en: 'about {n} {n|character|characters} only in {X}',
  },
  summary: { hans: '{kinds}不同', hant: '{kinds}不同', en: '{kinds} {count|differs|differ}' },
} as const satisfies Messages;
