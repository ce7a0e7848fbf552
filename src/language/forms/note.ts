/**
 * Responsibility notes (责任分工) read part by part: 牵头单位:X,配合单位:Y; X牵头,Y配合; X、Y按职责分工负责.
 * One grammar for those who look for notes in a text and those who read them. All on folded text, brackets included.
 */
import type { ListedBody, NoteRole, ResponsibilityNote } from '#model/note.ts';
import type { Span as Range } from '#model/span.ts';
import { oneOf } from '../lexicon/classes.ts';
import { form } from '../rules/form.ts';
import type { PrefixMemory } from './bodies/body-level.ts';
import { listBodies } from './bodies/body-list.ts';
import {
  NOTE_FORMS,
  NOTE_PATTERNS,
  type NoteForm,
  type NotePatterns,
  opensBracketed,
  patternsOf,
} from './note-forms.ts';

/** Reads one note: the one reading of it, whoever asks. */
export function readNote(note: string, forms: readonly NoteForm[] = NOTE_FORMS): ResponsibilityNote {
  const patterns = forms === NOTE_FORMS ? NOTE_PATTERNS : patternsOf(forms);
  const memory: PrefixMemory = { prefix: null };
  const declaration = form('{lead}|{bears}').test(note) ? patterns.declaration.exec(note) : null;
  const parts = brackets(note)
    .flatMap(([start, end]) => around(note, start, end, declaration))
    .flatMap(([start, end]) => fields(note, start, end, patterns));
  const groups = parts.flatMap((part) => readField(note, part, memory, patterns));
  return {
    bodies: groups.flatMap(({ bodies, role }) => bodies.map((body) => ({ ...body, role }))),
    prose: groups.reduce((sum, { prose }) => sum + prose, 0),
    labelled: parts.some(({ labelled }) => labelled),
    duty: groups.some(({ duty, bodies }) => duty && bodies.length > 0),
    declaresLead: declaration !== null,
    forAll: patterns.again.test(declaration?.[0] ?? ''),
  };
}

/**
 * A body as it is called in a document of that place: 青河供电局 is not taken for 区青河供电局. `placeStem` is the place's
 * name without its level (青河).
 */
export function namedAt<B extends ListedBody>(body: B, placeStem: string | null): B {
  const { bare } = body;
  return bare !== null && placeStem !== null && bare.name.startsWith(placeStem)
    ? { ...body, ...bare, bare: null }
    : body;
}

/** Whether running text declares that first-listed units lead: 各项任务列首位的为牵头单位。 */
export const declaresLead = (text: string): boolean =>
  // most texts say nothing of the kind, and the pattern looks far ahead
  form('{lead}|责任').test(text) && /首|第一/.test(text) && NOTE_PATTERNS.declaration.test(text);

/** 市卫生健康委|(除标注“分别牵头”外, in front of 列第一位的为牵头单位. */
const EXCEPTED = /[(〔[,;]\s?除[^()、]{1,16}外,?\s?$/;

/** What stands before and behind the declaration, its bracket left out. */
function around(note: string, start: number, end: number, declaration: RegExpExecArray | null): Range[] {
  if (declaration === null || declaration.index < start || declaration.index >= end) return [[start, end]];
  const before = note.slice(0, declaration.index).replace(EXCEPTED, '');
  const stop = before.replace(/[\s,、;(〔[]+$/, '').length;
  const behind = declaration.index + declaration[0].length;
  const closing = /^[\s)〕\],。;、]*/.exec(note.slice(behind, end))?.[0].length ?? 0;
  return [
    [start, Math.max(start, stop)],
    [behind + closing, end],
  ];
}

/** What stands inside each of the note's brackets: one, or several in a row. */
function brackets(note: string): Range[] {
  if (opensBracketed(note)) return [[0, note.length]];
  const found: Range[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < note.length; i++) {
    if (/[([〔【]/.test(note[i] as string)) {
      if (depth++ > 0) continue;
      if (note.slice(start, i).trim() !== '') return [[/^\s*/.exec(note)?.[0].length ?? 0, note.length]];
      start = i + 1;
    } else if (/[)\]〕】]/.test(note[i] as string) && --depth === 0) {
      found.push([start, i]);
      start = i + 1;
    }
  }
  const rest = note.slice(start).replace(/^[\s。;]+$/, '');
  return rest === '' ? found : [...found, [start, note.length]];
}

interface Field {
  readonly role: NoteRole;
  readonly range: Range;
  readonly labelled: boolean;
}

/** The parts that labels of bodies open, other fields left out; without labels, the whole. */
function fields(note: string, start: number, end: number, patterns: NotePatterns): Field[] {
  const labels = [...note.slice(start, end).matchAll(patterns.field)].map((match) => ({
    text: match[0],
    at: start + match.index,
  }));
  const first = labels[0]?.at ?? end;
  const parts: Field[] =
    first > start ? [{ role: 'responsible', range: [start, first], labelled: false }] : [];
  labels.forEach((label, i) => {
    // With what follows: a label without a colon is one in front of a body.
    if (patterns.label.exec(note.slice(label.at, end))?.index !== 0) return;
    const range: Range = [label.at + label.text.length, labels[i + 1]?.at ?? end];
    parts.push({ role: roleOf(label.text), range, labelled: true });
  });
  return parts;
}

const LEAD = new RegExp(oneOf('lead'));
const SUPPORT = new RegExp(oneOf('support'));

function roleOf(words: string): NoteRole {
  if (LEAD.test(words)) return 'lead';
  return SUPPORT.test(words) && !/负责|责任/.test(words) ? 'support' : 'responsible';
}

interface Group {
  readonly bodies: readonly ListedBody[];
  readonly prose: number;
  readonly role: NoteRole;
  readonly duty: boolean;
}

/** A field, cut where a verb ends a group: 市发展改革局牵头,市财政局配合. */
function readField(
  note: string,
  { role, range: [start, end] }: Field,
  memory: PrefixMemory,
  patterns: NotePatterns,
): Group[] {
  const found: Group[] = [];
  let from = start;
  for (const [groupEnd, verb] of groupsOf(note, start, end, patterns)) {
    const lead = patterns.leadIn.exec(note.slice(from, groupEnd))?.[0].length ?? 0;
    const given = verb === '' || role !== 'responsible' ? role : roleOf(verb);
    const list = listBodies(note, [from + lead, groupEnd], memory);
    found.push({ ...list, role: given, duty: verb !== '' });
    from = groupEnd + verb.length;
  }
  return found;
}

/** Where each group ends, with the verb that ends it; the last may have none. */
function groupsOf(
  note: string,
  start: number,
  end: number,
  { own: ownDuty, duty }: NotePatterns,
): [number, string][] {
  const found: [number, string][] = [];
  let depth = 0;
  let separator = start;
  for (let i = start; i <= end; i++) {
    const character = i === end ? ',' : (note[i] as string);
    if (/[([〔]/.test(character)) depth++;
    else if (/[)\]〕]/.test(character)) depth--;
    if (i < end && (depth > 0 || !/[、,;。]/.test(character))) continue;
    const words = note.slice(separator, i).trimEnd();
    const own = ownDuty.exec(words)?.[0] ?? '';
    const verb = own === '' ? (duty.exec(words)?.[0] ?? '') : own;
    if (own !== '' && separator > start) found.push([separator, '']);
    if (verb !== '') found.push([separator + words.length - verb.length, verb]);
    else if (i === end) found.push([end, '']);
    separator = i;
  }
  return found;
}
