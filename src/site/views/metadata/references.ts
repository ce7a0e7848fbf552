/** Documents, clauses, pages that compare them and the data set, as they are cited. */
import type { ClauseRecord } from '#model/clause.ts';
import type { DocumentRecord } from '#model/document.ts';
import type { Reference } from '#site/cite/reference.ts';
import { absolute, type Locale, PAGE_LANG, TEXT_LANG, textIn, textScript } from '#site/i18n/locale.ts';
import { share } from '#site/i18n/strings/share.ts';
import { translate } from '#site/i18n/translate.ts';
import { edition, siteName, siteTitle, tagline } from '../edition.ts';
import { clauseLabel, clauseName, documentTitle } from '../labels.ts';
import { clausePath, documentPath } from '../routes.ts';
import { lastRecordedDay, recordedOn } from './days.ts';

/** A document, or one clause of it: title and issuer in the page's script. */
export function referenceTo(
  document: DocumentRecord,
  clause: ClauseRecord | null,
  locale: Locale,
): Reference {
  return {
    kind: 'legislation',
    id: clause?.id ?? document.id,
    title: documentTitle(document, locale),
    issuer: document.issuer && textIn(document.issuer, locale),
    issueNumber: document.issueNumber,
    signedOn: document.signedOn,
    clause: clause && placeIn(clause, locale),
    heading: clause?.heading ? textIn(clause.heading, locale) : null,
    language: TEXT_LANG[locale],
    // One address for every language, so that all who cite a clause cite the same one.
    url: absolute('hans', clause ? clausePath(clause.id) : documentPath(document.id)),
    site: siteName,
    accessed: recordedOn(clause),
    version: null,
    doi: null,
  };
}

/** 三（七）1 加强基层医疗卫生人才队伍建设·工作目标: by its marks, and by name where it has a heading. */
export function placeIn(clause: ClauseRecord, locale: Locale): string {
  const label = clauseLabel(clause, textScript(locale));
  return clause.heading ? `${label} ${clauseName(clause, textScript(locale)).replace(' · ', '·')}` : label;
}

/** A page of the site's own, such as a comparison; `path` is its address without language. */
export function referenceToPage(path: string, title: string, locale: Locale): Reference {
  return {
    kind: 'webpage',
    id: path.split('/').filter(Boolean).join('-'),
    title,
    issuer: edition.keeper?.[locale] ?? siteTitle(locale),
    issueNumber: null,
    signedOn: lastRecordedDay(),
    clause: null,
    heading: null,
    language: PAGE_LANG[locale],
    // What such a page says is in its own language.
    url: absolute(locale, path),
    site: siteName,
    accessed: recordedOn(null),
    version: null,
    doi: null,
  };
}

/** The data set: its version, where the edition has one, and the day of its newest entry. */
export function referenceToData(locale: Locale): Reference {
  const t = translate(locale, share);
  const title = t('citedData', { title: siteTitle(locale), tagline: tagline(locale) });
  return {
    ...referenceToPage('/data/', title, locale),
    kind: 'dataset',
    id: 'data',
    url: absolute('hans', '/data/'),
    version: edition.version,
    doi: edition.doi,
  };
}
