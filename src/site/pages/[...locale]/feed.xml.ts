/** Atom feed of additions, corrections and changed alignments. */
import type { APIRoute } from 'astro';
import { Feed } from 'feed';
import { absolute, type Locale, localePaths, PAGE_LANG } from '#site/i18n/locale.ts';
import { feed as strings } from '#site/i18n/strings/feed.ts';
import { translate } from '#site/i18n/translate.ts';
import { changes } from '#site/views/changes.ts';
import { edition, siteName } from '#site/views/edition.ts';

export const getStaticPaths = () => localePaths();

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const t = translate(locale, strings);
  const entries = changes(locale);
  const newest = new Date(`${entries[0]?.on ?? '1980-01-01'}T00:00:00Z`);
  const feed = new Feed({
    id: absolute(locale, '/'),
    link: absolute(locale, '/'),
    feedLinks: { atom: absolute(locale, '/feed.xml') },
    title: t('title'),
    description: t('about'),
    language: PAGE_LANG[locale],
    copyright: edition.licence.name,
    author: { name: edition.keeper?.[locale] ?? siteName },
    // Dates come from the content, so that two builds give the same bytes.
    updated: newest,
    generator: '对读 Duidu',
  });
  for (const { id, on, title, url } of entries)
    feed.addItem({
      id: `${absolute('hans', '/feed.xml')}#${id}`,
      title: escapeXml(title),
      link: url,
      date: new Date(`${on}T00:00:00Z`),
    });
  // The writer takes titles for HTML, and they are text: what it wraps is escaped already.
  const atom = feed
    .atom1()
    .replace(/<title type="html"><!\[CDATA\[(.*?)\]\]><\/title>/gs, '<title>$1</title>');
  return new Response(atom, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};

const escapeXml = (text: string): string =>
  text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
