/** Whether a text rests on a document it names or only mentions it. */

import type { CitedTitle } from '#language/forms/titles/title.ts';
import { form } from '#language/rules/form.ts';

// 为贯彻落实《…》, 根据《…》要求, 并按《…》, 组织实施《…》, 贯彻实施新修订的《…》
const BASIS = form('(?:{carriesOut}|{relies}|[^批摘提]按|[^皈相]依)(?:[^，。；：、《》]{0,14})$', 'u');
// 制订《…》, 研究制定《…》, 完善《…》: still to be written; not 新修订的《…》
const DRAFTING = form('{drafts}(?:(?!的)[^，。；：《》]){0,10}$', 'u');
// 做好《…》的落实工作, 《…》有关要求
const FOLLOWED = form('^[^，。；《》]{0,12}?(?:的?{carriesOut}(?:工作)?|(?:有关|相关)?的?{saying})', 'u');
// 《甲》（国发〔2017〕3号）和《乙》, 《甲》《乙》; 《甲》、省政府《乙》: who issued it may stand between
const LINK = form(
  String.raw`^\s*(?:(?:{joins}|、|，|,)?\s*|(?:{joins}|、)[^，。；：《》]{2,12}[府厅办委局部院会])\s*$`,
  'u',
);
/** As far as a verb can stand from what it governs: 贯彻实施新修订的. */
const REACH = 40;

/** The titles of each chain (《甲》和《乙》), from its first to its last, for every title of a text. */
export function chainTitles(text: string, titles: readonly CitedTitle[]): (readonly CitedTitle[])[] {
  const chains: CitedTitle[][] = [];
  for (const [i, title] of titles.entries()) {
    const before = titles[i - 1];
    const isLinked = before && LINK.test(text.slice(before.whole[1], title.whole[0]));
    const chain = (isLinked && chains.at(-1)) || [];
    chain.push(title);
    chains.push(chain);
  }
  return chains;
}

/**
 * `basis` where the words around a chain of titles implement, follow or are bound by the documents: what
 * governs the first (根据《…》和《…》) governs them all.
 */
export function citationRole(text: string, chain: readonly CitedTitle[]): 'basis' | 'mention' {
  const start = (chain[0] as CitedTitle).whole[0];
  const end = (chain.at(-1) as CitedTitle).whole[1];
  const before = text.slice(Math.max(0, start - REACH), start);
  if (DRAFTING.test(before)) return 'mention';
  // a sign in front, so that 按 may open the text
  if (BASIS.test(` ${before}`)) return 'basis';
  return FOLLOWED.test(text.slice(end, end + REACH)) ? 'basis' : 'mention';
}
