/** The parts that a subject is put together from, and where the words around a number begin and end. */

import { ITEM_SIGNS } from '#language/fold/fold-signs.ts';
import { DATE_WORDS } from '#language/forms/date-rules.ts';
import type { Amount } from '#language/forms/numbers/amount.ts';
import { REACHES } from '#language/limits.ts';
import { form, TO_WHOM } from '#language/rules/form.ts';
import type { Row } from '#language/rules/rule.ts';
import { ITEM_BEFORE, LEADING, LINKING, NO_AREA, opensAt, VERB } from './words.ts';

/** A piece of a subject: a stretch of the folded text, or joining words that the text does not print. */
export type SubjectPiece =
  | readonly [start: number, end: number]
  | { readonly hans: string; readonly hant: string };

export interface SubjectPlace {
  readonly sentenceStart: number;
  /** The stretch between commas that holds the number. */
  readonly start: number;
  readonly end: number;
  /** End of the number before it in the stretch (or `start`), start of the one behind it (or `end`). */
  readonly from: number;
  readonly to: number;
  /** Of the number with its comparison words. */
  readonly numberStart: number;
  readonly numberEnd: number;
  /** All of the passage that are no part of a date, in order. */
  readonly numbers: readonly Amount[];
}

/** The numbers that stand between two offsets. */
export function numbersBetween(numbers: readonly Amount[], from: number, to: number): readonly Amount[] {
  let [first, past] = [0, numbers.length];
  while (first < past) {
    const middle = (first + past) >> 1;
    if ((numbers[middle] as Amount).start < from) first = middle + 1;
    else past = middle;
  }
  let end = first;
  while (end < numbers.length && (numbers[end] as Amount).end <= to) end++;
  return numbers.slice(first, end);
}

export const PROPORTION: SubjectPiece = { hans: '比例', hant: '比例' };
export const COUNT: SubjectPiece = { hans: '数', hant: '數' };
export const TIMES: SubjectPiece = { hans: '次数', hant: '次數' };
export const OF: SubjectPiece = { hans: '的', hant: '的' };
export const TAKES: SubjectPiece = { hans: '占', hant: '占' };

export type Reader = (text: string, amount: Amount, place: SubjectPlace) => SubjectPiece[] | null;

/** A way to cut the words that a number is about out of its sentence. */
export interface SubjectRule extends Row {
  readonly read: Reader;
}

/** `[start, end)` without what introduces the measured thing and what links it to its number. */
export function trim(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  for (let length = -1; length !== end - start; ) {
    length = end - start;
    start += LEADING.exec(text.slice(start, end))?.[0].length ?? 0;
    end -= LINKING.exec(text.slice(start, end))?.[0].length ?? 0;
  }
  return [start, end];
}

/** 2名|全科医生、|每个团队1名, 500个|（含快充桩120个）、|换电站8座: what stands behind the number before, up to 、, is its own thing. */
const THING_BEFORE = /^(?:（[^（）]*）|[^、，；（])+(?:、|且)(?=[^、]{2})/;
/** 学校10所（|含|改扩建4所）; not （含氮量…） */
const INCLUDES = /^（含(?![^，；。（）\d]{0,4}量)/;

/** How many characters before a number are of another. */
export function passedOver(text: string, { start, from, numberStart }: SubjectPlace): number {
  // 2小时|内免费、|超过2小时的: what ends in 、 names nothing behind it.
  if (from !== start && /^内[^，；。]*、$/.test(text.slice(from, numberStart))) return numberStart - from;
  if (from !== start) return THING_BEFORE.exec(text.slice(from, numberStart))?.[0].length ?? 0;
  const items = ITEM_BEFORE.exec(text.slice(from, numberStart))?.[0].length ?? 0;
  return items === 0 && INCLUDES.test(text.slice(start - 1, numberStart)) ? 1 : items;
}

const PENALISES = form('^[并可]?处[^，；。]*{fine}');
/** 对|到龄退出村医 */
export const OF_WHOM = new RegExp(`^${TO_WHOM}(?=.{4})`);

/** 完成|农村危房改造15万户，2011年完成3万户; not 完成率不低于95%，2027年达到98% */
const DONE = form(`^{done}${NO_AREA}(?![率度])(?=.{3})`);

/** 覆盖率|达到…, 收费|控制在…: the measure stands before it. */
const STATED = form('.(?:分别)?(?:{bounds}|(?:不?{mayNot}?{below}|{fallsShort}))');
/** 补助标准|按每人…, 寿命|较目前的…, 产值|年均增长…, 补助标准|较上年提高…, 收入线|由…: words that go with the number. */
const FROM_PRESENT = '[由从较比]{atPresent}的?';
const WITH_NUMBER = form(
  `(?: 按?每…6 | (?:[较比][上去前]一?年(?:同期)?)?(?:逐?年)?均?{changes} | [由从较] | ${FROM_PRESENT} )$`,
);
/** 总产值|突破400亿元，年均增长12%; 营业收入|超1000亿元 */
export const EXCEEDED = form('(?<=..)(?:{exceeds}|{sizeReaches}|超)$');
/** 转化率|高于全省5个百分点 */
const BEYOND = form('[高低]于…6$');
/** 产值|比2020年增长20%, 产值|比2020年翻一番; not 师生比2020年提高到1:15 */
const COMPARED = form(`^比${DATE_WORDS}[^，；。\\d]{0,4}(?:{changes}(?![到至为])|翻)`);
/** 给予每人50元的|护理补贴: the thing behind the number. */
const GRANTED = /^(?:给予|予以).*\d[^，；。\d]*?的([^，；。\d]{2,})$/;

/** 按其年薪的10%给予|奖励: what is granted at a rate. */
const GRANTED_LAST = form('\\d%(?:的(?:比例|标准))?(?:给予|予以)([^，；。、的\\d]{0,8}{grant})$');
/** 缴费基数|上限为2万元，下限为4千元 */
const BOUND_NAME = /(?<=..)[上下]限$/;

/** 每个乡镇|1支不少于30人; not 每名|补助 */
const EACH_PLACE = form('^每个?[^，；。每\\d]{0,4}(?:{level}|[村所校园院站])$');

/** 设置|健康驿站，到2026年达10家: what is made is what is counted. */
const MAKES = form('^{creates}(?=.{2})');

/** 继续|提高1岁，达到77岁: what goes on was named before. */
const ONLY_STARTS = form('^{starts}+$');

/** Where a number begins; 5G基站 and PM2.5浓度 are words, and 甲、乙等2种作物 are named. */
export const NUMBER =
  /(?<![A-Za-z\d.]|(?<![优甲乙丙特同])等)\d(?![\d.]*G(?![A-Za-z]))|[一二两三四五六七八九十]{0,3}[百千万]|三分之|一半/;
/** Where what is said of a measure begins: its number, or 翻|一番. */
const SAID = new RegExp(`${NUMBER.source}|翻(?=.番)`);

/** The words that a stretch without any of its own goes on with: 标准化率：到2012年达60%，到2015年达80%. */
export function lookBack(text: string, sentenceStart: number, stretch: number): [number, number] | null {
  let to = stretch - 1;
  for (let steps = 0; steps < 4 && to > sentenceStart; steps++) {
    // 站点30处（含改造8处），到2028年达到|50处: what a bracket tells is of what stands before it.
    // 装机400万千瓦，其中风电150万千瓦；到2030年达到|1000万千瓦: behind its parts the whole goes on.
    const part = /[；。]/.test(text[stretch - 1] as string) ? afterPause(text, sentenceStart, to) : to;
    if (part < to && text.startsWith('其中', part) && text[part - 1] === '，') to = part - 1;
    const open = text[to - 1] === '）' ? text.lastIndexOf('（', to) : -1;
    if (open > sentenceStart) to = open;
    const from = pastBracket(text, sentenceStart, afterPause(text, sentenceStart, to));
    // 处造价5%的罚款；|一百平方米以上的: a penalty is nothing that is measured.
    if (PENALISES.test(text.slice(from, to))) {
      to = from - 1;
      continue;
    }
    const whom = OF_WHOM.exec(text.slice(from, to))?.[0].length ?? 0;
    const lead = from + whom + (LEADING.exec(text.slice(from + whom, to))?.[0].length ?? 0);
    const opening = lead + (DONE.exec(text.slice(lead, to))?.[0].length ?? 0);
    // 30日内|死亡人数, 65岁以上|老年人体检率, 每千|人口床位数: a time, an age or a rate that a measure opens with.
    const within = opening + (OPENS_WITH_NUMBER.exec(text.slice(opening, to))?.[0].length ?? 0);
    const number = text.slice(within, to).search(SAID);
    const beforeNumber = number < 0 ? to : within + number;
    const stated = text.slice(opening, beforeNumber).search(STATED);
    const [start, last] = trim(text, opening, stated < 0 ? beforeNumber : opening + stated + 1);
    const said = text.slice(start, last);
    const isRate = within > opening && text[opening] === '每';
    const goesWith = (isRate ? null : WITH_NUMBER.exec(said)) ?? EXCEEDED.exec(said) ?? BEYOND.exec(said);
    const bound = /^[为是]?\d/.test(text.slice(last, to)) ? BOUND_NAME.exec(said)?.[0].length : undefined;
    const whole = last - (goesWith?.[0].length ?? bound ?? 0);
    const end = COMPARED.test(text.slice(whole - 1, to)) ? whole - 1 : whole;
    const granted = (GRANTED.exec(text.slice(start, to)) ?? GRANTED_LAST.exec(text.slice(from, to)))?.[1];
    if (granted) return [to - granted.length, to];
    const words = text.slice(start, end);
    // 每个乡镇|1支不少于30人
    if (end - start < 2 && EACH_PLACE.test(said)) return [start, last];
    const isNamed =
      !ONLY_STARTS.test(words) && !PLACE_ALONE.test(words) && (!VERB.test(words) || MAKES.test(words));
    if (end - start >= 2 && isNamed) return [start, end];
    to = from - 1;
  }
  return null;
}

/** 全区|120家企业轮训一遍，每年不少于16学时: where, and not what. */
const PLACE_ALONE = form('^{ownPlace}$');

/** 产值|达到8亿元、比2025年增长60%: what an earlier number of its stretch is about, or a stretch before. */
export function namedBefore(
  text: string,
  { start, from, numberStart, sentenceStart, numbers }: SubjectPlace,
) {
  if (from <= start) return beforeBracket(text, start, numbers) ?? lookBack(text, sentenceStart, start);
  const own = lookBack(text, itemStart(text, start, from), numberStart);
  return own ?? lookBack(text, sentenceStart, numberStart);
}

/** 建设1个|健身中心|（不小于1500平方米）: the thing that is counted before a bracket. */
function beforeBracket(text: string, stretch: number, numbers: readonly Amount[]): [number, number] | null {
  if (text[stretch - 1] !== '（') return null;
  const [counted] = numbersBetween(numbers, Math.max(0, stretch - REACHES.elision.at), stretch).slice(-1);
  if (counted?.kind !== 'count') return null;
  const thing = text.slice(counted.end, stretch - 1);
  // 生猪出栏400万头、|能繁母猪保有量|30万头（最低27万头）
  if (thing === '') {
    const from = afterPause(text, 0, counted.start);
    const item = text.slice(from, counted.start).lastIndexOf('、') + 1;
    const [first, last] = trim(text, from + item, counted.start);
    return item === 0 || last - first < 2 || NUMBER.test(text.slice(first, last)) ? null : [first, last];
  }
  return /^[^，；。、的（）\d]{2,}$/.test(thing) ? [counted.end, stretch - 1] : null;
}
/** 技能培训5期200人、|创业培训3期90人: where the item of a list begins that a second number of it goes on with. */
const itemStart = (text: string, stretch: number, from: number): number =>
  stretch + (/^.*\d[^，；。、\d]{0,4}、/.exec(text.slice(stretch, from))?.[0].length ?? 0);

/** 执业（助理）|医师占比: a word in brackets is a part of the name that goes on behind them. */
function pastBracket(text: string, sentenceStart: number, from: number): number {
  if (text[from - 1] !== '）') return from;
  const open = text.lastIndexOf('（', from - 1);
  const isPart =
    open > sentenceStart &&
    /\p{Script=Han}$/u.test(text.slice(0, open)) &&
    IN_NAME.test(text.slice(open, from));
  return isPart ? afterPause(text, sentenceStart, open) : from;
}
const IN_NAME = /^（\p{Script=Han}{1,4}）$/u;

const OPENS_WITH_NUMBER =
  /^(?:\d+(?:[日天]内|周?岁(?:及?以[上下])?)|每(?:10|十|百)?[万千百](?=名?\p{Script=Han}))/u;

/** Behind the last sign of pause or bracket before `to`. */
export function afterPause(text: string, from: number, to: number): number {
  for (let i = to; i > from; i--) if (/[，；：。（）]/.test(text[i - 1] as string)) return i;
  return from;
}

/** Where the predicate begins: 二级医院|实行临床路径管理; `to` where there is none. */
export function verbAt(text: string, from: number, to: number): number {
  let depth = 0;
  for (let i = from; i < to; i++) {
    if (text[i] === '（') depth++;
    if (text[i] === '）' && depth > 0) depth--;
    if (depth === 0 && i > from && opensAt(text, i)) return i;
  }
  return to;
}

export function createAt(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if (form('^{undertakes}').test(text.slice(i, i + 3))) return i;
  return to;
}

const STOPS = new RegExp(`[，；。${ITEM_SIGNS}]`);
/** The end of the phrase: the next comma, or the mark of a note (床位达到500张|②). */
export function stopAt(text: string, from: number, to: number): number {
  const match = STOPS.exec(text.slice(from, to));
  return match ? from + match.index : to;
}

export const withoutJoin = (text: string, from: number, to: number): number =>
  from + text.slice(from, to).replace(form('(?:(?<!参(?=与)){joins}|或者|[、，])$'), '').length;
