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

/** `（ＣＤ４） 达到９８％，` → `(cd4)达到98%,`. */
export function fold(text: string): string {
  let result = '';
  for (const character of text) result += foldCharacter(character);
  return result;
}

/** A text folded, with every character still leading back to the seed: `㎡` gives `m2`, both at its place. */
export function foldMapped(mapped: MappedText): MappedText {
  let text = '';
  const toSource: number[] = [];
  let at = 0;
  let end = mapped.toSource[0] as number;
  for (const character of mapped.text) {
    const result = foldCharacter(character);
    if (result !== '') {
      const last = at + character.length - 1;
      for (let i = 0; i < result.length; i++)
        toSource.push(mapped.toSource[result.length === character.length ? at + i : at] as number);
      end = (mapped.toSource[last] as number) + 1;
      text += result;
    }
    at += character.length;
  }
  toSource.push(end);
  return { text, toSource };
}
