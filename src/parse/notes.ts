/** Finds responsibility notes (责任单位) in a paragraph: （责任单位：…）, (市財政局、市編辦), 〔…负责〕. */

import { NOTE_LABEL, readAgencyList } from '#language/agency-names.ts';
import { findBrackets } from '#language/brackets.ts';
import type { Span } from '#model/span.ts';

/** Longer brackets hold text; the longest note of our documents has 101 characters. */
const LONGEST_NOTE = 400;
const LABELLED_LINE = new RegExp(`^(?:${NOTE_LABEL.source})`);

/** Places of the notes in a folded paragraph, brackets included, in order and apart. */
export function findNotes(folded: string): Span[] {
  const whole = folded.trim();
  if (whole.length <= LONGEST_NOTE && LABELLED_LINE.test(whole) && readAgencyList(whole).names.length > 0) {
    const start = folded.indexOf(whole);
    return [[start, start + whole.length]];
  }
  const notes: Span[] = [];
  for (const { open, close } of findBrackets(folded)) {
    if (open < (notes.at(-1)?.[1] ?? 0) || close - open > LONGEST_NOTE) continue;
    if (!'([〔【'.includes(folded[open] as string)) continue;
    if (isNote(folded.slice(open + 1, close), folded, open, close)) notes.push([open, close + 1]);
  }
  const unclosed = unclosedNote(folded, notes.at(-1)?.[1] ?? 0);
  if (unclosed) notes.push(unclosed);
  return notes;
}

/**
 * With a duty (负责, 责任单位：) a list of agencies is a note anywhere; without one only where a sentence
 * has ended before it, so that 鎮醫院(社區衛生服務中心) stays text.
 */
function isNote(inner: string, folded: string, open: number, close: number): boolean {
  const { names, weak, others, duty } = readAgencyList(inner);
  if (names.length === 0) return false;
  if (duty) return others === 0 || (NOTE_LABEL.test(inner) && others <= names.length);
  const before = folded.slice(Math.max(0, open - 4), open).trimEnd();
  const after = folded.slice(close + 1, close + 3).trimStart();
  const apart = before === '' ? after === '' : /[。;!?”)\]〕]$/.test(before) && !/^[,、的和]/.test(after);
  // （集团） alone names nobody.
  return (
    apart && others === 0 && weak < names.length && (names.length > 1 || (names[0]?.name.length ?? 0) > 2)
  );
}

/** A note at the end whose closing bracket was forgotten: （责任单位：区卫生计生局. */
function unclosedNote(folded: string, from: number): Span | null {
  const tail = Math.max(from, folded.length - LONGEST_NOTE);
  const match = /[([〔【](?=[^([〔【]{0,12}[:：])[^。]*$/.exec(folded.slice(tail));
  if (!match || !NOTE_LABEL.test(match[0].slice(0, 20)) || /[)\]〕】]$/.test(match[0].trimEnd())) return null;
  return [tail + match.index, folded.trimEnd().length];
}
