/** Where words begin and end in a text, whoever found them. */

export interface WordEdges {
  /** 1 where a word begins, at each UTF-16 offset of the text and at its end. */
  readonly edges: Uint8Array;
  /** 1 for each UTF-16 unit of a word of two or more characters that the segmenter's dictionary holds. */
  readonly known: Uint8Array;
}

/** Whether `[start, end)` is made of whole words: 签约 of 签|约, but not 不准 in 吃不准. */
export const isWhole = ({ edges }: WordEdges, start: number, end: number): boolean =>
  edges[start] === 1 && edges[end] === 1;

/** Whether `[start, end)` cuts no word: it is made of whole words, or stands within one (关系 in 关系户). */
export function cutsNone(words: WordEdges, start: number, end: number): boolean {
  if (isWhole(words, start, end)) return true;
  for (let i = start + 1; i < end; i++) if (words.edges[i] === 1) return false;
  return true;
}
