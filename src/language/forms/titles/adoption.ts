/**
 * What was done with a statute and when (通过、修订、公布): 2020年10月29日…第三十四次会议通过,
 * 根据2018年12月29日…第一次修正, 民国106年5月1日…令订定发布, 96.10.11订定. On folded text.
 */

import { findDate, findShortDate } from '../../dates.ts';
import { REACHES } from '../../limits.ts';

export interface Adoption {
  readonly iso: string;
  /** Passed or made; changed since; made public by an order. */
  readonly act: 'adopted' | 'revised' | 'published';
}

/** As far as the word that says what was done can stand behind its date. */
const REACH = REACHES.adoption.at;
const ACTS: readonly (readonly [RegExp, Adoption['act']])[] = [
  [/通过/, 'adopted'],
  [/修正|修订|修改|修增/, 'revised'],
  [/订定|制定|订立/, 'adopted'],
  // 府社长字第1090012345号函核定, 函颁: a scheme that a letter puts in force
  [/公布|(?<!公开)发布|颁布|函颁|函核定/, 'published'],
];
/** 批准, 施行, 生效 and 备查 are other days of a statute. */
const OTHER_ACTS = /批准|施行|实施|生效|备查|废止/;
const WORD = new RegExp([...ACTS.map(([words]) => words.source), OTHER_ACTS.source].join('|'));

/** Every dated act in a folded text, in order. */
export function readAdoptions(folded: string): Adoption[] {
  const found: Adoption[] = [];
  let from = 0;
  while (from < folded.length) {
    const rest = folded.slice(from);
    const date = findDate(rest) ?? findShortDate(rest);
    if (!date) break;
    const behind = rest.slice(date.index + date.length, date.index + date.length + REACH);
    const stop = Math.min(...[findDate(behind)?.index ?? REACH, behind.search(/[;。]/) + 1 || REACH]);
    const act = actIn(behind.slice(0, stop));
    if (act && date.iso) found.push({ iso: date.iso, act });
    from += date.index + date.length;
  }
  return found;
}

/** 会议通过, 会议修订通过; 令公布; null where nothing of the kind is said. */
function actIn(words: string): Adoption['act'] | null {
  const titles = words.replace(/《[^》]*》/g, '');
  const first = WORD.exec(titles)?.[0];
  if (first === undefined || OTHER_ACTS.test(first)) return null;
  return ACTS.find(([pattern]) => pattern.test(titles))?.[1] ?? null;
}

const DATE_FIRST =
  /^\(?(?:根据|(?!中华民国)\p{Script=Han}{2,8}(?:政府|[局处部署院会]))?\s?(?:(?:中华)?民国)?\s?[\d〇○Oo零一二三四五六七八九十百]{2,6}\s?年\s?[\d一二三四五六七八九十]{1,3}\s?月/u;
const ENDS =
  /(?:通过|公布|(?<!公开)发布|颁布|批准|修正|修订|订定|制定|函颁|核定|施行|生效|备查)(?:全文|第)?[^,;。]{0,24}[)。]?$/;

/** Whether a line tells what was done with a statute and nothing else: 2009年11月26日…第十三次会议通过. */
export const isAdoptionLine = (folded: string): boolean =>
  folded.length <= REACHES.adoptionLine.at &&
  DATE_FIRST.test(folded) &&
  ENDS.test(folded) &&
  readAdoptions(folded).length > 0;

/** (96.10.11订定), (2018年修订) behind a title: where the bracket begins; null without one. */
export function adoptionBehind(folded: string): number | null {
  const bracket = /\([^()]{2,60}\)$/.exec(folded);
  return bracket && readAdoptions(bracket[0]).length > 0 ? bracket.index : null;
}
