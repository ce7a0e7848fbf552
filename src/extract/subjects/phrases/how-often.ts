/** Subjects of what is done so many times: 每半年组织应急演练次数. */
import { form, TO_WHOM } from '#language/rules/form.ts';
import { passedOver, type Reader, type SubjectPiece, type SubjectRule, TIMES, trim } from '../pieces.ts';

/** 每年至少调整一次医疗服务价格: how often. */
const occasion: Reader = (text, amount, place) => {
  if (amount.unit !== '次') return null;
  const { from, numberStart, numberEnd, to } = place;
  // 4次专项行动|和|12次演练
  const isNext = from > place.start && /[、和及与]$/.test(text.slice(from, numberStart));
  const first = from + passedOver(text, place);
  const [, often = '', who = '', period = '', floor = ''] =
    HOW_OFTEN.exec(text.slice(first, numberStart)) ?? [];
  const [start, end] = isNext ? [numberStart, numberStart] : trim(text, first + often.length, numberStart);
  const whom = OF_WHOM.exec(who)?.[0].length ?? 0;
  const actor: SubjectPiece[] = who === '' || isNext ? [] : [trim(text, first + whom, first + who.length)];
  // 每年 is said of most and goes without saying.
  if (period !== '' && period !== '每年' && !isNext) {
    const at = first + often.length - floor.length - period.length;
    actor.push([at, at + period.length]);
  }
  const behind = OCCASION_BEHIND.exec(text.slice(numberEnd, to))?.[0].length ?? 0;
  // 将巡查次数|由每年2000次增至3000次
  const [raised, times = ''] = RAISED.exec(text.slice(start, end)) ?? [];
  if (raised !== undefined) return [[start + raised.length - times.length, start + raised.length]];
  // 平均跑动次数不超过0.1次
  if (behind === 0 && text.slice(start, end).endsWith('次数')) return [...actor, [start, end]];
  return [...actor, [start, end], [numberEnd, numberEnd + behind], TIMES];
};

const RAISED = /^(?:.*[把将])?([^，；。把将]{2,}次数)(?=[由从自])/;
const OF_WHOM = new RegExp(`^(?:${TO_WHOM}|[为向])`);
/** 游泳场所|应当每半年至少|清洗消毒1次, 对生产企业|每年至少|检查3次: who does it or to whom it is done, and how often. */
const HOW_OFTEN = form(
  '^((?:([^，；。]*?)(?:{must}|[应须]|(?=每[一二两三四五六\\d]*个?半?{period}{floor})))?(每[一二两三四五六\\d]*个?半?{period})({floor})?)(?=[^，；。]{2})',
);

/** 开展4次|专项行动、…, 4次|专项行动和|12次演练; not 专项行动4次|和演练12次. */
const OCCASION_BEHIND = form('^(?![和及与])[^，；。、]*?(?=(?:[和及与]|以及)?$|[，；。、])');

export const HOW_OFTEN_RULE: SubjectRule = {
  name: 'how often',
  read: occasion,
  samples: {
    holds: [
      ['每年至少调整[1次]医疗服务价格', '调整医疗服务价格次数'],
      ['本府应每四年办理评鉴[一次]', '本府每四年办理评鉴次数'],
      ['每半年至少组织[一次]应急演练', '每半年组织应急演练次数'],
      ['游泳场所应当每半年至少清洗消毒[1次]', '游泳场所每半年清洗消毒次数'],
      ['对生产企业每年至少检查[3次]', '生产企业检查次数'],
      ['市公安局会同教育部门每半年至少开展[1次]检查', '市公安局会同教育部门每半年开展检查次数'],
      ['将巡查次数由每年2000次增至[3000次]', '巡查次数'],
      ['经营单位，应当每年至少演练[2次]', '演练次数'],
      ['平均跑动次数不超过[0.1次]', '平均跑动次数'],
      ['举办招聘会8场、技能竞赛[2次]', '技能竞赛次数'],
      ['组织义诊[15次]和健康讲座40场', '组织义诊次数'],
      ['开展4次专项行动和[12次]演练', '演练次数'],
    ],
    not: ['培训[100人次]'],
  },
};
