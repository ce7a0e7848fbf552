/** What a number is about, in words: cut out of its sentence, with the few characters that join the cuts. */
import type { Text } from '../model/text.ts';
import type { Amount } from './numbers.ts';
import { type Passage, viewText } from './passage.ts';

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

const PROPORTION = { hans: '比例', hant: '比例' };
const COUNT = { hans: '数', hant: '數' };
const OF = { hans: '的', hant: '的' };

// What stands before the measured thing and is no part of it.
const LEADING =
  /^(?:(?:并|且|同时|其中|以及|使之?|使其|其|要|应|须|将|力争|争取|努力|确保|保证|保持|实现|做到|逐步|基本|全面|到时|使得|按照?|严格执行|执行)+|(?:[到至在]?\d{4}年(?:[-至到]\d{4}年)?(?:底|末|初)?之?前?(?:起)?)|(?:20|19)\d{2}[-至到](?:20|19)\d{2}年|，|、|每年)+/;
// What links the measured thing to its number: 覆盖率(达到)100%, 比例(提高到)40%.
const LINKING =
  /(?:(?:均|都|分别|总体|平均|各|稳步|逐步|争取|力争|要|应|须|进一步|实际|控制|稳定|保持|维持|提高|提升|增加|增长|上升|扩大|下降|降低|减少|降|升|增|占|规模|不得?)*(?:达到|达|在|到|至|为|是|占|有|建有|设有|拥有|具有|实现|超过|不低于|不少于|不超过|以)|增长|提高|下降|补偿|补助|给予|拥有|至少|完成)$/;
const VERB =
  /^(?:成功|全部|均|都|要|应|能够?|可|基本|初步|按照?|实行|完成|达到?|建成|实现|通过|开展|参与|接入|提供|配备|设置|设有|建立|落实|创建|纳入|使用|用于|由|进行|成为|符合|参加|拥有|实施|得到)/;
const CREATES =
  /(?:建成|建设|建立|建有|构筑|构建|打造|筹建|新建|改建|扩建|组建|设立|设有|设置|配备|配置|培育|培养|引进|招聘|创建|创办|举办|办好|选择|选派|推选|遴选|评选|新增|增加|拥有|完成|扶持|安排|形成|开发|共|有|达|到|在|为|调整)+$/;

/** The subject of an amount: `城市社区卫生服务中心覆盖率`, `实行临床路径管理的二级医院比例`, `省级临床重点专科数`. */
export function subjectOf(passage: Passage, amount: Amount, place: SubjectPlace): Text {
  const text = passage.folded.text;
  const pieces =
    shareOfThings(text, amount, place) ?? countedThing(text, amount, place) ?? measuredThing(text, place);
  return assemble(passage, pieces);
}

/** 80%的二级医院实行临床路径管理: a share of things that do something. */
function shareOfThings(text: string, amount: Amount, place: SubjectPlace): Piece[] | null {
  if (amount.kind !== 'percent' && amount.kind !== 'fraction') return null;
  const behind = text.slice(place.numberEnd, place.to);
  const match = /^(?:的)?(?=[^，；。、]{2,})/.exec(behind);
  if (!match || /^(?:的)?(?:比例|标准|目标|水平|要求|幅度)/.test(behind) || /^(?:的)?由/.test(behind))
    return null;
  const linked = LINKING.test(text.slice(place.from, place.numberStart)) && !behind.startsWith('的');
  if (linked) return null;
  const thingStart = place.numberEnd + match[0].length;
  const thingEnd = verbAt(text, thingStart, place.to);
  if (thingEnd <= thingStart) return null;
  const last = text.slice(thingStart, thingEnd).replace(/[、和及与]$/, '').length + thingStart;
  const predicate = verbAt(text, thingStart, place.end);
  if (predicate >= place.end || /\d/.test(text.slice(predicate, place.end)))
    return [[thingStart, last], PROPORTION];
  return [[predicate, place.end], OF, [thingStart, last], PROPORTION];
}

/** Where the predicate begins: 二级医院|实行临床路径管理. */
function verbAt(text: string, from: number, to: number): number {
  let depth = 0;
  for (let i = from + 2; i < to; i++) {
    if (text[i] === '（') depth++;
    if (text[i] === '）') depth--;
    if (depth === 0 && VERB.test(text.slice(i, i + 4))) return i;
  }
  return to;
}

/** 培育8-10个省级临床重点专科: things of which so many are to be. */
function countedThing(text: string, amount: Amount, place: SubjectPlace): Piece[] | null {
  if (amount.kind !== 'count' && amount.kind !== 'bare') return null;
  const behind = text.slice(place.numberEnd, place.to);
  const thing = /^(?:的)?([^，；。]*?)(?:[、和及与]?)$/.exec(behind)?.[1] ?? '';
  const bare = thing.replace(/^(?:左右|的)/, '');
  if (bare.length < 2 || /^(?:比例|标准)/.test(bare)) return null;
  const start = place.numberEnd + behind.indexOf(bare);
  const end = cutAtVerb(text, start, start + bare.length);
  const owner = ownerBefore(text, place);
  return owner ? [owner, OF, [start, end], COUNT] : [[start, end], COUNT];
}

const cutAtVerb = (text: string, start: number, end: number): number => {
  const verb = verbAt(text, start, end);
  return verb > start + 1 ? verb : end;
};

/** 各县（市、区）|均有1家, 每个镇|办好1所: whose number it is, where the text says of each. */
function ownerBefore(text: string, place: SubjectPlace): readonly [number, number] | null {
  const before = text.slice(place.from, place.numberStart);
  const match = /(?:各|每个?|全部|所有)(?:（[^）]*）|[^，；。、（）\d])*/.exec(before);
  if (!match) return null;
  const words = match[0]
    .replace(/(?:均|都|至少|要|应)*$/, '')
    .replace(CREATES, '')
    .replace(/(?:均|都|新|至少|内|要|应)+$/, '');
  if (words.length < 2) return null;
  return [place.from + match.index, place.from + match.index + words.length];
}

/** 城市社区卫生服务中心覆盖率达到100%: the words before the number, without what links them to it. */
function measuredThing(text: string, place: SubjectPlace): Piece[] {
  let start = place.from;
  let end = place.numberStart;
  for (let length = -1; length !== end - start; ) {
    length = end - start;
    const words = text.slice(start, end);
    start += /^[、和及与，；]+/.exec(words)?.[0].length ?? 0;
    start += LEADING.exec(text.slice(start, end))?.[0].length ?? 0;
    end -= LINKING.exec(text.slice(start, end))?.[0].length ?? 0;
  }
  if (end - start >= 2) return [[start, end]];
  const behind = /^(?:的)?([^，；。、]+)/.exec(text.slice(place.numberEnd, place.end));
  if (behind?.[1])
    return [[place.numberEnd + behind[0].length - behind[1].length, place.numberEnd + behind[0].length]];
  return [[place.start, place.end]];
}

/** 分别达到65%和55%: the n-th of the things listed before. */
export function splitSubject(words: string, index: number, count: number): readonly [number, number] | null {
  const parts = [...words.matchAll(/[^、和及与]+/g)];
  const part = parts.length === count ? parts[index] : undefined;
  return part ? [part.index, part.index + part[0].length] : null;
}

function assemble(passage: Passage, pieces: readonly Piece[]): Text {
  const traditional =
    passage.views.text.source === passage.views.text.hant &&
    passage.views.text.source !== passage.views.text.hans;
  let [source, hans, hant] = ['', '', ''];
  for (const piece of pieces) {
    const words: Text =
      'hans' in piece
        ? { ...piece, source: traditional ? piece.hant : piece.hans }
        : viewText(passage, piece[0], piece[1]);
    source += words.source;
    hans += words.hans;
    hant += words.hant;
  }
  return { source, hans, hant };
}
