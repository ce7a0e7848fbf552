/** The level that a body's name carries (市财政局, 各区财政部门) or takes over from the name before it. Folded text. */
import type { Span as Range } from '#model/span.ts';
import { oneOf } from '../../lexicon/classes.ts';
import { form } from '../../rules/form.ts';
import { cut } from './name-ranges.ts';

const LEVEL = '{ownLevel}';
// 各县（市、区）人民政府（管委会）, 南海区政府, 揭阳产业园管委会, 会城街道办事处
export const GOVERNMENT = new RegExp(`${oneOf('government')}(?:\\([^()]*\\))?$`);
// 城市管理局 and 住房城乡建设局 hold no place; 榕城区 does
export const PLACE = form('^[^(、]{1,6}?{ownLevel}(?<!{noLevel}|^城市|^乡镇)(?![场容域划])', 'u');
// 市财政局, 省教育厅; not 市场监管局, 市政管理局, 市容局, 乡村产业发展处
export const OWN_LEVEL = form('^(?!乡村(?!委|民委)){level}(?![场容域划]|{behindNoLevel})', 'u');
// 各区卫生计生部门, 各县（市、区）财政局, 市及各区卫生计生部门
const EACH_LEVEL = form(
  `^(?:各|全)?(?:${LEVEL}|级)+(?:[(〔][^()〔〕]*[)〕])?(?:[及和与、]各?(?:${LEVEL}|级)+(?:[(〔][^()〔〕]*[)〕])?)*`,
  'u',
);
const PARTY_OFFICE = form('^{partyOffice}', 'u');
const NEVER_INHERITS = form('各|^(?:{ownHouse}|团{highLevel}委)|{ownLine}|(?:[支分]行|调查队)$', 'u');
// 公安分局 is the district's own; 新会国土资源分局 names its place
const OFFICE_BRANCH = form('^{branchField}.*分局$', 'u');

// 青河水务集团, 青河大学, 青河日报社, 石桥村, 石桥村委会: a proper name, where 城投集团 and 供电公司 only say what they do
const PROPER_NAME = form(
  '^(?:.{4,}?{firmWord}*(?:公司|集团)|.{2,}{academy}|.{2,}(?:村(?:.{0,2}委员?会|党支部)?|社区)|(?!{mediaKind}).{2,}(?:[日晚]报社|广播电视总?台))$',
);

/** The level that bare names take over from the name before them; shared by the parts of one note. */
export interface PrefixMemory {
  prefix: { ranges: readonly Range[]; party: boolean } | null;
}

/** A name as printed: its ranges and its characters. */
export interface PrintedName {
  readonly ranges: readonly Range[];
  readonly text: string;
}

/** The full name of the next item of a list; `memory` holds what the items before it carried. */
export function withPrefix(text: string, item: PrintedName, memory: PrefixMemory): readonly Range[] {
  const own = ownPrefix(item.text);
  if (own !== null) {
    memory.prefix =
      own === '' ? null : { ranges: cut(item.ranges, 0, own.length), party: isParty(item.text, own) };
    return item.ranges;
  }
  const { prefix } = memory;
  const branch = /分局$/u.test(item.text) && !OFFICE_BRANCH.test(item.text);
  const stands =
    isNamedPlace(item.text) || [GOVERNMENT, NEVER_INHERITS, PROPER_NAME].some((form) => form.test(item.text));
  if (prefix === null || branch || stands) return item.ranges;
  const party = prefix.party && PARTY_OFFICE.test(item.text);
  return party
    ? [...prefix.ranges, committeeBehind(text, prefix.ranges), ...item.ranges]
    : [...prefix.ranges, ...item.ranges];
}

/** 市教育局、|越秀区: a place by its own name; not 市直、高新区. */
const isNamedPlace = (name: string): boolean =>
  PLACE.exec(name)?.[0] === name && name.length > 2 && !form('^{placeOfMany}').test(name);

/** 市委组织部、宣传部: the 委 behind 市, which goes to the second name too; empty where none is printed. */
function committeeBehind(text: string, level: readonly Range[]): Range {
  const end = (level.at(-1) as Range)[1];
  return text[end] === '委' ? [end, end + 1] : [end, end];
}

/** The level a name carries itself; empty when it carries one that others must not take over. */
function ownPrefix(name: string): string | null {
  const government = GOVERNMENT.test(name);
  const each = /^各|[及和]/u.test(name) ? EACH_LEVEL.exec(name) : null;
  if (each !== null && each[0].length < name.length) return government ? '' : each[0];
  const level = OWN_LEVEL.exec(name);
  if (level !== null) return level[0];
  const place = PLACE.exec(name);
  if (place !== null && place[0].length < name.length - 1) return government ? '' : place[0];
  return null;
}

const isParty = (name: string, prefix: string): boolean => name.startsWith(`${prefix}委`);
