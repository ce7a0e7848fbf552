/** Targets (目标): the numbers that a document commits to, each with the words that state it. */

import type { Amount } from '#language/forms/numbers/amount.ts';
import { wholeUnit } from '#language/forms/numbers/amount-parts.ts';
import type { DateMention } from '#language/forms/term.ts';
import { LIMITS } from '#language/limits.ts';
import { form } from '#language/rules/form.ts';
import { type Candidate, FREQUENCY, type Stated } from '#language/rules/numbers/candidate.ts';
import { EXCLUSIONS } from '#language/rules/numbers/exclusions.ts';
import type { KindRule } from '#language/rules/numbers/kinds/kind-rule.ts';
import { KIND_RULES } from '#language/rules/numbers/kinds/kinds.ts';
import { BACKGROUND_RULE, PAST_RULE } from '#language/rules/numbers/told.ts';
import { decide } from '#language/rules/rule.ts';
import type { ExclusionRecord, TargetKind, TargetRecord } from '#model/facts/target.ts';
import { foldWords, type Passage, seedSpan, sourceText } from '../passage.ts';
import { BEDS, NO_HOUSE } from '../subjects/phrases/per-head.ts';
import type { SubjectPlace } from '../subjects/pieces.ts';
import { subjectOf } from '../subjects/subject-of.ts';
import { type GovernedText, governingTerm, isPast, type Sentence, type Term } from '../terms/governing.ts';
import { laterTerm } from '../terms/later-dates.ts';
import { pairDates } from '../terms/paired-dates.ts';
import { type PlacedAmount, placeAmounts } from './placed-amounts.ts';

/** A target before it has an id and an indicator, with the words that indicators are recognised by. */
export interface FoundTarget {
  readonly target: Omit<TargetRecord, 'id' | 'indicator'>;
  /** The clause's heading and the number's sentence up to it, folded. */
  readonly context: string;
  /** The date that sets its term. */
  readonly date: DateMention | null;
}

/** 每万常住人口拥有全科医生2名以上: what the number is counted against, as the second half of its unit. */
const PER = form(String.raw`每({headScale}|10万)(?:名|个)?${NO_HOUSE}[^，；。\d]{0,4}?{heads}`);
/** 千人|床位数4.3张: without 每. */
const HEADS_AHEAD = form('(?<![\\d几数百十每])({headScale})人口?(?=[^，；。、\\d人]{1,8}[数量])');
/** 每百张床位18名: what is counted against it has a unit of its own. */
const PER_BEDS = form(`每({headScale}张)${BEDS}`);

/** A statistical table set as one line holds some hundreds of numbers; what holds more than this is no passage that commits to them. */
export const MOST_AMOUNTS = 2_000;

export interface FoundNumbers {
  readonly targets: readonly FoundTarget[];
  readonly exclusions: readonly ExclusionRecord[];
}

/**
 * The numbers of one passage in reading order: what it commits to, and what a rule is against; in a section that only
 * `describes`, all of them.
 */
export function findTargets(passage: Passage, governed: GovernedText, describes = false): FoundNumbers {
  const text = passage.folded.text;
  const heading = foldWords(passage.clause.heading?.reading.text ?? '');
  let left = MOST_AMOUNTS;
  const exclusions: ExclusionRecord[] = [];
  const targets = governed.sentences.flatMap((sentence) => {
    if (left === 0) return [];
    const { committed: all, excluded } = readNumbers(governed, sentence);
    exclusions.push(...excluded.map(({ placed, rule }) => excludedBy(passage, placed, rule)));
    const committed = all.slice(0, left);
    left -= committed.length;
    const pairs = pairDates(
      text,
      sentence,
      committed.map(({ amount }) => amount),
      governed.period,
    );
    return committed.flatMap((placed): FoundTarget[] => {
      const before = pairs.get(placed.amount) ?? governingTerm(governed, sentence, placed.amount.start);
      const term = laterTerm(governed, sentence, placed.amount, before) ?? before;
      const isOver = term.deadline !== null && isPast(governed, term.deadline.year);
      if (isOver || describes) {
        exclusions.push(excludedBy(passage, placed, (isOver ? PAST_RULE : BACKGROUND_RULE).name));
        return [];
      }
      const words = text.slice(sentence.start, placed.amount.start - placed.comparison.before);
      const { target, date } = readPromise(passage, governed, placed, term);
      return [{ target, context: `${heading}。${words}`, date }];
    });
  });
  return { targets, exclusions: exclusions.sort((a, b) => a.span[0] - b.span[0]) };
}

/** A target with its term: what sets none itself, and limits nobody (3个工作日内), has that of the note of its clause. */
function readPromise(passage: Passage, governed: GovernedText, placed: PlacedAmount, term: Term) {
  const own = { target: readTarget(passage, governed, placed, term), date: term.date };
  const hasOwn = term.deadline !== null || term.since !== null;
  if (hasOwn || !MAY_BE_DUE.has(own.target.kind)) return own;
  const at = passage.folded.toSource[placed.amount.start] as number;
  const date = governed.noted.find(({ span }) => span[0] <= at && at < span[1])?.date;
  if (!date) return own;
  // 每季度检查1次 goes on to the term, and is not brought about by it.
  const words = governed.text.slice(placed.from, placed.amount.start);
  if (own.target.kind === 'norm' && (RECURS.test(words) || isOfEachBefore(governed, placed))) return own;
  const target = readTarget(passage, governed, placed, { deadline: date.deadline, since: null, date });
  return target.kind === 'goal' ? { target, date } : own;
}
/** 每季度检查|1次; not 由每月100元提高到|150元 */
const RECURS = new RegExp(`(?:${FREQUENCY.source})[^\\d]*$`);
/** 低保户每月补助10元，特困人员|20元: paid as often as what the stretch before it tells. */
const isOfEachBefore = ({ text }: GovernedText, { amount, sentence, stretch }: PlacedAmount): boolean =>
  amount.unit === '元' && SUM_RECURS.test(text.slice(sentence.start, stretch.start));
const SUM_RECURS = new RegExp(`(?:${FREQUENCY.source})[^；。\\d]*\\d[\\d.]*元`);
const MAY_BE_DUE: ReadonlySet<TargetKind> = new Set(['goal', 'norm']);

/** A number that commits to nothing, as printed without its words of comparison. */
export function excludedBy(passage: Passage, { amount }: PlacedAmount, rule: string): ExclusionRecord {
  return {
    clause: passage.clause.id,
    numberText: sourceText(passage, amount.start, amount.end),
    value: amount.value,
    valueMax: amount.valueMax,
    unit: wholeUnit(amount),
    rule,
    span: seedSpan(passage, amount.start, amount.end),
  };
}

interface ReadNumbers {
  readonly committed: readonly PlacedAmount[];
  readonly excluded: readonly { readonly placed: PlacedAmount; readonly rule: string }[];
}

/** The amounts of a sentence: those that no rule is against, and the others with the rule. */
function readNumbers(governed: GovernedText, sentence: Sentence): ReadNumbers {
  const kept: Amount[] = [];
  const excluded: ReadNumbers['excluded'][number][] = [];
  for (const placed of governed.amounts[sentence.index] ?? []) {
    const rule = decide(EXCLUSIONS, candidateOf(governed, placed));
    if (rule === null) kept.push(placed.amount);
    else excluded.push({ placed, rule: rule.name });
  }
  // Once more: a number that commits to nothing (三级) must not cut the words of one that does.
  return { committed: placeAmounts(governed.text, sentence, kept), excluded };
}

export const committedIn = (governed: GovernedText, sentence: Sentence): readonly PlacedAmount[] =>
  readNumbers(governed, sentence).committed;

/** Where the words about an amount stand. */
export const subjectPlace = (
  { numbers }: GovernedText,
  { amount, sentence, stretch, from, to, comparison, head }: PlacedAmount,
): SubjectPlace => ({
  ...stretch,
  numbers,
  sentenceStart: sentence.start,
  from: head?.from ?? from,
  to,
  numberStart: head ? head.amount.start - head.comparison.before : amount.start - comparison.before,
  numberEnd: amount.end + comparison.after + comparison.limit,
});

/** What the rules against a number see of it. */
export const candidateOf = (
  { text, quoted, references, isGoal }: GovernedText,
  { amount, sentence, stretch, comparison }: PlacedAmount,
): Candidate => ({
  amount,
  printed: text.slice(amount.start, amount.end),
  before: text.slice(stretch.start, amount.start),
  after: text.slice(amount.end, stretch.end),
  sentenceBefore: text.slice(sentence.start, amount.start),
  sentenceAfter: text.slice(amount.end, sentence.end),
  datesBefore: [
    ...sentence.dates.map(({ deadline, since, ...date }) => ({ ...date, year: deadline?.year ?? since })),
    ...references.filter(({ start }) => start >= sentence.start),
  ]
    .filter(({ end }) => end <= amount.start)
    .sort((a, b) => a.start - b.start)
    .map(({ end, year }) => ({ end: end - sentence.start, year })),
  quoted: quoted[amount.start] !== 0,
  comparator: comparison.comparator,
  isGoal,
});

function readTarget(
  passage: Passage,
  governed: GovernedText,
  placed: PlacedAmount,
  { deadline, since }: Term,
): FoundTarget['target'] {
  const text = passage.folded.text;
  const { amount, from, comparison, head } = placed;
  const numberStart = amount.start - comparison.before;
  const numberEnd = amount.end + comparison.after;
  const isArticle = /^第.+[条條]/.test(passage.clause.marker);
  // The last rule always holds.
  const { kind, name: rule } = decide(
    KIND_RULES,
    statedOf(governed, placed, deadline !== null || since !== null, isArticle),
  ) as KindRule;
  const words = text.slice(head?.from ?? from, amount.start);
  const { subject, subjectSure } = subjectOf(passage, amount, subjectPlace(governed, placed));
  // 每千人口托位数2022年达到3.8个，2025年达到|5个: of a later number its subject says it.
  const opens = /\/|元/.test(amount.unit) ? null : PER.exec(subject.hans);
  const ahead = amount.unit.includes('/') ? null : HEADS_AHEAD.exec(words);
  const heads = PER.exec(words)?.[1] ?? (opens?.index === 0 ? opens[1] : undefined) ?? ahead?.[1];
  const per = heads ? `${heads}人` : PER_BEDS.exec(words)?.[1];
  return {
    clause: passage.clause.id,
    quote: sourceText(passage, ...quoteOf(text, placed)),
    numberText: sourceText(passage, numberStart, numberEnd),
    value: amount.value,
    valueMax: amount.valueMax,
    comparator: comparison.comparator,
    unit: per && amount.kind === 'count' ? `${amount.unit}/${per}` : wholeUnit(amount),
    deadline,
    since,
    kind,
    rule,
    attribute: null,
    baseline: null,
    table: null,
    ...{ subject, subjectSure },
    span: seedSpan(passage, numberStart, numberEnd),
  };
}

/** What the rules on the kind of a number see of it. */
export function statedOf(
  { text, isGoal }: GovernedText,
  { amount, sentence, stretch, comparison }: PlacedAmount,
  hasTerm: boolean,
  isArticle: boolean,
): Stated {
  const numberStart = amount.start - comparison.before;
  return {
    amount,
    comparator: comparison.comparator,
    before: text.slice(stretch.start, numberStart),
    said: text.slice(numberStart, amount.start),
    after: text.slice(amount.end, stretch.end),
    sentenceBefore: text.slice(sentence.start, numberStart),
    sentenceAfter: text.slice(amount.end, sentence.end),
    hasTerm,
    isGoal,
    isArticle,
  };
}

/** A stretch without pauses, such as a row of a table, is quoted only as far as its number needs. */
const LONGEST_QUOTE = LIMITS.quote.most;

/** The stretch, with a date that stands before it by itself (到2018年，) and what a bare 达到 refers to. */
function quoteOf(
  text: string,
  { amount, sentence, stretch, stretchBefore: before }: PlacedAmount,
): [number, number] {
  if (stretch.end - stretch.start > LONGEST_QUOTE) {
    const margin = LONGEST_QUOTE / 2;
    return [Math.max(stretch.start, amount.start - margin), Math.min(stretch.end, amount.end + margin)];
  }
  if (stretch.start === sentence.start || text[stretch.start - 1] === '（')
    return [stretch.start, stretch.end];
  const isDate = sentence.dates.some(
    (date) => date.start >= before.start && before.end - date.end <= 1 && date.start - before.start <= 2,
  );
  const isPredicate = form('^{predicate}').test(text.slice(stretch.start, stretch.end));
  return [isDate || isPredicate ? before.start : stretch.start, stretch.end];
}

/** How many numbers a passage holds, where it holds more than are read as targets; else null. */
export function crowdOf({ amounts }: GovernedText): number | null {
  const count = amounts.reduce((sum, { length }) => sum + length, 0);
  return count > MOST_AMOUNTS ? count : null;
}
