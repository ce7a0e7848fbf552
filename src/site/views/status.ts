/** How a text stands today: whether its years are over, and what its file does not say. */
import type { DocumentRecord } from '#model/document.ts';

/** `over`, `running`, `ahead`: as of the day; `undated`: planned years without a day to hold them against. */
export type PeriodState = 'over' | 'running' | 'ahead' | 'undated' | 'unsaid';

/**
 * The state of a document's planning period on a recorded day (`2026-11-23`, or null). What is over stays
 * over; what was running then is said with the day.
 */
export function periodState({ period }: Pick<DocumentRecord, 'period'>, on: string | null): PeriodState {
  if (!period) return 'unsaid';
  if (on === null) return 'undated';
  const year = Number(on.slice(0, 4));
  if (period.to < year) return 'over';
  return period.from > year ? 'ahead' : 'running';
}

const STATED = ['issuer', 'issueNumber', 'signedOn'] as const satisfies readonly (keyof DocumentRecord)[];

/** What an official document states of itself and this file does not. */
export const unsaidFields = (document: DocumentRecord): readonly (typeof STATED)[number][] =>
  STATED.filter((field) => document[field] === null);
