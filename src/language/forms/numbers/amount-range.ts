/** Ranges: 8-10个, 60%-70%, 5000元至1万元, 五万元以上十万元以下. */

import type { Amount } from './amount.ts';
import { besideUnit, isPercent, isYearLike, NOUN, printedUnit, RANGE, UNIT } from './amount-parts.ts';
import { matchAt, type Quantity, readQuantity, SCALE_WORTH, tidy } from './quantity.ts';
import { UNIT_PATTERN } from './units.ts';

/** 五万元以上|十万元以下 */
const FROM = /以上(?=[^，；。]{2,12}以[下内])/y;
const UNTIL = new RegExp(`(?:${UNIT_PATTERN}|[%‰])?以[下内]`, 'y');

/** 1亿元|（含）|至5亿元 */
const INCLUSIVE = /（不?含[^（）]{0,6}）/y;

/** The rest of a range that begins with `first`: 8-|10个, 5000元至|1万元, 60%-|70%. */
export function readRange(text: string, first: Quantity): Omit<Amount, 'start' | 'written'> | null {
  if (first.valueMax !== null || first.isOver) return null;
  const sign1 = isPercent(text, first.end) ? 1 : 0;
  const unit1 = sign1 ? '' : (matchAt(UNIT, text, first.end)?.[0] ?? '');
  const written = first.end + sign1 + unit1.length;
  const inclusive = written > first.end ? matchAt(INCLUSIVE, text, written) : null;
  const between = written + (inclusive?.[0].length ?? 0);
  const from = matchAt(FROM, text, between);
  const sign = from ?? matchAt(RANGE, text, between);
  const second = sign ? readQuantity(text, between + sign[0].length) : null;
  if (!second || second.valueMax !== null || second.isOver) return null;
  const until = from ? matchAt(UNTIL, text, second.end) : null;
  if (from && !until) return null;
  if (isPercent(text, second.end) && unit1 === '' && first.scale === '' && second.scale === '') {
    const [low, high] = [first.value, second.value].toSorted((a, b) => a - b) as [number, number];
    if (low === high) return null;
    return {
      end: second.end + 1 + (until ? 2 : 0),
      value: low,
      valueMax: high,
      unit: text[second.end] as string,
      beside: '',
      isOver: false,
      kind: 'percent',
    };
  }
  if (sign1) return null;
  const unit = matchAt(UNIT, text, second.end)?.[0] ?? '';
  // 0.5个至1个百分点: the unit is said once.
  if (unit1 !== '' && unit1 !== unit && `${unit1}百分点` !== unit) return null;
  if (unit === '' && (second.written !== 'digits' || isYearLike(text, second.end))) return null;
  const { low, high, scale } = inOneScale(first, second, unit1 !== '');
  if (high <= low) return null;
  const noun = unit === '' ? (matchAt(NOUN, text, second.end)?.[0] ?? '') : '';
  const beside = unit === '' || until ? '' : besideUnit(text, second.end + unit.length);
  return {
    end: second.end + unit.length + noun.length + beside.length + (until ? 2 : 0),
    value: low,
    valueMax: high,
    unit: `${scale}${printedUnit(unit)}${noun}`,
    beside,
    isOver: false,
    kind: unit === '' ? 'bare' : 'count',
  };
}

/** 3至10万 share the scale; 5000元至1万元 and 8000-1.2万 do not, and are told in ones; 5万-1亿 in 万. */
function inOneScale(
  first: Quantity,
  second: Quantity,
  hasOwnUnit: boolean,
): { readonly low: number; readonly high: number; readonly scale: string } {
  const [a, b] = [first.scale, second.scale].map((scale) => SCALE_WORTH[scale] ?? 1) as [number, number];
  if (first.scale === second.scale) return { low: first.value, high: second.value, scale: first.scale };
  if (first.scale !== '') return { low: first.value, high: tidy((second.value * b) / a), scale: first.scale };
  const isShared = !hasOwnUnit && first.value < second.value;
  return isShared
    ? { low: first.value, high: second.value, scale: second.scale }
    : { low: first.value, high: tidy(second.value * b), scale: '' };
}
