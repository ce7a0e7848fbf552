/** Numbers that tell how often something takes place, and which time it is. */
import { form } from '../form.ts';
import { type Candidate, ENDS_HERE, type Exclusion, FREQUENCY, isBounded } from './candidate.ts';

/** Ends the words before an occasion that something is held: 举办|招聘会. */
const HELD = form('{holds}(?:[^，；。\\d]{2,})?$');
const CONVENES = form('{convenes}…$');
/** What holds for the items behind it too. */
const GOVERNS = form('(?:{holds}|{convenes})…$');
const REPORTS = form('{reports}检?查?$');
/** 1次|工作调度会, not 1次|会议展览. */
const MEETS = form('^[^，；。]{0,8}?{meeting}(?=$|[，；。、：（）])');
/** 举办招聘会|8场、|技能竞赛|3次和|座谈, 举办|8场招聘会、|2次竞赛: of a list that goes on under one verb, what ends an item. */
const NEXT = '(?:[、，和及与]|以及)';
const ITEM_END = form(String.raw`\d[\d.,]*[余多]?{scale}?{unit}(?:以上)?[^，；。、\d和及与]{0,12}${NEXT}`);
/** 大赛1次|、竞赛2次 */
const LIST_FOLLOWS = form(String.raw`^[^，；。、\d和及与]{0,12}${NEXT}[^，；。、\d]{0,12}\d`);
/** 园区2期|工程, 分|2期: a part of a work, or of one course. */
const isPart = ({ amount, before, after }: Candidate): boolean =>
  amount.unit === '期' &&
  (form('(?:分|实施…)$').test(before) || /^[^，；。、]{0,4}(?:工程|建设)/.test(after));

/**
 * 组织应急演练|20次, 开展|4次|专项行动, 举办招聘会8场、技能竞赛|2次: promised so often, by a verb of its own or by that of its list; not
 * 召开|2次|会议. Once alone is one occasion.
 */
function isHeldOften(one: Candidate): boolean {
  const { amount, before, sentenceBefore, after } = one;
  if (!/^[次期轮]$/.test(amount.unit) || amount.written !== 'digits' || isPart(one) || MEETS.test(after))
    return false;
  // What a list in commas goes on with stands in stretches of its own.
  const words = sentenceBefore.slice(-before.length - 1).startsWith('，') ? sentenceBefore : before;
  const items = words.replace(/^.*[；。：（]/, '').split(ITEM_END);
  const own = items.at(-1) as string;
  if (CONVENES.test(own) || REPORTS.test(own)) return false;
  const isListed = items.length > 1 || LIST_FOLLOWS.test(after);
  if (amount.value <= 1 && !isListed) return false;
  // 培训班达到|30期
  if (form('.{2}{reaches}$').test(own)) return true;
  if (HELD.test(own)) return true;
  const verb = items.slice(0, -1).findLast((item) => GOVERNS.test(item));
  return verb !== undefined && !CONVENES.test(verb) && !own.includes('，');
}

export const OCCASIONS: readonly Exclusion[] = [
  {
    name: 'an occasion',
    holds: (one) =>
      /^[次轮届期批]$/.test(one.amount.unit) &&
      !one.amount.beside.startsWith('/') &&
      !(isBounded(one.comparator) || FREQUENCY.test(one.before) || /次数[^，；。]{0,8}$/.test(one.before)) &&
      !isHeldOften(one),
    samples: {
      holds: [
        '召开[2次]会议',
        '组织召开[4次]会议',
        '全年开展督查[2次]',
        '累计开展督导检查[40次]',
        '开展[1次]检查',
        '发生地震[48次]',
        '举办[2届]运动会',
        '组织召开座谈会3次、调度会[2次]',
        '举办培训班2期、召开协调会[4次]',
        '举办招聘会8场、开展督查[2次]',
        '举办[1次]职业技能大赛',
        '实施老旧小区改造[2期]',
        '开展园区[2期]工程建设',
        '开展训练分[2期]',
        '开展试点，选派2名干部、学员[3期]',
      ],
      not: [
        '组织应急演练[20次]',
        '培训班达到[30期]',
        '抽检食品[2000批/次]',
        '开展培训班[12期]、巡讲30场',
        '举办招聘会8场、技能竞赛[2次]',
        '举办招聘会8场，技能竞赛[2次]',
        '举办职业技能大赛[1次]、创业大赛2次',
        '举办8场招聘会、[2次]竞赛',
        '召开协调会4次、举办培训班[2期]',
        '开展安全检查[3轮]',
        '开展[4次]专项行动',
        '至少开展[1次]培训',
        '每人每年享受[1次]体检',
        '人均接受服务次数达到[4.2次]',
      ],
    },
  },
  {
    name: 'how often those who work report',
    holds: ({ amount, before, after, comparator }) =>
      amount.unit === '次' &&
      amount.value === 1 &&
      !isBounded(comparator) &&
      (MEETS.test(after) ||
        (form('{convenes}$').test(before) && ENDS_HERE.test(after)) ||
        (form('{reports}$').test(before) && !form('{toOthers}').test(before))),
    samples: {
      holds: [
        '联席会议每季度召开[一次]',
        '每半年向市政府报告[1次]',
        '每月调度[一次]',
        '市委编办每年核定[一次]编制总量',
        '每月组织召开[1次]工作调度会',
        '每年开展[1次]会议',
      ],
      not: [
        '每年至少召开[1次]全体会议',
        '每人每年享受[1次]体检',
        '每年举办[1次]运动会',
        '每月组织召开[1次]残疾人专场招聘会',
        '为每户每季度开展入户督导[1次]',
        '每年举办[1次]会议展览业博览会',
      ],
    },
  },
];
