/**
 * A printed list of agencies read as full names: 市卫生计生局、财政局 names 市卫生计生局 and 市财政局,
 * 榕城区、揭东区人民政府 names two governments. Works on simplified characters.
 */
import type { Range } from './text-view.ts';

/** One agency of a list: its full name, and the characters of the list that spell it. */
export interface ListedAgency {
  readonly name: string;
  readonly ranges: readonly Range[];
  /** 等有关部门和单位 follows it. */
  readonly others: boolean;
}

interface Item {
  readonly ranges: readonly Range[];
  readonly text: string;
  readonly separator: string;
  /** Where 部门 stands in 卫生计生、财政等部门; null when nothing of the kind follows. */
  readonly sharedTail: Range | null;
  readonly others: boolean;
}

const LEVEL = '省|市|区|县|州|旗|镇|乡|街道|产业园|开发区';
// 各县（市、区）人民政府（管委会）, 南海区政府, 揭阳产业园管委会, 会城街道办事处
const GOVERNMENT = /(?:人民政府|政府|管委会|管理委员会|办事处)(?:[（(][^）)]*[）)])?$/u;
const OFFICE =
  /(?:局|委|办|部|厅|院|会|联|署|处|司|站|队|所|中心|公司|集团|银行|政府|单位|部门|机构|办公室|海关|团体|企业|学校|大学|公室|支行|分行|电视台|报社|党校|系统)(?:[（(][^）)]*[）)])?$/u;
// 2018年底前完成 and what else strays into a note
const NO_NAME = /[\d%“”《》]|完成|下同$/u;
const VAGUE_TAIL = /^(?:各|有关|相关|其他)*(?:单位|部门|机构|企业|地区|地方)$/u;
// 财政局等部门, 教育部等有关部门和单位, 市民政局等5个单位; not 高等
const AND_OTHERS =
  /(?<![高初中平])等(?:[\d一二三四五六七八九十]+[个家]|各|有关|相关|其他|职能|成员|[省市区县]直|部门|单位|机构|地区|企业|和|及|、)*$/u;
// 城市管理局 and 住房城乡建设局 hold no place; 榕城区 does
const PLACE =
  /^[^（(、]{1,6}?(?:(?<!^城|都)市|(?<!城)乡|(?<![村城])镇|(?<![社园军景])区|省|县|州|旗|街道|产业园|开发区)(?![场容域划])/u;
// 市财政局, 省教育厅; not 市场监管局, 市政管理局, 市容局
const OWN_LEVEL = /^(?:省|市|区|县|州|旗|镇|乡)(?!场|容|域|划|政(?:管理|公用|园林|设施|工程))/u;
// 各区卫生计生部门, 各县（市、区）财政局, 市及各区卫生计生部门
const EACH_LEVEL = new RegExp(
  `^(?:各|全)?(?:${LEVEL}|级)+(?:[（(][^）)]*[）)])?(?:(?:及|和|与|、)各?(?:${LEVEL}|级)+(?:[（(][^）)]*[）)])?)*`,
  'u',
);
const ONLY_LEVELS = new RegExp(`^各?(?:${LEVEL}|级)+(?:[（(].*[）)])?$`, 'u');
const ENDS_IN_LEVEL = new RegExp(`(?:${LEVEL}|园|港)$`, 'u');
const PARTY_OFFICE = /^(?:组织部|宣传部|统战部|政法委|网信办|改革办|编办|编委办|直属机关工委|政研室)/u;
const NEVER_INHERITS =
  /^(?:各|有关|相关|其他|国家|中央|全国|中国|人民银行|人行|武警|解放军|军分区|银保监|银监|证监|保监|金融监管总局|团[省市区县州]委|国务院|中共|党)/u;
// 公安分局 is the district's own; 新会国土资源分局 names its place
const OFFICE_BRANCH =
  /^(?:公安|税务|国税|地税|规划|国土|自然资源|生态环境|环境|环保|城乡规划|市场|工商|质监|食品药品|交警|社保|气象).*分局$/u;

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

/** The level that bare names take over from the name before them; shared by the parts of one note. */
export interface PrefixMemory {
  prefix: { ranges: readonly Range[]; party: boolean } | null;
}

/** Whether a name says nothing definite: 各有关部门和单位, 相关单位. */
export const isVague = (name: string): boolean =>
  /^各?(?:省|市|区|县|级|直)*(?:有关|相关|成员|直属|职能)*(?:部门|单位|机构|企业|地方|地区)(?:[、和及](?:有关|相关)?(?:部门|单位|机构|企业|地方|地区))*$/u.test(
    name,
  );

const isOffice = (text: string): boolean => OFFICE.test(text);
const wording = (text: string, ranges: readonly Range[]): string =>
  ranges.map(([start, end]) => text.slice(start, end)).join('');

/** The stretch without its white space. */
function tight(text: string, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  for (let i = start; i < end; i++) {
    if (/\s/u.test(text[i] as string)) continue;
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === i) ranges[ranges.length - 1] = [last[0], i + 1];
    else ranges.push([i, i + 1]);
  }
  return ranges;
}

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
    else if (depth === 0 && /[、，,；;。．]/u.test(character)) {
      close(i, character);
      from = i + 1;
    }
  }
  close(end, '');
  return items;
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

/** Characters `from` to `to` of a name that stands in several ranges. */
function cut(ranges: readonly Range[], from: number, to: number): Range[] {
  const kept: Range[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    const a = Math.max(start, start + from - at);
    const b = Math.min(end, start + to - at);
    if (a < b) kept.push([a, b]);
    at += end - start;
  }
  return kept;
}

/** Gives each bare name of a run the ending of the name that closes the run. */
function distribute(text: string, items: readonly Item[]): Item[] {
  const named: Item[] = [];
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

function withPrefix(
  text: string,
  item: Item,
  memory: PrefixMemory,
  placeStem: string | null,
): readonly Range[] {
  const own = ownPrefix(item.text);
  if (own !== null) {
    memory.prefix =
      own === '' ? null : { ranges: cut(item.ranges, 0, own.length), party: isParty(item.text, own) };
    return item.ranges;
  }
  const { prefix } = memory;
  const namesPlace = placeStem !== null && item.text.startsWith(placeStem);
  const branch = /分局$/u.test(item.text) && !OFFICE_BRANCH.test(item.text);
  if (prefix === null || namesPlace || branch || GOVERNMENT.test(item.text) || NEVER_INHERITS.test(item.text))
    return item.ranges;
  const party = prefix.party && PARTY_OFFICE.test(item.text);
  return party
    ? [...prefix.ranges, committee(prefix.ranges), ...item.ranges]
    : [...prefix.ranges, ...item.ranges];

  function committee(ranges: readonly Range[]): Range {
    const end = (ranges.at(-1) as Range)[1];
    return text[end] === '委' ? [end, end + 1] : [end, end];
  }
}

/** The level a name carries itself; empty when it carries one that others must not take over. */
function ownPrefix(name: string): string | null {
  const government = GOVERNMENT.test(name);
  const each = /^各|及|和/u.test(name) ? EACH_LEVEL.exec(name) : null;
  if (each !== null && each[0].length < name.length) return government ? '' : each[0];
  const level = OWN_LEVEL.exec(name);
  if (level !== null) return level[0];
  const place = PLACE.exec(name);
  if (place !== null && place[0].length < name.length - 1) return government ? '' : place[0];
  return null;
}

const isParty = (name: string, prefix: string): boolean => name.startsWith(`${prefix}委`);
