/** What has changed on the site, change by change, out of the dates that content carries. */

import type { EditorialDecision, PairRecord } from '#model/alignment.ts';
import { documentOf } from '#model/clause-id.ts';
import type { ErratumRecord } from '#model/facts/erratum.ts';
import type { Wording } from '#model/kept/permalink.ts';
import type { Records } from '#model/records.ts';
import { once } from '../remember.ts';
import { questionOf } from '../trace.ts';

interface Dated {
  /** ISO day. */
  readonly on: string;
  readonly document: string;
}
export type Event = Dated &
  (
    | { readonly kind: 'added'; readonly clause: string }
    | { readonly kind: 'changed'; readonly clause: string; readonly before: Wording; readonly after: Wording }
    | { readonly kind: 'corrected'; readonly clause: string | null; readonly erratum: ErratumRecord }
    | {
        readonly kind: 'decided';
        readonly clause: string;
        readonly other: string;
        readonly pair: PairRecord;
        readonly decision: EditorialDecision;
      }
  );

/** Whether a wording only brings the note, which earlier recordings lacked: nothing changed for a reader then. */
const isNoteAdded = (before: Wording, after: Wording): boolean =>
  before.note === undefined && before.heading === after.heading && before.body === after.body;

/** In no order. */
export const allEvents = once((records: Records): readonly Event[] => findEvents(records));

function findEvents(records: Records): readonly Event[] {
  const known = new Set(records.documents.map(({ id }) => id));
  const wordings = records.permalinks.filter(({ clause }) => known.has(documentOf(clause)));
  return [
    ...wordings.flatMap(({ clause, wordings: [first] }): Event[] =>
      first ? [{ kind: 'added', on: first.on, document: documentOf(clause), clause }] : [],
    ),
    ...wordings.flatMap(({ clause, wordings: all }) =>
      all.slice(1).flatMap((after, n): Event[] => {
        const before = all[n];
        return before === undefined || isNoteAdded(before, after)
          ? []
          : [{ kind: 'changed', on: after.on, document: documentOf(clause), clause, before, after }];
      }),
    ),
    ...records.errata.map(
      (erratum): Event => ({
        kind: 'corrected',
        on: erratum.on,
        document: erratum.document,
        clause: erratum.clause,
        erratum,
      }),
    ),
    ...records.alignments.pairs.flatMap((pair): Event[] =>
      pair.decision
        ? [
            {
              kind: 'decided',
              on: pair.decision.on,
              document: documentOf(pair.a),
              clause: pair.a,
              other: pair.b,
              pair,
              decision: pair.decision,
            },
          ]
        : [],
    ),
  ];
}

/** Documents that a change is about: both of a decision. */
export const documentsIn = (event: Event): readonly string[] =>
  event.kind === 'decided' ? [event.document, documentOf(event.other)] : [event.document];

/** Clauses that a change is about; none where a correction stands in the front matter. */
const clausesIn = (event: Event): readonly string[] =>
  event.kind === 'decided' ? [event.clause, event.other] : event.clause === null ? [] : [event.clause];

const eventsOf = questionOf('eventsOf', (records: Records) => {
  const found = gather(allEvents(records), documentsIn);
  return (document: string): readonly Event[] => found.get(document) ?? [];
});

function gather(
  events: readonly Event[],
  keysOf: (event: Event) => readonly string[],
): ReadonlyMap<string, readonly Event[]> {
  const found = new Map<string, Event[]>();
  for (const event of events)
    for (const key of new Set(keysOf(event))) {
      const list = found.get(key);
      if (list) list.push(event);
      else found.set(key, [event]);
    }
  return found;
}

/** Changes in any of the documents, each once. */
export const eventsIn = (records: Records, documents: readonly string[]): readonly Event[] => [
  ...new Set(documents.flatMap((id) => eventsOf(records, id))),
];

/** Changes of clauses that stand on a topic. */
export const eventsOn = questionOf('eventsOn', (records: Records) => {
  const topics = new Map(records.clauses.map((clause) => [clause.id, clause.topics]));
  const found = gather(allEvents(records), (event) => clausesIn(event).flatMap((id) => topics.get(id) ?? []));
  return (topic: string): readonly Event[] => found.get(topic) ?? [];
});
