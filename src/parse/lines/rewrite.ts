/** Takes out of a text what is no part of it, so that what is left still leads back to the seed. */
import type { MappedText } from '#model/span.ts';

/**
 * The text with every match of a pattern replaced: by nothing, or by a few characters that all stand where the
 * match begins. `replace` gives null for a match that stays. The same object where nothing is replaced.
 */
export function rewrite(
  mapped: MappedText,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | null = () => '',
): MappedText {
  const parts: string[] = [];
  const toSource: number[] = [];
  let from = 0;
  const keep = (to: number) => {
    parts.push(mapped.text.slice(from, to));
    for (let i = from; i < to; i++) toSource.push(mapped.toSource[i] as number);
  };
  for (const match of mapped.text.matchAll(pattern)) {
    const wording = replace(match);
    if (wording === null) continue;
    keep(match.index);
    parts.push(wording);
    for (let i = 0; i < wording.length; i++) toSource.push(mapped.toSource[match.index] as number);
    from = match.index + match[0].length;
  }
  if (from === 0 && parts.length === 0) return mapped;
  keep(mapped.text.length);
  toSource.push(mapped.toSource.at(-1) as number);
  return { text: parts.join(''), toSource };
}
