/** Subjects that stand before their number: the words before it, or those before a list of numbers. */

import { DATE_WORDS } from '#language/forms/date-rules.ts';
import { lengthOfYears } from '#language/forms/years-each.ts';
import { REACHES } from '#language/limits.ts';
import { form } from '#language/rules/form.ts';
import { bearersWithin, measureBefore } from './bearers.ts';
import { elidedThing, lengthOfOwner, thingOfRank } from './phrases/same-thing.ts';
import { thingOfAll } from './phrases/totals.ts';
import {
  afterPause,
  COUNT,
  namedBefore,
  numbersBetween,
  OF,
  OF_WHOM,
  PROPORTION,
  passedOver,
  type Reader,
  type SubjectPiece,
  type SubjectPlace,
  stopAt,
  trim,
} from './pieces.ts';
import { shareOfThings } from './shares.ts';
import { NO_AREA } from './words.ts';

/** 城市社区卫生服务中心覆盖率达到100%, 设置病床3000张: the words before the number, without what links them. */
export const sizeOf: Reader = (text, amount, place) => {
  const { from, numberStart } = place;
  let [start, end] = trim(text, from + passedOver(text, place), numberStart);
  const words = text.slice(start, end);
  // 收入线标准由9600元提高到…, 所需资金由财政和单位按照4:6
  const source = form('(?:{takenFrom}|从(?![业事而严])|自(?=\\d)(?!\\d{2,4}年))[^，；。]*$').exec(words);
  if (source && source.index >= 2 && (amount.kind === 'ratio' || /\d|由|从/.test(source[0])))
    end = start + source.index - (TO_COME.exec(words.slice(0, source.index))?.[0].length ?? 0);
  // 培训津贴上限，|由每月5000元增加至6000元
  if (source?.index === 0 && /^[由从][^\d]{0,6}\d/.test(source[0])) {
    const raised = namedBefore(text, place);
    if (raised) return [raised];
  }
  if (amount.unit === '强') end = start + text.slice(start, end).replace(/进入.*$/, '').length;
  // 产值比2020年|翻一番, 收入较上年|翻番
  if (text[numberStart] === '翻') end = start + text.slice(start, end).replace(MORE_THAN, '').length;
  // 10万元以上|部分支付|75%, 5万元以上|至10万元部分支付|65%: which part is told by numbers.
  if (place.from > place.start && PART_OF_SUM.test(text.slice(start, end)))
    start = place.start + text.slice(place.start, place.from).lastIndexOf('、') + 1;
  const verb = text.slice(start, end);
  const elided = elidedThing(text, amount, place, verb);
  if (elided.length > 0) {
    // 各|改造10所
    const own = verb.startsWith('各') ? start + 1 : start;
    return SAYS_NOTHING.test(verb) ? elided : [...withoutEach(text, [own, end]), ...elided];
  }
  if (amount.kind === 'count') start += OPENING.exec(text.slice(start, end))?.[0].length ?? 0;
  const ranked = thingOfRank(text, amount, place, [start, end]);
  if (ranked) return [[start, end], ranked];
  if (SAYS_NOTHING.test(text.slice(start, end))) {
    const earlier = namedBefore(text, place);
    const share = amount.kind === 'percent' && shareBefore(text, place);
    if (share && !(earlier && SHARE.test(text.slice(...earlier)))) return share;
    if (!earlier) return null;
    // 建成社区医院6家，2023年新建4家，2025年达到|20家
    // 生产总值增长5.5%，力争达到|6%: of how it grows
    const grows = amount.kind === 'percent' ? GROWS.exec(text.slice(earlier[1])) : null;
    if (grows && !SHARE.test(text.slice(...earlier))) return [[earlier[0], earlier[1] + grows[0].length]];
    const all = thingOfAll(text, earlier, numberStart, [start, end]);
    if (all && all.length > 0) return all;
    // 各县区建成1个项目，2023年达到|3个
    const owner = earlier[0] + lengthOfOwner(text.slice(...earlier));
    const thing = elidedThing(text, amount, place, text.slice(owner, earlier[1]));
    if (thing.length > 0) return owner === earlier[0] ? thing : [[earlier[0], owner], OF, ...thing, COUNT];
    // 订单面积占总面积的|一半以上、力争达到|55%
    const isShare = /占[^，；。]+的$/.test(text.slice(...earlier));
    return isShare ? [[earlier[0], earlier[1] - 1], PROPORTION] : withoutEach(text, earlier);
  }
  // 总规模突破50亿元、|占GDP比重|1.5%
  const takes =
    place.from > place.start && TAKES_PART.test(text.slice(start, end)) ? namedBefore(text, place) : null;
  if (takes) return [...withoutEach(text, takes), [start, end]];
  const changed = ONLY_CHANGES.test(text.slice(start, end)) ? namedBefore(text, place) : null;
  if (changed) {
    // 增加|资助名额，到2027年增加20%: once
    const twice = RISES.exec(text.slice(...changed))?.[0].length ?? 0;
    return [...withoutEach(text, [changed[0] + twice, changed[1]]), [start, end]];
  }
  // 站网密度|达到每万平方公里|15站
  const per = AGAINST.exec(text.slice(start, end));
  if (per?.[1]) {
    const measured = trim(text, start, start + per.index);
    if (measured[1] - measured[0] > 1 && !ONLY_CHANGES.test(text.slice(...measured)))
      return [[end - per[1].length, end], measured];
  }
  const within = bearersWithin(text.slice(start, end));
  if (within) [start, end] = [start + within[0], start + within[1]];
  start += OF_WHOM.exec(text.slice(start, end))?.[0].length ?? 0;
  const measure = measureBefore(text, amount.unit, [start, end], place);
  if (measure) return [[start, end], OF, measure];
  const work = workBefore(text, place, [start, end]);
  if (work) return [work, [start, end]];
  const label = amount.unit.endsWith('元') ? labelOver(text, place, [start, end]) : null;
  if (label) return [label, [start, end]];
  const ofEach = ONE_EACH.test(text.slice(start, end)) ? madeBefore(text, place) : null;
  if (ofEach) return [ofEach, [start, end]];
  return withoutEach(text, [start, end]);
};

/** 实施|棚户区改造项目，|开工建设|1万户; 公路|4条，|总里程|7公里: of what, named in the stretch before. */
function workBefore(
  text: string,
  { sentenceStart, start: stretch, from, numbers }: SubjectPlace,
  [start, end]: readonly [number, number],
): SubjectPiece | null {
  const words = text.slice(start, end);
  if (from > stretch || text[stretch - 1] !== '，') return null;
  const before = afterPause(text, sentenceStart, stretch - 1);
  if (ONLY_WORKS.test(words)) {
    const [, work] = WORK.exec(text.slice(before, stretch - 1)) ?? [];
    return work ? [stretch - 1 - work.length, stretch - 1] : null;
  }
  const counted = numbersBetween(numbers, before, stretch).at(-1);
  if (!TOTAL_SIZE.test(words) || counted?.kind !== 'count' || counted.end !== stretch - 1) return null;
  const [first, last] = trim(text, before, counted.start);
  const verbs = OPENING.exec(text.slice(first, last))?.[0].length ?? 0;
  return last - first - verbs < 2 ? null : [first + verbs, last];
}
const ONLY_WORKS = form('^(?:重点)?(?:{commits}|{undertakes}|{creates}|{endedWork}|{doneInYear})+$');
const WORK = form('{carriesOut}([^，；。、\\d]{2,}(?:项目|工程))$');
const TOTAL_SIZE = form('^总(?:里程|长度?)$');

/** 老人体育活动：|每案最高补助|十五万元: for what, before the colon. */
function labelOver(
  text: string,
  { sentenceStart, start: stretch, from }: SubjectPlace,
  [start, end]: readonly [number, number],
): SubjectPiece | null {
  if (from > stretch || text[stretch - 1] !== '：' || !text.slice(start, end).startsWith('每')) return null;
  const [first, last] = trim(text, afterPause(text, sentenceStart, stretch - 1), stretch - 1);
  return LABEL.test(text.slice(first, last)) ? [first, last] : null;
}
const LABEL = form('^(?!…(?:{announces}|标准|如下)$)[^，；。：\\d]{2,24}$');

/** 发放|消费券，每户|最高1000元, 规划|养老设施，每处|至少150平方米: what each gets or is, named in the stretch before. */
function madeBefore(text: string, { sentenceStart, start }: SubjectPlace): SubjectPiece | null {
  if (text[start - 1] !== '，') return null;
  const from = afterPause(text, sentenceStart, start - 1);
  const [, thing] = MADE.exec(text.slice(from, start - 1)) ?? [];
  return thing ? [start - 1 - thing.length, start - 1] : null;
}
const ONE_EACH = /^每[户处个家所座站间]$/;
const MADE = form('(?:{creates}|{grants}|规划)((?!{creates}|{undertakes})[^，；。、\\d的]{2,})$');

const RISES = form('^{changes}(?![到至])(?=.{2})');
/** 生活津贴|会|由2400元增加至3000元 */
const TO_COME = /(?<=..)[将会亦也]+$/;
/** 生产总值|增长|5.5%, 收入|比上年增长|6%; not 产量|增长5.5%, which is told as it is, nor 签约率|提高5% */
const GROWS = form('^(?:[较比][上去前]一?年(?:同期)?)?年?均?{changes}(?=\\d[\\d.]*%)');
const SHARE = form('{share}$');
const TAKES_PART = form('^占[^，；。]{2,}{share}$');
/** 部分支付, 至10万元部分支付 */
const PART_OF_SUM = /^(?:[至到-]\d[\d.]*[万亿]?元(?:以下)?)?的?部分(?![地县])/;
/** 站网密度|达到|每万平方公里 */
const AGAINST = form(
  '(?<=..)(?:{towards}*{states}|{changes}[到至为])(每(?:\\d{1,3}[百千万]|[^，；。\\d]{1,8}))$',
);
const MORE_THAN = form(`(?:[比较](?:${DATE_WORDS}|[上去前]一?年)|在${DATE_WORDS}的?基础上)…$`);
/** 新（改、扩）建, （改扩建） */
const PART_BUILT = '[新改]?（[新改扩迁重、和或]+建?）建?';
/** Verbs that a list of works opens with: 新建、改建农村公路254公里, 新建（改扩建）公路, 新（改、扩）建学校. */
const OPENING = form(
  `^(?:{opensWork}${NO_AREA}|[、和及]|新?建(?![设筑档立成置])|建设(?!规模|用地)|${PART_BUILT})+`,
);

/** 累计达到45个, 到2015年达80%: what is measured was named before; 完成率 names it. */
const SAYS_NOTHING = form('^{saysNothing}*[^率度]?$');

/** 排放量控制在8.2万吨以内，比2005年削减15%: what is to change was named before. */
const ONLY_CHANGES = form('^{starts}?(?:[比较][^，；。]{2,8})?{onAverage}?{changes}$');

/** 全市|分别|新建社区服务站10个, 死亡率|分别|降低三分之一. */
function withoutEach(text: string, [start, end]: readonly [number, number]): SubjectPiece[] {
  const at = text.slice(start, end).search(/分别|(?<=[年内])逐年/);
  if (at < 0) return [[start, end]];
  const behind = start + at + 2;
  const verbs = OPENING.exec(text.slice(behind, end))?.[0].length ?? 0;
  if (verbs > 0 && behind + verbs < end - 1) return [[behind + verbs, end]];
  // 按照规模分别给予补贴: by what is no part of what.
  const isManner = MANNER.test(text.slice(Math.max(0, start - 4), start));
  // 三年|分别新增老年食堂60家、50家、40家: how long all take is no name of any.
  const named = at - lengthOfYears(text.slice(start, start + at));
  const before: SubjectPiece[] = named > 1 && !isManner ? [trim(text, start, start + named)] : [];
  const after: SubjectPiece[] = end - behind > 1 ? [[behind, end]] : [];
  return [...before, ...after];
}

/** 全区60%的|公办幼儿园|开设托班；2025年秋季学期达到|80%: the share of things that the number before it tells. */
function shareBefore(text: string, { sentenceStart, start, numbers }: SubjectPlace): SubjectPiece[] | null {
  const before = numbersBetween(numbers, sentenceStart, start).findLast(({ kind }) => kind === 'percent');
  if (!before || text[before.end] !== '的') return null;
  const from = afterPause(text, sentenceStart, before.start);
  const end = stopAt(text, before.end, start);
  return shareOfThings(text, before, {
    ...{ sentenceStart, start: from, from, end, to: end, numbers },
    ...{ numberStart: before.start, numberEnd: before.end },
  });
}

const MANNER = form('(?:{relies}|[按依])$');
const NEAR = REACHES.near.at;

export function lastResort(text: string, place: SubjectPlace): SubjectPiece[] {
  const behind = /^的?([^，；。、]{2,})/.exec(
    text.slice(place.numberEnd, Math.min(place.end, place.numberEnd + NEAR)),
  );
  if (behind?.[1]) {
    const start = place.numberEnd + behind[0].length - behind[1].length;
    return [[start, start + behind[1].length]];
  }
  const { numberStart, numberEnd } = place;
  const from = Math.max(place.start, numberStart - NEAR);
  // In a list the first number and this one may stand far apart.
  const to = Math.min(place.end, numberEnd + NEAR, from + 3 * NEAR);
  const [start, end] = trim(text, from, numberStart);
  return end - start >= 2 ? [[start, end]] : [[from, to]];
}
