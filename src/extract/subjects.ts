/** What a number is about, in words: cut out of its sentence, with the few characters that join the cuts. */
import type { Text } from '../model/text.ts';
import type { Amount } from './numbers.ts';
import { type Passage, viewText } from './passage.ts';
import { CREATES, LEADING, LINKING, VERB } from './subject-words.ts';

/** A piece of a subject: a stretch of the folded text, or joining words that the text does not print. */
type Piece = readonly [start: number, end: number] | { readonly hans: string; readonly hant: string };

export interface SubjectPlace {
  /** The stretch between commas that holds the number. */
  readonly start: number;
  readonly end: number;
  /** End of the number before it in the stretch (or `start`), start of the one behind it (or `end`). */
  readonly from: number;
  readonly to: number;
  /** Of the number with its comparison words. */
  readonly numberStart: number;
  readonly numberEnd: number;
}

const PROPORTION: Piece = { hans: '比例', hant: '比例' };
const COUNT: Piece = { hans: '数', hant: '數' };
const TIMES: Piece = { hans: '次数', hant: '次數' };
const OF: Piece = { hans: '的', hant: '的' };
const TAKES: Piece = { hans: '占', hant: '占' };

type Reader = (text: string, amount: Amount, place: SubjectPlace) => Piece[] | null;

/** The subject of an amount: `城市社区卫生服务中心覆盖率`, `实行临床路径管理的二级医院比例`, `省级临床重点专科数`. */
export function subjectOf(passage: Passage, amount: Amount, place: SubjectPlace): Text {
  const { text } = passage.folded;
  const readers: Reader[] = [
    eachOfList,
    perHead,
    occasion,
    shareOfWhole,
    shareOfThings,
    countedThing,
    sizeOf,
  ];
  for (const read of readers) {
    const pieces = read(text, amount, place);
    if (pieces) return assemble(passage, pieces);
  }
  return assemble(passage, lastResort(text, place));
}

/** A和B分别达到65%和55%: the n-th number belongs to the n-th thing. */
const eachOfList: Reader = (text, amount, { start, end }) => {
  const at = text.slice(start, amount.start).lastIndexOf('分别');
  if (at < 0) return null;
  const [from, to] = trim(text, start, start + at);
  const things = [...text.slice(from, to).matchAll(/[^、和及与]+/g)];
  const numbers = [...text.slice(start + at, end).matchAll(/(\d+(?:\.\d+)?)[^\d、和及与]*/g)];
  const index = numbers.findIndex((match) => start + at + match.index >= amount.start);
  const thing = things.length === numbers.length ? things[index] : undefined;
  if (!thing) return null;
  // A市、B市和C市的城镇化率: the last one's measure is everybody's.
  const common = /的[^的]+$/.exec(things.at(-1)?.[0] ?? '')?.[0];
  const measure: Piece[] = common && index < things.length - 1 ? [[to - common.length, to]] : [];
  return [[from + thing.index, from + thing.index + thing[0].length], ...measure];
};

/** 每万常住人口拥有全科医生2名以上. */
const perHead: Reader = (text, amount, { from, numberStart, numberEnd, to }) => {
  if (amount.kind !== 'count') return null;
  const match = /每(?:十|百)?[万千百](?:名|个)?[^，；。\d]{0,4}?(?:人口|居民|人)(?:拥有|配备|应?有)?/.exec(
    text.slice(from, numberStart),
  );
  if (!match) return null;
  const headStart = from + match.index;
  const headEnd = headStart + match[0].replace(/(?:拥有|配备|有)$/, '').length;
  const [start, end] = trim(text, headStart + match[0].length, numberStart);
  // 每万名居民配备2-3名全科医生
  if (end - start < 2) {
    const stop = verbAt(text, numberEnd, stopAt(text, numberEnd, to));
    return stop > numberEnd + 1 ? [[headStart, headEnd], [numberEnd, stop], COUNT] : [[headStart, headEnd]];
  }
  return [[headStart, headEnd], [start, end], ...(text[end - 1] === '数' ? [] : [COUNT])];
};

/** 每年至少调整一次医疗服务价格: how often. */
const occasion: Reader = (text, amount, { from, numberStart, numberEnd, to }) => {
  if (amount.unit !== '次') return null;
  const [start, end] = trim(text, from, numberStart);
  const behind = /^[^，；。、]*/.exec(text.slice(numberEnd, to))?.[0].length ?? 0;
  return [[start, end], [numberEnd, numberEnd + behind], TIMES];
};

/** 不低于居住用地供应总量的70%, 合理收入的10%由财政补偿: a share of what stands before it. */
const shareOfWhole: Reader = (text, amount, { from, numberStart, numberEnd, to }) => {
  if (amount.kind === 'count' || text[numberStart - 1] !== '的') return null;
  const words = text.slice(from, numberStart - 1);
  const link =
    /(?:均|都|要|应)*(?:不得?(?:低于|少于|高于|超过)|占到?|达到?|为|相当于)(?=[^，；。]{2,}$)/.exec(words);
  const [start, end] = trim(text, from, numberStart - 1);
  if (link) {
    const [first, last] = trim(text, from, from + link.index);
    return [[first, last], TAKES, [from + link.index + link[0].length, numberStart - 1], PROPORTION];
  }
  const predicate = /^由[^，；。、]+/.exec(text.slice(numberEnd, to))?.[0].length ?? 0;
  if (predicate) return [[start, end], [numberEnd, numberEnd + predicate], OF, PROPORTION];
  return [[start, end], OF, PROPORTION];
};

/** 80%的二级医院实行临床路径管理, 24个镇100%建成: a share of things that do something. */
const shareOfThings: Reader = (text, amount, place) => {
  if (amount.kind !== 'percent' && amount.kind !== 'fraction') return null;
  const { from, numberStart, numberEnd, to, end } = place;
  const behind = text.slice(numberEnd, to);
  if (!/^(?:的)?[^，；。、的]{2}/.test(behind) || /^[一二两三四五六七八九十]个/.test(behind)) return null;
  if (/^(?:的)?(?:比例|标准(?!化)|目标|水平|要求|幅度|资金|额度)/.test(behind)) return null;
  const linked = LINKING.test(text.slice(from, numberStart));
  if (linked && !behind.startsWith('的')) {
    // 当年实现100%就业
    if (!/实现$/.test(text.slice(from, numberStart))) return null;
  }
  if (!behind.startsWith('的') && VERB.test(behind)) {
    const [start, last] = trim(text, from, numberStart);
    return last - start < 2
      ? null
      : [[numberEnd, stopAt(text, numberEnd, to)], OF, [start, last], PROPORTION];
  }
  const thingStart = numberEnd + (behind.startsWith('的') ? 1 : 0);
  let thingEnd = withoutJoin(text, thingStart, verbAt(text, thingStart, to));
  // 50%的出院患者和二级医院|70%…: what stands behind the last 和 belongs to the next number.
  if (thingEnd === to && to < end)
    thingEnd = thingStart + text.slice(thingStart, to).replace(/[、和及与][^、和及与]*$/, '').length;
  if (thingEnd <= thingStart) return null;
  const predicate = verbAt(text, thingStart, end);
  const owner = ownerOfShare(text, from, numberStart);
  const thing: Piece[] = [...owner, [thingStart, thingEnd], PROPORTION];
  const covers = /[^，；。、\d]*覆盖/.exec(text.slice(from, numberStart));
  if (covers)
    return [trim(text, from, from + covers.index + covers[0].length), OF, [thingStart, thingEnd], PROPORTION];
  if (
    predicate >= end ||
    /\d/.test(text.slice(predicate, predicate === end ? end : stopAt(text, predicate, end)))
  ) {
    const last = /(?<=\d[%‰].{2,})(?:能够|实行|完成|按照|达到|实现)[^\d]*$/.exec(text.slice(predicate, end));
    return last ? [[predicate + last.index, end], OF, ...thing] : thing;
  }
  return [[predicate, end], OF, ...thing];
};

/** 三级医院|50%的出院患者 … 和二级医院|70%的出院患者. */
function ownerOfShare(text: string, from: number, to: number): Piece[] {
  const last = /[、，和及与](?=[^、，和及与]*$)/.exec(text.slice(from, to));
  const [start, end] = trim(text, from + (last ? last.index + 1 : 0), to);
  const words = text.slice(start, end);
  if (words.length < 2 || VERB.test(words) || CREATES.test(words)) return [];
  return /^(?:全[市区县省国]|我[市区县省国]|本[市区县省])$/.test(words) ? [] : [[start, end]];
}

/** 培育8-10个省级临床重点专科, 均有1所中医医院达到二级甲等: so many things, or things that do something. */
const countedThing: Reader = (text, amount, place) => {
  if (amount.kind !== 'count' && amount.kind !== 'bare') return null;
  const { from, numberStart, numberEnd, to, end } = place;
  // 规模不低于60平方米, 服务人口少于1000人的行政村: what is measured stands before the words of comparison.
  const [first, last] = trim(text, from, numberStart);
  const lead = text.slice(from, numberStart);
  const compared = numberStart < amount.start && !CREATES.test(lead);
  // 设置病床达800张的三级医院
  const linked = text[numberEnd] === '的' && /[达为]到?$/.test(lead);
  if (last - first >= 2 && (compared || linked)) return null;
  const behind = /^(?:（[^）]*）)?的?/.exec(text.slice(numberEnd, to))?.[0].length ?? 0;
  const start = numberEnd + behind;
  const stop = withoutJoin(text, start, stopAt(text, start, to));
  if (stop <= start || /^(?:比例|标准(?!化)|[、和及与])/.test(text.slice(start, stop))) return null;
  const verb = verbAt(text, start, stop);
  const owner = ownerBefore(text, from, numberStart);
  const count: Piece[] = COUNTABLE.test(amount.unit) ? [COUNT] : [];
  const thing: Piece[] = owner ? [owner, OF, [start, verb], ...count] : [[start, verb], ...count];
  const created = CREATES.test(lead.replace(/(?:至少|不少于|不低于)$/, ''));
  if (verb >= stop || (created && !/(?:有|均|都)$/.test(lead)) || stop > end) return thing;
  return [[verb, stop], OF, ...thing];
};

const COUNTABLE = /[个所家间座栋幢处张床台套辆支条项种类例份册场人名位户]$/;

/** 各县（市、区）|均有1家, 每个镇|办好1所: whose number it is, where the text says of each. */
function ownerBefore(text: string, from: number, to: number): readonly [number, number] | null {
  const match = /(?:各(?!类)|每个?|全部|所有)(?:（[^）]*）|[^，；。（）\d])*/.exec(text.slice(from, to));
  if (!match || /^每年/.test(match[0])) return null;
  const start = from + match.index;
  // 南海区、三水区各新建1所: those named before 各.
  if (/^各(?:新?[建设]|有|配)/.test(match[0]) && match.index > 1) return trim(text, from, start);
  const end = Math.min(verbAt(text, start, to), createAt(text, start + 2, to));
  return end - start < 2 ? null : [start, end];
}

/** 城市社区卫生服务中心覆盖率达到100%, 设置病床3000张: the words before the number, without what links them. */
const sizeOf: Reader = (text, amount, { start: stretch, from, numberStart }) => {
  let [start, end] = trim(text, from, numberStart);
  const words = text.slice(start, end);
  // 收入线标准由9600元提高到…, 所需资金由财政和单位按照4:6
  const source = /(?:由|从|按照?)[^，；。]*$/.exec(words);
  if (source && source.index >= 2 && (amount.kind === 'ratio' || /\d|由|从/.test(source[0])))
    end = start + source.index;
  if (amount.unit === '强') end = start + text.slice(start, end).replace(/进入.*$/, '').length;
  if (amount.kind === 'count')
    start +=
      /^(?:[、和及]|成为|使[之其]?|投入使用|完成|设置|新?建(?!设)|建设(?!规模)|和?筹集|配备)+/.exec(
        text.slice(start, end),
      )?.[0].length ?? 0;
  if (end - start < 2) return null;
  return [[start, end], ...elidedThing(text, stretch, text.slice(start, end))];
};

/** 高明区新创建省级卫生村55个，三水区新创建60个: the thing is named with the verb's first use. */
function elidedThing(text: string, stretch: number, words: string): Piece[] {
  const verb = /(?:新?创建|新建|新增|建成|培育|打造)$/.exec(words)?.[0];
  if (!verb) return [];
  const from = Math.max(0, stretch - ELISION);
  const at = text.slice(from, stretch).lastIndexOf(verb);
  const thing =
    at < 0 ? undefined : /^[^，；。\d]{2,}/.exec(text.slice(from + at + verb.length, stretch))?.[0];
  const start = from + at + verb.length;
  return thing ? [[start, start + thing.length]] : [];
}

/** Characters before a stretch in which a thing named once may stand. */
const ELISION = 60;

function lastResort(text: string, place: SubjectPlace): Piece[] {
  const behind = /^(?:的)?([^，；。、]{2,})/.exec(text.slice(place.numberEnd, place.end));
  if (behind?.[1]) {
    const start = place.numberEnd + behind[0].length - behind[1].length;
    return [[start, start + behind[1].length]];
  }
  const [start, end] = trim(text, place.start, place.numberStart);
  return end - start >= 2 ? [[start, end]] : [[place.start, place.end]];
}

/** `[start, end)` without what introduces the measured thing and what links it to its number. */
function trim(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  for (let length = -1; length !== end - start; ) {
    length = end - start;
    start += LEADING.exec(text.slice(start, end))?.[0].length ?? 0;
    end -= LINKING.exec(text.slice(start, end))?.[0].length ?? 0;
  }
  return [start, end];
}

/** Where the predicate begins: 二级医院|实行临床路径管理; `to` where there is none. */
function verbAt(text: string, from: number, to: number): number {
  let depth = 0;
  for (let i = from; i < to; i++) {
    if (text[i] === '（') depth++;
    if (text[i] === '）') depth--;
    if (depth === 0 && i > from && VERB.test(text.slice(i, i + 4))) return i;
  }
  return to;
}

function createAt(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++)
    if (
      /^(?:至少|建[成设有]|配[置备]|设[置有]|完成|办好|新建|新创建|打造|培[育养]|安排|选派|有)/.test(
        text.slice(i, i + 3),
      )
    )
      return i;
  return to;
}

/** The end of the phrase: the next comma or 、 outside brackets that another number follows. */
function stopAt(text: string, from: number, to: number): number {
  const match = /[，；。]/.exec(text.slice(from, to));
  return match ? from + match.index : to;
}

const withoutJoin = (text: string, from: number, to: number): number =>
  from + text.slice(from, to).replace(/(?:[、，]|和|及|与|或|以及)$/, '').length;

function assemble(passage: Passage, pieces: readonly Piece[]): Text {
  const { text } = passage.views;
  const traditional = text.source === text.hant && text.source !== text.hans;
  let [source, hans, hant] = ['', '', ''];
  for (const piece of pieces) {
    const words =
      'hans' in piece
        ? { ...piece, source: traditional ? piece.hant : piece.hans }
        : viewText(passage, ...piece);
    source += words.source;
    hans += words.hans;
    hant += words.hant;
  }
  return { source, hans, hant };
}
