/** Dated promises (期限) for the timeline: every term a document sets, with or without a number. */

import { BEHIND_MEASURE } from '#language/forms/date-rules.ts';
import type { DateMention } from '#language/forms/term.ts';
import { YAO, YING } from '#language/rules/duties.ts';
import { form } from '#language/rules/form.ts';
import { stretchFinder } from '#language/sentences.ts';
import type { DeadlineRecord } from '#model/facts/target.ts';
import { type Passage, seedSpan, sourceText } from '../passage.ts';
import { dueInBracket } from './bracketed-dates.ts';
import { type GovernedText, isPast } from './governing.ts';

/**
 * One record a date; `since` (2016年起) is the start of its year. `targets` are the ids of those that a date
 * governs, also in a later sentence. The caller numbers the records.
 */
export function findDeadlines(
  passage: Passage,
  governed: GovernedText,
  targets: ReadonlyMap<DateMention, readonly string[]>,
): Omit<DeadlineRecord, 'id'>[] {
  const { text, sentences } = governed;
  return sentences.flatMap((sentence) => {
    const { dates, end } = sentence;
    return dates.flatMap((date, i) => {
      const year = date.deadline?.year ?? date.since;
      if (year === null || (date.deadline && isPast(governed, year))) return [];
      if (!date.deadline && (beganLongAgo(governed, year) || SO_FAR.test(text.slice(date.end, end))))
        return [];
      const looksBack =
        LOOKS_BACK.test(text.slice(date.start, date.end)) && !HOW_LONG.test(text.slice(0, date.start));
      if (isBase(text, date)) return [];
      if (looksBack && !PROMISES.test(text.slice(date.end, end))) return [];
      if (isInTitle(text, date)) return [];
      const next = dates
        .slice(i)
        .find((one, n, all) => n > 0 && !isListed(text, all[n - 1] as DateMention, one));
      const behind = date.rule === BEHIND_MEASURE ? stretchFinder(text, sentence)(date.start) : null;
      const [from, to] = dueInBracket(text, sentences, sentence, date) ?? [
        behind?.start ?? date.start,
        behind?.end ?? (next ? lastPause(text, date.end, next.start) : end),
      ];
      return [
        {
          clause: passage.clause.id,
          deadline: date.deadline ?? { year, point: 'start' as const },
          dateText: sourceText(passage, date.start, date.end),
          quote: sourceText(passage, from, to),
          targets: [...(targets.get(date) ?? [])],
          rule: date.rule,
          span: seedSpan(passage, date.start, date.end),
        },
      ];
    });
  });
}

/**
 * 自1986年起推動健康城市 in a plan of 2024 tells what has been. A plan may go on with what the one above it began (从2016年起
 * in one for 2017 and 2018), which is seldom more than two years older.
 */
const LATELY = 2;
const beganLongAgo = ({ year, period }: GovernedText, since: number): boolean =>
  year !== null && since < Math.min(year, period?.from ?? year) - LATELY;

/** 自1978年|改革开放以来: what has been since. */
const SO_FAR = /^[^，；。]{0,12}以来/;

/** 截至2019年6月底，共有…: how far a count goes. */
const LOOKS_BACK = /^截[至止].*(?<!前)$/;
/** 政策执行期限|截至2027年底 */
const HOW_LONG = /期[限间]?$/;
const PROMISES = form(`{future}|{obliges}|{fulfils}|${YAO}|${YING}`);

/** 由|112年|之14%提升至…: from what a measure rises. */
const isBase = (text: string, { start, end }: DateMention): boolean =>
  /[由从自]/.test(text.slice(Math.max(0, start - 1), start + 1)) &&
  /^[之的]\d[\d.]*[%‰]/.test(text.slice(end));

/** 2023年|、2024年分别达到3.6个、4.1个: one of several that share a promise. */
const isListed = (text: string, one: DateMention, next: DateMention): boolean =>
  /^(?:[、和及与]|以及)$/.test(text.slice(one.end, next.start));

/** “我国少子女化对策计划（107年至|113年|）”: the years of what is named, at the end of its name. */
const isInTitle = (text: string, { start, end }: DateMention): boolean =>
  /^年?）[”’》」』]/.test(text.slice(end)) &&
  /[“‘《「『][^“”‘’《》「」]*（[^（）]*$/.test(text.slice(0, start));

/** The promise ends at the last sign of pause before the next date. */
function lastPause(text: string, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (/[，；]/.test(text[i] as string)) return i;
  return to;
}
