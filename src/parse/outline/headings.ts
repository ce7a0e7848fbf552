/** Tells heading from body in the text of an item (标题与正文). All on folded text without mark and notes. */
import { LIMITS } from '#language/limits.ts';
import { YAO } from '#language/rules/duties.ts';
import { form } from '#language/rules/form.ts';

export const LONGEST_LEAD = LIMITS.lead.most;
export const LONGEST_HEADING = LIMITS.heading.most;
const LONGEST_ENDED_HEADING = LIMITS.endedHeading.most;

/** Signs that a stretch is a sentence of its own: a duty, a condition, a number of the plan. */
const FINITE = form(
  String.raw`{finite}|${YAO}|^(?:{opensSentence}|为了?(?!主)|本{selfText})|\d+(?:\.\d+)?%|\d{4}年|《[^》]*》{saying}|规定的?$|[;:]`,
);

/** 违反本通告的，依法处罚: a condition and what follows from it. */
const saysItself = (text: string): boolean => FINITE.test(text) || text.includes('的,');

/** Without what stands in brackets: 准备阶段(2000年3月至6月) is no sentence for its year. */
const withoutBrackets = (text: string): string => text.replace(/\([^()]*\)/g, '');

/** Whether a stretch without a stop says something of its own: 到2025年建成学校20所. */
export const isStatement = (text: string): boolean => saysItself(withoutBrackets(text));

/** Offset behind the first sentence of a text, or null where no 。 stands outside brackets and quotes. */
function firstStop(text: string): number | null {
  let depth = 0;
  for (let i = 0; i < text.length && i <= LONGEST_HEADING; i++) {
    const character = text[i] as string;
    if ('(“《「『[〔'.includes(character)) depth++;
    else if (')”》」』]〕'.includes(character)) depth--;
    else if (character === '。' && depth <= 0) return i + 1;
  }
  return null;
}

/** Whether the text is nothing but a heading: 总体要求, 重点任务。 */
export function isBareHeading(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > LONGEST_HEADING || /[:;,、!—]$/.test(trimmed)) return false;
  const stop = firstStop(trimmed);
  if (stop === null) return !/[。;]/.test(trimmed);
  return (
    stop === trimmed.length &&
    trimmed.length <= LONGEST_ENDED_HEADING &&
    !saysItself(withoutBrackets(trimmed))
  );
}

const ARTICLE_NAME =
  /^[【〔[(](\p{Script=Han}{2,8}(?:[、与和及]\p{Script=Han}{2,8}){0,2})[】〕\])]\s{0,4}(?=\S)/u;

/** Length of the name in brackets with which an article opens, 【立法目的】为了…; 0 where it has none. */
export const articleName = (text: string): number => ARTICLE_NAME.exec(text)?.[0].trimEnd().length ?? 0;

/** Length of the lead phrase with its 。 that a text opens with: 打造省级区域医疗中心。; 0 where it opens with a sentence. */
export function leadPhrase(text: string): number {
  const stop = firstStop(text);
  if (stop === null || text.slice(stop).trim() === '') return 0;
  const phrase = withoutBrackets(text.slice(0, stop - 1)).trim();
  return phrase === '' ||
    phrase.length > LONGEST_LEAD ||
    saysItself(phrase) ||
    (phrase.match(/,/g)?.length ?? 0) > 2
    ? 0
    : stop;
}
