/** Inline elements of Akoma Ntoso: stretches of a text that name a document, a number or an office. */
import type { create } from 'xmlbuilder2';

export type Xml = ReturnType<typeof create>;

/** Printed words and the element that they become; an element that stands elsewhere than in the text is left out. */
export interface Inline {
  readonly words: string;
  readonly element: 'ref' | 'term' | 'docDate' | 'docAuthority';
  readonly attributes: Readonly<Record<string, string>>;
}

/** Writes `text` into `parent`: each inline at its first free place, earlier ones in the list before later ones. */
export function writeText(parent: Xml, text: string, inlines: readonly Inline[] = []): void {
  const taken: { readonly start: number; readonly end: number; readonly inline: Inline }[] = [];
  for (const inline of inlines) {
    const start = freePlace(text, inline.words, taken);
    if (start !== null) taken.push({ start, end: start + inline.words.length, inline });
  }
  let at = 0;
  for (const { start, end, inline } of taken.toSorted((a, b) => a.start - b.start)) {
    if (start > at) parent.txt(text.slice(at, start));
    parent.ele(inline.element, inline.attributes).txt(inline.words);
    at = end;
  }
  if (at < text.length || text === '') parent.txt(text.slice(at));
}

function freePlace(
  text: string,
  words: string,
  taken: readonly { readonly start: number; readonly end: number }[],
): number | null {
  if (words === '') return null;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    if (taken.every((other) => start + words.length <= other.start || start >= other.end)) return start;
  return null;
}

/** A title without the blanks that lines and pages left between its characters: 行动 计划 → 行动计划. */
export const withoutBlanks = (text: string): string =>
  text.replace(/(?<![\p{Script=Latin}\d])\s+|\s+(?![\p{Script=Latin}\d])/gu, '');
