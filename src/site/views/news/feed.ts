/** An Atom feed of changes: of the whole site, or of what one page is about. */
import { Feed } from 'feed';
import { absolute, type Locale, PAGE_LANG } from '#site/i18n/locale.ts';
import { feed as strings } from '#site/i18n/strings/data/feed.ts';
import { translate } from '#site/i18n/translate.ts';
import { edition, siteName, siteTitle } from '../edition.ts';
import { changes, type NewsItem } from './changes.ts';
import type { Event } from './events.ts';

export interface FeedSubject {
  /** Path of the page that the feed is of, without language: `/documents/jieyang-2016-plan/`. */
  readonly path: string;
  /** What the page is about; null for the whole site. */
  readonly name: string | null;
  readonly events: readonly Event[];
}

/** Ready to be sent. */
export function feedResponse(locale: Locale, { path, name, events }: FeedSubject): Response {
  const t = translate(locale, strings);
  const entries = changes(locale, events);
  const address = absolute(locale, `${path}feed.xml`);
  const feed = new Feed({
    id: absolute(locale, path),
    link: absolute(locale, path),
    feedLinks: { atom: address },
    title: escapeXml(name === null ? t('title') : `${siteTitle(locale)} · ${name}`),
    description: t('about'),
    language: PAGE_LANG[locale],
    copyright: edition.licence.name,
    author: { name: edition.keeper?.[locale] ?? siteName },
    // Dates come from the content, so that two builds give the same bytes.
    updated: dayOf(entries[0]),
    generator: '对读 Duidu',
  });
  for (const entry of entries)
    feed.addItem({
      // One change is one entry, in whichever feed it stands.
      id: `${absolute('hans', '/feed.xml')}#${entry.id}`,
      title: escapeXml(entry.title),
      link: entry.url,
      date: dayOf(entry),
      content: entry.content,
    });
  // The writer takes titles for HTML, and they are text: what it wraps is escaped already.
  const atom = feed
    .atom1()
    .replace(/<title type="html"><!\[CDATA\[(.*?)\]\]><\/title>/gs, '<title>$1</title>');
  return new Response(atom, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}

const dayOf = (change: NewsItem | undefined): Date => new Date(`${change?.on ?? '1980-01-01'}T00:00:00Z`);

const escapeXml = (text: string): string =>
  text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
