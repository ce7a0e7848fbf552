/**
 * The one form in which texts are matched (alignment, differences, search): NFKC, one form for each
 * kind of punctuation whatever its width, no white space, Latin in lower case. It expects simplified
 * characters and leaves the choice of script to the caller.
 */
import type { MappedText } from '#model/span.ts';
import { withoutRadical } from './radicals.ts';

/** What NFKC leaves apart although only the typist's habit tells it apart. */
const PUNCTUATION: ReadonlyMap<string, string> = new Map(
  (
    [
      ['"', '“”„‟「」〝〞'],
      ["'", '‘’‚‛『』'],
      // 粤府〔2018〕52号, [2018], 【2018】; round brackets are another sign.
      ['[', '〔【〖'],
      [']', '〕】〗'],
      // 2016—2018, 2016-2018, 2016–2018; the two halves of —— fold alike.
      ['-', '‐‑‒–—―−─'],
      ['~', '〜∼'],
      ['·', '•・‧∙'],
    ] as const
  ).flatMap(([one, many]) => [...many].map((other) => [other, one] as const)),
);

/** White space, and format characters that print nothing: U+FEFF, U+200B, soft hyphens. */
const INVISIBLE = /[\s\p{Cf}]/gu;

const folded = new Map<string, string>();

/** One code point folded; one character can become several (㎡ → m2) or none. */
function foldCharacter(character: string): string {
  let result = folded.get(character);
  if (result === undefined) {
    const lower = withoutRadical(character)
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFKC')
      .replace(INVISIBLE, '');
    result = Array.from(lower, (part) => PUNCTUATION.get(part) ?? part).join('');
    folded.set(character, result);
  }
  return result;
}

const [KEPT, CHANGED] = [1, 2];
/** By UTF-16 unit, whether folding keeps it, once that was asked. */
const kinds = new Uint8Array(0x10000);

/** Whether a unit stands for itself; what is half of a character never does. */
function isKept(unit: number): boolean {
  if (kinds[unit] === 0) {
    const character = String.fromCharCode(unit);
    const isHalf = unit >= 0xd800 && unit <= 0xdfff;
    kinds[unit] = !isHalf && foldCharacter(character) === character ? KEPT : CHANGED;
  }
  return kinds[unit] === KEPT;
}

const characterAt = (text: string, at: number): string =>
  String.fromCodePoint(text.codePointAt(at) as number);

/** `（ＣＤ４） 达到９８％，` → `(cd4)达到98%,`. */
export function fold(text: string): string {
  let result = '';
  let copied = 0;
  for (let at = 0; at < text.length; at++) {
    if (isKept(text.charCodeAt(at))) continue;
    const character = characterAt(text, at);
    result += text.slice(copied, at) + foldCharacter(character);
    copied = at + character.length;
    at = copied - 1;
  }
  return copied === 0 ? text : result + text.slice(copied);
}

/** A text folded, with every character still leading back to the seed: `㎡` gives `m2`, both at its place. */
export function foldMapped(mapped: MappedText): MappedText {
  let text = '';
  const toSource: number[] = [];
  let copied = 0;
  let end = mapped.toSource[0] as number;
  for (let at = 0; at < mapped.text.length; at++) {
    const start = mapped.toSource[at] as number;
    if (isKept(mapped.text.charCodeAt(at))) {
      toSource.push(start);
      end = start + 1;
      continue;
    }
    const character = characterAt(mapped.text, at);
    const result = foldCharacter(character);
    text += mapped.text.slice(copied, at) + result;
    copied = at + character.length;
    for (let i = 0; i < result.length; i++)
      toSource.push(mapped.toSource[result.length === character.length ? at + i : at] as number);
    at = copied - 1;
    if (result !== '') end = (mapped.toSource[at] as number) + 1;
  }
  toSource.push(end);
  return { text: copied === 0 ? mapped.text : text + mapped.text.slice(copied), toSource };
}
