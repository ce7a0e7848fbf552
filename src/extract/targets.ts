/** Targets (目标): the numbers that a document commits to, each with the words that state it. */
import type { TargetRecord } from '../model/target.ts';
import { type Comparison, readComparison } from './comparators.ts';
import type { DateMention } from './dates.ts';
import { type GovernedText, governingTerm, type Sentence } from './governing.ts';
import { whyNoTarget } from './not-targets.ts';
import { type Amount, findAmounts } from './numbers.ts';
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
}

/** 每万常住人口拥有全科医生2名以上: what the number is counted against, as the second half of its unit. */
const PER = /每(万|千|百|十万|百万)(?:名|个)?[^，；。\d]{0,4}?(?:人口|居民|人)/;

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
    // Once more: a number that commits to nothing (三级) must not cut the words of one that does.
    return place(text, sentence, committed)
      .map((placed) => readTarget(passage, governed, placed))
      .filter(({ target }) => !isPast(target.deadline, governed.year));
  });
}

function place(text: string, sentence: Sentence, amounts: readonly Amount[]): Placed[] {
  const stretches = amounts.map(({ start }) => stretchAt(text, start, sentence));
  return amounts.map((amount, i) => {
    const stretch = stretches[i] as Stretch;
    const beside = amounts.filter((_, other) => stretches[other]?.start === stretch.start);
    const from = beside.findLast(({ start }) => start < amount.start)?.end ?? stretch.start;
    const to = beside.find(({ start }) => start > amount.start)?.start ?? stretch.end;
    const words = readComparison(
      text.slice(from, amount.start),
      text.slice(amount.end, stretch.end),
      sharedWords(text, stretch, amount, amounts),
    );
    const comparison =
      amount.isOver && words.comparator === '=' ? { ...words, comparator: '>' as const } : words;
    return { amount, sentence, stretch, from, to, comparison };
  });
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

function readTarget(passage: Passage, governed: GovernedText, placed: Placed): FoundTarget {
  const text = passage.folded.text;
  const { amount, sentence, stretch, from, to, comparison } = placed;
  const numberStart = amount.start - comparison.before;
  const numberEnd = amount.end + comparison.after;
  const per = PER.exec(text.slice(from, amount.start))?.[1];
  const { deadline, since, date } = governingTerm(governed, sentence, amount.start);
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
    subject: subjectOf(passage, amount, { ...stretch, from, to, numberStart, numberEnd }),
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
