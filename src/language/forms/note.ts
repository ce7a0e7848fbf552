/**
 * Responsibility notes (责任分工) read part by part: 牵头单位:X,配合单位:Y; X牵头,Y配合; X、Y按职责分工负责.
 * One grammar for those who look for notes in a text and those who read them. All on folded text, brackets included.
 */
import type { Span as Range } from '#model/span.ts';
import { oneOf } from '../lexicon/classes.ts';
import type { PrefixMemory } from './bodies/body-level.ts';
import { type ListedBody, listBodies } from './bodies/body-list.ts';

export type NoteRole = 'lead' | 'support' | 'responsible';

export interface NotedBody extends ListedBody {
  readonly role: NoteRole;
}

export interface ResponsibilityNote {
  readonly bodies: readonly NotedBody[];
  /** Parts that can be no name: with any of them, a bracket is a remark about something else. */
  readonly prose: number;
  /** A label says so (责任单位:). */
  readonly labelled: boolean;
  /** A word says what the bodies do (负责, 牵头). */
  readonly duty: boolean;
  /** 列首位的为牵头单位: the first listed leads. */
  readonly declaresLead: boolean;
  /** …,下同: from here on. */
  readonly forAll: boolean;
}

// 列首位的为牵头单位,下同; 排在第一位的为牵头单位,下同; 列第一位者为牵头单位; 排名第一的为牵头单位; 首个单位为牵头部门
const DECLARATION =
  /(?:[列排居位名标以]|首个|首位|第一)[^,。;、()〔〕[\]:]{0,14}?(?:第一|首位|首|前)?[^,。;、()〔〕[\]:]{0,10}(?:为|是|系|作为)(?:牵头|主办|主要负责|第一责任)(?:单位|部门|责任单位)?(?:[,、;]\s*(?:其[他余]|后列)[^,。;、()]{0,6}(?:配合|协办|参与|责任)(?:单位|部门))?(?:[,、;。]?\s*(?:下同|以下均?同|后同))?[。;,]?/;
const SAME_BELOW = /(?:下同|以下均?同|后同)/;
/** 牵头单位:, 责任单位和配合单位:, 第一责任部门:, 主办機關:, 牵头:. */
const LABEL_SOURCE = `(?:${oneOf('noteLabel')}+(?:[和及、]${oneOf('noteLabel')}+)?${oneOf('bearer')}(?:为|是)?|${oneOf('loneLabel')})\\s?:`;
/** 责任单位: in front of a list. */
export const NOTE_LABEL = new RegExp(LABEL_SOURCE);
// 完成时限:, 适用范围:, 分管领导:, 联系人: what follows names no body
const FIELD = new RegExp(`${LABEL_SOURCE}|(?:(?<=[,;。\\s([〔【])|^)\\p{Script=Han}{2,8}\\s?:`, 'gu');
// 组织实施; not the 组织 of 妇联组织, 行业组织
const ORGANISES = '(?<![联党团会业层级])组织(?=.)';
const DUTY = new RegExp(
  `(?:(?:按照?|依据|依|根据)?(?:各自|本级|有关|自身)?(?:工作)?的?(?:职责|职能|分工|权限|要求|任务)*)?(?:${oneOf('noteDuty', 'noteManner')}|${ORGANISES})*${oneOf('noteDuty')}(?:各项|相关|有关|属地|主体|具体|日常)*(?:工作|责任|任务)?$`,
);
// 市卫生局(牵头): of this one alone
const OWN_DUTY = /\((?:牵头|主办|负责|配合|协办)(?:单位|部门)?\)$/;
// 由市教育局, 会同市公安局, 商国家发展改革委; not 商务部, 商业局
const BEFORE_NAME =
  /^[\s,、;。]*(?:(?:由|请|会同)(?=\S{2})|商(?=省|市|区|县|国家|国务院|有关|相关|财政|发展|教育|公安|民政|人力|自然|生态|住房|交通|农业|工业|科技|税务|海关))?/;

/** Reads one note; `placeStem` as for `listBodies`. */
export function readNote(note: string, placeStem: string | null = null): ResponsibilityNote {
  const memory: PrefixMemory = { prefix: null };
  const declaration = /牵头|主办|责任|负责/.test(note) ? DECLARATION.exec(note) : null;
  const parts = brackets(note)
    .flatMap(([start, end]) => around(note, start, end, declaration))
    .flatMap(([start, end]) => fields(note, start, end));
  const groups = parts.flatMap((part) => readField(note, part, memory, placeStem));
  return {
    bodies: groups.flatMap(({ bodies, role }) => bodies.map((body) => ({ ...body, role }))),
    prose: groups.reduce((sum, { prose }) => sum + prose, 0),
    labelled: parts.some(({ labelled }) => labelled),
    duty: groups.some(({ duty, bodies }) => duty && bodies.length > 0),
    declaresLead: declaration !== null,
    forAll: SAME_BELOW.test(declaration?.[0] ?? ''),
  };
}

/** Whether running text declares that first-listed units lead: 各项任务列首位的为牵头单位。 */
export const declaresLead = (text: string): boolean =>
  // most texts say nothing of the kind, and the pattern looks far ahead
  /牵头|主办|责任/.test(text) && /首|第一/.test(text) && DECLARATION.test(text);

/** What stands before and behind the declaration, its bracket left out. */
function around(note: string, start: number, end: number, declaration: RegExpExecArray | null): Range[] {
  if (declaration === null || declaration.index < start || declaration.index >= end) return [[start, end]];
  const stop = note.slice(0, declaration.index).replace(/[\s,、;(〔[]+$/, '').length;
  const behind = declaration.index + declaration[0].length;
  const closing = /^[\s)〕\],。;、]*/.exec(note.slice(behind, end))?.[0].length ?? 0;
  return [
    [start, Math.max(start, stop)],
    [behind + closing, end],
  ];
}

/** What stands inside each of the note's brackets: one, or several in a row. */
function brackets(note: string): Range[] {
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
function fields(note: string, start: number, end: number): Field[] {
  const labels = [...note.slice(start, end).matchAll(FIELD)].map((match) => ({
    text: match[0],
    at: start + match.index,
  }));
  const first = labels[0]?.at ?? end;
  const parts: Field[] =
    first > start ? [{ role: 'responsible', range: [start, first], labelled: false }] : [];
  labels.forEach((label, i) => {
    if (!NOTE_LABEL.test(label.text)) return;
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
  placeStem: string | null,
): Group[] {
  const found: Group[] = [];
  let from = start;
  for (const [groupEnd, verb] of groupsOf(note, start, end)) {
    const lead = BEFORE_NAME.exec(note.slice(from, groupEnd))?.[0].length ?? 0;
    const given = verb === '' || role !== 'responsible' ? role : roleOf(verb);
    const list = listBodies(note, [from + lead, groupEnd], memory, placeStem);
    found.push({ ...list, role: given, duty: verb !== '' });
    from = groupEnd + verb.length;
  }
  return found;
}

/** Where each group ends, with the verb that ends it; the last may have none. */
function groupsOf(note: string, start: number, end: number): [number, string][] {
  const found: [number, string][] = [];
  let depth = 0;
  let separator = start;
  for (let i = start; i <= end; i++) {
    const character = i === end ? ',' : (note[i] as string);
    if (/[([〔]/.test(character)) depth++;
    else if (/[)\]〕]/.test(character)) depth--;
    if (i < end && (depth > 0 || !/[、,;。]/.test(character))) continue;
    const words = note.slice(separator, i).trimEnd();
    const own = OWN_DUTY.exec(words)?.[0] ?? '';
    const verb = own === '' ? (DUTY.exec(words)?.[0] ?? '') : own;
    if (own !== '' && separator > start) found.push([separator, '']);
    if (verb !== '') found.push([separator + words.length - verb.length, verb]);
    else if (i === end) found.push([end, '']);
    separator = i;
  }
  return found;
}
