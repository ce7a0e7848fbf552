/** What the site calls documents, places and clauses. */

import type { ClauseRecord } from '#model/clause.ts';
import type { DocumentRecord } from '#model/document.ts';
import { isChinese, type Locale, printedView, textIn, textScript } from '#site/i18n/locale.ts';
import { firstLetter } from '#site/i18n/names.ts';
import { roles } from '#site/i18n/strings/data/roles.ts';
import { inLocale } from '#site/i18n/translate.ts';
import { contextOf } from './comparison/told/titles.ts';
import { edition } from './edition.ts';
import { records } from './load.ts';
import { ancestorsOf, documentById, placeOf, shelfOf } from './lookups.ts';
import { documentsOf } from './places/near.ts';
import { joinMarks, markerLabel, withoutBoxName } from './text/clause-marks.ts';
import { convertWords } from './text/convert-words.ts';

export { placeOf };

/** 揭阳 2016; a document that nobody has described goes by its title or its id. */
export function documentLabel(document: string, locale: Locale): string {
  const shelf = shelfOf(document);
  if (shelf) return shelf.shortTitle[locale];
  const { title } = documentById(document);
  return textIn(title, locale) || document;
}

/** 揭阳; the document's label where its place is not described. */
export const placeLabel = (document: string, locale: Locale): string =>
  placeOf(document)?.name[locale] ?? documentLabel(document, locale);

/** What a seal shows: the place's character, else the first letter of the document's label, before which marks may stand. */
export const sealOf = (document: string, locale: Locale): string =>
  placeOf(document)?.seal[textScript(locale)] ?? firstLetter(documentLabel(document, locale));

/** The year of a document whose place has several, so that its seal alone does not mislead: 2018; else empty. */
export function yearApart(document: string): string {
  const { place, signedOn, period } = documentById(document);
  const several = place && documentsOf(records, place.id).length > 1;
  return several ? (signedOn?.slice(0, 4) ?? String(period?.from ?? '')) : '';
}

/** Names two documents so that they can be told apart: by place, or by label where the place is one. */
export function labelsApart(a: string, b: string, locale: Locale): readonly [string, string] {
  const places = [placeLabel(a, locale), placeLabel(b, locale)] as const;
  return places[0] === places[1] ? [documentLabel(a, locale), documentLabel(b, locale)] : places;
}

/** Where a clause stands, by its printed marks: 三（二）2第3项; elsewhere than in Chinese by its path: §3.2.2.3. */
export const clauseLabel = (clause: ClauseRecord, locale: Locale): string =>
  isChinese(locale) ? joinMarks([...ancestorsOf(clause), clause], locale) : `§${clause.path}`;

/** 揭阳 2016 三（七）1 */
export const fullClauseLabel = (clause: ClauseRecord, locale: Locale): string =>
  `${documentLabel(clause.document, locale)} ${clauseLabel(clause, locale)}`;

/** What a clause is about in a few characters: its heading (of a box its title), or the beginning of its text with ……. */
export function clauseTitle(clause: ClauseRecord, locale: Locale, length = 18): string {
  if (clause.heading) return withoutBoxName(clause, clause.heading, locale);
  // An item that says nothing but who (2. 责任单位：…) is called by that.
  const text = textIn(clause.body, locale) || wordsIn(clause.responsibility?.printed ?? '', locale);
  const sentence = text.slice(0, text.search(/[。；，：,;:]|$/u));
  return sentence.length <= length ? sentence : `${sentence.slice(0, length)}……`;
}

/**
 * What a clause is about where it stands alone, on its page, on a card, in a citation: a heading that many
 * clauses have is led by the one above it. 加强基层医疗卫生人才队伍建设 · 工作目标
 */
export function clauseName(clause: ClauseRecord, locale: Locale, length?: number): string {
  const context = clause.heading && contextOf(records, clause);
  const title = clauseTitle(clause, locale, length);
  return context ? `${textIn(context, locale)} · ${title}` : title;
}

/** Mark and heading as the contents give them: 三 工作目标和任务, （七）加强基层医疗卫生人才队伍建设. */
export function headingLabel(clause: ClauseRecord, locale: Locale, length?: number): string {
  const mark = markerLabel(clause, locale);
  // A closing bracket brings its own air.
  return `${mark}${/[）)]$/.test(mark) ? '' : ' '}${clauseTitle(clause, locale, length)}`;
}

/** 文号 in the script of the page: 揭府办〔2016〕50号. */
export function issueNumberIn(doc: DocumentRecord, locale: Locale): string | null {
  if (doc.issueNumber === null || printedView(doc) === textScript(locale)) return doc.issueNumber;
  return convertWords(doc.issueNumber, textScript(locale));
}

/** A unit, a number of a cited document: short words as printed in any document, in the script of the page. */
export const wordsIn = (words: string, locale: Locale): string => convertWords(words, textScript(locale));

/** What an editor wrote in simplified characters (a reason, a role), in the script of the page. */
export const editorialIn = (words: string, locale: Locale): string =>
  textScript(locale) === 'hant' ? convertWords(words, 'hant') : words;

/** Who decided, in the page's language: the keeper by name, other roles as the site calls them. */
export function roleIn(by: string, locale: Locale): string {
  if (isChinese(locale)) return editorialIn(by, locale);
  if (by === edition.keeper?.hans) return edition.keeper[locale];
  const known = Object.values(roles).find(({ hans }) => hans === by);
  return known ? inLocale(known, locale) : by;
}

/** The document's title on one line, without the doubled blanks of its typesetting. */
export const documentTitle = (doc: DocumentRecord, locale: Locale): string =>
  textIn(doc.title, locale).replace(/\s+/gu, ' ').trim();
