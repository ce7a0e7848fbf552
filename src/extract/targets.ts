/** Targets (目标): the numbers that a document commits to, each with the words that state it. */
import type { TargetRecord } from '../model/target.ts';
import { type Comparison, readComparison, WITHIN } from './comparators.ts';
import type { DateMention } from './dates.ts';
import { type GovernedText, governingTerm, type Sentence, type Term } from './governing.ts';
import { whyNoTarget } from './not-targets.ts';
import { type Amount, findAmounts } from './numbers.ts';
import { pairDates } from './paired-dates.ts';
import { foldWords, type Passage, seedSpan, sourceText } from './passage.ts';
import { type Stretch, stretchAt } from './sentences.ts';
import { subjectOf } from './subjects.ts';

/** A target before it has an id and an indicator, with the words that indicators are recognised by. */
export interface FoundTarget {
  readonly target: Omit<TargetRecord, 'id' | 'indicator'>;
  /** The clause's heading and the number's sentence up to it, folded. */
  readonly context: string;
  /** The date that sets its term. */
  readonly date: DateMention | null;
}

/** An amount in its stretch between commas, from the amount before it to the one behind it. */
interface Placed {
  readonly amount: Amount;
  readonly sentence: Sentence;
  readonly stretch: Stretch;
  readonly from: number;
  readonly to: number;
  readonly comparison: Comparison;
  /** The first of the list that it goes on: 20%、50%、30%; null where it goes on none. */
  readonly head: Placed | null;
}

/** 每万常住人口拥有全科医生2名以上: what the number is counted against, as the second half of its unit. */
const PER = /每(百万|十万|10万|万|千|百)(?:名|个)?[^，；。\d]{0,4}?(?:人口|居民|人)/;

/** The targets of one passage in reading order, without those whose deadline lies before the document. */
export function findTargets(passage: Passage, governed: GovernedText): FoundTarget[] {
  const text = passage.folded.text;
  return governed.sentences.flatMap((sentence) => {
    const own = findAmounts(text.slice(sentence.start, sentence.end))
      .map((amount) => ({
        ...amount,
        start: amount.start + sentence.start,
        end: amount.end + sentence.start,
      }))
      .filter((amount) => !overlapsDate(amount, sentence.dates));
    const committed = place(text, sentence, own)
      .filter((placed) => whyNoTarget(candidateOf(governed, placed)) === null)
      .map(({ amount }) => amount);
    const pairs = pairDates(text, sentence, committed);
    // Once more: a number that commits to nothing (三级) must not cut the words of one that does.
    return place(text, sentence, committed)
      .map((placed) => {
        const { amount } = placed;
        return readTarget(
          passage,
          placed,
          pairs.get(amount) ?? governingTerm(governed, sentence, amount.start),
        );
      })
      .filter(({ target }) => !isPast(target.deadline, governed.year));
  });
}

function place(text: string, sentence: Sentence, amounts: readonly Amount[]): Placed[] {
  const stretches = amounts.map(({ start }) => stretchAt(text, start, sentence));
  const placed: Placed[] = [];
  for (const [i, amount] of amounts.entries()) {
    const stretch = stretches[i] as Stretch;
    const beside = amounts.filter((_, other) => stretches[other]?.start === stretch.start);
    const from = beside.findLast(({ start }) => start < amount.start)?.end ?? stretch.start;
    const to = beside.find(({ start }) => start > amount.start)?.start ?? stretch.end;
    const isJoined = from > stretch.start && JOINED.test(text.slice(from, amount.start));
    const comparison = compare(
      amount,
      readComparison(text.slice(from, amount.start), text.slice(amount.end, stretch.end), {
        ahead: isJoined ? placed.at(-1)?.comparison.ahead : null,
        behind: sharedWords(text, stretch, amount, amounts),
      }),
      isTimeLimit(amount, text.slice(stretch.start, amount.start), text.slice(amount.end, stretch.end)),
    );
    const before = placed.at(-1);
    const head = before && isListed(text, before, amount) ? (before.head ?? before) : null;
    placed.push({ amount, sentence, stretch, from, to, comparison, head });
  }
  return placed;
}

/** Nothing but a joining word stands between them: 20%以上、50%. */
const isListed = (text: string, { amount: { end }, stretch }: Placed, { start }: Amount): boolean =>
  start <= stretch.end && /^(?:及?以[上下内]|左右)?(?:[、和及与]|以及)$/.test(text.slice(end, start));

/** 不低于95%和100%, 至少一所综合医院和一所中医医院: what is said ahead of the first number holds for both. */
const JOINED = /(?:[、和及与]|以及)$/;

/** 震后24小时内, 受理后20个工作日内, 应在3个月内; but 3年内 and 近3个月内 say when. */
function isTimeLimit({ unit, written }: Amount, before: string, after: string): boolean {
  if (!WITHIN.test(after)) return false;
  if (/(?:近|过去|前|连续|满)$/.test(before)) return false;
  return (
    /^(?:日|天|小时|个小时|分钟|工作日|个工作日)$/.test(unit) ||
    (unit === '个月' && written === 'digits' && /[起后在于]$/.test(before))
  );
}

/** 100余名 is more than 100; 控制在15%-20% is a range, not a ceiling. */
function compare(amount: Amount, words: Comparison, isTimeLimit: boolean): Comparison {
  if (amount.isOver && words.comparator === '=') return { ...words, comparator: '>' };
  if (isTimeLimit) return { ...words, comparator: '<=', after: 1 };
  const isPlainRange = amount.valueMax !== null && words.before + words.after === 0;
  return isPlainRange && words.comparator === '<=' ? { ...words, comparator: '=' } : words;
}

/** 分别达到30%和60%以上: what stands behind the last number of such a list. */
function sharedWords(text: string, stretch: Stretch, amount: Amount, amounts: readonly Amount[]): string {
  const isListed = /^[、和及与]\d/.test(text.slice(amount.end, amount.end + 2));
  if (!isListed || !text.slice(stretch.start, amount.start).includes('分别')) return '';
  const last = amounts.findLast(({ end }) => end <= stretch.end);
  return text.slice(last?.end, stretch.end);
}

const candidateOf = ({ text, quoted }: GovernedText, { amount, sentence, stretch, comparison }: Placed) => ({
  amount,
  printed: text.slice(amount.start, amount.end),
  before: text.slice(stretch.start, amount.start),
  after: text.slice(amount.end, stretch.end),
  sentenceBefore: text.slice(sentence.start, amount.start),
  quoted: quoted[amount.start] !== 0,
  comparator: comparison.comparator,
});

function readTarget(passage: Passage, placed: Placed, { deadline, since, date }: Term): FoundTarget {
  const text = passage.folded.text;
  const { amount, sentence, stretch, from, to, comparison, head } = placed;
  const numberStart = amount.start - comparison.before;
  const numberEnd = amount.end + comparison.after;
  const per = PER.exec(text.slice(head?.from ?? from, amount.start))?.[1];
  const target = {
    clause: passage.clause.id,
    quote: sourceText(passage, ...quoteOf(text, placed)),
    numberText: sourceText(passage, numberStart, numberEnd),
    value: amount.value,
    valueMax: amount.valueMax,
    comparator: comparison.comparator,
    unit: per && amount.kind === 'count' ? `${amount.unit}/${per}人` : amount.unit,
    deadline,
    since,
    subject: subjectOf(passage, amount, {
      ...stretch,
      sentenceStart: sentence.start,
      from: head?.from ?? from,
      to,
      numberStart: head ? head.amount.start - head.comparison.before : numberStart,
      numberEnd,
    }),
    span: seedSpan(passage, numberStart, numberEnd),
  };
  const heading = foldWords(passage.clause.heading?.reading.text ?? '');
  return { target, context: `${heading}。${text.slice(sentence.start, numberStart)}`, date };
}

/** A stretch without pauses, such as a row of a table, is quoted only as far as its number needs. */
const LONGEST_QUOTE = 300;

/** The stretch, with a date that stands before it by itself (到2018年，) and what a bare 达到 refers to. */
function quoteOf(text: string, { amount, sentence, stretch }: Placed): [number, number] {
  if (stretch.end - stretch.start > LONGEST_QUOTE) {
    const margin = LONGEST_QUOTE / 2;
    return [Math.max(stretch.start, amount.start - margin), Math.min(stretch.end, amount.end + margin)];
  }
  if (stretch.start === sentence.start || text[stretch.start - 1] === '（')
    return [stretch.start, stretch.end];
  const before = stretchAt(text, stretch.start - 2, sentence);
  const isDate = sentence.dates.some(
    (date) => date.start >= before.start && before.end - date.end <= 1 && date.start - before.start <= 2,
  );
  const isPredicate = /^(?:使[之其]|成为|达到?|不低于|不少于|不超过|占)/.test(
    text.slice(stretch.start, stretch.end),
  );
  return [isDate || isPredicate ? before.start : stretch.start, stretch.end];
}

/** 2015年全市人均期望寿命76.3岁, in a document of 2016: what was, not what is to be. */
const isPast = (deadline: TargetRecord['deadline'], year: number | null): boolean =>
  deadline !== null && year !== null && deadline.year < year;

const overlapsDate = (amount: Amount, dates: readonly DateMention[]): boolean =>
  dates.some((date) => amount.start < date.end && amount.end > date.start);
