/** Changes of one day, kind and subject as one entry, with what a reader of feeds sees of them. */
import { escapeHtml } from '#model/escape-html.ts';
import type { Records } from '#model/records.ts';
import { absolute, type Locale, textScript } from '#site/i18n/locale.ts';
import { feed } from '#site/i18n/strings/data/feed.ts';
import { translate } from '#site/i18n/translate.ts';
import { besidePath } from '../comparison/pair.ts';
import { clauseTitle, documentLabel, fullClauseLabel } from '../labels.ts';
import { records } from '../load.ts';
import { clauseById, documentById, topClausesOf } from '../lookups.ts';
import { clausePath, documentPath } from '../routes.ts';
import { convertWords } from '../text/convert-words.ts';
import { questionOf } from '../trace.ts';
import { documentsIn, type Event } from './events.ts';

export interface NewsItem {
  /** Stays the same for the same change, in every language. */
  readonly id: string;
  /** ISO day. */
  readonly on: string;
  readonly title: string;
  /** Address of the page that shows it. */
  readonly url: string;
  /** HTML of what changed: at most so many items. */
  readonly content: string;
}

// A new document has hundreds of clauses; a reader of feeds opens the page for all of them.
const MOST = 50;

/** Newest first. */
export function changes(locale: Locale, events: readonly Event[]): readonly NewsItem[] {
  const groups = Map.groupBy(events, (event) => `${event.kind}/${event.on}/${documentsIn(event).join('/')}`);
  return [...groups]
    .map(([id, events]) => changeOf(id, events, locale))
    .toSorted((x, y) => y.on.localeCompare(x.on) || x.id.localeCompare(y.id));
}

function changeOf(id: string, events: readonly Event[], locale: Locale): NewsItem {
  const t = translate(locale, feed);
  const [{ kind, on }] = events as readonly [Event, ...Event[]];
  const [a = '', b = ''] = documentsIn(events[0] as Event);
  const count = events.length;
  const [labelA, labelB] = [a, b].map((document) => document && documentLabel(document, locale)) as [
    string,
    string,
  ];
  const items = kind === 'added' ? contentsOf(a, locale) : events.map((event) => itemOf(event, locale));
  const rest = items.length - MOST;
  return {
    id,
    on,
    title:
      kind === 'decided' ? t(kind, { a: labelA, b: labelB, count }) : t(kind, { document: labelA, count }),
    url: absolute(locale, kind === 'decided' ? besidePath(records, a, b) : documentPath(a)),
    content: `<ul>${items.slice(0, MOST).join('')}${rest > 0 ? `<li>${t('more', { count: rest })}</li>` : ''}</ul>`,
  };
}

/** The first level of a new document. */
const contentsOf = (document: string, locale: Locale): string[] =>
  topClausesOf(documentById(document).id).map(
    (clause) => `<li>${link(clause.id, clause.marker + clauseTitle(clause, locale), locale)}</li>`,
  );

const isStanding = questionOf('standing', (records: Records) => {
  const standing = new Set(records.clauses.map(({ id }) => id));
  return (clause: string) => standing.has(clause);
});

function itemOf(event: Event, locale: Locale): string {
  const script = textScript(locale);
  // What was changed or decided once may have been withdrawn since; its page says so.
  const named = (clause: string) =>
    link(clause, isStanding(records, clause) ? fullClauseLabel(clauseById(clause), locale) : clause, locale);
  switch (event.kind) {
    case 'added':
      return `<li>${named(event.clause)}</li>`;
    case 'changed': {
      const [before, after] = [event.before, event.after].map(({ heading, body }) =>
        escapeHtml(convertWords(`${heading ?? ''}${body}`, script)),
      );
      return `<li>${named(event.clause)} <del>${before}</del> <ins>${after}</ins></li>`;
    }
    case 'corrected': {
      const { printed, suggested, note } = event.erratum;
      const words = `${printed}${suggested === null ? '' : ` → ${suggested}`}`;
      return `<li>${event.clause === null ? '' : `${named(event.clause)} `}${escapeHtml(words)} ${escapeHtml(note[locale])}</li>`;
    }
    case 'decided':
      return `<li>${named(event.clause)} ~ ${named(event.other)} ${escapeHtml(event.decision.reason)}</li>`;
  }
}

const link = (clause: string, words: string, locale: Locale): string =>
  `<a href="${absolute(locale, clausePath(clause))}">${escapeHtml(words)}</a>`;
