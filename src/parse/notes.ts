/** Finds responsibility notes (责任单位) in a paragraph: （责任单位：…）, (市財政局、市編辦), 〔…负责〕. */

import { findBrackets } from '#language/brackets.ts';
import { NOTE_LABEL, type ResponsibilityNote, readNote } from '#language/forms/note.ts';
import { LIMITS } from '#language/limits.ts';
import { form } from '#language/rules/form.ts';
import type { Span } from '#model/span.ts';

/** A labelled list without brackets: on a line of its own, or behind the end of a sentence. */
const LABELLED_TAIL = new RegExp(`(?:^|[。;!?)\\]〕】]\\s{0,4}|\\s)(?:${NOTE_LABEL.source})`);

const LONGEST_SENTENCE = 160;
const SAYS_WHO = form(
  '{lead}|{support}|会同|职[责能](?:分工)?{noteDuty}|{noteManner}(?:组织)?{noteDuty}[。;]?$',
);
/** 领导小组办公室设在…, 各部门要…: a sentence with a verb of its own. */
const IN_NO_NAME = /[要将须把]|设[在立有]|^.{17,}$/;

/** Places of the notes in a folded paragraph, brackets included, in order and apart. */
export function findNotes(folded: string): Span[] {
  const notes: Span[] = [];
  for (const { open, close } of findBrackets(folded)) {
    if (open < (notes.at(-1)?.[1] ?? 0) || close - open > LIMITS.note.most) continue;
    if (!'([〔【'.includes(folded[open] as string)) continue;
    if (isNote(folded, open, close)) notes.push([open, close + 1]);
  }
  const from = notes.at(-1)?.[1] ?? 0;
  const tail = labelledTail(folded, notes) ?? unclosedNote(folded, from) ?? sentenceNote(folded, from);
  return tail ? [...notes.filter(([start]) => start < tail[0]), tail] : notes;
}

/**
 * With a duty (负责, 责任单位：) a list of bodies is a note anywhere; without one only where a sentence has ended
 * before it, so that 鎮醫院(社區衛生服務中心) stays text.
 */
function isNote(folded: string, open: number, close: number): boolean {
  const note = readNote(folded.slice(open, close + 1));
  if (note.labelled || note.duty) return namesBodies(note);
  const before = folded.slice(Math.max(0, open - 4), open).trimEnd();
  const after = folded.slice(close + 1, close + 3).trimStart();
  const apart = before === '' ? after === '' : /[。;!?”)\]〕]$/.test(before) && !/^[,、的和]/.test(after);
  const { bodies } = note;
  // （集团） alone names nobody.
  const isNamed = bodies.length > 1 || (bodies[0]?.name.length ?? 0) > 2;
  return (
    apart &&
    isNamed &&
    note.prose === 0 &&
    bodies.every(({ sureness }) => sureness !== 'unknown') &&
    bodies.some(({ sureness }) => sureness === 'sure')
  );
}

/** Whether it is mostly bodies: a name that nothing tells is kept beside as many that their form tells. */
function namesBodies({ bodies, prose, labelled }: ResponsibilityNote): boolean {
  const unknown = bodies.filter(({ sureness }) => sureness === 'unknown').length;
  const told = bodies.length - unknown;
  return told > 0 && unknown <= told && prose <= (labelled ? told : 0);
}

/** 责任单位：市财政局、市教育局 up to the end of its paragraph, 牵头单位：…　完成时限：… included. */
function labelledTail(folded: string, notes: readonly Span[]): Span | null {
  const from = Math.max(0, folded.trimEnd().length - LIMITS.note.most);
  const match = LABELLED_TAIL.exec(folded.slice(from));
  if (!match) return null;
  const start = from + match.index + (/^[。;!?)\]〕】\s]*/.exec(match[0])?.[0].length ?? 0);
  const end = folded.trimEnd().length;
  const isInside = notes.some((note) => note[0] < start && start < note[1]);
  const text = folded.slice(start, end);
  // 责任单位：…。完成时限：…。: a stop may part the fields.
  const isText = /。(?!\s{0,2}\p{Script=Han}{2,8}[:：])\s{0,2}\S/u.test(text);
  if (isInside || isText || (from > 0 && match.index === 0)) return null;
  return namesBodies(readNote(text)) ? [start, end] : null;
}

/** A note at the end whose closing bracket was forgotten: （责任单位：区卫生计生局. */
function unclosedNote(folded: string, from: number): Span | null {
  const tail = Math.max(from, folded.length - LIMITS.note.most);
  const match = /[([〔【](?=[^([〔【]{0,12}[:：])[^。]*$/.exec(folded.slice(tail));
  if (!match || !NOTE_LABEL.test(match[0].slice(0, 20)) || /[)\]〕】]$/.test(match[0].trimEnd())) return null;
  return [tail + match.index, folded.trimEnd().length];
}

/** A sentence at the end that says who and nothing else: …。县应急局牵头，县林业局、县公安局配合。 */
function sentenceNote(folded: string, from: number): Span | null {
  const end = folded.trimEnd().length;
  const body = folded.slice(0, end).replace(/[。;]$/, '');
  const start = Math.max(body.lastIndexOf('。'), body.lastIndexOf(';'), body.lastIndexOf('!')) + 1;
  const text = folded.slice(start, end);
  if (start <= from || text.length > LONGEST_SENTENCE || !SAYS_WHO.test(text)) return null;
  const { bodies, prose, duty } = readNote(text);
  const isNamed = bodies.every(({ name, sureness }) => sureness === 'sure' && !IN_NO_NAME.test(name));
  return duty && prose === 0 && bodies.length > 1 && isNamed ? [start, end] : null;
}
