/** Records as the search sees them: one for every clause, one for the front matter of every document. */
import type { Locale } from '../../src/i18n/locale.ts';
import { textIn } from '../../src/i18n/locale.ts';
import type { ClauseRecord } from '../../src/model/clause.ts';
import type { Records } from '../../src/model/records.ts';
import type { DutyClass } from '../../src/model/target.ts';
import type { SearchRecord, Shard } from '../../src/search/shard.ts';

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

/** The shard of every document in one script. Empty fields are left out. */
export function collectShards(sources: Sources, locale: Locale): Shard[] {
  const { records } = sources;
  const facts = collectFacts(records);
  return records.documents.map((document) => {
    const front = records.fronts.find((known) => known.document === document.id)?.passages ?? [];
    const clauses = records.clauses.filter((clause) => clause.document === document.id);
    const frontRecord: SearchRecord = {
      path: 'front',
      label: FRONT_LABEL[locale],
      body: front.map(({ text }) => textIn(text, locale)).join('\n'),
    };
    const all = [
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
    return { document: document.id, records: all.map(withoutEmpty) };
  });
}

const withoutEmpty = (record: SearchRecord): SearchRecord =>
  Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== 0 && (value as string | unknown[]).length !== 0),
  ) as unknown as SearchRecord;

type Facts = Pick<Required<SearchRecord>, 'targets' | 'duties' | 'counterparts'>;

function collectFacts({ targets, duties, alignments }: Records): (clause: string) => Facts {
  const targetCount = Map.groupBy(targets, ({ clause }) => clause);
  const dutiesOf = Map.groupBy(duties, ({ clause }) => clause);
  const sides = alignments.pairs.flatMap(({ a, b, score }) => [
    { clause: a, other: b, score },
    { clause: b, other: a, score },
  ]);
  const counterpartsOf = Map.groupBy(sides, ({ clause }) => clause);
  return (clause) => ({
    targets: targetCount.get(clause)?.length ?? 0,
    duties: [...new Set((dutiesOf.get(clause) ?? []).map(({ strength }): DutyClass => strength))],
    counterparts: (counterpartsOf.get(clause) ?? [])
      .sort((x, y) => y.score - x.score)
      .map(({ other }) => other),
  });
}
