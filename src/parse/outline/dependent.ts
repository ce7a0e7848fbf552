/** What goes with the paragraph before it and is no text of its own: notes, terms, rows of tables. */

import { form } from '#language/rules/form.ts';
import { type FoundNote, findNotes } from '../notes.ts';
import type { Paragraph } from '../paragraph.ts';
import { isTableLine, isTableNote } from '../tables/table-lines.ts';
import type { Item } from './outline.ts';

/** By paragraph: whether one is a note is asked at every step of the outline. */
const found = new WeakMap<Pick<Paragraph, 'folded'>, readonly FoundNote[]>();

/** The notes of a paragraph, read once. */
export function notesOf(paragraph: Pick<Paragraph, 'folded'>): readonly FoundNote[] {
  const known = found.get(paragraph);
  if (known) return known;
  const notes = findNotes(paragraph.folded);
  found.set(paragraph, notes);
  return notes;
}

/** Text of an item's own paragraph without mark and notes. */
export function ownText({ mark, paragraph }: Pick<Item, 'mark' | 'paragraph'>): string {
  const folded = paragraph.folded;
  let text = '';
  let from = mark?.length ?? 0;
  for (const {
    span: [start, end],
  } of notesOf(paragraph)) {
    if (start < from) continue;
    text += folded.slice(from, start);
    from = end;
  }
  return (text + folded.slice(from)).trim();
}

/** The dash or bullet that stands before a note; a number makes it an item. */
const signOf = ({ mark }: Paragraph) => (mark?.family === 'dash' || mark?.family === 'bullet' ? mark : null);

export const isNoteOnly = (paragraph: Paragraph) => ownText({ mark: signOf(paragraph), paragraph }) === '';

/** Whether a dash or a bullet opens a note (——责任单位：…), so that it is of the item above and none of its own. */
export const isListedNote = (paragraph: Paragraph) =>
  signOf(paragraph) !== null && notesOf(paragraph).length > 0 && isNoteOnly(paragraph);

// 完成时限：2023年12月底, 分管领导：…, 联系人：…
const LABELLED = form(String.raw`^[^:。,]{0,6}{noteField}\s?:[^。]{1,60}。?$`);

/** 地点：市民广场 */
const FIELD = /^\p{Script=Han}{2,6}:\S[^。]{0,60}$/u;
/** 完成时限：2026年底, 时限：2026年底; not 申报期限：5月10日至20日 */
const TERM_OF_TASK = form('^(?:{finishes}{termColumn}|时限):');
/** 资金渠道：福彩公益金 beside 完成时限：2026年底: fields of one task. */
const ofTask = new WeakSet<Paragraph>();
/** 时间：5月10日 beside 地点：市民广场: fields of one list, of which none is less a text than another. */
const ofList = new WeakSet<Paragraph>();

/**
 * Tells fields of a list from the terms of an item: in a run of fields those are no terms where others are none. By when a task
 * is to be done is said of the whole task, and so is what stands beside it.
 */
export function tellFields(paragraphs: readonly Paragraph[]): void {
  const isField = ({ mark, table, folded }: Paragraph) => !mark && !table && FIELD.test(folded.trim());
  let run: Paragraph[] = [];
  for (const paragraph of [...paragraphs, null]) {
    if (paragraph && isField(paragraph)) {
      run.push(paragraph);
      continue;
    }
    if (run.length > 1 && run.some((one) => !isDependent(one))) {
      const isTask = run.some(({ folded }) => TERM_OF_TASK.test(folded.trim()));
      for (const one of run) (isTask ? ofTask : ofList).add(one);
    }
    run = [];
  }
}

/** Notes, deadlines and rows of a table go with the paragraph before them. */
export const isDependent = (paragraph: Paragraph) =>
  isNoteOnly(paragraph) ||
  ofTask.has(paragraph) ||
  paragraph.table ||
  isTableNote(paragraph.folded) ||
  (LABELLED.test(paragraph.folded.trim()) && !ofList.has(paragraph)) ||
  isTableLine(paragraph.folded);
