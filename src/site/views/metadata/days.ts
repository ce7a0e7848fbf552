/** Days of the ledger: when what stands here was last looked over and entered. */
import type { ClauseRecord } from '#model/clause.ts';
import type { PermalinkRecord } from '#model/kept/permalink.ts';
import { records } from '../load.ts';
import { permalinkOf } from '../lookups.ts';
import { question } from '../trace.ts';

const latest = (links: Iterable<PermalinkRecord>): string | null => {
  let day: string | null = null;
  for (const { wordings } of links) for (const { on } of wordings) if (day === null || on > day) day = on;
  return day;
};
const lastDay = question('lastDay', () => latest(records.permalinks));

/** The last day on which anything was entered in the ledger; null before the first. */
export const lastRecordedDay = (): string | null => lastDay();

/** The day on which a wording, or any, was last entered in the ledger: what a citation gives as seen; null before the first. */
export function recordedOn(clause: ClauseRecord | null): string | null {
  const link = clause && permalinkOf(clause.id);
  return clause ? latest(link ? [link] : []) : lastDay();
}
