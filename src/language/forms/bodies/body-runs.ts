/** Runs of bare names that share an ending, or are one collective: 高明、三水区人民政府; 各街道、镇. */
import type { Span as Range } from '#model/span.ts';
import { form } from '../../rules/form.ts';
import { isEachPlace, isVague, isWeakBody, isWhole } from './body.ts';
import { GOVERNMENT, PLACE, type PrintedName } from './body-level.ts';
import { cut, tight, wording } from './name-ranges.ts';

/** What stands between two separators of a list. */
export interface ListItem extends PrintedName {
  readonly separator: string;
  /** Where 部门 stands in 卫生计生、财政等部门; null when nothing of the kind follows. */
  readonly sharedTail: Range | null;
  readonly others: boolean;
}

const ONLY_LEVELS = form('^各?{someOf}?(?:{ownLevel}|{levelOfMany})+(?:[(〔].*[)〕])?$');
const ENDS_IN_LEVEL = form('(?:{ownLevel}|[园港])$');

const NAMED_AMONG = form(String.raw`^[^各]{2,6}等[\d一二三四五六七八九十]{1,3}个{ownLevel}`);

/** Gives each bare name of a run the ending of the name that closes the run. */
export function distribute(text: string, all: readonly ListItem[]): ListItem[] {
  const named: ListItem[] = [];
  const items = joinPartyAndGovernment(text, all);
  for (let i = 0; i < items.length; ) {
    let last = i;
    while (last < items.length && !ends((items[last] as ListItem).text) && items[last]?.sharedTail === null)
      last++;
    const closing = items[last];
    if (closing === undefined) return [...named, ...openRun(text, items.slice(i))];
    named.push(...closeRun(text, items.slice(i, last), closing));
    i = last + 1;
  }
  return named;
}

/** 市财政局, 医改科: a whole name, and none that what comes after it goes on with. */
const ends = (name: string): boolean => isWhole(name) || isWeakBody(name);

/** 各县(市、区)党委、政府 is one collective. */
function joinPartyAndGovernment(text: string, items: readonly ListItem[]): ListItem[] {
  const joined: ListItem[] = [];
  for (const item of items) {
    const before = joined.at(-1);
    if (before && isHalf(before.text, item.text)) joined[joined.length - 1] = merge(text, before, item);
    else joined.push(item);
  }
  return joined;
}

/** 各县(市、区)党(工)委 and 政府(管委会); 各区人民政府 and 管委会; 各盟行政公署 and 人民政府. */
const isHalf = (left: string, right: string): boolean =>
  (/^(?:人民)?政府(?:\(.*\))?$/.test(right) && /党\(?[工委组]*\)?委?$/.test(left)) ||
  // 各盟行政公署 and 市人民政府
  (/^各.{1,6}(?:公署|行署)$/.test(left) && form('^{highLevel}{1,3}(?:人民)?政府$').test(right)) ||
  (/^各/.test(left) &&
    GOVERNMENT.test(left.replace(/行政公署$/, '政府')) &&
    form(String.raw`^(?:街道|乡镇|[乡镇])?(?:{government}|办)(?:\(.*\))?$`).test(right));

/** 各街道、镇 is one collective though no ending closes it; 各地(州、市)、县(市、区),各师市 is two. */
function openRun(text: string, bare: readonly ListItem[]): ListItem[] {
  if (!bare.every((item) => ONLY_LEVELS.test(item.text)) || !bare[0]?.text.startsWith('各')) return [...bare];
  const groups: ListItem[][] = [];
  for (const item of bare) {
    if (item.text.startsWith('各')) groups.push([item]);
    else groups.at(-1)?.push(item);
  }
  return groups.map((group) => merge(text, group[0] as ListItem, group.at(-1) as ListItem));
}

/** A name that stands for itself behind a collective: 市教育局, 县直有关单位; not 县级市政府, 县卫生部门, 县(市、区)教育局. */
const isApart = (name: string): boolean =>
  form(String.raw`^{level}(?!\({level})`).test(name) &&
  (isVague(name) || !(GOVERNMENT.test(name) || form('{sharedKind}$').test(name)));

/** Everything from the first name to the last as one name. */
function merge(text: string, first: ListItem, last: ListItem): ListItem {
  const ranges = tight(text, (first.ranges[0] as Range)[0], (last.ranges.at(-1) as Range)[1]);
  return { ...last, ranges, text: wording(text, ranges), separator: first.separator };
}

function closeRun(text: string, bare: readonly ListItem[], closing: ListItem): ListItem[] {
  const complete = isWhole(closing.text) ? closing : lengthen(text, closing, closing.sharedTail);
  const [first] = bare;
  if (!first) return [complete];
  const opensEach = first.text.startsWith('各');
  const closesEach = closing.text.startsWith('各');
  const onlyLevels = bare.every((item) => ONLY_LEVELS.test(item.text));
  // 各乡镇(街道)、县直有关单位; 各村、社区,县财政局; 各区、各有关单位: two each
  const isTwo = closesEach
    ? isVague(closing.text) && bare.every(({ text: name }) => isEachPlace(name))
    : isApart(closing.text);
  if (opensEach && onlyLevels && isTwo) return [...openRun(text, bare), complete];
  // 各区、县级市政府 and 市、县(区)卫生计生部门 are one collective each
  if ((opensEach && !closesEach) || onlyLevels) return [merge(text, first, complete)];
  // 清溪、大垅等6个乡镇人民政府 is one collective, and some of it are named
  if (NAMED_AMONG.test(complete.text)) return [merge(text, first, complete)];
  const place = PLACE.exec(complete.text)?.[0] ?? null;
  const tail = sharedEnding(complete, place);
  if (tail === null) return [...bare, complete];
  const level =
    place === null ? null : cut(complete.ranges, kindStart(bare, complete.text, place), place.length);
  return [
    ...bare.map((item) => {
      const needsLevel = level !== null && !ENDS_IN_LEVEL.test(item.text);
      const ranges = [...item.ranges, ...(needsLevel ? level : []), ...tail];
      return { ...item, ranges, text: wording(text, ranges) };
    }),
    complete,
  ];
}

/** Where the kind of a place begins that a run shares: 区 in 三水区; 经济开发区 in 云岭、清河、洪泽经济开发区管委会, whose names are of one length. */
function kindStart(bare: readonly ListItem[], closing: string, place: string): number {
  const name = (bare[0] as ListItem).text.length;
  const isZone =
    closing.startsWith('管', place.length) &&
    place.length > name + 2 &&
    bare.every(({ text }) => text.length === name);
  return isZone ? name : place.length - 1;
}

/** 三水区人民政府 ends in 人民政府, 财政部门 in 部门; null when nothing can be shared. */
function sharedEnding(closing: ListItem, place: string | null): Range[] | null {
  if (place !== null && place.length < closing.text.length)
    return cut(closing.ranges, place.length, closing.text.length);
  const ending = GOVERNMENT.exec(closing.text) ?? /部门$/.exec(closing.text);
  return ending === null ? null : cut(closing.ranges, ending.index, closing.text.length);
}

function lengthen(text: string, item: ListItem, tail: Range | null): ListItem {
  if (tail === null) return item;
  const ranges = [...item.ranges, tail];
  return { ...item, ranges, text: wording(text, ranges) };
}
