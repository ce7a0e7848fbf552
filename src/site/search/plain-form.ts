/**
 * A folded text without what only the way of writing makes different: punctuation gone, each number in one
 * form (百分之八十, 80%, 八成; 12,000, 1.2万), so that two texts that say the same in the same words are equal.
 */
import { NUMERAL_CHARACTERS, readNumeral } from '#language/numerals.ts';

export interface PlainForm {
  readonly text: string;
  /** `at[i]` is the offset in the folded text of `text[i]`; one extra entry for its end. */
  readonly at: readonly number[];
  /** Each number as it stands in `text`, in order. */
  readonly numbers: readonly string[];
}

const DIGITS = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
const NUMERAL = `[${NUMERAL_CHARACTERS}]+(?:点[〇零一二三四五六七八九]+)?`;
// 两名, 三所: one numeral alone is a number before what is counted, and as often a part of a word else (统一, 一级).
const COUNTED = '[名个家所张人项次倍类种批条台辆间户村]';
// 12,000 · 1.2万 · 80% · 百分之八十 · 八成 · 二〇一八 · 两名
const NUMBER = new RegExp(
  `(?<percent>百分之(?<share>${DIGITS}|${NUMERAL}))|(?<tenths>[一二三四五六七八九])成(?![果效为立功员本熟长])|` +
    `(?<digits>${DIGITS})(?<scale>[万亿]?)(?<sign>%?)|` +
    `(?<numeral>[${NUMERAL_CHARACTERS}]+点[〇零一二三四五六七八九]+|[${NUMERAL_CHARACTERS}]{2,}|[一二两三四五六七八九十](?=${COUNTED}))`,
  'gu',
);
const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** `签约率达到百分之八十以上，` → `签约率达到80%以上` with its number `80%`. */
export function plainForm(folded: string): PlainForm {
  let text = '';
  const at: number[] = [];
  const numbers: string[] = [];
  const copy = (from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      if (!/[\p{L}\p{N}%]/u.test(folded[i] as string)) continue;
      text += folded[i];
      at.push(i);
    }
  };
  let done = 0;
  for (const match of folded.matchAll(NUMBER)) {
    const number = numberOf(match.groups ?? {});
    if (number === null) continue;
    copy(done, match.index);
    text += number;
    for (let i = 0; i < number.length; i++) at.push(match.index);
    numbers.push(number);
    done = match.index + match[0].length;
  }
  copy(done, folded.length);
  at.push(folded.length);
  return { text, at, numbers };
}

/** The one form of a number: its digits, and % for shares of a hundred. Null for what is no numeral. */
function numberOf(parts: Readonly<Record<string, string | undefined>>): string | null {
  const { percent, share = '', tenths, digits, scale = '', sign = '', numeral = '' } = parts;
  if (percent !== undefined) return withSign(/^\d/.test(share) ? toNumber(share) : readNumeral(share), '%');
  if (tenths !== undefined) return withSign((readNumeral(tenths) ?? 0) * 10, '%');
  if (digits !== undefined) return withSign(toNumber(digits) * (SCALES[scale] ?? 1), sign);
  return withSign(readNumeral(numeral), '');
}

const toNumber = (digits: string): number => Number(digits.replaceAll(',', ''));

const withSign = (value: number | null, sign: string): string | null =>
  value === null ? null : `${Number(value.toPrecision(12))}${sign}`;
