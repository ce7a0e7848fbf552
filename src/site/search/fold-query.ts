/**
 * The form in which texts and questions are compared: simplified by a table of a few hundred
 * characters, width and kind of punctuation unified, white space gone. Made for the browser: no
 * dictionary, and every folded character knows where it came from, so that a hit can be shown in the
 * reader's own script.
 */
import { withoutRadical } from '#language/fold/radicals.ts';

/** One traditional character → one simplified character, for the characters of this corpus. */
export type FoldTable = ReadonlyMap<string, string>;

/** `at[i]` is the UTF-16 offset in the original of `text[i]`; one extra entry for the original's end. */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

/** Kinds that readers cannot tell apart on a keyboard; NFKC has unified widths before. */
const KINDS: readonly (readonly [string, string])[] = [
  ['〔[【〖{', '('],
  ['〕]】〗}', ')'],
  ['〈', '《'],
  ['〉', '》'],
  ["“”„‟‘’‛「」『』'", '"'],
  // 8—10个 is typed 8-10个.
  ['‐‑‒–—―−─', '-'],
  ['〜∼', '~'],
  ['。', '.'],
  ['•・‧∙', '·'],
];
const KIND = new Map(KINDS.flatMap(([kinds, one]) => [...kinds].map((kind) => [kind, one] as const)));

const WIDTHS = new Map<string, string>();

/** One character without the table: `（` → `(`, `Ａ` → `a`, `①` → `1`, white space → nothing. */
function foldCharacter(character: string): string {
  const known = WIDTHS.get(character);
  if (known !== undefined) return known;
  const plain = [...withoutRadical(character).normalize('NFKC').toLowerCase()]
    .map((c) => KIND.get(c) ?? c)
    .join('');
  const folded = plain.replace(/[\s\p{Cf}]/gu, '');
  WIDTHS.set(character, folded);
  return folded;
}

/** Reads a table written as pairs in one string: `醫医療疗` → 醫 is 医, 療 is 疗. */
export function readFoldTable(pairs: string): FoldTable {
  const characters = [...pairs];
  const table = new Map<string, string>();
  for (let i = 0; i + 1 < characters.length; i += 2)
    table.set(characters[i] as string, characters[i + 1] as string);
  return table;
}

/** `縣域內住院率達到９０％` → `县域内住院率达到90%`, with the way back. */
export function foldWith(table: FoldTable, original: string): Folded {
  let text = '';
  const at: number[] = [];
  let offset = 0;
  for (const character of original) {
    // ⻑ is 長 before it is 长, and a compatibility character may be a traditional one.
    const folded = [...foldCharacter(table.get(character) ?? character)]
      .map((c) => table.get(c) ?? c)
      .join('');
    for (let i = 0; i < folded.length; i++) at.push(offset);
    text += folded;
    offset += character.length;
  }
  at.push(original.length);
  return { text, at };
}

/** The folded characters alone. */
export const foldedText = (table: FoldTable, original: string): string => foldWith(table, original).text;
