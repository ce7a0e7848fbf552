/** `<meta>` tags in the head of a page: Highwire, Open Graph. */
import type { Reference } from '#site/cite/reference.ts';
import { absolute, type Locale } from '#site/i18n/locale.ts';
import { siteName } from '../edition.ts';

/**
 * Highwire tags. Zotero takes the item for what `z:itemType` says, a statute as from RIS and CSL-JSON, with its number and
 * section (`docs/decisions/0008-citations.md`); `citation_technical_report_institution` would make it a report.
 */
export function highwireTags(reference: Reference): readonly (readonly [string, string])[] {
  const tags: (readonly [string, string | null])[] = [
    ['z:itemType', 'statute'],
    ['citation_title', reference.title],
    ['citation_author', reference.issuer],
    ['citation_technical_report_number', reference.issueNumber],
    ['article:section', reference.clause],
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
