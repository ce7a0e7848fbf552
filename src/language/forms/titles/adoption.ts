/**
 * What was done with a statute and when (通过、修订、公布): 2020年10月29日…第三十四次会议通过,
 * 根据2018年12月29日…第一次修正, 民国106年5月1日…令订定发布, 96.10.11订定. On folded text.
 */

import { findDate, findShortDate } from '../../dates.ts';
import { REACHES } from '../../limits.ts';
import { expand, form } from '../../rules/form.ts';
import type { Row } from '../../rules/rule.ts';

export interface Adoption {
  readonly iso: string;
  /** Passed or made; changed since; made public by an order. */
  readonly act: 'adopted' | 'revised' | 'published';
}

/** As far as the word that says what was done can stand behind its date. */
const REACH = REACHES.adoption.at;

export interface ActRule extends Row {
  readonly words: string;
  /** Null where another day of a statute is told: 批准, 施行, 生效. */
  readonly act: Adoption['act'] | null;
}

/** Samples are lines; the result is each act with its day. What is passed and changed at once was passed. */
export const ACT_RULES: readonly ActRule[] = [
  {
    name: 'a meeting passed it',
    words: '{passes}',
    act: 'adopted',
    samples: {
      holds: [
        ['2009年11月26日样本省第十一届人民代表大会常务委员会第十三次会议通过', '2009-11-26 adopted'],
        ['2021年9月30日样本省第十三届人民代表大会常务委员会第二十六次会议修订通过', '2021-09-30 adopted'],
      ],
      not: ['2018年12月29日样本省人民代表大会常务委员会修正'],
    },
  },
  {
    name: 'it was changed',
    words: '{amends}',
    act: 'revised',
    samples: {
      holds: [['根据2018年12月29日第十三届全国人民代表大会常务委员会第七次会议修正', '2018-12-29 revised']],
      not: ['2018年12月29日样本市人民政府令公布'],
    },
  },
  {
    name: 'it was made',
    words: '{makes}',
    act: 'adopted',
    samples: {
      holds: [['民國105年3月1日府衛醫字第1050034567號函訂定', '2016-03-01 adopted']],
      not: ['民國105年3月1日府衛醫字第1050034567號函修正'],
    },
  },
  {
    name: 'it was made public',
    // 府社长字第1090012345号函核定, 函颁: a scheme that a letter puts in force
    words: '{makesPublic}(?<!公开发布)',
    act: 'published',
    samples: {
      holds: [
        ['2015年6月3日样本市人民政府令第58号公布', '2015-06-03 published'],
        ['民國113年4月18日府農推字第1130078450號函頒', '2024-04-18 published'],
      ],
      not: ['2015年6月3日公开发布会'],
    },
  },
  {
    name: 'another day of it',
    words: '{otherAct}',
    act: null,
    samples: {
      holds: [['2019年9月27日样本省人民代表大会常务委员会批准，自公布之日起施行', 'none']],
      not: ['2019年9月27日公布，自2020年1月1日起施行'],
    },
  },
];

/** Every dated act in a folded text, in order. */
export function readAdoptions(folded: string, rules: readonly ActRule[] = ACT_RULES): Adoption[] {
  const found: Adoption[] = [];
  for (const { iso, rule } of actsIn(folded, rules))
    if (rule.act !== null && iso) found.push({ iso, act: rule.act });
  return found;
}

/** Every dated act with the rule that tells it. */
export function actsIn(folded: string, rules: readonly ActRule[]): { iso: string | null; rule: ActRule }[] {
  const found: { iso: string | null; rule: ActRule }[] = [];
  let from = 0;
  while (from < folded.length) {
    const rest = folded.slice(from);
    const date = findDate(rest) ?? findShortDate(rest);
    if (!date) break;
    const behind = rest.slice(date.index + date.length, date.index + date.length + REACH);
    const stop = Math.min(...[findDate(behind)?.index ?? REACH, behind.search(/[;。]/) + 1 || REACH]);
    const rule = actIn(behind.slice(0, stop), rules);
    if (rule) found.push({ iso: date.iso, rule });
    from += date.index + date.length;
  }
  return found;
}

/** The rule of what is said: 会议通过, 会议修订通过; 令公布. The first word may tell of another day, and decides then. */
function actIn(words: string, rules: readonly ActRule[]): ActRule | null {
  const titles = words.replace(/《[^》]*》/g, '');
  const first = form(rules.map((rule) => rule.words).join('|') || '(?!)').exec(titles)?.[0];
  if (first === undefined) return null;
  const other = rules.find(({ act, words: own }) => act === null && form(`^(?:${own})$`).test(first));
  return other ?? rules.find((rule) => form(rule.words).test(titles)) ?? null;
}

// (样本市人民政府令第63号,2020年7月9日市人民政府第74次常务会议审议通过,自2020年10月1日起施行)
const DATE_FIRST =
  /^\(?(?:\p{Script=Han}{2,14}令\s?第[\d一二三四五六七八九十百]{1,5}号[,、\s]{1,2})?(?:根据|(?!中华民国)\p{Script=Han}{2,8}(?:政府|[局处部署院会]))?\s?(?:(?:中华)?民国)?\s?[\d〇零○Oo一二三四五六七八九十百]{2,6}\s?年\s?[\d一二三四五六七八九十]{1,3}\s?月/u;
const ENDS = new RegExp(expand('{historyEnd}(?<!公开发布)(?:全文|第)?[^,;。]{0,24}[)。]?$'));

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
