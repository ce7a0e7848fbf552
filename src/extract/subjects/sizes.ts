/** Subjects that stand before their number: the words before it, or those before a list of numbers. */

import type { Amount } from '#language/forms/numbers/amount.ts';
import { lengthOfYears } from '#language/forms/years-each.ts';
import { REACHES } from '#language/limits.ts';
import { form } from '#language/rules/form.ts';
import {
  afterPause,
  lookBack,
  namedBefore,
  numbersBetween,
  PROPORTION,
  passedOver,
  type Reader,
  type SubjectPiece,
  type SubjectPlace,
  trim,
  verbAt,
} from './pieces.ts';
import { thingOfAll } from './totals.ts';
import { FALLS_OR_RISES, NO_AREA } from './words.ts';

/** A、B|由60%、50%|分别提高到80%、70% */
const FROM_NUMBERS =
  /[由从]\d[\d.,]*[^\d，；。、和及与]{0,4}(?:[、和及与]\d[\d.,]*[^\d，；。、和及与]{0,4})*$/;

/** A和B分别达到65%和55%: the n-th number belongs to the n-th thing. */
export const eachOfList: Reader = (text, amount, { sentenceStart, start, end, numbers: all }) => {
  const at = text.slice(start, amount.start).lastIndexOf('分别');
  if (at < 0) return null;
  const [from, last] = trim(text, start, start + at);
  const to = last - (FROM_NUMBERS.exec(text.slice(from, last))?.[0].length ?? 0);
  const numbers = numbersBetween(all, start + at, end);
  const index = numbers.findIndex((number) => number.start >= amount.start);
  const joined = [...text.slice(from, to).matchAll(/[^、和及与]+/g)];
  // 眼保健和视力检查覆盖率、系统管理率: each has its measure, and what 和 joins is one.
  const whole = [...text.slice(from, to).matchAll(/[^、]+/g)];
  const isWhole = joined.length !== numbers.length && whole.every(([word]) => HAS_MEASURE.test(word));
  const things = isWhole ? whole : joined;
  // 分别|下降|25%、20%
  const lead = text.slice(start + at, amount.start).split(/\d/)[0] ?? '';
  const change = FALLS_OR_RISES.exec(lead);
  const changeAt = start + at + (change?.index ?? 0);
  const moves: SubjectPiece[] = change?.[1] ? [[changeAt, changeAt + change[1].length]] : [];
  if (moves.length > 0 && numbers.length > 1 && COMPARES.test(text.slice(start, start + at))) {
    const measured = stretchBefore(text, sentenceStart, start, numbers.length - index);
    return measured && [measured, ...moves];
  }
  const thing = things.length === numbers.length ? things[index] : undefined;
  if (!thing) return null;
  const words = things.map(([word]) => word);
  const shared = sharedMeasure(words);
  const isLast = index === things.length - 1;
  const thingStart = from + thing.index;
  const bearer: SubjectPiece = [
    thingStart,
    isLast ? to - shared.measure - shared.joins : thingStart + thing[0].length,
  ];
  const measure: SubjectPiece[] = shared.measure > 0 ? [[to - shared.measure, to]] : [];
  return [bearer, ...measure, ...moves];
};

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

/**
 * Length of the measure that is said once, behind the last of several, and of what joins it to them:
 * A市、B市和C市|的城镇化率, 京津冀、长三角|等区域|浓度, 城镇、农村|居民人均可支配收入.
 */
function sharedMeasure(words: readonly string[]): { readonly measure: number; readonly joins: number } {
  const last = words.at(-1) ?? '';
  const of = /的[^的]+$/.exec(last)?.[0];
  if (of) return { measure: of.length, joins: 0 };
  const [, joins, among] = AMONG.exec(last) ?? [];
  if (joins && among) return { measure: among.length, joins: joins.length };
  const tail = behindKind(words) ?? ofPeople(words) ?? MEASURE_TAIL.exec(last)?.[0];
  const isShared =
    tail && tail.length < last.length && !words.slice(0, -1).some((word) => HAS_MEASURE.test(word));
  return { measure: isShared ? tail.length : 0, joins: 0 };
}

/** 京津冀、长三角|等区域|浓度; not 优良中|等|路率. */
const AMONG = form('(?<=.)(?<![上中下平同初高优劣对])(等{areaKind}?)(.{2,})$');

/** 乡道、村道|优良中等路率: what stands behind the character that all bearers end with, if it is a measure. */
function behindKind(words: readonly string[]): string | null {
  const last = words.at(-1) as string;
  const kind = words[0]?.at(-1) as string;
  const at = last.indexOf(kind, 1);
  const behind = last.slice(at + 1);
  const isKind = at > 0 && words.slice(0, -1).every((word) => word.length > 1 && word.endsWith(kind));
  return isKind && /.[率度例重数量额](?:[比较][^，；。]{2,8})?$/.test(behind) ? behind : null;
}

/** 高血压、2型糖尿病|患者基层规范管理率: from the people that all are, where no other names any. */
function ofPeople(words: readonly string[]): string | null {
  const tail = PEOPLE.exec(words.at(-1) as string)?.[0];
  const isShared = tail && words.slice(0, -1).every((word) => !form('{sharer}').test(word));
  return isShared && /[率度例重数量额]$/.test(tail) ? tail : null;
}
const PEOPLE = form('(?<=..){sharer}[^，；。]{2,}$');

/** Measures that several bearers can share. */
const MEASURE_TAIL = form(
  '(?:{sharedMeasure}|{rateOf}率|(?:政策范围内)?(?:门诊|住院)?(?:医疗)?(?:费用)?{pays}?比例)$',
);

/** 城市社区卫生服务中心覆盖率达到100%, 设置病床3000张: the words before the number, without what links them. */
export const sizeOf: Reader = (text, amount, place) => {
  const { from, numberStart } = place;
  let [start, end] = trim(text, from + passedOver(text, place), numberStart);
  const words = text.slice(start, end);
  // 收入线标准由9600元提高到…, 所需资金由财政和单位按照4:6
  const source = form('(?:{takenFrom}|从(?![业事而严])|自(?=\\d)(?!\\d{2,4}年))[^，；。]*$').exec(words);
  if (source && source.index >= 2 && (amount.kind === 'ratio' || /\d|由|从/.test(source[0])))
    end = start + source.index;
  if (amount.unit === '强') end = start + text.slice(start, end).replace(/进入.*$/, '').length;
  const verb = text.slice(start, end);
  const elided = elidedThing(text, amount, place, verb);
  if (elided.length > 0)
    return SAYS_NOTHING.test(verb) ? elided : [...withoutEach(text, [start, end]), ...elided];
  if (amount.kind === 'count') start += OPENING.exec(text.slice(start, end))?.[0].length ?? 0;
  if (SAYS_NOTHING.test(text.slice(start, end))) {
    const earlier = namedBefore(text, place);
    if (!earlier) return null;
    // 建成社区医院6家，2023年新建4家，2025年达到|20家
    const thing =
      thingOfAll(text, earlier, numberStart, [start, end]) ??
      elidedThing(text, amount, place, text.slice(...earlier));
    if (thing.length > 0) return thing;
    // 订单面积占总面积的|一半以上、力争达到|55%
    const isShare = /占[^，；。]+的$/.test(text.slice(...earlier));
    return isShare ? [[earlier[0], earlier[1] - 1], PROPORTION] : withoutEach(text, earlier);
  }
  const changed = ONLY_CHANGES.test(text.slice(start, end)) ? namedBefore(text, place) : null;
  if (changed) return [...withoutEach(text, changed), [start, end]];
  const measure = measureBefore(text, amount.unit, [start, end], place);
  if (measure) return [[start, end], { hans: '的', hant: '的' }, measure];
  return withoutEach(text, [start, end]);
};

/** 新（改、扩）建, （改扩建） */
const PART_BUILT = '[新改]?（[新改扩迁重、和或]+建?）建?';
/** Verbs that a list of works opens with: 新建、改建农村公路254公里, 新建（改扩建）公路, 新（改、扩）建学校. */
const OPENING = form(
  `^(?:{opensWork}${NO_AREA}|[、和及]|新?建(?![设筑档立成])|建设(?!规模|用地)|${PART_BUILT})+`,
);

/** 累计达到45个, 到2015年达80%: what is measured was named before; 完成率 names it. */
const SAYS_NOTHING = form('^{saysNothing}*[^率度]?$');

/** 排放量控制在8.2万吨以内，比2005年削减15%: what is to change was named before. */
const ONLY_CHANGES = form('^(?:[比较][^，；。]{2,8})?{onAverage}?{changes}$');

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

const MANNER = form('(?:{relies}|[按依])$');
const MEASURE = form('(?:{share}|{quota})(?:分别)?[为是]?$');
/** 化学需氧量 is what is measured, and no measure of it. */
const HAS_MEASURE = form('(?<!需氧(?=量$))(?:{share}|{quota}|{measure}|[增降减][^，；。]{0,6})$');
const ACTS = form('^{acts}');
/** 检测能力：|市级80%，|县级60%: a level alone is no measure, whatever stands before the colon. */
const LEVEL_ALONE = form('^{level}级$');

/** 住院报销比例，一级医院90%；签约率：大企业98%，小企业90%: the measure that the words lack. */
function measureBefore(
  text: string,
  unit: string,
  [start, end]: readonly [number, number],
  { start: stretch, sentenceStart }: SubjectPlace,
): readonly [number, number] | null {
  if (!/[%‰元]$/.test(unit) || HAS_MEASURE.test(text.slice(start, end))) return null;
  let to = stretch - 1;
  for (let steps = 0; steps < 4 && to > sentenceStart; steps++) {
    if (!/[：，]/.test(text[to] ?? '')) return null;
    const from = afterPause(text, sentenceStart, to);
    const [first, last] = trim(text, from, to);
    const words = text.slice(first, last);
    if (/\d/.test(words)) {
      to = from - 1;
      continue;
    }
    if (
      text[to] === '：' &&
      LEVEL_ALONE.test(text.slice(start, end).replace(/[≥≤<>]$/, '')) &&
      words.length >= 4
    )
      return [first, last];
    const close = MEASURE.exec(words);
    if (!close || words.length < 4 || ACTS.test(words)) return null;
    return [first, last - (close[0].length - close[0].replace(/(?:分别)?[为是]?$/, '').length)];
  }
  return null;
}

/**
 * The thing that a verb alone leaves out: named with the verb's first use (高明区新创建省级卫生村55个，三水区新创建60个), or with an
 * earlier number of the same unit (已建成托育机构20家，2025年新建10家).
 */
function elidedThing(
  text: string,
  amount: Amount,
  { sentenceStart, start: stretch, numbers }: SubjectPlace,
  words: string,
): SubjectPiece[] {
  const from = Math.max(0, stretch - ELISION);
  const verb = form('{newly}$').exec(words)?.[0];
  const at = verb === undefined ? -1 : text.slice(from, stretch).lastIndexOf(verb);
  const thing =
    at < 0
      ? undefined
      : /^[^，；。\d]{2,}/.exec(text.slice(from + at + (verb as string).length, stretch))?.[0];
  if (thing) {
    const start = from + at + (verb as string).length;
    return [[start, start + thing.length]];
  }
  if (!VERB_ALONE.test(words)) return [];
  const since = OPENS_A_MATTER.test(text.slice(sentenceStart, stretch)) ? sentenceStart : 0;
  return thingOfUnit(text, amount, numbersBetween(numbers, Math.max(from, since), stretch), stretch);
}

/** 培训护理员1200人次。加强品牌建设，|每年培训600人次: the sentence has opened another matter. */
const OPENS_A_MATTER = /^[^，\d]{4,}，/;

const VERB_ALONE = form('^(?:[再又另还拟]|{plans})*(?:{creates}|{newly}|{did}|建)$');
/** 全市共有|床位, 已建成|食堂; the 有 of 国有企业 is a part of a name. */
const THERE_IS = form(`^.*(?<![国公私民所])(?:(?:{creates}|{did}|{done})${NO_AREA}|有)`);

/** The words before the last number of the same unit in a stretch before. */
function thingOfUnit(
  text: string,
  { unit, kind }: Amount,
  before: readonly Amount[],
  stretch: number,
): SubjectPiece[] {
  const from = Math.max(0, stretch - ELISION);
  if (kind !== 'count') return [];
  const bare = (of: string): string => of.replace(form('^{scale}'), '');
  const earlier = before.filter((other) => other.kind === 'count' && bare(other.unit) === bare(unit));
  for (const { start, end } of earlier.toReversed()) {
    const [first, last] = trim(text, afterPause(text, from, start), start);
    const named = /^[^，；。、的\d]{2,}/.exec(text.slice(end, stretch))?.[0].length ?? 0;
    const behind = verbAt(text, end, end + named) - end;
    const bearer = first + (THERE_IS.exec(text.slice(first, last))?.[0].length ?? 0);
    if (
      last - bearer >= 2 &&
      !/\d/.test(text.slice(bearer, last)) &&
      !VERB_ALONE.test(text.slice(bearer, last))
    )
      return [[bearer, last]];
    if (behind > 0) return [[end, end + behind]];
  }
  return [];
}

const ELISION = REACHES.elision.at;
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
