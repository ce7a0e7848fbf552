/** What machines read of a page as schema.org, typed by its own vocabulary. */
import type {
  Article,
  BreadcrumbList,
  Dataset,
  Graph,
  Legislation,
  LegislationObject,
  Thing,
  WebSite,
  WithContext,
} from 'schema-dts';
import type { ClauseRecord } from '#model/clause.ts';
import type { DocumentRecord } from '#model/document.ts';
import {
  absolute,
  type Locale,
  PAGE_LANG,
  SHOWN_LOCALES,
  TEXT_LANG,
  textIn,
  textScript,
} from '#site/i18n/locale.ts';
import { isCrowded } from '../crowd/crowd.ts';
import { edition, siteName, siteTitle, tagline } from '../edition.ts';
import { clauseLabel, clauseName, clauseTitle, documentTitle, placeOf } from '../labels.ts';
import { childrenOf, citationsIn, clauseById, documentById, topClausesOf } from '../lookups.ts';
import { clausePath, documentPath } from '../routes.ts';
import { lastRecordedDay } from './days.ts';

const CONTEXT = 'https://schema.org';

/** What may be put into a page: one thing of schema.org's with its context. */
export type JsonLd = WithContext<Thing> | Graph;

/** `@id` of a document or clause: its address, the same in every language. */
const idOf = (path: string) => absolute('hans', path);

// A copy that nobody has attested, in whatever form.
const UNOFFICIAL = 'https://schema.org/UnofficialLegalValue';

const FORMS = [
  ['application/json', 'json'],
  ['application/akn+xml', 'xml'],
  ['text/markdown', 'md'],
  ['text/plain', 'txt'],
] as const;

/** schema.org `Legislation` of a document: https://schema.org/Legislation */
export function documentJsonLd(document: DocumentRecord, locale: Locale): WithContext<Legislation> {
  const parts = topClausesOf(document.id);
  return {
    '@context': CONTEXT,
    ...documentThing(document, locale),
    url: absolute(locale, documentPath(document.id)),
    encoding: FORMS.map(
      ([encodingFormat, form]): LegislationObject => ({
        '@type': 'LegislationObject',
        encodingFormat,
        contentUrl: absolute('hans', `/data/documents/${document.id}.${form}`),
        legislationLegalValue: UNOFFICIAL,
      }),
    ),
    ...(parts.length > 0 && { hasPart: parts.map((clause) => named(clause, locale)) }),
  };
}

/** The same for one clause, down from its document. */
export function clauseJsonLd(clause: ClauseRecord, locale: Locale): WithContext<Legislation> {
  const document = documentById(clause.document);
  const label = clauseLabel(clause, textScript(locale));
  const text = textIn(clause.body, locale);
  // Where many documents stand, a part names the whole and the whole need not name its parts.
  const children = isCrowded ? [] : childrenOf(clause.id);
  const parent = clause.parent && clauseById(clause.parent);
  return {
    '@context': CONTEXT,
    '@type': 'Legislation',
    '@id': idOf(clausePath(clause.id)),
    // The page names its address, and the whole its number.
    ...(!isCrowded && { url: absolute(locale, clausePath(clause.id)) }),
    name: `${label} ${clauseName(clause, locale)}`,
    ...(!isCrowded && {
      legislationIdentifier: `${document.issueNumber ?? documentTitle(document, locale)} ${label}`,
    }),
    inLanguage: TEXT_LANG[locale],
    ...(text && !isCrowded && { text }),
    // What else is to be said of them stands on their own pages, under the same `@id`.
    isPartOf: isCrowded
      ? { '@id': idOf(parent ? clausePath(parent.id) : documentPath(document.id)) }
      : parent
        ? {
            ...(named(parent, locale) as Exclude<Legislation, string>),
            isPartOf: namedDocument(document, locale),
          }
        : namedDocument(document, locale),
    ...(children.length > 0 && { hasPart: children.map((child) => named(child, locale)) }),
  };
}

const named = (clause: ClauseRecord, locale: Locale): Legislation => ({
  '@type': 'Legislation',
  '@id': idOf(clausePath(clause.id)),
  name: clauseTitle(clause, locale),
});

const namedDocument = (document: DocumentRecord, locale: Locale) =>
  ({
    '@type': 'Legislation',
    '@id': idOf(documentPath(document.id)),
    name: documentTitle(document, locale),
    ...(document.issueNumber && { legislationIdentifier: document.issueNumber }),
    ...(document.signedOn && { legislationDate: document.signedOn }),
  }) as const satisfies Legislation;

function documentThing(document: DocumentRecord, locale: Locale): Exclude<Legislation, string> {
  const place = placeOf(document.id);
  const bases = citationsIn(document.id).filter(({ from, role }) => from.clause === null && role === 'basis');
  return {
    ...namedDocument(document, locale),
    ...(document.issuer && {
      legislationPassedBy: { '@type': 'GovernmentOrganization', name: textIn(document.issuer, locale) },
    }),
    ...(place && {
      legislationJurisdiction: {
        '@type': 'AdministrativeArea',
        name: place.fullName[locale],
        ...(place.code && { identifier: place.code }),
      },
    }),
    ...(document.period && { temporalCoverage: `${document.period.from}/${document.period.to}` }),
    inLanguage: TEXT_LANG[locale],
    ...(bases.length > 0 && {
      legislationApplies: bases.map(
        ({ title, issueNumber, resolvesTo }): Legislation => ({
          '@type': 'Legislation',
          ...(resolvesTo && { '@id': idOf(documentPath(resolvesTo)) }),
          name: textIn(title, locale),
          ...(issueNumber && { legislationIdentifier: issueNumber }),
        }),
      ),
    }),
  };
}

/** Where a page stands: the steps that lead to it, each with its path without language. */
export const breadcrumbJsonLd = (
  steps: readonly { readonly label: string; readonly path: string }[],
  locale: Locale,
): WithContext<BreadcrumbList> => ({
  '@context': CONTEXT,
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ label, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    item: absolute(locale, path),
  })),
});

/** The site, on its home page. */
export const siteJsonLd = (locale: Locale): WithContext<WebSite> => ({
  '@context': CONTEXT,
  '@type': 'WebSite',
  '@id': idOf('/'),
  url: absolute(locale, '/'),
  name: siteTitle(locale),
  alternateName: siteName,
  description: tagline(locale),
  inLanguage: PAGE_LANG[locale],
  license: edition.licence.url,
  publisher: keeper(locale),
});

const keeper = (locale: Locale) => ({
  '@type': 'Organization' as const,
  name: edition.keeper?.[locale] ?? siteTitle(locale),
  url: absolute('hans', '/'),
  ...(edition.contact?.includes('@') && { email: edition.contact }),
});

/** The data set, on the page of downloads: https://schema.org/Dataset; a small one is there as one archive too. */
export function dataJsonLd(
  locale: Locale,
  { title, description, hasArchive }: Record<'title' | 'description', string> & { hasArchive: boolean },
): WithContext<Dataset> {
  const file = (path: string, encodingFormat: string) => ({
    '@type': 'DataDownload' as const,
    contentUrl: absolute('hans', `/data/${path}`),
    encodingFormat,
  });
  const day = lastRecordedDay();
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    '@id': idOf('/data/'),
    url: absolute(locale, '/data/'),
    name: title,
    description,
    inLanguage: [...new Set(SHOWN_LOCALES.map((shown) => PAGE_LANG[shown]))],
    license: edition.licence.url,
    isAccessibleForFree: true,
    creator: keeper(locale),
    ...(edition.version && { version: edition.version }),
    ...(edition.doi && { identifier: `https://doi.org/${edition.doi}` }),
    ...(day && { dateModified: day }),
    ...(edition.years && { temporalCoverage: `${edition.years.from}/${edition.years.to}` }),
    ...(edition.region && { spatialCoverage: { '@type': 'Place' as const, name: edition.region[locale] } }),
    ...(edition.subject && { keywords: edition.subject[locale] }),
    distribution: [
      ...(hasArchive ? [file('duidu-data.zip', 'application/zip')] : []),
      file('datapackage.json', 'application/json'),
      file('clauses.csv', 'text/csv'),
      file('clauses.parquet', 'application/vnd.apache.parquet'),
    ],
  };
}

/** An article of the site's own. */
export const articleJsonLd = (
  locale: Locale,
  { path, title, description, by, on }: Record<'path' | 'title' | 'description' | 'by' | 'on', string>,
): WithContext<Article> => ({
  '@context': CONTEXT,
  '@type': 'Article',
  '@id': absolute(locale, path),
  url: absolute(locale, path),
  headline: title,
  description,
  inLanguage: PAGE_LANG[locale],
  datePublished: on,
  author: { '@type': 'Organization', name: by },
  publisher: keeper(locale),
  license: edition.licence.url,
});
