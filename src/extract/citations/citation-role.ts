/** Whether a text rests on a document it names or only mentions it. */

import { foldWords } from '#language/fold/fold-signs.ts';
import type { CitedTitle } from '#language/forms/titles/title.ts';
import { REACHES } from '#language/limits.ts';
import { CITATION_RULES, type CitationRule } from '#language/rules/citations.ts';
import { form } from '#language/rules/form.ts';
import { decide } from '#language/rules/rule.ts';

// 《甲》（国发〔2017〕3号）和《乙》, 《甲》《乙》, 《甲》及其实施条例，以及《乙》; 《甲》、省政府《乙》, 《甲》和国家卫生健康委等10部门印发的《乙》: who issued it
// may stand between
const LINK = form(
  String.raw`^\s*(?:及其[^，。；：、《》]{2,8})?(?:(?:[、，,]?\s*{joins}|、|，|,)?\s*|(?:{joins}|、)[^，。；：《》]{2,24}?(?:[府厅办委局部院会]|等[^，。；：《》]{0,6})(?:(?:联合)?{issues}的?)?)\s*$`,
  'u',
);
/** As far as a verb can stand from what it governs: 贯彻实施新修订的. */
const REACH = REACHES.citationRole.at;

/** The titles of each chain (《甲》和《乙》), from its first to its last, for every title of a text. */
export function chainTitles(text: string, titles: readonly CitedTitle[]): (readonly CitedTitle[])[] {
  const chains: CitedTitle[][] = [];
  for (const [i, title] of titles.entries()) {
    // 《甲条例》（以下简称《条例》）和《乙办法》: what stands in the bracket of a title is of it
    const end = Math.max(0, ...(chains.at(-1) ?? []).map(({ whole }) => whole[1]));
    const isLinked = i > 0 && (title.whole[0] < end || LINK.test(text.slice(end, title.whole[0])));
    const chain = (isLinked && chains.at(-1)) || [];
    chain.push(title);
    chains.push(chain);
  }
  return chains;
}

/**
 * Why the text under that heading names a chain of titles: what governs the first (根据《…》和《…》) governs them
 * all.
 */
export function citationRule(
  text: string,
  chain: readonly CitedTitle[],
  rules: readonly CitationRule[] = CITATION_RULES,
  heading = '',
): CitationRule | null {
  const start = (chain[0] as CitedTitle).whole[0];
  const end = Math.max(...chain.map(({ whole }) => whole[1]));
  return decide(rules, {
    before: (heading && `${heading}\n`) + foldWords(text.slice(Math.max(0, start - REACH), start)),
    after: foldWords(text.slice(end, end + REACH)),
  });
}
