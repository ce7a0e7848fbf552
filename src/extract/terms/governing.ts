/**
 * Which date governs which number. A date governs what follows it in its sentence; it carries into a
 * later sentence only where that sentence clearly still states what is to be reached by then.
 */

import { yearOfRepublic } from '#language/dates.ts';
import { BEHIND_MEASURE } from '#language/forms/date-rules.ts';
import { isOfNumberBefore } from '#language/forms/later-term.ts';
import { type Amount, findAmounts } from '#language/forms/numbers/amount.ts';
import {
  countsFromRepublic,
  type DateContext,
  type DateMention,
  type PrintedDate,
  type ReadDates,
  readDates,
} from '#language/forms/term.ts';
import { EACH } from '#language/forms/years-each.ts';
import { KINSHIP } from '#language/limits.ts';
import { form } from '#language/rules/form.ts';
import { COMPARES } from '#language/rules/references.ts';
import { markQuoted, type Stretch, splitSentences } from '#language/sentences.ts';
import type { Period } from '#model/document.ts';
import type { Deadline } from '#model/facts/target.ts';
import type { ConvertedDocument } from '#model/line.ts';
import type { Span } from '#model/span.ts';
import { type PlacedAmount, placeAmounts } from '../targets/placed-amounts.ts';
import { closesGoals, isOfItsNumber, isOfNumbersBefore, isOnTheWay, lastingDate } from './closing-dates.ts';

export interface Term {
  readonly deadline: Deadline | null;
  readonly since: number | null;
  /** The date that governs; null where none does. */
  readonly date: DateMention | null;
}

const NO_TERM: Term = { deadline: null, since: null, date: null };

/** A sentence with its own dates and the nearest one before it that has any. */
export interface Sentence extends Stretch {
  readonly index: number;
  readonly dates: readonly DateMention[];
  readonly dated: Sentence | null;
  /** Whether it, or one between it and `dated`, opens with an action: a new task. */
  readonly isNewTask: boolean;
}

export interface GovernedText {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly dates: readonly DateMention[];
  /** Dates that set no term; numbers in them count nothing. */
  readonly references: ReadDates['references'];
  /** All dates, those of no known year included. */
  readonly printed: readonly PrintedDate[];
  /** By sentence, every number that is no part of a date, whether or not it commits to anything. */
  readonly amounts: readonly (readonly PlacedAmount[])[];
  /** The same numbers in one row. */
  readonly numbers: readonly Amount[];
  /** See `markQuoted`. */
  readonly quoted: Uint8Array;
  /** Whether the passage states goals (工作目标), so that its opening date holds to its end. */
  readonly isGoal: boolean;
  /** The date of an introduction above it (到2020年，实现以下目标：) or of its section of goals. */
  readonly inherited: DateMention | null;
  /** The terms that the notes of its clause set, each of a stretch of the seed: （完成时限：2026年6月底）. */
  readonly noted: readonly { readonly span: Span; readonly date: DateMention }[];
  /** 上述指标应在2022年内达到: what stands before that sentence has its date; null where none does. */
  readonly closing: { readonly index: number; readonly date: DateMention } | null;
  /** The latest year with which it compares (较2019年减少一半): what is told of that year is known. */
  readonly known: number | null;
  /** In which the document was signed, or from which it plans; null where it does not say. */
  readonly year: number | null;
  /** The years that the plan is for. */
  readonly period: Period | null;
}

// 一是…；二是…: each item starts afresh.
const MARK = '(?:[一二三四五六七八九十]+是|[（(]?[①②③④⑤⑥⑦⑧⑨]|[其第][一二三四五六])';
const ITEM = new RegExp(`(?:^|[。；，：])${MARK}`, 'g');
const OPENS_ITEM = new RegExp(`^${MARK}`);
// A sentence that opens with an action starts a new task: 加强…, 将…打造成…, 鼓励….
const ACTION = form('^{starts}');
const LONGEST_ACTION = 3;

/** What the dates of a document are read by: the year in which it was signed, or from which it plans, and its era. */
export const dateContextOf = ({
  seed,
  metadata: { signedOn, period },
}: Pick<ConvertedDocument, 'seed' | 'metadata'>): DateContext => ({
  year: signedOn === null ? (period?.from ?? null) : Number(signedOn.slice(0, 4)),
  period,
  republic: countsFromRepublic(seed.text),
});

/** Cuts a folded text into sentences and finds the dates and numbers in it: the one reading of a passage. */
export function readGoverned(text: string, context: DateContext, isGoal: boolean): GovernedText {
  const quoted = markQuoted(text);
  const { dates, references, printed } = readDates(text, context, quoted);
  const sentences: Sentence[] = [];
  let next = 0;
  for (const { start, end } of splitSentences(text)) {
    const from = next;
    while ((dates[next]?.start ?? end) < end) next++;
    const before = sentences.at(-1);
    const dated = before?.dates.length ? before : (before?.dated ?? null);
    // 到2025年，…。一是…。二是…: items go on with what leads to them; of 一是到2025年…。二是… each has its own.
    const isNextItem =
      dated !== null && [start, dated.start].every((at) => OPENS_ITEM.test(text.slice(at, at + 4)));
    const opens = isNextItem || ACTION.test(text.slice(start, start + LONGEST_ACTION));
    const isNewTask = opens || (before !== undefined && before !== dated && before.isNewTask);
    const own = dates.slice(from, next);
    sentences.push({ start, end, index: sentences.length, dates: own, dated, isNewTask });
  }
  const closing = sentences.findLast(
    ({ start, end, dates }) => dates.length > 0 && closesGoals(text, { start, end }),
  );
  const term = closing?.dates.find(({ deadline }) => deadline !== null);
  const amounts = sentences.map((sentence) => amountsOf(text, sentence, references));
  return {
    text,
    sentences,
    dates,
    references,
    printed,
    amounts,
    numbers: amounts.flatMap((placed) => placed.map(({ amount }) => amount)),
    quoted,
    isGoal,
    inherited: null,
    noted: [],
    closing: closing && term ? { index: closing.index, date: term } : null,
    known: knownYear(text, context),
    year: context.year,
    period: context.period ?? null,
  };
}

function amountsOf(
  text: string,
  sentence: Sentence,
  references: ReadDates['references'],
): readonly PlacedAmount[] {
  const own = findAmounts(text.slice(sentence.start, sentence.end))
    .map((amount) => ({ ...amount, start: amount.start + sentence.start, end: amount.end + sentence.start }))
    .filter((amount) => !overlaps(amount, sentence.dates) && !overlaps(amount, references));
  return placeAmounts(text, sentence, own);
}

const overlaps = (
  amount: Amount,
  dates: readonly { readonly start: number; readonly end: number }[],
): boolean => dates.some((date) => amount.start < date.end && amount.end > date.start);

/** 较2019年减少一半; not 占比2027年达到68%. */
const COMPARED_YEAR = new RegExp(`(?:${COMPARES}|较)(\\d{2,4})年`, 'g');

function knownYear(text: string, { republic }: DateContext): number | null {
  const years = [...text.matchAll(COMPARED_YEAR)]
    .map(([, digits]) => Number(digits))
    .map((year) => (year < 1000 && republic ? yearOfRepublic(year) : year))
    .filter((year) => year !== null && year >= 1900 && year < 2100) as number[];
  return years.length === 0 ? null : Math.max(...years);
}

/** Whether a year lies before the document, or is one that it looks back to. */
export const isPast = ({ year, known }: GovernedText, of: number): boolean =>
  (year !== null && of < year) || (known !== null && of <= known);

export const termOf = (date: DateMention): Term => ({
  deadline: date.deadline,
  since: date.since,
  date,
});

/** The term of what stands at `at` in a sentence. */
export function governingTerm(governed: GovernedText, sentence: Sentence, at: number): Term {
  const from = itemStart(governed.text, sentence, at);
  const own = sentence.dates.findLast(
    (date) =>
      date.start >= from &&
      date.end <= at &&
      !leavesBracket(governed.text.slice(date.end, at)) &&
      !isOfItsNumber(governed.text.slice(date.end, at)) &&
      !isOfEarlier(governed, sentence, date, at) &&
      !(date.rule === BEHIND_MEASURE && /[，；]/.test(governed.text.slice(date.end, at))) &&
      !(governed.text.slice(date.end, at).includes('；') && isOfNumbersBefore(governed, sentence, date)) &&
      !isPassed(governed, sentence, date, at),
  );
  if (own) return isRateBehind(governed, own, sentence, at) ? NO_TERM : termOf(own);
  const over = from > sentence.start ? dateOverItems(governed.text, sentence) : undefined;
  if (over && !isRateBehind(governed, over, sentence, at)) return termOf(over);
  const carried = carriedTerm(governed, sentence, at);
  const { closing, inherited } = governed;
  const isOwn = carried.date !== null && carried.date !== inherited;
  return !isOwn && closing && sentence.index < closing.index ? termOf(closing.date) : carried;
}

/** 达到90%（2018年达到80%），… governs nothing behind the bracket; 第三阶段（2017年1月至6月），… does. */
export function leavesBracket(between: string): boolean {
  if (between.startsWith('）')) return false;
  let depth = 0;
  for (const sign of between) {
    if (sign === '（') depth++;
    if (sign === '）' && depth-- === 0) return true;
  }
  return false;
}

/** 达到55%（2029年），主体不少于|3200家: the bracket dates the number before it alone. */
const isOfEarlier = (
  { text, amounts }: GovernedText,
  { index }: Sentence,
  date: Stretch,
  at: number,
): boolean =>
  text.slice(date.end, at).includes('）') &&
  (amounts[index] ?? []).some(
    ({ amount }) =>
      amount.end <= date.start &&
      isOfNumberBefore(text.slice(amount.end, date.start), text.slice(date.end, at)),
  );

/** 到2027年达到60%，2025年、2026年分别达到45%、55%，培训|3000人次: behind the numbers of the years on the way the later one holds. */
const isPassed = (governed: GovernedText, sentence: Sentence, date: DateMention, at: number): boolean =>
  PASSED.test(governed.text.slice(date.end, at)) && isOnTheWay(governed, sentence, date);
const PASSED = new RegExp(`(?:${EACH.source})[^，；]*[，；]`);

/** 对新建托位每个给予|补助1万元: what is granted to whoever does something, whatever the term of the doing. */
const GRANTS = form('^[，；。\\s]{0,2}对…{grants}');
const MONEY = /^[^，；。、\p{Script=Latin}]{1,12}?元/u;
const isGranted = (text: string, { start }: Stretch, at: number): boolean =>
  GRANTS.test(text.slice(start, at)) && MONEY.test(text.slice(at, at + 14));

/** 到2025年底压减渔船420艘，减船补助按每千瓦|5000元执行; 每条补助|20万元，单个企业每年不超过|200万元, 分别给予每个300万元、|100万元补助: rates of grants behind what the date is of. */
const RATE = form(
  `^(?![^，；。]*[到达])[^，；。]*(?:${[
    '{grant}[^，；。\\d]{0,16}(?:按|每[^，；。\\d]{1,4})',
    '(?:每[^，；。\\d]{1,6}|一次性){grant}[^，；。\\d]{0,6}',
    '{grants}每[^，；。\\d]{1,4}',
    '单[个项户家次][^，；。\\d]{0,12}',
  ].join('|')})(?:\\d[^，；。、]{0,8}元[、和及])*$`,
);
function isRateBehind({ text }: GovernedText, date: DateMention, { start }: Stretch, at: number): boolean {
  const stretch = Math.max(start, text.lastIndexOf('，', at - 1) + 1, text.lastIndexOf('；', at - 1) + 1);
  return (
    date.end < stretch &&
    /\d/.test(text.slice(date.end, stretch)) &&
    RATE.test(text.slice(stretch, at)) &&
    MONEY.test(text.slice(at, at + 14))
  );
}

function carriedTerm(governed: GovernedText, sentence: Sentence, at: number): Term {
  const { text, isGoal, inherited } = governed;
  const { dated, isNewTask } = datedBefore(governed, sentence);
  if (isGranted(text, sentence, at)) return NO_TERM;
  if (!dated && inherited) return termOf(inherited);
  const date = dated && lastingDate(governed, dated);
  if (lastingDate(governed, sentence) || !dated || !date?.deadline || isNewTask) return NO_TERM;
  if (isGoal) return termOf(date);
  // A span of years (2019年1月至2020年12月) says how long one measure holds; it does not carry.
  if (dated.index !== sentence.index - 1 || date.since !== null) return NO_TERM;
  // 到2017年，全省下降12%。|其中，甲市下降|18%: a part of what the date is of.
  const isPart = text.startsWith('其中', sentence.start);
  const carries = isPart || kinship(text, dated, { start: sentence.start, end: at }) >= KINSHIP;
  return carries ? { deadline: date.deadline, since: null, date } : NO_TERM;
}

/** The nearest sentence before one with a date that goes on behind it, and whether one on the way there opens a new task. */
function datedBefore(governed: GovernedText, sentence: Sentence): Pick<Sentence, 'dated' | 'isNewTask'> {
  let { dated, isNewTask } = sentence;
  while (dated && !lastingDate(governed, dated)) {
    isNewTask ||= dated.isNewTask;
    dated = dated.dated;
  }
  return { dated, isNewTask };
}

function kinship(text: string, dated: Stretch, undated: Stretch): number {
  const own = pairsOf(text.slice(undated.start, undated.end));
  const shared = own.intersection(pairsOf(text.slice(dated.start, dated.end)));
  return own.size === 0 ? 0 : shared.size / own.size;
}

const pairsOf = (words: string): Set<string> =>
  new Set([...words.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map((match) => match[1] as string));

/** 到2025年，|一是新建…，二是改造…: the term that a sentence names before the first of its items. */
function dateOverItems(text: string, { start, end, dates }: Sentence): DateMention | undefined {
  const first = start + text.slice(start, end).search(ITEM);
  return dates.findLast((date) => date.end <= first + 1 && date.deadline !== null);
}

function itemStart(text: string, sentence: Stretch, at: number): number {
  let start = sentence.start;
  for (const match of text.slice(sentence.start, at).matchAll(ITEM)) start = sentence.start + match.index;
  return start;
}
