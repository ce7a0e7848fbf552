/** The parts that a subject is put together from, and where the words around a number begin and end. */

import type { Amount } from '#language/forms/numbers/amount.ts';
import { form } from '#language/rules/form.ts';
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

/** 2名|全科医生、|每个团队1名: what stands behind the number before, up to 、, is its own thing. */
export const passedOver = (text: string, { start, from, numberStart }: SubjectPlace): number =>
  (from === start ? ITEM_BEFORE : /^[^、，；]+、(?=[^、]{2})/).exec(text.slice(from, numberStart))?.[0]
    .length ?? 0;

/** 完成|农村危房改造15万户，2011年完成3万户; not 完成率不低于95%，2027年达到98% */
const DONE = form(`^{done}${NO_AREA}(?![率度])(?=.{3})`);

/** 覆盖率|达到…, 收费|控制在…: the measure stands before it. */
const STATED = form('.(?:分别)?{bounds}');
/** 补助标准|按每人…, 产值|年均增长…, 补助标准|较上年提高…, 收入线|由…: words that go with the number. */
const WITH_NUMBER = form('(?: 按?每…6 | (?:[较比][上去前]一?年(?:同期)?)?年?均?{changes} | [由从] )$');
/** 给予每人50元的|护理补贴: the thing behind the number. */
const GRANTED = /^(?:给予|予以).*\d[^，；。\d]*?的([^，；。\d]{2,})$/;

/** 设置|健康驿站，到2026年达10家: what is made is what is counted. */
const MAKES = form('^{creates}(?=.{2})');

/** The words that a stretch without any of its own goes on with: 标准化率：到2012年达60%，到2015年达80%. */
export function lookBack(text: string, sentenceStart: number, stretch: number): [number, number] | null {
  let to = stretch - 1;
  for (let steps = 0; steps < 4 && to > sentenceStart; steps++) {
    const from = afterPause(text, sentenceStart, to);
    const lead = from + (LEADING.exec(text.slice(from, to))?.[0].length ?? 0);
    const opening = lead + (DONE.exec(text.slice(lead, to))?.[0].length ?? 0);
    const number = text.slice(opening, to).search(/[\d百千万]|三分之|一半/);
    const beforeNumber = number < 0 ? to : opening + number;
    const stated = text.slice(opening, beforeNumber).search(STATED);
    const [start, last] = trim(text, opening, stated < 0 ? beforeNumber : opening + stated + 1);
    const end = last - (WITH_NUMBER.exec(text.slice(start, last))?.[0].length ?? 0);
    const granted = GRANTED.exec(text.slice(start, to))?.[1];
    if (granted) return [to - granted.length, to];
    const words = text.slice(start, end);
    if (end - start >= 2 && (!VERB.test(words) || MAKES.test(words))) return [start, end];
    to = from - 1;
  }
  return null;
}

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
    if (text[i] === '）') depth--;
    if (depth === 0 && i > from && opensAt(text, i)) return i;
  }
  return to;
}

export function createAt(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if (form('^{undertakes}').test(text.slice(i, i + 3))) return i;
  return to;
}

/** The end of the phrase: the next comma or 、 outside brackets that another number follows. */
export function stopAt(text: string, from: number, to: number): number {
  const match = /[，；。]/.exec(text.slice(from, to));
  return match ? from + match.index : to;
}

export const withoutJoin = (text: string, from: number, to: number): number =>
  from + text.slice(from, to).replace(form('(?:{joins}|[、，])$'), '').length;
