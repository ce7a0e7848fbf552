/**
 * A responsibility note read part by part: 牵头单位：X，配合单位：Y; X牵头，Y配合; X、Y负责.
 * Works on simplified characters, brackets included.
 */
import type { PrefixMemory } from './agency-level.ts';
import { type ListedAgency, listAgencies } from './agency-list.ts';
import type { Range } from './text-view.ts';

export type NoteRole = 'lead' | 'support' | 'responsible';

export interface NotedAgency extends ListedAgency {
  readonly role: NoteRole;
}

export interface ResponsibilityNote {
  readonly agencies: readonly NotedAgency[];
  /** 列首位的为牵头单位: the first listed leads. */
  readonly declaresLead: boolean;
  /** …,下同: from here on. */
  readonly forAll: boolean;
}

// 列首位的为牵头单位,下同; 排在第一位的为牵头单位，下同; 列第一位者为牵头单位，下同; 排名第一的为牵头单位; 首个单位为牵头部门
const DECLARATION =
  /(?:[列排居位名标以]|首个|首位|第一)[^，,。；;、（）()〔〕[\]：:]{0,14}?(?:第一|首位|首|前)?[^，,。；;、（）()〔〕[\]：:]{0,10}(?:为|是|系|作为)(?:牵头|主办|主要负责|第一责任)(?:单位|部门|责任单位)?(?:[，,、；;]\s*(?:其[他余]|后列)[^，,。；;、（）()]{0,6}(?:配合|协办|参与|责任)(?:单位|部门))?(?:[，,、；;。]?\s*(?:下同|以下均?同|后同))?[。；;，,]?/u;
const SAME_BELOW = /(?:下同|以下均?同|后同)/u;
// 牵头单位：, 责任单位:, 配合部门：, 牵头责任单位：
const LABEL =
  /(?:(?:牵头|主办|责任|负责|承办|实施|落实|配合|协办|协作|协同|协助|参与|参加|完成|指导|监督|主管|主要|分管|挂点|联系|第一)*(?:单位|部门|机构|主体|处室|科室|股室|时限|时间|期限|进度|领导|人|分工)(?:为|是)?|牵头|配合|责任|主办|协办|承办|参与)\s*[：:∶]/gu;
const NOT_AGENCIES = /(?:时限|时间|期限|进度|领导|人)\s*[：:∶]$/u;
const DUTY =
  /(?:(?:按照?|依据|依)?(?:各自|本级|有关)?(?:工作)?的?(?:职责|职能|分工|权限)*)?(?:分别|共同|具体|联合|统一|按|组织|牵头|全面)*(?:负责|负总责|落实|实施|承担|办理|完成|牵头|主办|配合|协办|参与|参加|协助)(?:负责|落实|实施|推进|办理)*$/u;
// 市卫生局（牵头）: of this one alone
const OWN_DUTY = /[（(](?:牵头|主办|负责|配合|协办)(?:单位|部门)?[）)]$/u;

/** Reads one note; `placeStem` as for `listAgencies`. */
export function readNote(note: string, placeStem: string | null = null): ResponsibilityNote {
  const memory: PrefixMemory = { prefix: null };
  const declaration = DECLARATION.exec(note);
  const agencies = brackets(note)
    .flatMap(([start, end]) => around(note, start, end, declaration))
    .flatMap(([start, end]) => sections(note, start, end))
    .flatMap(([role, range]) => readSection(note, role, range, memory, placeStem));
  return { agencies, declaresLead: declaration !== null, forAll: SAME_BELOW.test(declaration?.[0] ?? '') };
}

/** Whether running text declares that first-listed units lead: 各项任务列首位的为牵头单位。 */
export const declaresLead = (text: string): boolean =>
  // most texts say nothing of the kind, and the pattern looks far ahead
  /牵头|主办|责任/u.test(text) && /首|第一/u.test(text) && DECLARATION.test(text);

/** What stands before and behind the declaration, its bracket left out. */
function around(note: string, start: number, end: number, declaration: RegExpExecArray | null): Range[] {
  if (declaration === null || declaration.index < start || declaration.index >= end) return [[start, end]];
  const stop = note.slice(0, declaration.index).replace(/[\s，,、；;（(〔[]+$/u, '').length;
  const behind = declaration.index + declaration[0].length;
  const closing = /^[\s）)〕\]，,。；;、]*/u.exec(note.slice(behind, end))?.[0].length ?? 0;
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
    if (/[（(〔[【［]/u.test(note[i] as string)) {
      if (depth++ > 0) continue;
      if (note.slice(start, i).trim() !== '') return [[/^\s*/u.exec(note)?.[0].length ?? 0, note.length]];
      start = i + 1;
    } else if (/[）)〕\]】］]/u.test(note[i] as string) && --depth === 0) {
      found.push([start, i]);
      start = i + 1;
    }
  }
  const rest = note.slice(start).replace(/^[\s。；;]+$/u, '');
  return rest === '' ? found : [...found, [start, note.length]];
}

/** The parts that labels open; without labels, the whole. */
function sections(note: string, start: number, end: number): [NoteRole, Range][] {
  const labels = [...note.slice(start, end).matchAll(LABEL)].map((match) => ({
    text: match[0],
    at: start + match.index,
  }));
  const first = labels[0]?.at ?? end;
  const parts: [NoteRole, Range][] = first > start ? [['responsible', [start, first]]] : [];
  labels.forEach((label, i) => {
    if (NOT_AGENCIES.test(label.text)) return;
    parts.push([roleOf(label.text), [label.at + label.text.length, labels[i + 1]?.at ?? end]]);
  });
  return parts;
}

function roleOf(words: string): NoteRole {
  if (/牵头|主办/u.test(words)) return 'lead';
  return /配合|协办|协作|协同|协助|参与|参加/u.test(words) ? 'support' : 'responsible';
}

/** A labelled part, cut where a verb ends a group: 市发展改革局牵头，市财政局配合. */
function readSection(
  note: string,
  role: NoteRole,
  [start, end]: Range,
  memory: PrefixMemory,
  placeStem: string | null,
): NotedAgency[] {
  const found: NotedAgency[] = [];
  let from = start;
  const take = (to: number, given: NoteRole): void => {
    const lead =
      /^[\s，,、；;。]*(?:(?:由|请|会同|商)(?=\S{2}))?/u.exec(note.slice(from, to))?.[0].length ?? 0;
    for (const agency of listAgencies(note, [from + lead, to], memory, placeStem))
      found.push({ ...agency, role: given });
  };
  for (const [groupEnd, verb] of groups(note, start, end)) {
    take(groupEnd, verb === '' ? role : strongest(role, verb));
    from = groupEnd + verb.length;
  }
  return found;
}

const strongest = (role: NoteRole, verb: string): NoteRole => (role === 'responsible' ? roleOf(verb) : role);

/** Where each group ends, with the verb that ends it; the last may have none. */
function groups(note: string, start: number, end: number): [number, string][] {
  const found: [number, string][] = [];
  let depth = 0;
  let separator = start;
  for (let i = start; i <= end; i++) {
    const character = i === end ? '，' : (note[i] as string);
    if (/[（(〔[]/u.test(character)) depth++;
    else if (/[）)〕\]]/u.test(character)) depth--;
    if (i < end && (depth > 0 || !/[、，,；;。]/u.test(character))) continue;
    const words = note.slice(start, i).trimEnd();
    const own = OWN_DUTY.exec(words)?.[0] ?? '';
    const verb = own === '' ? (DUTY.exec(words)?.[0] ?? '') : own;
    if (own !== '' && separator > start) found.push([separator, '']);
    if (verb !== '') found.push([start + words.length - verb.length, verb]);
    else if (i === end) found.push([end, '']);
    separator = i;
  }
  return found;
}
