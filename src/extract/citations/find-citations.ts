/** Documents that a text names in 《》, or by number alone, with the part they play in it. */

import { foldText } from '#language/fold/script-fold.ts';
import type { DateContext } from '#language/forms/term.ts';
import { isAdoptionLine } from '#language/forms/titles/adoption.ts';
import { issuedTitle } from '#language/forms/titles/document-title.ts';
import { isNamedByNumber, normaliseIssueNumber } from '#language/forms/titles/issue-number.ts';
import { normaliseStandard } from '#language/forms/titles/standard.ts';
import { type CitedTitle, findTitles } from '#language/forms/titles/title.ts';
import { sourceSpan } from '#language/mapped.ts';
import type { CitationRule } from '#language/rules/citations.ts';
import { form } from '#language/rules/form.ts';
import type { FoundCitation } from '#model/facts/agency.ts';
import type { ConvertedDocument, ConvertedPassage } from '#model/line.ts';
import { dateContextOf } from '../terms/governing.ts';
import { type Range, viewRanges } from '../text-view.ts';
import { chainTitles, citationRule } from './citation-role.ts';
import { inferIssuer } from './issuers.ts';

interface Place {
  readonly clause: string | null;
  readonly passage: ConvertedPassage;
  /** The heading that the passage stands under, its own clause's or that of the clause above. */
  readonly heading: string;
}

/** The document that cites. */
interface Citing {
  readonly doc: ConvertedDocument;
  /** Its own titles (`ownTitles`). */
  readonly own: readonly string[];
  /** Whether it counts its years from 1912. */
  readonly ofRepublic: boolean;
}

/**
 * Finds the citations of one document: one record for each document that a clause names, however often
 * it does. The document's own title and its annexes are not citations.
 */
export function findCitations(
  doc: ConvertedDocument,
  { republic }: DateContext = dateContextOf(doc),
): { readonly citations: readonly FoundCitation[] } {
  const citing: Citing = { doc, own: ownTitles(doc), ofRepublic: republic === true };
  const aliases = new Map<string, FoundCitation | null>();
  const citations: FoundCitation[] = [];
  const namedIn = new Map<string | null, Map<string, number>>();
  for (const place of placesOf(doc)) {
    const { text } = place.passage.reading;
    const titles = findTitles(foldText(text));
    const chains = chainTitles(text, titles);
    const named = namedIn.get(place.clause) ?? new Map<string, number>();
    namedIn.set(place.clause, named);
    for (const [index, cited] of titles.entries()) {
      if (isOwnOrder(place, cited)) continue;
      const chain = chains[index] ?? [cited];
      // The last rule always holds.
      const rule = citationRule(text, chain, undefined, place.heading) as CitationRule;
      const record = readCitation(citing, place, cited, chain, rule);
      if (cited.alias !== null) aliases.set(foldTitle(cited.alias), record);
      const title = foldTitle(text.slice(...cited.title));
      const full = aliases.has(title) ? aliases.get(title) : record;
      if (full == null) continue;
      const name = nameOf(full, named, citations);
      const article = articleOf(place, cited);
      const known = named.get(name);
      if (known !== undefined) {
        citations[known] = withArticle(citations[known] as FoundCitation, article);
        continue;
      }
      named.set(name, citations.length);
      const id = `${place.clause ?? doc.seed.id}#c${named.size}`;
      const span = sourceSpan(place.passage.reading, ...cited.title);
      citations.push({ ...full, id, from: { document: doc.seed.id, clause: place.clause }, article, span });
    }
  }
  return { citations };
}

/** What a clause has named is known by its title; another edition of a standard (GB 5749-2022) by its number too. */
function nameOf(
  { title, standard }: FoundCitation,
  named: ReadonlyMap<string, number>,
  citations: readonly FoundCitation[],
): string {
  const name = foldTitle(title.hans);
  const known = citations[named.get(name) ?? -1]?.standard ?? null;
  return standard === null || known === null || known === standard ? name : `${name} ${standard}`;
}

/** The number alone of an order that made or changed the text itself: 民国106年5月1日农粮企字第…号令订定. */
const isOwnOrder = ({ clause, passage }: Place, { title, number }: CitedTitle): boolean =>
  clause === null && title === number && isAdoptionLine(foldText(passage.reading.text));

/** 第二十条第三款, as printed. */
const articleOf = ({ passage }: Place, { article }: CitedTitle): string | null =>
  article && viewRanges(passage, [article]).source.replace(/\s/g, '');

/** Another article of a document that the clause has named already. */
const withArticle = (record: FoundCitation, article: string | null): FoundCitation =>
  article === null || record.article?.split('、').includes(article)
    ? record
    : { ...record, article: record.article === null ? article : `${record.article}、${article}` };

// 計畫依據：, over the items that it opens
const OPENS_LIST = /^[^，。；]{2,10}[:：]$/;

function placesOf(doc: ConvertedDocument): Place[] {
  const front = doc.front.filter(({ role }) => role === 'preamble' || role === 'promulgation');
  const headings = new Map(
    doc.clauses.map(({ id, heading, body }) => {
      const own = foldText(heading?.reading.text ?? '').trim();
      const opening = foldText(body?.reading.text ?? '').trim();
      return [id, own === '' && OPENS_LIST.test(opening) ? opening : own];
    }),
  );
  return [
    ...front.map((passage) => ({ clause: null, passage, heading: '' })),
    ...doc.clauses.flatMap(({ id, parent, heading, body }) => {
      const above = headings.get(parent ?? '') ?? '';
      const own = headings.get(id) || above;
      return [
        ...(heading === null ? [] : [{ clause: id, passage: heading, heading: above }]),
        ...(body === null ? [] : [{ clause: id, passage: body, heading: own }]),
      ];
    }),
  ];
}

/** The record without its place among its siblings; null for the document itself, its own number included. */
function readCitation(
  { doc, own, ofRepublic }: Citing,
  { clause, passage }: Place,
  cited: CitedTitle,
  chain: readonly CitedTitle[],
  { role, name: rule }: CitationRule,
): FoundCitation | null {
  const { text } = passage.reading;
  const folded = foldTitle(text.slice(...cited.title));
  const isOther =
    isRepealed(text, chain, own) ||
    (role === 'basis' && (isOfHigherLevel(folded, own) || isCarriedOut(folded, own))) ||
    (clause === null ? isSecondIssued(doc, text, folded, chain, own) : isHandedOn(doc, text, cited));
  if (!isOther && isNoCitation(text, cited, own, clause === null)) return null;
  const number = cited.number === null ? null : numberOf(viewRanges(passage, [cited.number]).source);
  if (number !== null && number === doc.metadata.issueNumber) return null;
  const title = viewRanges(passage, [cited.title]);
  const before: Range = [Math.max(0, cited.whole[0] - 40), cited.whole[0]];
  // A law with Macau's number is none of the state, whatever it is called.
  const isOfMacau = number !== null && isNamedByNumber(foldText(number));
  // 依「…法」, 依…法第十六條: in traditional characters Taiwan's manner, whatever years the text counts.
  const isTaiwans = doc.metadata.script === 'Hant' && text[cited.whole[0]] !== '《';
  const issuer = isOfMacau
    ? null
    : inferIssuer(title, viewRanges(passage, [before]), ofRepublic || isTaiwans);
  return {
    id: '',
    from: { document: doc.seed.id, clause },
    title,
    issueNumber: number,
    standard: cited.standard && normaliseStandard(viewRanges(passage, [cited.standard]).source),
    article: null,
    issuer: issuer && { ...issuer, source: doc.metadata.script === 'Hant' ? issuer.hant : issuer.hans },
    role,
    rule,
    span: sourceSpan(passage.reading, ...cited.title),
  };
}

const numberOf = (printed: string): string | null => normaliseIssueNumber(printed, foldText(printed));

const foldTitle = (title: string): string => title.normalize('NFKC').replace(/[\s《》〈〉()—–\-年]/gu, '');

// 附件：1.任务分工表, 2.成员名单 in the list of annexes, 附件2 over one
const LISTED = /^(?:附[件表录]\s?\d{0,2}\s?[:：]?)?\s?(?:\d{1,2}\s?[.．、])?\s?(.{4,60})$/u;

// （根据《甲条例》第40条发出） behind a title
const RESTS_ON = form('[（(]{relies}[^。]*[）)]\\s*$', 'u');

/** The document's own titles, those of what it issues and of its annexes. */
function ownTitles(doc: ConvertedDocument): string[] {
  const printed = doc.front.filter(({ role }) => role === 'title').map(({ reading }) => reading.text);
  const titles = [...printed, ...(doc.title === null ? [] : [doc.title.hans])].map((title) =>
    foldTitle(title.replace(RESTS_ON, '')),
  );
  const listed = doc.front
    .filter(({ role, reading }) => role === 'promulgation' && /^附|^\d/u.test(reading.text))
    .flatMap(({ reading }) => foldTitle(LISTED.exec(reading.text)?.[1] ?? ''));
  return [...titles, ...listed].flatMap((title) => [title, issuedTitle(title)]);
}

const LOCAL = form(String.raw`^\p{Script=Han}{1,8}{level}$`, 'u');

/** 落实《2023年重点工作任务》 in 样本市2023年重点工作任务: what a text rests on is named as it is, its place left out. */
const isOfHigherLevel = (folded: string, own: readonly string[]): boolean =>
  folded.length > 8 &&
  !own.includes(folded) &&
  own.some((name) => name.endsWith(folded) && LOCAL.test(name.slice(0, -folded.length)));

/** 根据《水污染防治行动计划》 in 贯彻落实国务院水污染防治行动计划实施方案: what the title says that the text carries out. */
const isCarriedOut = (folded: string, own: readonly string[]): boolean =>
  folded.length > 8 &&
  own.some((name) =>
    name
      .split(folded)
      .slice(0, -1)
      .some((before) => CARRIES_OUT.test(before)),
  );
const CARRIES_OUT = form(String.raw`{carriesOut}\p{Script=Han}{0,12}$`, 'u');

/** 2020年印发的《甲预案》（甲政发〔2020〕2号）同时废止 in the plan that takes its name over, 决定废止《甲规定》: the earlier one. */
const isRepealed = (text: string, chain: readonly CitedTitle[], own: readonly string[]): boolean =>
  /^[^，。；]{0,16}(?:，同时)?废止/.test(text.slice((chain.at(-1) as CitedTitle).whole[1])) ||
  (own.some((name) => name.includes('废止')) &&
    /废止$/.test(text.slice(0, (chain[0] as CitedTitle).whole[0])));

// 任务分工表, 成员名单: issued with a plan, but a part of it
const PART = /[表单册]$/u;

/** A notice that stands alone, its own title lost, is named by what it hands on, which stands elsewhere: 现将《甲规定》印发给你们. */
const isHandedOn = (doc: ConvertedDocument, text: string, { whole }: CitedTitle): boolean =>
  text.slice(0, whole[0]).endsWith('现将') && !doc.front.some(({ role }) => role === 'title');

/** 现将《甲规划》和《乙规划》印发给你们 over 甲规划 alone: the second is a document of its own, which stands elsewhere. */
const isSecondIssued = (
  doc: ConvertedDocument,
  text: string,
  folded: string,
  chain: readonly CitedTitle[],
  own: readonly string[],
): boolean =>
  !own.includes(folded) &&
  !PART.test(folded) &&
  chain.some(({ title }) => own.includes(foldTitle(text.slice(...title)))) &&
  ISSUED_HEREBY.test(text.slice((chain.at(-1) as CitedTitle).whole[1])) &&
  !doc.seed.text.split('\n').some((line) => foldTitle(foldText(line)) === foldTitle(foldText(folded)));

// 已经市政府同意，现印发给你们; 印发给你们; 已经国务院同意，现转发给你们
const ISSUED_HEREBY = form('^(?:已经?|业?经)?[^《》。]{0,24}{herebyIssued}', 'u');
// 《医疗机构执业许可证》, 《备案登记表》, 《人民日报》: papers, but not documents that one implements
const NO_DOCUMENT = form('{paper}$', 'u');
// 违反《条例》或《规定》, which no (以下简称《条例》) explains: no title
const KIND_ALONE = form('^(?:{lawTitle}|{textTitle})$', 'u');
// （见附件）, （附后）
const ANNEXED = /^\s*[（(](?:详见|见)?附[件表后]/u;
// 按照本《实施细则》
const ITSELF = /(?<!日)本$/u;
// 见附件《…》, 附件1：《…》
const ANNEX = /附[件表录]\s?\d{0,2}\s?[:：]?\s?$/u;

/**
 * No document besides this one: a form or certificate, or the text itself, named where it is issued
 * (现将《…》印发给你们), by its title or what its title issues (关于印发《…》的通知), or annexed to it
 * (《…》（见附件）).
 */
function isNoCitation(
  text: string,
  { title, number, whole }: CitedTitle,
  own: readonly string[],
  front: boolean,
): boolean {
  const folded = foldTitle(text.slice(...title));
  if (number === null && KIND_ALONE.test(folded)) return true;
  const behind = text.slice(title[1] + 1, title[1] + 41);
  const before = text.slice(Math.max(0, whole[0] - 10), whole[0]);
  if (ANNEX.test(before) || ITSELF.test(before)) return true;
  if (folded === '' || NO_DOCUMENT.test(folded) || ANNEXED.test(behind) || own.includes(folded)) return true;
  // a short title such as 实施方案 stands in many longer ones
  if (folded.length > 8 && own.some((name) => name.includes(folded))) return true;
  return front && ISSUED_HEREBY.test(text.slice(whole[1]));
}
