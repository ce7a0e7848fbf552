/** Looks whether a built site is whole before it takes the place of the older one. */
import type { Diagnostic } from '#model/diagnostic.ts';
import type { Records } from '#model/records.ts';
import { LOCALE_PARAM } from '#site/i18n/locale.ts';
import { headFile } from '#site/search/files/names.ts';
import { spokenTopics } from '#site/views/comparison/coverage.ts';
import {
  agencyPath,
  clausePath,
  documentPath,
  indicatorPath,
  sourcePath,
  topicPath,
} from '#site/views/routes.ts';
import { INDEX_FOLDER } from '../search-index.ts';
import type { FileSizes } from './hosts.ts';

/** What a site has whatever its records say. */
const ALWAYS = ['404.html', 'robots.txt', 'sitemap.xml', 'data/datapackage.json', 'duidu-offline.zip'];

/**
 * Pages and files that the site of `records` must have and lacks, or has without a byte in them, as
 * `build/incomplete`; among them every address in the ledger. `form` is what its scripts ask for (`formOf`).
 */
export function checkSite(sizes: FileSizes, records: Records, form: string): Diagnostic[] {
  const heads = records.edition.languages.map((locale) => `${INDEX_FOLDER}/${headFile(form, locale)}`);
  const lacking = [...ALWAYS, ...heads, ...pagesOf(records)].filter((file) => !sizes.has(file));
  const empty = [...sizes].filter(([, size]) => size === 0).map(([file]) => file);
  const incomplete = (file: string, message: string): Diagnostic => ({
    code: 'build/incomplete',
    file,
    line: 1,
    span: null,
    message,
    hint: 'The site that stands was left; build again, and if the same is missing, report it',
  });
  return [
    ...lacking.map((file) => incomplete(file, 'this file of the site was not made')),
    ...empty.map((file) => incomplete(file, 'this file of the site is empty')),
  ];
}

function pagesOf(records: Records): string[] {
  const { documents, indicators, agencies, clauses, permalinks } = records;
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  const paths = [
    '/',
    ...ids(documents).flatMap((id) => [documentPath(id), sourcePath(id)]),
    ...ids(spokenTopics(records)).map(topicPath),
    ...ids(indicators).map(indicatorPath),
    ...ids(agencies.filter(({ page }) => page)).map(agencyPath),
    ...new Set([...ids(clauses), ...permalinks.map(({ clause }) => clause)].map(clausePath)),
  ];
  return records.edition.languages.flatMap((locale) => {
    const prefix = LOCALE_PARAM[locale] ? `${LOCALE_PARAM[locale]}/` : '';
    return paths.map((path) => `${prefix}${path.slice(1)}index.html`);
  });
}
