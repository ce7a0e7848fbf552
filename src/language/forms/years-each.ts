/** 三年|分别新增6个、5个、4个: years without their names, each with a number of its own. On folded text. */
import { readNumeral } from '../numerals.ts';
import { form, TO_WHOM } from '../rules/form.ts';

export interface YearsEach {
  readonly count: number;
  /** 企业获评后三年分别, 近三年分别: years of somebody or something else than the plan. */
  readonly areOther: boolean;
}

/** 2023—2025年|分别|安排600万元、800万元、1000万元, 逐年|增设4处、6处、6处 */
export const EACH = /分别|逐年/;

const COUNT = String.raw`(?<!\d)([两二三四五六七八九\d])年内?`;
/** Up to a list of numbers; not 三年分别|培训教师、医生60名、50名, of two things. */
const SAID = new RegExp(
  `(?:^|[，；。：（）])([^，；。：（）\\d]{0,9}?)${COUNT}(?:${EACH.source})([^，；。、和及与\\d]*)$`,
);
const LONGEST_LEAD = 4;
/** 近|三年, 投产后|三年; 今后|三年 are the plan's. */
const OTHER = form('(?:{backward}|(?<!今)后)$');
/** 连续三年分别|给予, 对新认定的企业，三年分别|奖励: counted from when each comes to be one. */
const PAID = form('^(?:{thenPaid}|{granted}|{grant})');
const RECEIVED = form(`(?:^|[，；。：（])(?:{may}|{shall})*${TO_WHOM}`);

/** What stands before a list of numbers says of their years; null where nothing. */
export function yearsEach(before: string): YearsEach | null {
  const [, lead = '', count, behind = ''] = SAID.exec(before) ?? [];
  if (count === undefined) return null;
  const whose = lead.replace(/连续$/, '');
  const isPaid = PAID.test(behind) && (whose !== lead || RECEIVED.test(before));
  return {
    count: readNumeral(count) ?? Number(count),
    areOther: isPaid || OTHER.test(whose) || whose.length > LONGEST_LEAD,
  };
}

const AT_END = new RegExp(`(?:^[^\\d]{0,2}|连续)?${COUNT}$`);

/** 三年|, 连续5年|, 市财政|未来三年: how many characters at the end of what stands before 分别 say how long all take, and name nothing. */
export const lengthOfYears = (words: string): number => AT_END.exec(words)?.[0].length ?? 0;
