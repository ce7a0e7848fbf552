/** Lets a browser offer this site among its search engines, in each language. */
import type { APIRoute } from 'astro';
import { absolute, type Locale, localePaths, PAGE_LANG } from '#site/i18n/locale.ts';
import { search } from '#site/i18n/strings/search.ts';
import { inLocale } from '#site/i18n/translate.ts';
import { siteTitle } from '#site/views/edition.ts';

export const getStaticPaths = () => localePaths();

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** @see https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md */
export const GET: APIRoute = ({ props }) => {
  const { locale } = props as { locale: Locale };
  const address = `${absolute(locale, '/search/')}?q={searchTerms}`;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  <ShortName>${escapeXml(siteTitle(locale))}</ShortName>`,
    `  <Description>${escapeXml(inLocale(search.searchDescription, locale))}</Description>`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    `  <Language>${PAGE_LANG[locale]}</Language>`,
    `  <Image width="16" height="16" type="image/svg+xml">${escapeXml(absolute('hans', '/favicon.svg'))}</Image>`,
    `  <Url type="text/html" method="get" template="${escapeXml(address)}"/>`,
    '</OpenSearchDescription>',
  ];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};
