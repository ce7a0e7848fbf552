/** Which social card a page shows, by its address without language: `/clauses/a/1.2/` → `clauses/a/1.2`. */
import type { ClauseRecord } from '#model/clause.ts';
import { records } from './load.ts';
import { clauseById, targetsOf } from './lookups.ts';

/** Sections of the site that have a card of their own; each is a string of `common`. */
export const CARD_PAGES = [
  'places',
  'compare',
  'targets',
  'documents',
  'agencies',
  'timeline',
  'citations',
  'notes',
  'about',
  'method',
  'data',
] as const;

// Past so many clauses those that set a number have a card, and the build stays linear in what people share.
const MANY = 2000;

/** Whether a clause has a card of its own: a heading has its document's. */
export const hasCard = (clause: ClauseRecord): boolean =>
  clause.leaf && (records.clauses.length <= MANY || targetsOf(clause.id).length > 0);

const CARDS: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [
    /^\/clauses\/(.+\/.+)\/$/,
    ([, id = '']) => (hasCard(clauseById(id)) ? `clauses/${id}` : `documents/${id.split('/')[0]}`),
  ],
  [/^\/(?:documents|sources)\/([^/]+)\/$/, ([, id]) => `documents/${id}`],
  [/^\/compare\/([^/]+)\/[^/]+\/$/, ([, id]) => `documents/${id}`],
  [/^\/compare\/([^/]+)\/$/, ([, id]) => `topics/${id}`],
  [/^\/targets\/([^/]+)\/$/, ([, id]) => `indicators/${id}`],
  [/^\/places\/([^/]+)\/$/, ([, id]) => `places/${id}`],
  [/^\/notes\/([^/]+)\/$/, ([, slug]) => `notes/${slug}`],
  [/^\/([a-z]+)\//, ([, key]) => (CARD_PAGES.some((page) => page === key) ? `pages/${key}` : 'site')],
];

export function cardPath(path: string): string {
  for (const [pattern, card] of CARDS) {
    const match = pattern.exec(path);
    if (match) return card(match);
  }
  return 'site';
}

/** A small square for thumbnails that are cut to one: the place's seal, or the site's sign. */
export const squarePath = (place: string | null): string => `squares/${place ?? 'site'}`;
