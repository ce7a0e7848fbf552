/** Dates that stand behind the number that they set a term for: 达到90%（2025年）, 95%以上，2025年底前完成. On folded text. */
import { form } from '../rules/form.ts';
import { LIMIT_BEHIND } from './numbers/comparator.ts';

const LIMIT = `${LIMIT_BEHIND}?`;
/** （|2025年开工，|2027年, （|力争|2027年, （|完成时限：|2027年 */
const BRACKET = `（(?:[^（）]*[，；])?(?:以?上?均)?(?:{future}|{plans}|预[计期]|拟|…4{termColumn}：)?[为按]?$`;
/** 90%以上|（|到2025年|）, 65%|（均为|2025年|数）, 37处|（|2027年|汛前）, 2万台|（|2027年底前|完成） */
const OPENS = form(`^${LIMIT}${BRACKET}`);
/** 3座|污水处理厂（|2026年底前|完成）: the thing stands between. */
const OPENS_BEHIND_THING = form(`^${LIMIT}[^，；。、（）\\d]+${BRACKET}`);
/** 前|全部|完成|改造|并|投入使用 */
const ENDED = '{wholly}?(?:(?:{did}|{ended}|达标|到位){endedWork}?[并且和后]?)+';
const CLOSES = form(`^(?:{figureName}|[汛节]?前?(?:[要须应]|必须)?(?:${ENDED})?)）`);
/** 达到80%以上|的目标提前|至2025年 */
const BROUGHT_FORWARD = form(`^${LIMIT}的{broughtForward}?提前$`);
/** 占比达到90%，诊疗量不低于65%|（均为|2025年数）: of all that stand before it. */
const OF_ALL = /（(?:以?上?均)[为按]?$/;
const PLANNED = '(?:{future}|{plans})?';
/** Behind a number, up to the end of another of its list: 12个、绿道|8公里 */
const ANOTHER = String.raw`\d[\d.,]*{scale}?(?:{unit}|[%‰])${LIMIT}`;
/** 比例95%以上，|2025年底前完成, 公园12个、绿道8公里，力争|2025年底前完成 */
const NEXT = form(`^${LIMIT}(?:[^，；。（）]*${ANOTHER})?[^，；。（）\\d]{0,6}，${PLANNED}$`);
/** 公园12个，绿道8公里，|2025年底前|全部完成 */
const NEXT_WHOLE = form(`^[^。（）]*，${PLANNED}$`);
const ALL_DONE = form('^(?:前|之前)?全部(?:{did}|{ended})');
const ALL = '(?:(?<![平首])[均都]|全部)(?:[要须应]|必须)?[于在]?';
/** 基地10个，养老院15家|，均于|2028年底前完成, 基地10个、养老院15家|均在|2028年底前投用: of all that stand before it in the sentence. */
const ALL_NEXT = form(
  `(?:(?:^${LIMIT}|${ANOTHER})[^，；。、（）\\d]{0,8}|[，；](?:(?:以上|上述)(?:各项)?(?:{listedPart}|{promising}|工作|项目)?)?)${ALL}$`,
);
/** Whatever they are: 全市村庄|均于|2028年底前完成改造; not 以下任务均于…, which is said of what follows. */
const ALL_BEFORE = form(`^(?!.*(?:以下|下列))[^，；。：].*${ALL}$`);
const done = (what: string): RegExp => form(`^(?:前|之前)?(?:[要须应]|必须)?${what}(?=[，；。、）]|$)`);
const DONE = done('{wholly}?(?:{did}|达标|到位)');
/** 床位600张，2026年|建成投用: works and what they hold, and no money. */
const IN_USE = done(ENDED);

/** Whether what stands behind a date closes its bracket and says no more than that it is done by then: |完成）. */
export const closesBracket = (behind: string): boolean => CLOSES.test(behind);

/** Whether a date in a bracket is that of the number before the bracket, and of nothing behind it: 达到55%（2029年），覆盖… */
export const isOfNumberBefore = (between: string, behind: string): boolean =>
  closesBracket(behind) && (OPENS.test(between) || OPENS_BEHIND_THING.test(between));

/**
 * Whether a date sets the term of a number before it, by what stands `between` the two and `behind` the date; `isOpen` says that no
 * date before the number does, `isMoney` what the number is of.
 */
export function isLaterTerm(between: string, behind: string, isOpen: boolean, isMoney = false): boolean {
  if (BROUGHT_FORWARD.test(between)) return true;
  if (closesBracket(behind))
    return OPENS.test(between) || (isOpen && (OF_ALL.test(between) || OPENS_BEHIND_THING.test(between)));
  if (!isOpen || !(isMoney ? DONE : IN_USE).test(behind)) return false;
  return NEXT.test(between) || ALL_NEXT.test(between) || (ALL_DONE.test(behind) && NEXT_WHOLE.test(between));
}

/** 4个，|2026年, 1座，日处理能力2万吨，|2027年, 150座、改造50座，均于|2026年: whatever the bracket tells before the date. */
const IN_BRACKET = form(`^[^；。（）]*，${PLANNED}(?:${ALL})?$`);
const LABELLED = form('^[^；。（）]*，…4{termColumn}：$');

/** Whether a date sets the term of a number before it in its own bracket: （含改造4个，|2026年|完工）. */
export const isTermInBracket = (between: string, behind: string, isMoney = false): boolean =>
  (LABELLED.test(between) && closesBracket(behind)) ||
  (IN_BRACKET.test(between) && (isMoney ? DONE : IN_USE).test(behind));

/** 4所|2026年|建成、, 4所应于|2026年底前|完工; not 4所|2026年|建成的学校 */
const AT_ONCE = form(`^${LIMIT}(?:{plans}|{future}|[拟须应要])?[于在]?$`);
export const isSaidAtOnce = (between: string, behind: string): boolean =>
  AT_ONCE.test(between) && (DONE.test(behind) || IN_USE.test(behind));

/** Whether a date is said of all that stands `before` it in its sentence. */
export const isOfAllBefore = (before: string): boolean => ALL_BEFORE.test(before);
