/** What is to be done within a time, with whom or what it is said of: 预警信息|15分钟内|到户. */
import { TIME_UNITS } from '#language/forms/numbers/units.ts';
import { form, TO_WHOM } from '#language/rules/form.ts';
import { type Reader, type SubjectRule, trim } from '../pieces.ts';
import { countedThing } from '../things.ts';

/** 区民政局|应当在|5个工作日内 */
const SHALL = form('(?:{shall}|{must}|[应须需要在于])+$');
/** 收到申请|后, 自受理之日|起, 在届满|前: when the time begins, and of whom nothing is said. */
const FROM_WHEN = form('^(?:{takenFrom}|[自从在于经])|[起后前时内的]$|{shall}|{must}|应[在于]|\\d');
const BEGINS = /[自从][^，；。]*起$|[^，；。]{2}后$/;
/** 对|危机事件 */
const OF_WHAT = new RegExp(`^${TO_WHOM}`);

const doneWithin: Reader = (text, amount, place) => {
  const { from, numberStart, numberEnd } = place;
  // 一般登记|1个工作日办结
  const isWithin = text[numberEnd - 1] === '内' || text.startsWith('办结', numberEnd);
  if (!TIME_UNITS.has(amount.unit) || !isWithin) return null;
  const next = /^，(?:应当?|须)?(?![且并])([^，；。、\d]{4,})/.exec(text.slice(numberEnd))?.[1];
  // 自竣工验收合格之日起三个月内，|将用房移交给民政部门
  if (next && BEGINS.test(text.slice(from, numberStart)))
    return [[text.indexOf(next, numberEnd), text.indexOf(next, numberEnd) + next.length]];
  const done = countedThing(text, amount, place);
  // 2小时内响应、|3个工作日内办结: what stands before 、 is of another.
  if (done?.length !== 1 || (from > place.start && text.slice(from, numberStart).includes('、'))) return null;
  const [first, last] = trim(text, from, numberStart);
  const start = first + (OF_WHAT.exec(text.slice(first, last))?.[0].length ?? 0);
  const end = last - (SHALL.exec(text.slice(start, last))?.[0].length ?? 0);
  if (end - start < 2 || FROM_WHEN.test(text.slice(start, end))) return null;
  return [[start, end], ...done];
};

export const WITHIN_RULE: SubjectRule = {
  name: 'what is done within a time',
  read: doneWithin,
  samples: {
    holds: [
      ['预警信息[15分钟]内到户', '预警信息到户'],
      ['建设单位应当自验收合格之日起[三个月]内，将用房移交给民政部门', '将用房移交给民政部门'],
      ['抵押登记[1个工作日]办结', '抵押登记办结'],
      ['对危机事件[2小时]内上报', '危机事件上报'],
      ['区民政局应当在[5个工作日]内作出决定', '区民政局作出决定'],
    ],
    not: [
      '诉求2小时内响应、[3个工作日]内办结',
      '学校应在学生未到校[24小时]内报告',
      '自受理之日起[20个工作日]内办结',
      '县级部门收到申请后[10日]内答复申请人',
      '急救平均反应时间控制在[15分钟]以内',
    ],
  },
};
