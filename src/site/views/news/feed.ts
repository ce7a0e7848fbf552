/** An Atom feed of changes: of the whole site, or of what one page is about. */
import { Feed } from 'feed';
import { escapeHtml } from '#model/escape-html.ts';
import type { PageKind } from '#model/kept/permalink.ts';
import { absolute, type Locale, PAGE_LANG } from '#site/i18n/locale.ts';
import { feed as strings } from '#site/i18n/strings/data/feed.ts';
import { share } from '#site/i18n/strings/share.ts';
import { translate } from '#site/i18n/translate.ts';
import { edition, siteName, siteTitle } from '../edition.ts';
import { formerAt } from '../formers.ts';
import { changes, type NewsItem } from './changes.ts';
import type { Event } from './events.ts';

export interface FeedSubject {
  /** Path of the page that the feed is of, without language: `/documents/jieyang-2016-plan/`. */
  readonly path: string;
  /** What the page is about; null for the whole site. */
  readonly name: string | null;
  readonly events: readonly Event[];
  /** Why the page was withdrawn, and the day. */
  readonly withdrawn?: { readonly reason: string; readonly on: string };
}

/**
 * The feed at the address of `id`, for those who subscribed to it: of what stands there, of what stands in its place, or
 * that it was withdrawn.
 */
export function feedAt(
  locale: Locale,
  kind: PageKind,
  id: string,
  {
    pathOf,
    subjectOf,
  }: { readonly pathOf: (id: string) => string; readonly subjectOf: (id: string) => FeedSubject },
): Response {
  const former = formerAt(kind, id);
  if (former === null) return feedResponse(locale, subjectOf(id));
  if (former.movedTo !== null) return feedResponse(locale, subjectOf(former.movedTo));
  const { reason, on } = former;
  return feedResponse(locale, { path: pathOf(id), name: id, events: [], withdrawn: { reason, on } });
}

/** Ready to be sent. */
export function feedResponse(locale: Locale, { path, name, events, withdrawn }: FeedSubject): Response {
  const t = translate(locale, strings);
  const entries = [
    ...(withdrawn ? [withdrawnItem(locale, path, withdrawn)] : []),
    ...changes(locale, events),
  ];
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

function withdrawnItem(
  locale: Locale,
  path: string,
  { reason, on }: { readonly reason: string; readonly on: string },
): NewsItem {
  const title = translate(locale, share)('withdrawn', { reason });
  return {
    id: `withdrawn${path}`,
    on,
    title,
    url: absolute(locale, path),
    content: `<p>${escapeHtml(title)}</p>`,
  };
}

const dayOf = (change: NewsItem | undefined): Date => new Date(`${change?.on ?? '1980-01-01'}T00:00:00Z`);

const escapeXml = (text: string): string =>
  text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
