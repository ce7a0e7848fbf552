/** What has changed on the site, by day, out of the dates that content carries. */
import type { Wording } from '#model/kept/permalink.ts';
import { absolute, type Locale } from '#site/i18n/locale.ts';
import { feed } from '#site/i18n/strings/feed.ts';
import { translate } from '#site/i18n/translate.ts';
import { documentLabel } from './labels.ts';
import { records } from './load.ts';
import { comparePath, documentPath } from './routes.ts';

export interface Change {
  /** Stays the same for the same change, in every language. */
  readonly id: string;
  /** ISO day. */
  readonly on: string;
  readonly title: string;
  /** Address of the page that shows it. */
  readonly url: string;
}

const documentOf = (clause: string) => clause.slice(0, clause.indexOf('/'));

/** Whether a wording only brings the note, which earlier recordings lacked: nothing changed for a reader then. */
const isNoteAdded = (before: Wording | undefined, after: Wording): boolean =>
  before?.note === undefined && before?.heading === after.heading && before.body === after.body;

/** Counts by day and what they are about; `key` is day, space, subject. */
function tally(entries: Iterable<readonly [on: string, about: string]>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [on, about] of entries) {
    const key = `${on} ${about}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Newest first. */
export function changes(locale: Locale): readonly Change[] {
  const t = translate(locale, feed);
  const known = new Set(records.documents.map(({ id }) => id));
  const wordings = records.permalinks.filter(({ clause }) => known.has(documentOf(clause)));
  const added = tally(
    wordings.flatMap(({ clause, wordings: [first] }) =>
      first ? [[first.on, documentOf(clause)] as const] : [],
    ),
  );
  const changed = tally(
    wordings.flatMap(({ clause, wordings: all }) =>
      all
        .slice(1)
        .filter((wording, n) => !isNoteAdded(all[n], wording))
        .map(({ on }) => [on, documentOf(clause)] as const),
    ),
  );
  const corrected = tally(records.errata.map(({ on, document }) => [on, document] as const));
  const decided = tally(
    records.alignments.pairs.flatMap(({ a, b, decision }) =>
      decision ? [[decision.on, `${documentOf(a)} ${documentOf(b)}`] as const] : [],
    ),
  );

  const list = (kind: 'added' | 'changed' | 'corrected', counts: Map<string, number>): Change[] =>
    [...counts].map(([key, count]) => {
      const [on = '', document = ''] = key.split(' ');
      return {
        id: `${kind}/${on}/${document}`,
        on,
        title: t(kind, { document: documentLabel(document, locale), count }),
        url: absolute(locale, documentPath(document)),
      };
    });
  const decisions = [...decided].map(([key, count]): Change => {
    const [on = '', a = '', b = ''] = key.split(' ');
    return {
      id: `decided/${on}/${a}/${b}`,
      on,
      title: t('decided', { a: documentLabel(a, locale), b: documentLabel(b, locale), count }),
      url: absolute(locale, comparePath(a, b)),
    };
  });
  return [
    ...list('added', added),
    ...list('changed', changed),
    ...list('corrected', corrected),
    ...decisions,
  ].toSorted((x, y) => y.on.localeCompare(x.on) || x.id.localeCompare(y.id));
}
