/** Frames at addresses that other pages show: of what moved they show it where it is now, of what was withdrawn that it was. */
import type { GroupRecord } from '#model/alignment.ts';
import type { ClauseRecord } from '#model/clause.ts';
import { documentOf, pathOf } from '#model/clause-id.ts';
import type { Records } from '#model/records.ts';
import { type FormerWording, gone, newest } from '../formers.ts';
import { records } from '../load.ts';
import { clauseById, groupsOfTopic } from '../lookups.ts';
import { once } from '../remember.ts';
import { question } from '../trace.ts';

/** A clause at the address that it had. */
export interface FormerClause {
  /** `DOCUMENT/PATH` of then, and the path alone. */
  readonly id: string;
  readonly path: string;
  /** Where it stands; null when it was withdrawn. */
  readonly now: ClauseRecord | null;
  readonly reason: string;
  /** Newest first. */
  readonly wordings: readonly FormerWording[];
}

/** Clauses that a document had and that stand elsewhere now, or no more. */
export const formerClausesOf = question(
  'formerClauses',
  (document: string): readonly FormerClause[] => formerClauses(records).get(document) ?? [],
);
const formerClauses = once((records: Records) =>
  Map.groupBy(
    records.permalinks.flatMap(({ clause: id, movedTo, withdrawn, wordings }): FormerClause[] =>
      movedTo === null && withdrawn === null
        ? []
        : [
            {
              id,
              path: pathOf(id),
              now: movedTo === null ? null : clauseById(movedTo),
              reason: withdrawn ?? '',
              wordings: newest(wordings),
            },
          ],
    ),
    ({ id }) => documentOf(id),
  ),
);

/** What a frame shows at the address of a document or topic; `now` is null when it was withdrawn. */
export interface Framed {
  readonly id: string;
  readonly now: string | null;
  readonly reason: string;
}

/** Where frames of documents are answered: of those that stand, and of those that did. */
export const framedDocuments = (): readonly Framed[] => [
  ...records.documents.map(({ id }) => ({ id, now: id, reason: '' })),
  ...gone('documents').map(({ id, movedTo: now, reason }) => ({ id, now, reason })),
];

const hasRows = (topic: string): boolean => groupsOfTopic(topic).length > 0;

/** Where frames of topics show rows: those of the topic, or of the one in its place. */
export const framedTopics = (): readonly Framed[] => [
  ...records.topics.filter(({ id }) => hasRows(id)).map(({ id }) => ({ id, now: id, reason: '' })),
  ...gone('topics').flatMap(({ id, movedTo: now, reason }) =>
    now !== null && hasRows(now) ? [{ id, now, reason }] : [],
  ),
];

const found =
  (all: () => readonly Framed[]) =>
  (id: string): Framed =>
    all().find((one) => one.id === id) ?? { id, now: id, reason: '' };
export const documentFrame = question('documentFrame', found(framedDocuments));
export const topicFrame = question('topicFrame', found(framedTopics));

/** A row under the name that it had. */
export interface FormerRow {
  readonly id: string;
  readonly now: GroupRecord | null;
  readonly reason: string;
}

/** Rows that a frame of the topic may have been asked for, and that go by another name now or are no more. */
export const formerRowsOf = question(
  'formerRows',
  (topic: string): readonly FormerRow[] => formerRows(records).get(topic) ?? [],
);
const formerRows = once((records: Records): ReadonlyMap<string, readonly FormerRow[]> => {
  const groups = new Map(records.alignments.groups.map((group) => [group.id, group]));
  // A row is named by the first of its clauses, whose topic was its own.
  const topics = new Map(records.clauses.map(({ id, topics }) => [id.replace('/', '-'), topics]));
  const found = new Map<string, FormerRow[]>();
  for (const { id, movedTo, reason } of gone('groups')) {
    const now = movedTo === null ? null : (groups.get(movedTo) ?? null);
    for (const topic of new Set([...(now ? [now.topic] : []), ...(topics.get(id) ?? [])]))
      found.set(topic, [...(found.get(topic) ?? []), { id, now, reason }]);
  }
  return found;
});
