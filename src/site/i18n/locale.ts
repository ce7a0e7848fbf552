/** The three interfaces of the site and the way their addresses and `lang` attributes are made. */
import type { Name, Script, Text } from '#model/text.ts';

export const LOCALES = ['hans', 'hant', 'en'] as const;
/** `hans` simplified at `/`, `hant` traditional at `/zh-hant/`, `en` English interface at `/en/`. */
export type Locale = (typeof LOCALES)[number];

/** `hans,en`, as the build passes `languages` of the settings on, in the order of the site; all where nothing is said. */
export const localesIn = (languages: string | undefined): readonly Locale[] =>
  LOCALES.filter((locale) => languages?.split(',').includes(locale) ?? true);

/** Those that this edition shows; in a browser all. */
export const SHOWN_LOCALES: readonly Locale[] = localesIn(globalThis.process?.env?.DUIDU_LANGUAGES);

/** The scripts in which texts can be read: that of the page, and others that have pages of their own. */
export const scriptsIn = (locale: Locale, shown: readonly Locale[] = SHOWN_LOCALES): readonly ScriptView[] =>
  (['hans', 'hant'] as const).filter((script) => script === textScript(locale) || shown.includes(script));

/** The first part of the address; simplified has none. */
export const LOCALE_PARAM: Readonly<Record<Locale, string | undefined>> = {
  hans: undefined,
  hant: 'zh-hant',
  en: 'en',
};

/** `lang` of a page's interface. */
export const PAGE_LANG = { hans: 'zh-Hans', hant: 'zh-Hant', en: 'en' } as const satisfies Readonly<
  Record<Locale, string>
>;
export type PageLang = (typeof PAGE_LANG)[Locale];

/** `lang` of official texts on a page: the English interface reads them in simplified characters. */
export const TEXT_LANG: Readonly<Record<Locale, 'zh-Hans' | 'zh-Hant'>> = {
  hans: 'zh-Hans',
  hant: 'zh-Hant',
  en: 'zh-Hans',
};

/** A view of a text in one script. */
export type ScriptView = Lowercase<Script>;

/** The script in which this page reads official texts. */
export const textScript = (locale: Locale): ScriptView => (TEXT_LANG[locale] === 'zh-Hant' ? 'hant' : 'hans');

/** The view that shows a document's own characters. */
export const printedView = ({ script }: { readonly script: Script }): ScriptView =>
  script === 'Hant' ? 'hant' : 'hans';

/** Whether the interface speaks Chinese, and so calls things by their official names and printed marks. */
export const isChinese = (locale: Locale): boolean => PAGE_LANG[locale] === TEXT_LANG[locale];

/** `lang` of official words amid the interface's own; none where both are in one language. */
export const foreignLang = (locale: Locale): 'zh-Hans' | 'zh-Hant' | undefined =>
  isChinese(locale) ? undefined : TEXT_LANG[locale];

/** `lang` of the interface's own words amid official ones. */
export const siteLang = (locale: Locale): PageLang | undefined =>
  isChinese(locale) ? undefined : PAGE_LANG[locale];

/** `lang` of words that are Chinese in any interface (名, 2018 年底) or in none (90%). */
export const langOfWords = (words: string, locale: Locale): string | undefined =>
  /\p{Script=Han}/u.test(words) ? foreignLang(locale) : undefined;

/** An official wording in the script of this page. */
export const textIn = (text: Text, locale: Locale): string => text[textScript(locale)];

/** A name that people wrote for the site, in this page's language. */
export const nameIn = (name: Name, locale: Locale): string => name[locale];

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
 * locale among the props, so that what one page shows in every language is built in a row. A page without
 * parameters of its own passes nothing.
 */
export function localePaths<P extends Record<string, string>>(
  pages: readonly P[] = [{} as P],
): { params: P & { locale: string | undefined }; props: { locale: Locale } }[] {
  return pages.flatMap((params) =>
    SHOWN_LOCALES.map((locale) => ({
      params: { ...params, locale: LOCALE_PARAM[locale] },
      props: { locale },
    })),
  );
}
