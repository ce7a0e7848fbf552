/** Numbers of a list, each with its own of the things before it: A和B分别达到65%和55%. */

import { DATE_WORDS } from '#language/forms/date-rules.ts';
import type { Amount } from '#language/forms/numbers/amount.ts';
import { REACHES } from '#language/limits.ts';
import { form } from '#language/rules/form.ts';
import { areBearers, HAS_MEASURE, measureBefore } from './bearers.ts';
import { comparedWith, IN_EACH, sharedMeasure } from './phrases/shared-measure.ts';
import {
  afterPause,
  lookBack,
  numbersBetween,
  OF,
  type Reader,
  type SubjectPiece,
  type SubjectRule,
  trim,
} from './pieces.ts';
import { FALLS_OR_RISES } from './words.ts';

/** A、B|由60%、50%|分别提高到80%、70% */
const FROM_NUMBERS =
  /[由从]\d[\d.,]*[^\d，；。、和及与]{0,4}(?:[、和及与]\d[\d.,]*[^\d，；。、和及与]{0,4})*$/;

/** A和B分别达到65%和55%: the n-th number belongs to the n-th thing. */
const eachOfList: Reader = (text, amount, place) => {
  const { sentenceStart, start, end, numbers: all } = place;
  const at = text.slice(start, amount.start).lastIndexOf('分别');
  if (at < 0) return null;
  const own = trim(text, start, start + at);
  // 分别|下降|25%、20%
  const [against = '', than = ''] = COMPARED_BEHIND.exec(text.slice(start + at, amount.start)) ?? [];
  const leadAt = start + at + against.length;
  const lead = text.slice(leadAt, amount.start).split(/\d/)[0] ?? '';
  const isCompared = ONLY_COMPARED.test(text.slice(start, start + at));
  const leavesOut =
    (own[1] <= own[0] || isCompared) && SAYS_NO_THING.test(`分别${lead.replace(/^分别/, '')}`);
  const [from, last] = (leavesOut && listBefore(text, sentenceStart, start)) || own;
  const numbers = numbersBetween(all, start + at, end);
  const index = numbers.findIndex((number) => number.start >= amount.start);
  const compared: SubjectPiece[] = [];
  if (leavesOut && isCompared) compared.push([start, start + at]);
  // 能耗、水耗分别|比2020年|下降5%、6%
  if (than) compared.push([leadAt - than.length, leadAt]);
  const whole = last - (FROM_NUMBERS.exec(text.slice(from, last))?.[0].length ?? 0);
  // 小学、初中近视率|2025年|分别降至30%、60%
  const undated = whole - (DATE_BEHIND.exec(text.slice(from, whole))?.[0].length ?? 0);
  const ofUndated = thingsOf(text.slice(from, undated), numbers.length);
  const to = ofUndated.length > 0 ? undated : whole;
  const things = ofUndated.length > 0 ? ofUndated : thingsOf(text.slice(from, to), numbers.length);
  const change = FALLS_OR_RISES.exec(lead);
  const changeAt = leadAt + (change?.index ?? 0);
  const moves: SubjectPiece[] = change?.[1] ? [[changeAt, changeAt + change[1].length]] : [];
  const isOfList = compared.length > 0 && things.length === numbers.length;
  if (!isOfList && moves.length > 0 && numbers.length > 1 && COMPARES.test(text.slice(start, start + at))) {
    const measured = stretchBefore(text, sentenceStart, start, numbers.length - index);
    return measured && [measured, ...moves];
  }
  const thing = things.length === numbers.length ? things[index] : undefined;
  // 覆盖率达到45%，蓄积量达到3500万立方米；到2030年分别达到46%和3800万立方米
  if (!thing && leavesOut) return measuresBefore(text, start, numbers, index, all);
  if (!thing) return null;
  const words = things.map(({ word }) => word);
  // 遵守率2025年、|2026年|分别达到75%、80%: years part what is one.
  const [first = '', ...others] = words;
  if (others.length > 0 && others.every((word) => ONLY_DATE.test(word)))
    return [[from, from + first.replace(DATE_BEHIND, '').length]];
  const shared = sharedMeasure(words);
  const isLast = index === things.length - 1;
  const thingStart = from + thing.index;
  // 能耗、水耗|比2020年|分别下降5%、6%
  const before = comparedWith(words);
  if (before > 0 && !isLast && shared.measure === 0) compared.push([to - before, to]);
  const bearer: SubjectPiece = [
    thingStart,
    isLast ? to - shared.measure - shared.joins : thingStart + thing.word.length,
  ];
  if (shared.measure > 0) return [bearer, [to - shared.measure, to], ...compared, ...moves];
  // 高级教师比例，小学、初中分别不超过8%、20%
  const said = words.every(areBearers) && measureBefore(text, amount.unit, bearer, { ...place, from: start });
  return said ? [bearer, OF, said, ...compared, ...moves] : [bearer, ...compared, ...moves];
};

/** 排放总量分别控制在200万吨、20万吨以内，|比2020年|分别下降10%、15% */
const ONLY_COMPARED = form(`^[比较]${DATE_WORDS}$`);
const COMPARED_BEHIND = form(`^分别(同比|[比较]${DATE_WORDS}[底末]?)`);
/** 分别达到|98%, not 分别投入资金|50万元 */
const SAYS_NO_THING = form('^分别(?:{reaches}|{states}|{bounds}|{changes}|{moves}|[到至在为约])*$');

/** 巩固率和入学率2025年分别达到96%和92%，|2030年|分别达到98%和95%: the things of the list before, which the second leaves out. */
function listBefore(text: string, sentenceStart: number, start: number): [number, number] | null {
  const at = text.slice(sentenceStart, start).lastIndexOf('分别');
  if (at < 0) return null;
  const to = sentenceStart + at;
  const [from, end] = trim(text, afterPause(text, sentenceStart, to), to);
  return [from, end - (DATE_BEHIND.exec(text.slice(from, end))?.[0].length ?? 0)];
}

const ONLY_DATE = form(`^${DATE_WORDS}$`);
/** 近视率|2025年; not 货运量比|2020年 */
const DATE_BEHIND = form(`(?<![比较由从])${DATE_WORDS}$`);

/** 大班|的保育员与幼儿的比例 */
const OF_ALL = form('.的.*(?:[率度例重比数量额]|收入)$');

interface Thing {
  readonly index: number;
  readonly word: string;
}

/** What joins things of a list; not 普|及|率, 参|与|率, 共|和|国. */
const JOIN =
  /[、，]|(?<![普涉触危波顾](?=及)|[参给赋授](?=与)|[共缓调饱温中平](?=和))以?[及与和](?!(?<=及)[时格早]|(?<=和)[谐平睦解])/g;

/** As many things as there are numbers: by all that joins, by 、 alone, or so that each has its measure; none where no way gives as many. */
export function thingsOf(words: string, count: number): readonly Thing[] {
  const joined = partedBy(words, JOIN);
  if (joined.length === count) return joined;
  const listed = partedBy(words, /、/g);
  // 眼保健和视力检查覆盖率、系统管理率: each has its measure, and what 和 joins is one.
  const isWhole = listed.every(({ word }) => HAS_MEASURE.test(word));
  const [last, ...others] = listed.toReversed().map(({ word }) => IN_EACH.test(word));
  if (listed.length === count && (isWhole || (last && !others.includes(true)))) return listed;
  if (listed.length === count && count > 1 && areMeasuredAtTheEnd(listed.map(({ word }) => word)))
    return listed;
  // 小班、大班|的保育员与幼儿的比例: what is told of all of them stands behind the last.
  const [ofAll, ...bearers] = listed.toReversed().map(({ word }) => OF_ALL.test(word));
  if (listed.length === count && ofAll && !bearers.includes(true)) return listed;
  const merged: Thing[] = [];
  for (const { index, word } of joined) {
    const last = merged.at(-1);
    if (last && !HAS_MEASURE.test(last.word))
      merged[merged.length - 1] = { index: last.index, word: words.slice(last.index, index + word.length) };
    else merged.push({ index, word });
  }
  return merged.length === count ? merged : [];
}

/** 京津冀及周边地区、汾渭平原|浓度: the measure of all stands behind the last. */
const areMeasuredAtTheEnd = (words: readonly string[]): boolean =>
  !words.slice(0, -1).some((word) => HAS_MEASURE.test(word)) && sharedMeasure(words).measure > 0;

/** The parts between what a pattern finds. */
function partedBy(words: string, parting: RegExp): Thing[] {
  const parts: Thing[] = [];
  let index = 0;
  for (const { index: at, 0: sign } of [...words.matchAll(parting), { index: words.length, 0: '' }]) {
    if (at > index) parts.push({ index, word: words.slice(index, at) });
    index = at + sign.length;
  }
  return parts;
}

/** What the last numbers before measure, in order, where each has the unit of one of the list: 45%, 3500万立方米. */
function measuresBefore(
  text: string,
  start: number,
  list: readonly Amount[],
  index: number,
  all: readonly Amount[],
): SubjectPiece[] | null {
  const before = numbersBetween(all, Math.max(0, start - REACHES.elision.at), start).slice(-list.length);
  const isOfSame = before.length === list.length && before.every(({ unit }, i) => unit === list[i]?.unit);
  const units = new Set(list.map(({ unit }) => unit));
  const number = before[index];
  if (!number || !isOfSame || units.size < list.length) return null;
  const [from, end] = trim(text, afterPause(text, 0, number.start), number.start);
  return end - from < 2 || /\d/.test(text.slice(from, end)) ? null : [[from, end]];
}

/** 床位数达到6张，护士数达到4人，较2020年|分别增加1张、1人: what changes was measured in the stretches before. */
const COMPARES = /^(?:[比较][^，；。]{2,8})?$/;

/** What was measured so many stretches before. */
function stretchBefore(text: string, sentenceStart: number, start: number, back: number) {
  let at = start;
  let measured: [number, number] | null = null;
  for (let step = 0; step < back; step++) {
    measured = lookBack(text, sentenceStart, at);
    if (measured === null) return null;
    at = afterPause(text, sentenceStart, measured[0]);
  }
  return measured;
}

export const LIST_RULE: SubjectRule = {
  name: 'the n-th of a list',
  read: eachOfList,
  samples: {
    holds: [
      ['签约率、参保率分别达到30%和[60%]', '参保率'],
      ['眼保健和视力检查覆盖率、系统管理率分别达到95%、[92%]', '系统管理率'],
      ['签约率、参保率由20%、50%分别提高到[30%]和60%', '签约率'],
      ['签约率、参保率2025年分别达到30%和60%，2030年分别达到[50%]和80%', '签约率'],
      ['乡道、村道优良中等路率分别达到[90%]、85%', '乡道优良中等路率'],
      ['铁路和水路货运量比2020年分别增长[15%]、20%', '铁路货运量比2020年增长'],
      ['氨氮、挥发性有机物排放总量比2020年分别下降[8%]、10%', '氨氮排放总量比2020年下降'],
      [
        '氨氮、氮氧化物排放总量分别控制在20万吨、30万吨以内，比2020年分别下降[8%]、10%',
        '氨氮排放总量比2020年下降',
      ],
      ['高血压、2型糖尿病患者规范管理率分别达到[68%]、66%', '高血压患者规范管理率'],
      ['氮氧化物、化学需氧量、氨氮重点工程减排量分别达到4200吨、[6300吨]和280吨', '化学需氧量重点工程减排量'],
      ['住院患者、门诊患者满意度分别达到[95%]、90%', '住院患者满意度'],
      ['A市、B市的城镇化率分别达到[65%]、60%', 'A市的城镇化率'],
      ['甲乙丙及周边地区、丁戊平原PM2.5浓度分别下降[20%]、15%', '甲乙丙及周边地区PM2.5浓度下降'],
      ['居民健康素养普及率、志愿服务参与率和知晓率分别达到[90%]、80%、70%', '居民健康素养普及率'],
      ['签约率以及建档率、随访率分别达到[80%]、90%、70%', '签约率'],
      ['眼保健和视力检查覆盖率、管理率及随访率分别达到[95%]、92%、90%', '眼保健和视力检查覆盖率'],
      ['三级、二级公立医院医疗服务收入占比分别达到40%、[35%]', '二级公立医院医疗服务收入占比'],
      ['三级、二级公立医院医疗服务收入占比分别达到[40%]、35%', '三级公立医院医疗服务收入占比'],
      ['小学、初中生均公用经费分别按[720元]、940元执行', '小学生均公用经费'],
      ['小学、初中教师本科学历占比分别达到[80%]、95%', '小学教师本科学历占比'],
      ['职工、居民住院费用支付比例分别保持在[80%]、70%', '职工住院费用支付比例'],
      ['血压、血糖控制率分别达到[60%]、55%', '血压控制率'],
      ['儿科、病理、中医医师占比分别不低于[4%]、1%、10%', '儿科医师占比'],
      ['城区、农村集中供热占比分别达到[60%]、30%', '城区集中供热占比'],
      ['半护理、全护理照料护理标准分别为每人每月[300元]、600元', '半护理照料护理标准'],
      ['全区小学、初中校际差异系数分别控制在[0.5]、0.45以内', '全区小学校际差异系数'],
      ['新增及更新公交、网约车中新能源占比分别为[100%]、95%', '新增及更新公交中新能源占比'],
      ['城市、县城生活垃圾无害化处理率分别达到[100%]、95%', '城市生活垃圾无害化处理率'],
      ['小学、初中近视率分别不超过[8%]、20%', '小学近视率'],
      ['小班、中班、大班的教师与幼儿的比例分别不低于[1:3]、1:5、1:7', '小班的教师与幼儿的比例'],
      ['一、二、三级医院床位使用率分别达到60%、[70%]、80%', '二级医院床位使用率'],
      ['小学、初中近视率2025年分别降至[8%]、20%', '小学近视率'],
      ['城镇、农村居民参保率分别达到[95%]、90%', '城镇居民参保率'],
      ['医保参保率，城镇居民、农村居民分别达到[95%]、90%', '城镇居民的医保参保率'],
      ['高级教师岗位比例，小学、初中分别不超过[8%]、20%', '小学的高级教师岗位比例'],
      ['行人遵守率2025年、2026年分别达75%、[80%]', '行人遵守率'],
      ['城镇居民和农村居民人均可支配收入分别增长[6%]和7%', '城镇居民人均可支配收入增长'],
      ['能耗和水耗分别比2020年下降[5%]、6%', '能耗比2020年下降'],
      ['能耗和水耗比2020年分别下降[5%]、6%', '能耗比2020年下降'],
      ['化肥、农药使用量较2024年分别减少[3%]和5%', '化肥使用量较2024年减少'],
      ['畜禽粪污、秸秆综合利用率分别达到[80%]和90%', '畜禽粪污综合利用率'],
      ['水稻、小麦耕种收综合机械化率分别达到[95%]和98%', '水稻耕种收综合机械化率'],
      ['病床数达到6张，护士数达到4人，较2020年分别增加[1张]、1人', '病床数增加'],
    ],
    not: ['优秀比例控制在20%、[30%]'],
  },
};
