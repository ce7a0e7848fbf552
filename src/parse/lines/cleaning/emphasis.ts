/** Stars and lines that Markdown sets around words. */
import type { MappedText } from '#model/span.ts';
import { rewrite } from '../rewrite.ts';

/** `，*其中*，` and `_其中_`: words alone, where they begin behind a pause; the star of a note (签约率*) stands behind its word, and one that a note explains (*为预期性指标，带*的为约束性指标) around none. */
const SLANTED =
  /(?<=(?:^|[\s，。；：、,;:(（|*+-]))([*_])(?=\p{Script=Han}[\p{Script=Han}\d，、：:]{0,30}?(?<![，、])(?!(?<=[带标注加])\1[的号者为是])\1(?![*_]))/gmu;

/** `*牵头单位：市教育局　配合单位：市财政局*`: a line as a whole. */
const SLANTED_LINE = /(?<=^[ \t\u3000]{0,8})([*_])(?=[\p{Script=Han}（(][^*_\n]{2,400}\1[ \t]{0,8}$)/gmu;

/** 达到`*4.8个*`: a number within a sentence. */
const SLANTED_NUMBER = /(?<=\p{Script=Han})([*_])(?=\d[\d.,]{0,12}(?:[%‰]|\p{Script=Han}{1,4})\1(?![*_]))/gu;

export function withoutSlant(mapped: MappedText): MappedText {
  const starts = new Set<number>();
  for (const pattern of [SLANTED, SLANTED_LINE, SLANTED_NUMBER])
    for (const { index, 1: sign = '' } of mapped.text.matchAll(pattern))
      for (const at of [index, mapped.text.indexOf(sign, index + 1)]) starts.add(at);
  return starts.size === 0
    ? mapped
    : rewrite(mapped, /[*_]/g, ({ index }) => (starts.has(index) ? '' : null));
}

/** `**加强领导。**` and `__加强领导__` within a line. */
export function withoutEmphasis(mapped: MappedText): MappedText {
  if (!/\*\*|__/.test(mapped.text)) return mapped;
  const starts = new Set<number>();
  for (const { index, 0: match } of mapped.text.matchAll(
    /(\*{2,3}|__)(?![\s、，。；*_])[^*\n]{1,2000}?\1/g,
  )) {
    const width = match.startsWith('***') ? 3 : 2;
    starts.add(index);
    starts.add(index + match.length - width);
  }
  return rewrite(mapped, /\*{2,3}|__/g, ({ index }) => (starts.has(index) ? '' : null));
}
