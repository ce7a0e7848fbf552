/** Which social card a page shows, by its language and its address without it: `/clauses/a/1.2/` → `clauses/a/1.2`. */
import { hasOwnCard } from '#site/cards/build-cards.ts';
import { LOCALE_PARAM, type Locale, textScript } from '#site/i18n/locale.ts';
import { isCrowded } from '../crowd/crowd.ts';
import { edition } from '../edition.ts';
import { permalinkOf, placeById } from '../lookups.ts';

/** Sections of the site that have a card of their own; each is a string of `common`. */
export const CARD_PAGES = [
  'places',
  'questions',
  'compare',
  'targets',
  'documents',
  'agencies',
  'timeline',
  'citations',
  'notes',
  'glossary',
  'about',
  'method',
  'data',
] as const;

export const clauseHasCard = (clause: string): boolean =>
  hasOwnCard(isCrowded, isCrowded ? permalinkOf(clause) : null);

/** Cards of every language but simplified stand in a folder of their own. */
export const cardPrefix = (locale: Locale): string => {
  const param = LOCALE_PARAM[locale];
  return param ? `${param}/` : '';
};

// A clause is quoted in its document's own characters, so that one card serves every language.
const OF_CLAUSE = /^\/clauses\/(.+\/.+)\/$/;
const CARDS: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/^\/clauses\/([^/]+)\//, ([, id]) => `documents/${id}`],
  [/^\/(?:documents|sources)\/([^/]+)\/$/, ([, id]) => `documents/${id}`],
  [/^\/compare\/([^/]+)\/[^/]+\/$/, ([, id]) => `documents/${id}`],
  [/^\/compare\/([^/]+)\/$/, ([, id]) => `topics/${id}`],
  [/^\/targets\/([^/]+)\/$/, ([, id]) => `indicators/${id}`],
  [/^\/questions\/([^/]+)\/$/, ([, id]) => `questions/${id}`],
  [/^\/places\/([^/]+)\/$/, ([, id]) => `places/${id}`],
  [/^\/notes\/([^/]+)\/$/, ([, slug]) => `notes/${slug}`],
  [/^\/([a-z]+)\//, ([, key]) => (CARD_PAGES.some((page) => page === key) ? `pages/${key}` : 'site')],
];

export function cardPath(path: string, locale: Locale): string {
  const [, clause] = OF_CLAUSE.exec(path) ?? [];
  if (clause && clauseHasCard(clause)) return `clauses/${clause}`;
  for (const [pattern, card] of CARDS) {
    const match = pattern.exec(path);
    if (match) return cardPrefix(locale) + card(match);
  }
  return `${cardPrefix(locale)}site`;
}

/** A small square for thumbnails that are cut to one: the place's seal, or the site's sign, in the script of the page. */
export function squarePath(place: string | null, locale: Locale): string {
  const { hans, hant } = place === null ? edition.title : placeById(place).seal;
  return `squares/${place ?? 'site'}${textScript(locale) === 'hant' && hans !== hant ? '-hant' : ''}`;
}
