/** What a number leaves out because an earlier one of its sentence named it: 已建成托育机构20家，2025年新建|10家. */
import type { Amount } from '#language/forms/numbers/amount.ts';
import { REACHES } from '#language/limits.ts';
import { form } from '#language/rules/form.ts';
import {
  afterPause,
  EXCEEDED,
  numbersBetween,
  type SubjectPiece,
  type SubjectPlace,
  trim,
  verbAt,
} from '../pieces.ts';
import { NO_AREA } from '../words.ts';

const ELISION = REACHES.elision.at;

/**
 * The thing that a verb alone leaves out: named with the verb's first use (高明区新创建省级卫生村55个，三水区新创建60个), or with an
 * earlier number of the same unit (已建成托育机构20家，2025年新建10家).
 */
export function elidedThing(
  text: string,
  amount: Amount,
  { sentenceStart, start, from: past, numbers }: SubjectPlace,
  words: string,
): SubjectPiece[] {
  // 加工企业突破100家、|新增20家: the number before it may stand in its own stretch.
  const stretch = Math.max(start, past);
  const from = Math.max(0, stretch - ELISION);
  const verb = form('{newly}$').exec(words)?.[0];
  const at = verb === undefined ? -1 : text.slice(from, stretch).lastIndexOf(verb);
  const thing =
    at < 0
      ? undefined
      : /^[^，；。\d]{2,}/.exec(text.slice(from + at + (verb as string).length, stretch))?.[0];
  if (thing) {
    const start = from + at + (verb as string).length;
    return [[start, start + thing.length]];
  }
  if (!VERB_ALONE.test(words)) return [];
  const since = OPENS_A_MATTER.test(text.slice(sentenceStart, stretch)) ? sentenceStart : 0;
  return thingOfUnit(text, amount, numbersBetween(numbers, Math.max(from, since), stretch), stretch);
}

/** 培训护理员1200人次。加强品牌建设，|每年培训600人次: the sentence has opened another matter. */
const OPENS_A_MATTER = /^[^，\d]{4,}，/;

/** The length of what says whose each of them is, before a verb alone: 各县区|建成. */
export const lengthOfOwner = (words: string): number => EACH.exec(words)?.[0].length ?? 0;
const EACH = form('^(?:{each}|各)[^，；。\\d]{1,6}?(?=(?:{creates}|{did})$)');

const VERB_ALONE = form(
  '^(?:[再又另还拟各共]|{plans})*(?:[涉惠]及|(?:{creates}|{betters})+|新?(?:{ended}|{finishes}|建)|{newly}|{deed}?{did})$',
);
/** 新开通|公交线路5条、优化15条: what is done with the first is not done with the next. */
const DONE_WITH = form(
  `^(?:{carriesOut}|新?(?:{endedWork}|{ended}|{finishes}|{creates})${NO_AREA}|{betters})(?=.{2})`,
);
const ONLY_MORE = form('{changes}$');
/** 全市共有|床位, 已建成|食堂; the 有 of 国有企业 is a part of a name. */
const THERE_IS = form(`^.*(?<![国公私民所])(?:(?:{creates}|{did}|{done})${NO_AREA}|有)`);

/** 培育省级劳务品牌3个、|市级|10个: what a rank alone leaves out, named behind the rank before it. */
export function thingOfRank(
  text: string,
  amount: Amount,
  { sentenceStart, start: stretch, numberStart, numbers }: SubjectPlace,
  [start, end]: readonly [number, number],
): SubjectPiece | null {
  if (amount.kind !== 'count' || !RANK_ALONE.test(text.slice(start, end))) return null;
  const from = Math.max(sentenceStart, start - ELISION);
  const earlier = numbersBetween(numbers, from, numberStart).filter(({ unit }) => unit === amount.unit);
  for (const { start: number } of earlier.toReversed()) {
    const [opens, closes] = trim(text, afterPause(text, from, number), number);
    const words = text.slice(opens, closes);
    const rank = RANK.exec(words)?.[0].length ?? 0;
    if (rank > 0) return [opens + rank, closes];
    // 建设美丽河湖100条，其中|省级|10条
    if (text.startsWith('其中', stretch) && text[stretch - 1] === '，') {
      const told = opens + (THERE_IS.exec(words)?.[0].length ?? 0);
      return closes - told < 2 ? null : [told, closes];
    }
    // Past 省级3个 to 国家级园区1个.
    if (!RANK_ALONE.test(words.replace(/^.*、/, ''))) return null;
  }
  return null;
}
const RANK_ALONE = form('^(?:国家|{level}|[一二三四五])级$');
const RANK = form('^.*?(?:国家|{level}|[一二三四五])级(?:及以上)?(?=[^，；。、级]{2,}$)');

/** The words before the last number of the same unit in a stretch before. */
export function thingOfUnit(
  text: string,
  { unit, kind }: Amount,
  before: readonly Amount[],
  stretch: number,
): SubjectPiece[] {
  const from = Math.max(0, stretch - ELISION);
  if (kind !== 'count') return [];
  const bare = (of: string): string => of.replace(form('^{scale}'), '');
  const earlier = before.filter((other) => other.kind === 'count' && bare(other.unit) === bare(unit));
  for (const { start, end } of earlier.toReversed()) {
    const pause = afterPause(text, from, start);
    // 总投资126亿元，其中中央补助38亿元；2025年完成|100亿元: behind its parts the whole goes on.
    if (text.startsWith('其中', pause) && text[pause - 1] === '，' && ENDS.test(text[stretch - 1] ?? ''))
      continue;
    const [first, closes] = trim(text, pause, start);
    const last = closes - (EXCEEDED.exec(text.slice(first, closes))?.[0].length ?? 0);
    // 建成1个|以上|项目
    const thing = end + (/^(?:及?以[上下内]|左右)/.exec(text.slice(end, stretch))?.[0].length ?? 0);
    const named = /^[^，；。、的\d]{2,}/.exec(text.slice(thing, stretch))?.[0].length ?? 0;
    const behind = verbAt(text, thing, thing + named);
    const told = first + (THERE_IS.exec(text.slice(first, last))?.[0].length ?? 0);
    // 2000年底前建成|的小区320个
    const bearer = told + (text[told] === '的' ? 1 : 0);
    const words = text.slice(bearer, last);
    if (words.length >= 2 && !/\d/.test(words) && !VERB_ALONE.test(words) && !ONLY_MORE.test(words))
      return [[bearer + (DONE_WITH.exec(words)?.[0].length ?? 0), last]];
    if (behind > thing) return [[thing, behind]];
  }
  return [];
}

const ENDS = /[；。]/;
