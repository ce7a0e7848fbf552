/** What machines read in the head of a page: schema.org Legislation, Highwire tags, Open Graph. */

import type { ClauseRecord } from '#model/clause.ts';
import type { DocumentRecord } from '#model/document.ts';
import type { PermalinkRecord } from '#model/kept/permalink.ts';
import type { Reference } from '#site/cite/reference.ts';
import { absolute, type Locale, TEXT_LANG, textIn, textScript } from '#site/i18n/locale.ts';
import { siteName } from './edition.ts';
import { clauseLabel, clauseName, clauseTitle, documentTitle, placeOf } from './labels.ts';
import { records } from './load.ts';
import { ancestorsOf, childrenOf, citationsIn, documentById, permalinkOf, topClausesOf } from './lookups.ts';
import { clausePath, documentPath } from './routes.ts';

type Json = string | number | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** The last day on which anything was entered in the ledger; null before the first. */
export const lastRecordedDay = (): string | null => lastDay;

const latest = (links: Iterable<PermalinkRecord>): string | null => {
  let day: string | null = null;
  for (const { wordings } of links) for (const { on } of wordings) if (day === null || on > day) day = on;
  return day;
};
const lastDay = latest(records.permalinks);

/** The day on which a wording was last entered in the ledger: what a citation gives as seen. */
export function recordedOn(clause: ClauseRecord | null): string {
  const link = clause && permalinkOf(clause.id);
  return (clause ? latest(link ? [link] : []) : lastDay) ?? '1980-01-01';
}

/** A document, or one clause of it, as it is cited: title and issuer in the page's script. */
export function referenceTo(
  document: DocumentRecord,
  clause: ClauseRecord | null,
  locale: Locale,
): Reference {
  return {
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
  };
}

/** 三（七）1 加强基层医疗卫生人才队伍建设·工作目标: by its marks, and by name where it has a heading. */
function placeIn(clause: ClauseRecord, locale: Locale): string {
  const label = clauseLabel(clause, textScript(locale));
  return clause.heading ? `${label} ${clauseName(clause, textScript(locale)).replace(' · ', '·')}` : label;
}

/** `@id` of a document or clause: its address, the same in every language. */
const idOf = (path: string) => absolute('hans', path);

/** schema.org `Legislation` of a document: https://schema.org/Legislation */
export function documentJsonLd(document: DocumentRecord, locale: Locale): Json {
  return {
    '@context': 'https://schema.org',
    ...legislation(document, locale),
    hasPart: topClausesOf(document.id).map((clause) => ({
      '@type': 'Legislation',
      '@id': idOf(clausePath(clause.id)),
      name: clauseTitle(clause, locale),
    })),
  };
}

/** The same for one clause, down from its document. */
export function clauseJsonLd(clause: ClauseRecord, locale: Locale): Json {
  const document = documentById(clause.document);
  const label = clauseLabel(clause, textScript(locale));
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': idOf(clausePath(clause.id)),
    url: absolute(locale, clausePath(clause.id)),
    name: `${label} ${clauseName(clause, locale)}`,
    legislationIdentifier: `${document.issueNumber ?? documentTitle(document, locale)} ${label}`,
    inLanguage: TEXT_LANG[locale],
    text: textIn(clause.body, locale) || undefined,
    legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
    isPartOf: ancestorsOf(clause).reduce<Json>(
      (whole, step) => ({
        '@type': 'Legislation',
        '@id': idOf(clausePath(step.id)),
        name: clauseTitle(step, locale),
        isPartOf: whole,
      }),
      legislation(document, locale),
    ),
    hasPart: childrenOf(clause.id).map((child) => ({
      '@type': 'Legislation',
      '@id': idOf(clausePath(child.id)),
    })),
  };
}

function legislation(document: DocumentRecord, locale: Locale): { readonly [key: string]: Json } {
  const place = placeOf(document.id);
  const bases = citationsIn(document.id).filter(({ from, role }) => from.clause === null && role === 'basis');
  return {
    '@type': 'Legislation',
    '@id': idOf(documentPath(document.id)),
    name: documentTitle(document, locale),
    legislationIdentifier: document.issueNumber ?? undefined,
    legislationDate: document.signedOn ?? undefined,
    legislationPassedBy: document.issuer
      ? { '@type': 'GovernmentOrganization', name: textIn(document.issuer, locale) }
      : undefined,
    legislationJurisdiction: place
      ? { '@type': 'AdministrativeArea', name: place.fullName[locale], identifier: place.code }
      : undefined,
    temporalCoverage: document.period ? `${document.period.from}/${document.period.to}` : undefined,
    inLanguage: TEXT_LANG[locale],
    legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
    legislationApplies: bases.map(({ title, issueNumber }) => ({
      '@type': 'Legislation',
      name: textIn(title, locale),
      legislationIdentifier: issueNumber ?? undefined,
    })),
  };
}

/** JSON for a `<script>` of data: no `<` can end the element early. */
export const scriptJson = (value: Json): string => JSON.stringify(value).replace(/</g, '\\u003c');

/** Highwire tags; `citation_technical_report_*` makes Zotero take a report with institution and number. */
export function highwireTags(reference: Reference): readonly (readonly [string, string])[] {
  const title = reference.clause ? `${reference.title} ${reference.clause}` : reference.title;
  const tags: (readonly [string, string | null])[] = [
    ['citation_title', title],
    ['citation_author', reference.issuer],
    ['citation_technical_report_institution', reference.issuer],
    ['citation_technical_report_number', reference.issueNumber],
    ['citation_publication_date', reference.signedOn?.replaceAll('-', '/') ?? null],
    ['citation_language', reference.language],
    ['citation_public_url', reference.url],
  ];
  return tags.filter((tag): tag is readonly [string, string] => tag[1] !== null);
}

const OG_LOCALE: Readonly<Record<Locale, string>> = { hans: 'zh_CN', hant: 'zh_TW', en: 'en_US' };

/** Open Graph and the card that social media show; `image` is the card's absolute address. */
export function openGraphTags(
  locale: Locale,
  page: {
    readonly title: string;
    readonly description: string;
    readonly path: string;
    readonly image: string;
    /** Pixels across; a card is 1.905 times as wide as high. */
    readonly width: number;
  },
): readonly (readonly [string, string])[] {
  return [
    ['og:type', page.path === '/' ? 'website' : 'article'],
    ['og:site_name', siteName],
    ['og:locale', OG_LOCALE[locale]],
    ['og:title', page.title],
    ['og:description', page.description],
    ['og:url', absolute(locale, page.path)],
    ['og:image', page.image],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(page.width)],
    ['og:image:height', String((page.width * 630) / 1200)],
    ['og:image:alt', page.title],
    ['twitter:card', 'summary_large_image'],
  ];
}
