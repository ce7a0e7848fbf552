/**
 * A printed list of bodies read as full names: 市卫生计生局、财政局 names 市卫生计生局 and 市财政局,
 * 甲区、乙区人民政府 names two governments. All on folded text.
 */
import type { ListedBody, Sureness } from '#model/note.ts';
import type { Span as Range } from '#model/span.ts';
import { form } from '../../rules/form.ts';
import { isBody, isEachPlace, isVague, isWeakBody, isWhole, mayBeBody } from './body.ts';
import { type PrefixMemory, withPrefix } from './body-level.ts';
import { distribute, type ListItem } from './body-runs.ts';
import { cut, tight, wording } from './name-ranges.ts';

export interface BodyList {
  readonly bodies: readonly ListedBody[];
  /** Parts that can be no name, nor a remark: 办公室主任由张三担任. */
  readonly prose: number;
}

// 2023年底前, 持续: when, and not who
const WHEN = form(String.raw`^(?:\d{4}年.{0,12}|.{0,12}(?:底前|年内)|{lasting}{lastingly}?)$`);
// 以下不再列出, 具体任务均涉及相关市人民政府: a rule about the notes, which names nobody
const REMARK = form('{noteRemark}');
const VAGUE_TAIL = form('^{someOf}*{kindOfBody}$');
// 财政局等部门, 教育部等国务院有关部门和单位, 市民政局等5个单位; not 高等
const AND_OTHERS = form(
  String.raw`(?<![高初中平])等(?:[\d一二三四五六七八九十]+[个家]?|{someOf}|{othersOf}|{highLevel}直|{kindOfBody}|[和及、])*$`,
);

/** Bodies named by `text` from `start` to `end`, in order. */
export function listBodies(
  text: string,
  [start, end]: Range,
  inherited: PrefixMemory = { prefix: null },
): BodyList {
  let isRemark = false;
  const items = splitItems(text, start, end).filter((item, i, all) => {
    // 以下各项均需各县、|区人民政府落实: the rest of a rule about the notes.
    isRemark = REMARK.test(item.text) || (isRemark && item.separator === '、');
    return !isRemark && !WHEN.test(item.text) && !goesOnVaguely(all[i - 1]?.text, item.text);
  });
  const bodies: ListedBody[] = [];
  let prose = 0;
  for (const item of distribute(text, items)) {
    const sureness = surenessOf(item.text);
    if (sureness === null) {
      prose++;
      continue;
    }
    const ranges = withPrefix(text, item, inherited);
    const name = wording(text, ranges);
    const bare = ranges === item.ranges ? null : { name: item.text, ranges: item.ranges };
    if (name.length > 1) bodies.push({ name, ranges, bare, others: item.others, sureness });
  }
  return { bodies, prose };
}

/** 市直有关部门、|单位: of the same whom nobody names, and no body of the place. */
const KIND_ALONE = form('^{kindOfBody}$');
const goesOnVaguely = (before: string | undefined, name: string): boolean =>
  before !== undefined && KIND_ALONE.test(name) && isVague(before);

function surenessOf(name: string): Sureness | null {
  if (isBody(name) || isEachPlace(name) || isVague(name)) return 'sure';
  if (isWeakBody(name)) return 'weak';
  return mayBeBody(name) ? 'unknown' : null;
}

function splitItems(text: string, start: number, end: number): ListItem[] {
  const items: ListItem[] = [];
  let depth = 0;
  let from = start;
  let separator = '';
  const close = (to: number, next: string): void => {
    for (const [a, b, joint] of splitAtAnd(text, from, to)) {
      const item = readItem(text, a, b, joint ?? separator);
      if (item !== null) items.push(item);
    }
    separator = next;
  };
  for (let i = start; i < end; i++) {
    const character = text[i] as string;
    if (/[([〔【]/.test(character)) depth++;
    else if (/[)\]〕】]/.test(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (/[、,;。./]/.test(character) || partsNames(text, start, i, end))) {
      close(i, character);
      from = i + 1;
    }
  }
  close(end, '');
  return items;
}

/** 国家税务总局 样本市税务局, 市公安局 交警支队, 市政府 办公室: the rest of a name behind its blank. */
const OF_LEFT = /^国家|^中[国央]/;
const REST_OF_NAME = /^[办机直][公关属]|[支大中]队$|分[局行]$/;

/** 县人社局 县财政局, 县人社局 各乡镇, 发改局 财政局: a blank parts two names where both are whole; 财 政局 is one. */
function partsNames(text: string, start: number, at: number, end: number): boolean {
  if (!/\s/.test(text[at] as string)) return false;
  const left = /[^\s、,;。:]+$/.exec(text.slice(start, at))?.[0] ?? '';
  const right = /^\s*([^\s、,;。]+)/.exec(text.slice(at, end))?.[1] ?? '';
  if (!isWhole(left) || right.length < 3) return false;
  if (right[0] === '各') return isWhole(right) || isEachPlace(right);
  if (!isWhole(right)) return false;
  return right[0] === left[0] || (left.length > 2 && !OF_LEFT.test(left) && !REST_OF_NAME.test(right));
}

/** 市财政局和市卫生局 is two; 人力资源和社会保障局 and 各有关部门和单位 are one. */
function splitAtAnd(text: string, start: number, end: number): [number, number, string | null][] {
  const parts: [number, number, string | null][] = [];
  let from = start;
  let joint: string | null = null;
  const words = /以及|会同|[和及与]/g;
  words.lastIndex = start;
  for (let match = words.exec(text); match !== null && match.index < end; match = words.exec(text)) {
    const left = wording(text, tight(text, from, match.index));
    const right = wording(text, tight(text, match.index + match[0].length, end));
    if (right.length < 2 || !isWhole(left) || !opensName(right)) continue;
    parts.push([from, match.index, joint]);
    from = match.index + match[0].length;
    joint = '、';
  }
  parts.push([from, end, joint]);
  return parts;
}

/** 国务院相关部门及各地区 is two; 各有关部门和单位 is one. */
const opensName = (right: string): boolean =>
  /^各/.test(right)
    ? isWhole(right) || isEachPlace(right)
    : !VAGUE_TAIL.test(right) && isWhole(right.replace(AND_OTHERS, ''));

function readItem(text: string, start: number, end: number, separator: string): ListItem | null {
  const ranges = tight(text, start, end);
  const whole = wording(text, ranges);
  const others = AND_OTHERS.exec(whole);
  const kept = others === null ? ranges : cut(ranges, 0, others.index);
  const stem = wording(text, kept);
  if (stem === '') return null;
  const tailAt = others === null ? -1 : others[0].indexOf('部门');
  const shared =
    others === null || tailAt < 0 ? null : cut(ranges, others.index + tailAt, others.index + tailAt + 2);
  return { ranges: kept, text: stem, separator, sharedTail: shared?.[0] ?? null, others: others !== null };
}
