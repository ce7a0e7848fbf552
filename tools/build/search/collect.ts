/** Records as the search sees them: one for every clause, one for the front matter of every document. */

import type { ClauseRecord } from '#model/clause.ts';
import { documentOf } from '#model/clause-id.ts';
import type { DutyClass } from '#model/facts/target.ts';
import type { Records } from '#model/records.ts';
import type { Locale } from '#site/i18n/locale.ts';
import { textIn } from '#site/i18n/locale.ts';
import type { SearchRecord, Shard } from '#site/search/files/shard.ts';

/** What the collector needs besides the records. */
export interface Sources {
  readonly records: Records;
  /** 三（二）2第3项 */
  readonly labelOf: (clause: ClauseRecord, locale: Locale) => string;
  /** Printed between heading and body and part of neither: 。 */
  readonly seamOf: (clause: ClauseRecord) => string;
  /** The note of responsible units, with its brackets, in the script of a language. */
  readonly notesOf: (clause: ClauseRecord, locale: Locale) => string;
}

const FRONT_LABEL: Readonly<Record<Locale, string>> = { hans: '文首', hant: '文首', en: 'Front matter' };

const EMPTY: Omit<SearchRecord, 'path' | 'label'> = {
  marker: '',
  heading: '',
  seam: '',
  body: '',
  notes: '',
  topics: [],
  agencies: [],
  duties: [],
  targets: 0,
  counterparts: [],
};

/** The shard of every document in one script. */
export function collectShards(sources: Sources, locale: Locale): Shard[] {
  const { records } = sources;
  const facts = collectFacts(records);
  return records.documents.map((document) => {
    const front = records.fronts.find((known) => known.document === document.id)?.passages ?? [];
    const clauses = records.clauses.filter((clause) => clause.document === document.id);
    const frontRecord: SearchRecord = {
      ...EMPTY,
      path: 'front',
      label: FRONT_LABEL[locale],
      body: front.map(({ text }) => textIn(text, locale)).join('\n'),
    };
    const all: SearchRecord[] = [
      ...(front.length > 0 ? [frontRecord] : []),
      ...clauses.map((clause) => ({
        path: clause.path,
        label: sources.labelOf(clause, locale),
        marker: clause.marker,
        heading: clause.heading ? textIn(clause.heading, locale) : '',
        seam: clause.body.source === '' ? '' : sources.seamOf(clause),
        body: textIn(clause.body, locale),
        notes: clause.responsibility ? sources.notesOf(clause, locale) : '',
        topics: clause.topics,
        agencies: clause.responsibility?.agencies.map(({ id }) => id) ?? [],
        ...facts(clause.id),
      })),
    ];
    return { document: document.id, records: all };
  });
}

type Facts = Pick<SearchRecord, 'targets' | 'duties' | 'counterparts'>;

function collectFacts({ documents, targets, duties, alignments }: Records): (clause: string) => Facts {
  const targetCount = Map.groupBy(targets, ({ clause }) => clause);
  const dutiesOf = Map.groupBy(duties, ({ clause }) => clause);
  const sides = alignments.pairs.flatMap(({ a, b, score }) => [
    { clause: a, other: b, score },
    { clause: b, other: a, score },
  ]);
  const counterpartsOf = Map.groupBy(sides, ({ clause }) => clause);
  const orderOf = new Map(documents.map(({ id }, i) => [id, i]));
  return (clause) => ({
    targets: targetCount.get(clause)?.length ?? 0,
    duties: [...new Set((dutiesOf.get(clause) ?? []).map(({ strength }): DutyClass => strength))],
    counterparts: nearest(counterpartsOf.get(clause) ?? []).map(({ other }) => {
      const slash = other.indexOf('/');
      return `${orderOf.get(other.slice(0, slash))}${other.slice(slash)}`;
    }),
  });
}

/** The best of each other document, best first. */
function nearest<T extends { readonly other: string; readonly score: number }>(sides: readonly T[]): T[] {
  const seen = new Set<string>();
  return sides
    .toSorted((x, y) => y.score - x.score)
    .filter(({ other }) => {
      const document = documentOf(other);
      return !seen.has(document) && seen.add(document);
    });
}
