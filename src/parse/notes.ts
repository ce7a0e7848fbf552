/** Finds responsibility notes (责任单位) in a paragraph: （责任单位：…）, (市財政局、市編辦), 〔…负责〕. */

import { findBrackets } from '#language/brackets.ts';
import { readNote } from '#language/forms/note.ts';
import { NOTE_LABEL } from '#language/forms/note-forms.ts';
import { LIMITS, REACHES } from '#language/limits.ts';
import { NOTE_RULES, type NoteCase, type NoteRule } from '#language/rules/notes.ts';
import { decide } from '#language/rules/rule.ts';
import type { ResponsibilityNote } from '#model/note.ts';
import type { Span } from '#model/span.ts';

/** 2. 责任单位：…, （三）主辦單位：…, ——责任单位：…: the mark of an item that says nothing but who. */
const MARK = String.raw`(?:\(?[\d一二三四五六七八九十]{1,3}(?:\)|[、.])|[—–➢►◆■●○·•*-]{1,2})\s{0,4}`;
/** A labelled list without brackets: on a line of its own, behind the mark of an item, or behind the end of a sentence. */
const LABELLED_TAIL = new RegExp(
  `(?:^(?:${MARK})?|[。;!?)\\]〕】]\\s{0,4}[—–]{0,2}|\\s)(?:${NOTE_LABEL.source})`,
);
const BEFORE_LABEL = new RegExp(`^(?:${MARK}|[。;!?)\\]〕】\\s]*)`);

const LONGEST_SENTENCE = REACHES.noteSentence.at;
export interface FoundNote {
  /** In the folded paragraph, brackets included. */
  readonly span: Span;
  /** The rule that tells that it is one. */
  readonly rule: string;
  readonly note: ResponsibilityNote;
}

/** The notes of a folded paragraph, in order and apart. */
export function findNotes(folded: string, rules: readonly NoteRule[] = NOTE_RULES): FoundNote[] {
  const notes: FoundNote[] = [];
  const add = ([start, end]: Span, place: NoteCase['place']): boolean => {
    const text = folded.slice(start, end);
    let read: ResponsibilityNote | null = null;
    const one: NoteCase = {
      text,
      place,
      apart: place !== 'brackets' || isApart(folded, start, end),
      closes: /[。;!?]\s*$/.test(folded.slice(0, start)) && folded.slice(end).trim() === '',
      // Most last sentences say nobody, and need not be read as a note.
      get note() {
        read ??= readNote(text);
        return read;
      },
    };
    const rule = decide(rules, one);
    if (rule) notes.push({ span: [start, end], rule: rule.name, note: one.note });
    return rule !== null;
  };
  for (const { open, close } of findBrackets(folded)) {
    if (open < (notes.at(-1)?.span[1] ?? 0) || close - open > LIMITS.note.most) continue;
    if ('([〔【'.includes(folded[open] as string)) add([open, close + 1], 'brackets');
  }
  const from = notes.at(-1)?.span[1] ?? 0;
  const tail = labelledTail(folded, notes);
  const open = unclosedNote(folded, from);
  const last = lastSentence(folded, from);
  if (!(tail && add(tail, 'tail')) && !(open && add(open, 'open')) && last) add(last, 'sentence');
  const end = notes.at(-1)?.span[0] ?? 0;
  return notes.filter(({ span }, i) => i === notes.length - 1 || span[0] < end);
}

/** Behind the end of a sentence or, at the end, of what leads to a table, or alone on its line: 鎮醫院(社區衛生服務中心) is text. */
function isApart(folded: string, start: number, end: number): boolean {
  const before = folded.slice(Math.max(0, start - 4), start).trimEnd();
  const after = folded.slice(end, end + 2).trimStart();
  if (before === '' || /[:：]$/.test(before)) return after === '';
  return /[。;!?”)\]〕]$/.test(before) && !/^[,、的和]/.test(after);
}

/** 责任单位：市财政局、市教育局 up to the end of its paragraph, 牵头单位：…　完成时限：… included. */
function labelledTail(folded: string, notes: readonly FoundNote[]): Span | null {
  const from = Math.max(0, folded.trimEnd().length - LIMITS.note.most);
  const match = LABELLED_TAIL.exec(folded.slice(from));
  if (!match) return null;
  const start = from + match.index + (BEFORE_LABEL.exec(match[0])?.[0].length ?? 0);
  const end = folded.trimEnd().length;
  const isInside = notes.some(({ span }) => span[0] < start && start < span[1]);
  const text = folded.slice(start, end);
  // 责任单位：…。完成时限：…。: a stop may part the fields.
  const isText = /。(?!\s{0,2}\p{Script=Han}{2,8}[:：])\s{0,2}\S/u.test(text);
  if (isInside || isText || (from > 0 && match.index === 0)) return null;
  return [start, end];
}

/** A note at the end whose closing bracket was forgotten: （责任单位：区卫生计生局. */
function unclosedNote(folded: string, from: number): Span | null {
  const tail = Math.max(from, folded.length - LIMITS.note.most);
  const match = /[([〔【](?=[^([〔【]{0,12}[:：])[^。]*$/.exec(folded.slice(tail));
  if (!match || !NOTE_LABEL.test(match[0].slice(0, 20)) || /[)\]〕】]$/.test(match[0].trimEnd())) return null;
  return [tail + match.index, folded.trimEnd().length];
}

/** …。区水务局牵头，区农业局、区环保局协助。 */
function lastSentence(folded: string, from: number): Span | null {
  const end = folded.trimEnd().length;
  const body = folded.slice(0, end).replace(/[。;]$/, '');
  const start = Math.max(body.lastIndexOf('。'), body.lastIndexOf(';'), body.lastIndexOf('!')) + 1;
  return start > from && end - start <= LONGEST_SENTENCE ? [start, end] : null;
}
