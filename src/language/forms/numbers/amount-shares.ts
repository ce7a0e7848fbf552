/** Shares of a whole in words and figures, all in per cent or its like: 百分之三十, 八成五, 三分之一. */

import { form } from '../../rules/form.ts';
import { type AmountReader, amountOf, RANGE } from './amount-parts.ts';
import { matchAt, readQuantity, tidy } from './quantity.ts';

/** 百分之 is per cent. */
const SHARES: Readonly<Record<string, string>> = { 百: '%', 千: '‰', 万: '‱' };

/** 百分之一|以上|百分之二以下 */
const SHARE_UNTIL = /以上(?=[百千万]分之[^，；。]{1,8}以[下内])/y;

/** 百分之三十 · 百分之六十至八十 · 百分之六十至百分之八十 · 百分之一以上百分之二以下 · 万分之五 · 千分之十二点五 */
export const readShareInWords: AmountReader = (text, at) => {
  const share = matchAt(/([百千万])分之/y, text, at);
  if (!share) return null;
  const first = readQuantity(text, at + share[0].length);
  if (first?.scale !== '') return null;
  const until = matchAt(SHARE_UNTIL, text, first.end);
  const sign = until ?? matchAt(RANGE, text, first.end);
  const from = sign ? first.end + sign[0].length : 0;
  const again = sign ? (matchAt(/[百千万]分之/y, text, from)?.[0].length ?? 0) : 0;
  const second = sign ? readQuantity(text, from + again) : null;
  const isRange = second !== null && second.scale === '' && second.value > first.value;
  return amountOf(at, isRange ? second.end + (until ? 2 : 0) : first.end, {
    value: first.value,
    valueMax: isRange ? second.value : first.valueMax,
    unit: SHARES[share[1] as string] as string,
    kind: 'percent',
    written: first.written,
  });
};

/** Behind one numeral it is a share only before a limit, a pause or 的; not 八成为 …. */
const TENTHS = /成([一二三四五六七八九])?(?:多|左右)?(?=以[上下内]|左右|[的，。、；）]|$)/y;
const BOUNDED = form('(?:{atLeast}|{highestSaid}|{over}|不?{below}|[约逾近])$');

/** Behind a figure, and behind two numerals, it is one wherever no word begins with it: 8成设置, 八九成居民, not 8成员单位. */
const TENTHS_OF_ALL = /成(?![员人立果效品本])([一二三四五六七八九])?(?:多|左右)?/y;

/** 八成以上的居民 · 八九成 · 七成五 · 8成 */
export const readTenths: AmountReader = (text, at) => {
  const tenths = readQuantity(text, at);
  if (tenths?.scale !== '' || tenths.value > 10) return null;
  // 最少|三成开支, 逾|两成住户: as a figure is.
  const isSure = tenths.written === 'digits' || tenths.valueMax !== null || BOUNDED.test(text.slice(0, at));
  const half = matchAt(isSure ? TENTHS_OF_ALL : TENTHS, text, tenths.end);
  if (!half) return null;
  const rest = half[1] ? (readQuantity(half[1], 0)?.value ?? 0) : 0;
  return amountOf(at, tenths.end + 1 + (half[1] ? 1 : 0), {
    value: tenths.value * 10 + rest,
    valueMax: tenths.valueMax === null ? null : tenths.valueMax * 10,
    unit: '%',
    kind: 'percent',
    written: tenths.written,
    isOver: half[0].endsWith('多'),
  });
};

/** 20万分之一 · 10万分之12: one of so many tens of thousands, and of a hundred thousand as rates of death are told. */
export const readPartOfMany: AmountReader = (text, at) => {
  const whole = readQuantity(text, at);
  if (whole?.scale !== '万' || whole.valueMax !== null || text.slice(whole.end, whole.end + 2) !== '分之')
    return null;
  const part = readQuantity(text, whole.end + 2);
  if (part?.scale !== '' || part.value === 0) return null;
  const { written } = whole;
  if (whole.value === 10)
    return amountOf(at, part.end, { value: part.value, unit: '/10万', kind: 'percent', written });
  const share = (part.value / (whole.value * 10_000)) * 100;
  return amountOf(at, part.end, { value: tidy(share), unit: '%', kind: 'fraction', written });
};

/** 三分之一 · 一半 · 半数 · 1/4 · 2/3: a share of the whole, in per cent like any other. */
export const readFraction: AmountReader = (text, at) => {
  const half = matchAt(/一半|半数/y, text, at);
  if (half)
    return amountOf(at, at + half[0].length, { value: 50, unit: '%', kind: 'fraction', written: 'numerals' });
  const printed = matchAt(/([1-9]\d?)\/([1-9]\d?)(?![\d/.A-Za-z万])/y, text, at);
  const words = printed
    ? null
    : matchAt(/([一二两三四五六七八九十百\d]{1,4})分之([一二两三四五六七八九十百\d]{1,4})/y, text, at);
  const match = printed ?? words;
  if (!match) return null;
  const values = [match[1], match[2]].map((part) => readQuantity(part as string, 0)?.value ?? 0);
  const [over, under] = printed ? values : values.toReversed();
  if (!over || !under || over >= under) return null;
  return amountOf(at, at + match[0].length, {
    value: Math.round((over / under) * 10_000) / 100,
    unit: '%',
    kind: 'fraction',
    written: printed || /\d/.test(match[0]) ? 'digits' : 'numerals',
  });
};
