/**
 * A printed list of agencies read as full names: 市卫生计生局、财政局 names 市卫生计生局 and 市财政局,
 * 榕城区、揭东区人民政府 names two governments. Works on simplified characters.
 */
import { GOVERNMENT, LEVEL, PLACE, type PrefixMemory, type PrintedName, withPrefix } from './agency-level.ts';
import { cut, tight, wording } from './name-ranges.ts';
import type { Range } from './text-view.ts';

/** One agency of a list: its full name, and the characters of the list that spell it. */
export interface ListedAgency {
  readonly name: string;
  readonly ranges: readonly Range[];
  /** 等有关部门和单位 follows it. */
  readonly others: boolean;
}

interface Item extends PrintedName {
  readonly separator: string;
  /** Where 部门 stands in 卫生计生、财政等部门; null when nothing of the kind follows. */
  readonly sharedTail: Range | null;
  readonly others: boolean;
}

const OFFICE =
  /(?:局|委|办|部|厅|院|会|联|署|处|司|站|队|所|中心|公司|集团|银行|政府|单位|部门|机构|办公室|海关|团体|企业|学校|大学|公室|支行|分行|电视台|报社|党校|系统)(?:[（(][^）)]*[）)])?$/u;
// 2018年底前完成 and what else strays into a note
const NO_NAME = /[\d%“”《》]|完成|均?涉及|不再|(?:下同|推进|坚持|开展)$/u;
const VAGUE_TAIL = /^(?:各|有关|相关|其他)*(?:单位|部门|机构|企业|地区|地方)$/u;
// 财政局等部门, 教育部等有关部门和单位, 市民政局等5个单位; not 高等
const AND_OTHERS =
  /(?<![高初中平])等(?:[\d一二三四五六七八九十]+[个家]?|各|有关|相关|其他|职能|成员|[省市区县]直|部门|单位|机构|地区|企业|和|及|、)*$/u;
const ONLY_LEVELS = new RegExp(
  `^各?(?:${LEVEL}|级|盟|村|社区|苏木|园区|新区|功能区|团场)+(?:[（(].*[）)])?$`,
  'u',
);
const ENDS_IN_LEVEL = new RegExp(`(?:${LEVEL}|园|港)$`, 'u');

/**
 * Agencies named by `text` from `start` to `end`, in order. `placeStem` is the document's own place
 * without its level (新会), so that 新会供电局 is not taken for 区新会供电局.
 */
export function listAgencies(
  text: string,
  [start, end]: Range,
  inherited: PrefixMemory = { prefix: null },
  placeStem: string | null = null,
): ListedAgency[] {
  const named = distribute(text, splitItems(text, start, end));
  const found: ListedAgency[] = [];
  for (const item of named) {
    const ranges = withPrefix(text, item, inherited, placeStem);
    const name = wording(text, ranges);
    if (name.length > 1 && !NO_NAME.test(name)) found.push({ name, ranges, others: item.others });
  }
  return found;
}

/** Whether a name says nothing definite: 各有关部门和单位, 相关单位. */
export const isVague = (name: string): boolean =>
  /^各?(?:省|市|区|县|级|直)*(?:各|有关|相关|成员|直属|职能)*(?:部门|单位|机构|企业|地方|地区)(?:[、和及](?:有关|相关)?(?:部门|单位|机构|企业|地方|地区))*$/u.test(
    name,
  );

const isOffice = (text: string): boolean => OFFICE.test(text);

function splitItems(text: string, start: number, end: number): Item[] {
  const items: Item[] = [];
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
    if (/[（(〔[【]/u.test(character)) depth++;
    else if (/[）)〕\]】]/u.test(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (/[、，,；;。．/／]/u.test(character) || partsNames(text, start, i, end))) {
      close(i, character);
      from = i + 1;
    }
  }
  close(end, '');
  return items;
}

/** 县人社局 县财政局: a blank parts two names where both are whole and of one level; 财 政局 is one. */
function partsNames(text: string, start: number, at: number, end: number): boolean {
  if (!/\s/u.test(text[at] as string)) return false;
  const left = /[^\s、，,；;。：:]+$/u.exec(text.slice(start, at))?.[0] ?? '';
  const right = /^\s*([^\s、，,；;。]+)/u.exec(text.slice(at, end))?.[1] ?? '';
  return isOffice(left) && isOffice(right) && right.length > 2 && (right[0] === left[0] || right[0] === '各');
}

/** 市财政局和市卫生局 is two; 人力资源和社会保障局 and 各有关部门和单位 are one. */
function splitAtAnd(text: string, start: number, end: number): [number, number, string | null][] {
  const parts: [number, number, string | null][] = [];
  let from = start;
  let joint: string | null = null;
  const words = /以及|会同|[和及与]/gu;
  words.lastIndex = start;
  for (let match = words.exec(text); match !== null && match.index < end; match = words.exec(text)) {
    const left = wording(text, tight(text, from, match.index));
    const right = wording(text, tight(text, match.index + match[0].length, end));
    const rightEnds = isOffice(right.replace(AND_OTHERS, ''));
    if (!isOffice(left) || VAGUE_TAIL.test(right) || !rightEnds || right.length < 2) continue;
    parts.push([from, match.index, joint]);
    from = match.index + match[0].length;
    joint = '、';
  }
  parts.push([from, end, joint]);
  return parts;
}

function readItem(text: string, start: number, end: number, separator: string): Item | null {
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

/** Gives each bare name of a run the ending of the name that closes the run. */
function distribute(text: string, all: readonly Item[]): Item[] {
  const named: Item[] = [];
  const items = joinPartyAndGovernment(text, all);
  for (let i = 0; i < items.length; ) {
    let last = i;
    while (last < items.length && !isOffice((items[last] as Item).text) && items[last]?.sharedTail === null)
      last++;
    const closing = items[last];
    if (closing === undefined) return [...named, ...openRun(text, items.slice(i))];
    named.push(...closeRun(text, items.slice(i, last), closing));
    i = last + 1;
  }
  return named;
}

/** 各县（市、区）党委、政府 is one collective. */
function joinPartyAndGovernment(text: string, items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const before = joined.at(-1);
    if (before && isHalf(before.text, item.text)) joined[joined.length - 1] = merge(text, before, item);
    else joined.push(item);
  }
  return joined;
}

/** 各县（市、区）党委 and 政府; 各区人民政府 and 管委会; 各盟行政公署 and 人民政府. */
const isHalf = (left: string, right: string): boolean =>
  (/^(?:人民)?政府$/u.test(right) && /党[工委组]*委?$/u.test(left)) ||
  (/^各/u.test(left) &&
    GOVERNMENT.test(left.replace(/行政公署$/u, '政府')) &&
    /^(?:街道|乡镇?|镇)?(?:(?:人民)?政府|管委会|管理委员会|办事处)(?:[（(].*[）)])?$/u.test(right));

/** 各街道、镇 is one collective though no ending closes it. */
function openRun(text: string, bare: readonly Item[]): readonly Item[] {
  const [first] = bare;
  if (
    first === undefined ||
    !first.text.startsWith('各') ||
    !bare.every((item) => ONLY_LEVELS.test(item.text))
  )
    return bare;
  return [merge(text, first, bare.at(-1) as Item)];
}

/** A name that stands for itself behind a collective: 市教育局, 县直有关单位; not 县级市政府, 县卫生部门. */
const isApart = (name: string): boolean =>
  /^(?:省|市|区|县|州|旗|镇|乡)(?:直|级)?/u.test(name) &&
  (isVague(name) || !(GOVERNMENT.test(name) || /(?:部门|单位|机构)$/u.test(name)));

/** Everything from the first name to the last as one name. */
function merge(text: string, first: Item, last: Item): Item {
  const ranges = tight(text, (first.ranges[0] as Range)[0], (last.ranges.at(-1) as Range)[1]);
  return { ...last, ranges, text: wording(text, ranges), separator: first.separator };
}

function closeRun(text: string, bare: readonly Item[], closing: Item): Item[] {
  const complete = isOffice(closing.text) ? closing : lengthen(text, closing, closing.sharedTail);
  if (bare.length === 0) return [complete];
  const first = bare[0] as Item;
  // 各区、县级市政府 and 市、县（区）卫生计生部门 are one collective each
  const collective = first.text.startsWith('各') && !closing.text.startsWith('各');
  // 各乡镇（街道）、县直有关单位 and 各村、社区，县财政局 are two each
  if (collective && bare.every((item) => ONLY_LEVELS.test(item.text)) && isApart(closing.text))
    return [...openRun(text, bare), complete];
  if (collective || bare.every((item) => ONLY_LEVELS.test(item.text))) return [merge(text, first, complete)];
  const place = PLACE.exec(complete.text)?.[0] ?? null;
  const tail = sharedEnding(complete, place);
  if (tail === null) return [...bare, complete];
  const level = place === null ? null : cut(complete.ranges, place.length - 1, place.length);
  return [
    ...bare.map((item) => {
      const needsLevel = level !== null && !ENDS_IN_LEVEL.test(item.text);
      const ranges = [...item.ranges, ...(needsLevel ? level : []), ...tail];
      return { ...item, ranges, text: wording(text, ranges) };
    }),
    complete,
  ];
}

/** 三水区人民政府 ends in 人民政府, 财政部门 in 部门; null when nothing can be shared. */
function sharedEnding(closing: Item, place: string | null): Range[] | null {
  if (place !== null && place.length < closing.text.length)
    return cut(closing.ranges, place.length, closing.text.length);
  const ending = GOVERNMENT.exec(closing.text) ?? /部门$/u.exec(closing.text);
  return ending === null ? null : cut(closing.ranges, ending.index, closing.text.length);
}

function lengthen(text: string, item: Item, tail: Range | null): Item {
  if (tail === null) return item;
  const ranges = [...item.ranges, tail];
  return { ...item, ranges, text: wording(text, ranges) };
}
