/** Which clauses state goals and which what is there already, by the headings above them. */
import { DATE_WORDS } from '#language/forms/date-rules.ts';
import { LIMITS } from '#language/limits.ts';
import { form } from '#language/rules/form.ts';
import type { ConvertedClause } from '#model/line.ts';

const GOALS = /目标|指标/;
/** Goals alone: 目标、任务和措施 has goals in one of its parts only. */
const ONLY_GOALS = /(?:目标|指标)$/;
/** 目标及措施: of its numbered items one may be a goal. */
const WITH_MEASURES = /措施|举措/;
/** Headings of what is there already, and of what guides the work; 基础设施明显改善 is a goal. */
const NO_GOALS = form('{noGoals}(?:$|[与和及、])');

/** The clause whose heading opens the section of goals that holds each clause; null outside of one. */
export function goalSections(clauses: readonly ConvertedClause[]): Map<string, string | null> {
  const sections = new Map<string, string | null>();
  const headings = new Map(clauses.map(({ id, heading }) => [id, heading?.reading.text ?? '']));
  for (const { id, parent, marker } of clauses) {
    const words = headings.get(id) ?? '';
    const above = parent === null ? null : (sections.get(parent) ?? null);
    const over = above === null ? '' : (headings.get(above) ?? '');
    const isItem = words === '' && !(marker !== '' && WITH_MEASURES.test(over));
    const holds = above !== null && (isItem || ONLY_GOALS.test(over));
    sections.set(id, NO_GOALS.test(words) ? null : GOALS.test(words) ? id : holds ? above : null);
  }
  return sections;
}

/** 到2025年，全市…。研发投入占比达4%: a paragraph that opens with its term states goals, whatever it stands under. */
export const opensWithTerm = ({ marker, heading, body }: ConvertedClause): boolean =>
  marker === '' && heading === null && OPENS_WITH_TERM.test(body.reading.text);
const OPENS_WITH_TERM = /^到\s?20\d\d\s?年[底末]?[,，]/;

/** Headings of chapters that describe and promise nothing: 发展现状, 面临的形势, 主要成就; 建设基础设施 and 优化发展环境 are tasks. */
const BACKGROUND = form(
  '^(?!{betters}) … (?:{background}|发展{developing}|(?<=..){accounts}$) | ^{opensBackground}(?:$|[与和及、]) | 背景$ | ^“?十[一二三四五六]五”? … (?:执行|完成)情况$',
);
/** 形势和任务, 现状与目标 promise as well. */
const PROMISES = form('{promising}');
/** 存在的问题和主要任务, within such a chapter; 安全水平不断提高 tells there what has been reached. */
const PROMISE = form('{promising}$');
const CHANGE = form('{changes}$');

const PAST = '过去[一二三四五六七八九十]?年|(?:[上下]半|一)年来?';
/** 2023年|工作开展情况, 过去五年和2023年|工作回顾: of what time a chapter tells. */
const WHEN = form(`^(?:${DATE_WORDS}|${PAST}|{ownPlace}|主要|[和及与、])+(?=..)`);
/** A title that says that its text tells what was done: 统计公报, 工作总结及2024年工作打算. */
const ACCOUNT = form('{accounts}(?:（[^（）]*）)?(?:$|[及和与][^（）]*(?:{ahead}|{plans}|要点)$)');
/** 下一步工作打算, 2024年工作安排 */
const AHEAD = form('{future}|{ahead}|工作计划');
const yearsIn = (words: string): number[] => [...words.matchAll(/(?<!\d)20\d\d(?=年)/g)].map(Number);

/** Whether a chapter of a text that tells what was done tells of what comes next. */
const looksAhead = (words: string, year: number): boolean =>
  PROMISES.test(words) || AHEAD.test(words) || yearsIn(words).some((one) => one > year);

/**
 * Ids of the clauses that stand under such a heading, or in a text that by its `title` tells what was done: there all but
 * the chapters on what comes next.
 */
export function backgroundClauses(clauses: readonly ConvertedClause[], title = ''): Set<string> {
  const found = new Set<string>();
  const account = ACCOUNT.exec(title);
  // 2023年工作总结|及2024年工作打算, 2023年决算和2024年上半年预算执行情况的报告: what is told is of the years before it.
  const year = yearsIn(title.slice(0, account?.index)).at(-1) ?? Number.POSITIVE_INFINITY;
  for (const { id, parent, heading, body } of clauses) {
    const words = heading?.reading.text ?? '';
    const matter = words.replace(WHEN, '');
    const describes = (of: string): boolean => BACKGROUND.test(of) && of.length <= LONGEST_TITLE;
    const told = heading === null ? body.reading.text.slice(0, LONGEST_TITLE) : words;
    const opens =
      describes(words) || describes(matter) || (account && parent === null && !looksAhead(told, year));
    const within = parent !== null && found.has(parent);
    if (within ? !PROMISE.test(words) || CHANGE.test(words) : opens && !PROMISES.test(words)) found.add(id);
  }
  return found;
}

/** Longer ones are sentences: 适应形势变化…. */
const LONGEST_TITLE = LIMITS.chapterTitle.most;
