/** The three interfaces of the site and the way their addresses and `lang` attributes are made. */
import type { Name, Text } from '../model/text.ts';

export const LOCALES = ['hans', 'hant', 'en'] as const;
/** `hans` simplified at `/`, `hant` traditional at `/zh-hant/`, `en` English interface at `/en/`. */
export type Locale = (typeof LOCALES)[number];

/** The first part of the address; simplified has none. */
export const LOCALE_PARAM: Readonly<Record<Locale, string | undefined>> = {
  hans: undefined,
  hant: 'zh-hant',
  en: 'en',
};

/** `lang` of a page's interface. */
export const PAGE_LANG: Readonly<Record<Locale, string>> = { hans: 'zh-Hans', hant: 'zh-Hant', en: 'en' };

/** `lang` of official texts on a page: the English interface reads them in simplified characters. */
export const TEXT_LANG: Readonly<Record<Locale, 'zh-Hans' | 'zh-Hant'>> = {
  hans: 'zh-Hans',
  hant: 'zh-Hant',
  en: 'zh-Hans',
};

/** An official wording in the script of this page. */
export const textIn = (text: Text, locale: Locale): string => (locale === 'hant' ? text.hant : text.hans);

/** A name that people wrote for the site, in this page's language. */
export const nameIn = (name: Name, locale: Locale): string => name[locale];

/** Joins names as the page's language lists them: 揭阳、佛山 or Jieyang, Foshan. */
export const listIn = (items: readonly string[], locale: Locale): string =>
  items.join(locale === 'en' ? ', ' : '、');

/**
 * The address of a page. `path` is the same in every language, starts and ends with a slash and may
 * carry a query or fragment: `href('hant', '/clauses/a/1.2/')` → `/BASE/zh-hant/clauses/a/1.2/`.
 */
export function href(locale: Locale, path: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const param = LOCALE_PARAM[locale];
  return `${base}${param ? `/${param}` : ''}${path}`;
}

/** The address of a file that is one for all languages: `/data/clauses.json`, `/favicon.svg`. */
export const asset = (path: string): string => `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;

/** The full address that citations, canonical links and feeds give. */
export const absolute = (locale: Locale, path: string): string =>
  new URL(href(locale, path), import.meta.env.SITE).href;

/**
 * `getStaticPaths` of a page under `[...locale]`: every parameter set once for each language, with the
 * locale among the props. A page without parameters of its own passes nothing.
 */
export function localePaths<P extends Record<string, string>>(
  pages: readonly P[] = [{} as P],
): { params: P & { locale: string | undefined }; props: { locale: Locale } }[] {
  return LOCALES.flatMap((locale) =>
    pages.map((params) => ({ params: { ...params, locale: LOCALE_PARAM[locale] }, props: { locale } })),
  );
}
