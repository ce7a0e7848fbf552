/** `<meta>` tags in the head of a page for those who share it. */
import { absolute, type Locale } from '#site/i18n/locale.ts';
import { siteName } from '../edition.ts';

const OG_LOCALE: Readonly<Record<Locale, string>> = { hans: 'zh_CN', hant: 'zh_TW', en: 'en_US' };

/** Open Graph, but for the description, and the card that social media show; `image` is the card's absolute address. */
export function openGraphTags(
  locale: Locale,
  page: {
    readonly title: string;
    readonly path: string;
    readonly image: string;
    /** What the card shows, in words. */
    readonly pictured: string;
    /** Pixels across; a card is 1.905 times as wide as high. */
    readonly width: number;
  },
): readonly (readonly [string, string])[] {
  return [
    ['og:type', page.path === '/' ? 'website' : 'article'],
    ['og:site_name', siteName],
    ['og:locale', OG_LOCALE[locale]],
    ['og:title', page.title],
    ['og:url', absolute(locale, page.path)],
    ['og:image', page.image],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(page.width)],
    ['og:image:height', String((page.width * 630) / 1200)],
    ['og:image:alt', page.pictured],
    ['twitter:card', 'summary_large_image'],
  ];
}
