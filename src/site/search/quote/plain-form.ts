/**
 * A folded text without what only the way of writing makes different: punctuation gone, each number in one
 * form (百分之八十, 80%, 八成; 12,000, 1.2万), so that two texts that say the same in the same words are equal.
 */
import { inOnes, readQuantity } from '#language/forms/numbers/quantity.ts';
import { NUMERAL_CHARACTERS } from '#language/numerals.ts';

export interface PlainForm {
  readonly text: string;
  /** `at[i]` is the offset in the folded text of `text[i]`; one extra entry for its end. */
  readonly at: readonly number[];
  /** Each number as it stands in `text`, in order. */
  readonly numbers: readonly string[];
}

const NUMERAL = new RegExp(`[${NUMERAL_CHARACTERS}]`);
// 两名, 三所: one numeral alone is a number before what is counted, and as often a part of a word else (统一, 一级).
const COUNTED = /[名个家所张人项次倍类种批条台辆间户村]/;
/** 八成; not 八成为… */
const TENTHS = /^[一二三四五六七八九]成(?![果效为立功员本熟长])/;

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
  for (let i = 0; i < folded.length; ) {
    const number = numberAt(folded, i);
    if (number) {
      text += number.text;
      for (let n = 0; n < number.text.length; n++) at.push(i);
      numbers.push(number.text);
    }
    const end = number?.end ?? wordEnd(folded, i);
    if (!number) copy(i, end);
    i = end;
  }
  at.push(folded.length);
  return { text, at, numbers };
}

/** The number that begins at a place, in its one form: digits, and % for shares of a hundred. */
function numberAt(folded: string, at: number): { readonly end: number; readonly text: string } | null {
  const sign = folded[at] as string;
  if (!/\d/.test(sign) && !NUMERAL.test(sign)) return null;
  const share = folded.startsWith('百分之', at) ? readQuantity(folded, at + 3) : null;
  if (share?.valueMax === null && share.scale === '') return { end: share.end, text: `${share.value}%` };
  const first = readQuantity(folded, at);
  if (TENTHS.test(folded.slice(at, at + 3)) && first) return { end: at + 2, text: `${first.value * 10}%` };
  if (first?.valueMax !== null || first.isOver) return null;
  const { end, written, value, scale } = first;
  const isWord = written === 'numerals' && end - at < 2 && !COUNTED.test(folded[end] ?? '');
  if (isWord) return null;
  const worth = String(inOnes(value, scale));
  const isShare = written === 'digits' && folded[end] === '%';
  return { end: isShare ? end + 1 : end, text: isShare ? `${worth}%` : worth };
}

/** Behind what is no number: a run of numerals that says none (三四十, 千千万万) is passed over as one. */
function wordEnd(folded: string, at: number): number {
  const sign = folded[at] as string;
  const run = /\d/.test(sign) ? /[\d,.]/ : NUMERAL.test(sign) ? NUMERAL : null;
  let end = at + 1;
  while (run?.test(folded[end] ?? '')) end++;
  return end;
}
