/** Dated promises in the order of their dates, by place and topic. */
import type { ClauseRecord } from '#model/clause.ts';
import type { DeadlineRecord } from '#model/facts/target.ts';
import type { Records } from '#model/records.ts';
import { indexRecords } from '../comparison/record-index.ts';
import { once } from '../remember.ts';
import { questionOf } from '../trace.ts';

export interface TimelineEntry {
  readonly record: DeadlineRecord;
  readonly clause: ClauseRecord;
  readonly document: string;
  readonly topic: string | null;
  /** Position on the axis in years: 2018.0 at its start, 2018.5 during it, 2019.0 at its end. */
  readonly at: number;
}

export interface Timeline {
  readonly entries: readonly TimelineEntry[];
  /** First and last year that any promise names. */
  readonly from: number;
  readonly to: number;
}

// “During” a year is drawn in its middle, its end just before the next begins, so that the order is seen.
const POINT = { start: 0.05, during: 0.5, end: 0.95 } as const;

/** The lines of a drawing, each name once: a topic of that name and what has no topic stand on one. */
export const linesOf = (names: readonly string[], spoken: ReadonlySet<string>): readonly string[] =>
  [...new Set(names)].filter((name) => spoken.has(name));

export const layTimeline: (records: Records) => Timeline = once(lay);

function lay(records: Records): Timeline {
  const index = indexRecords(records);
  const entries = records.deadlines
    .map((record): TimelineEntry => {
      const clause = index.clause(record.clause);
      return {
        record,
        clause,
        document: clause.document,
        topic: clause.topics[0] ?? null,
        at: record.deadline.year + POINT[record.deadline.point],
      };
    })
    .toSorted((a, b) => a.at - b.at);
  return withYears(entries);
}

function withYears(entries: readonly TimelineEntry[]): Timeline {
  const years = entries.map(({ record }) => record.deadline.year);
  return { entries, from: Math.min(...years), to: Math.max(...years) };
}

const byTopic = questionOf('timelineOf', (records: Records) => {
  const found = Map.groupBy(layTimeline(records).entries, ({ topic }) => topic ?? '');
  return (topic: string): Timeline => withYears(found.get(topic) ?? []);
});

/** The promises of one topic; null for those whose clause has none. */
export const timelineOf = (records: Records, topic: string | null): Timeline => byTopic(records, topic ?? '');

/** Topics of which anything is promised by a date, in their order, at last null where promises have none. */
export function timelineTopics(records: Records, { entries }: Timeline): readonly (string | null)[] {
  const spoken = new Set(entries.map(({ topic }) => topic));
  return [...records.topics.map(({ id }) => id), null].filter((topic) => spoken.has(topic));
}
