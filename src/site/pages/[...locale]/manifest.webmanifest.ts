/** Lets a reader put the site among the applications, and send a message to the quote check from any other. */
import type { APIRoute } from 'astro';
import { asset, href, type Locale, localePaths, PAGE_LANG } from '#site/i18n/locale.ts';
import { common } from '#site/i18n/strings/common.ts';
import { search } from '#site/i18n/strings/search.ts';
import { inLocale } from '#site/i18n/translate.ts';
import { LIGHT } from '#site/styles/schemes.ts';
import { siteTitle, tagline } from '#site/views/edition.ts';

export const getStaticPaths = () => localePaths();

const icon = (file: string, sizes: string, more: object = {}) => ({
  src: asset(`/${file}`),
  sizes,
  type: file.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
  ...more,
});

/** @see https://www.w3.org/TR/appmanifest/ and https://w3c.github.io/web-share-target/ */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const manifest = {
    id: asset('/'),
    name: `${siteTitle(locale)} · ${tagline(locale)}`,
    short_name: siteTitle(locale),
    description: tagline(locale),
    lang: PAGE_LANG[locale],
    start_url: href(locale, '/'),
    scope: asset('/'),
    display: 'minimal-ui',
    background_color: LIGHT.paper,
    theme_color: LIGHT.paper,
    icons: [
      icon('favicon.svg', 'any'),
      icon('icons/192.png', '192x192'),
      icon('icons/512.png', '512x512'),
      icon('icons/maskable-512.png', '512x512', { purpose: 'maskable' }),
    ],
    shortcuts: [
      { name: inLocale(common.search, locale), url: href(locale, '/search/') },
      { name: inLocale(search.checkTitle, locale), url: href(locale, '/check/') },
    ],
    // A link of GET: the words stand in the address, as they do when they are typed, and nothing is sent elsewhere.
    share_target: {
      action: href(locale, '/check/'),
      method: 'GET',
      params: { text: 'text' },
    },
  };
  return new Response(`${JSON.stringify(manifest, null, 1)}\n`, {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  });
};
