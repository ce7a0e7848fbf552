/**
 * Titles without marks (无书名号): 依菸害防制法第四条, 中华人民共和国环境保护法, 根据国务院办公厅关于…的意见(国办发〔2021〕22号).
 * On folded text.
 */

import type { Span } from '#model/span.ts';
import { oneOf } from '../../lexicon/classes.ts';
import { REACHES } from '../../limits.ts';

const COUNT = String.raw`[\d〇零一二三四五六七八九十百千]`;
// 长期照顾服务法第十五条, 菸害防制法(以下称本法): what stands behind the name says that it is one
const LAW_BEHIND = new RegExp(
  String.raw`(${oneOf('lawTitle')})(?=\s?(?:第\s?${COUNT}{1,9}(?:-\d)?\s?条|\(以下简?称))`,
  'gu',
);
/** No law has a longer name. */
const LONGEST_LAW = REACHES.lawName.at;
/** Where the name of a law begins: behind what leads to it. */
const LEADS =
  /^.*(?:依据|依照|根据|按照|参照|准用|适用|违反|符合|有关|以及|依|按|[,。;:、()“”「」《》\s]|(?<=[法例则条款项函号令知])[及和与或])/u;
/** 本法, 同法, 该办法: no name. */
const OWN =
  /^(?:本|同|该|前|母|各|新|旧|上述|上开|此|其|之|方|办|立|司|执|依)?(?:法|办法|条例|细则|要点|规程|章程|准则)$/;
const SHORT_LAWS = /^(?:宪法|民法|刑法|民法典)$/;
// 中华人民共和国水污染防治法; not 中华人民共和国成立…办法, 法律
const STATE_LAW =
  /中华人民共和国(?!成立|境内|公民|政府|主席|国务院|领域)\p{Script=Han}{2,20}?(?:法(?![律院规人定制治庭官学案])|条例|实施细则)/gu;
const LETTER = new RegExp(
  String.raw`(?:根据|依据|按照|依照|遵照|落实|执行|贯彻)((?:[^《》,。;、()]|、){0,30}关于[^《》。;()]{2,60}?${oneOf('letterTitle')})(?=\s?\([^()]{0,20}?[〔﹝\[【(〖]\s?\d{4})`,
  'gu',
);

/** Places of the names, in order and apart. */
export function findBareTitles(folded: string): Span[] {
  const found: Span[] = [...letters(folded), ...stateLaws(folded), ...laws(folded)];
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return found.filter((span, i) => !found.slice(Math.max(0, i - 3), i).some((other) => other[1] > span[0]));
}

function laws(folded: string): Span[] {
  const found: Span[] = [];
  for (const { index, 0: ending } of folded.matchAll(LAW_BEHIND)) {
    const end = index + ending.length;
    const words = folded.slice(Math.max(0, end - LONGEST_LAW), end);
    const lead = LEADS.exec(words.slice(0, -ending.length))?.[0].length ?? 0;
    const name = words.slice(lead);
    if (lead === 0 && end > LONGEST_LAW) continue;
    if ((name.length < 3 && !SHORT_LAWS.test(name)) || OWN.test(name) || /^(?:本|该|同)/.test(name)) continue;
    if (/^[\p{Script=Han}]+$/u.test(name)) found.push([end - name.length, end]);
  }
  return found;
}

const stateLaws = (folded: string): Span[] =>
  [...folded.matchAll(STATE_LAW)].map(({ index, 0: name }) => [index, index + name.length]);

const letters = (folded: string): Span[] =>
  [...folded.matchAll(LETTER)].map((match): Span => {
    const at = match.index + match[0].length - (match[1] as string).length;
    const skip = /^(?:落实|贯彻|执行|好|和|及|、)+/.exec(match[1] as string)?.[0].length ?? 0;
    return [at + skip, match.index + match[0].length];
  });
