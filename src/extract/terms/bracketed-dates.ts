/** What a date in a bracket is the term of: 新建图书馆（2026年底前完成）. */

import { closesBracket } from '#language/forms/later-term.ts';
import type { DateMention } from '#language/forms/term.ts';
import { bracketAround, stretchFinder } from '#language/sentences.ts';
import type { Sentence } from './governing.ts';

/**
 * The stretch that a bracket with a date stands behind, the bracket included; the sentence before it where the bracket is one by
 * itself. Null where the date stands in no bracket, or in one that says of nothing before it.
 */
export function dueInBracket(
  text: string,
  sentences: readonly Sentence[],
  sentence: Sentence,
  date: DateMention,
): readonly [start: number, end: number] | null {
  const inside = bracketAround(text, date.start, sentence);
  const open = inside.start - 1;
  if (inside === sentence || date.end > inside.end) return null;
  const end = Math.min(inside.end + 1, text.length);
  if (open <= sentence.start) {
    const before = sentences[sentence.index - 1];
    return before && closesBracket(text.slice(date.end, end)) ? [before.start, end] : null;
  }
  const { start } = stretchFinder(text, sentence)(open - 1);
  return [start + (LAST_ITEM.exec(text.slice(start, open))?.index ?? 0), end];
}

/** 新建图书馆（…）、|改造档案馆|（…）: each of a list has its own bracket. */
const LAST_ITEM = /(?<=）[、和及与])[^）]*$/;
