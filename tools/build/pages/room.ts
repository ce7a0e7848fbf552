/** How much memory threads that hold the records may take. */
import { readdirSync, statSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';

// Measured: what a thread takes without records, and for each byte of theirs as JSON.
const OWN_MEMORY = 300_000_000; // bytes
const TIMES_RECORDS = 5;
/** Of the memory of the machine. */
const OURS = 0.7;

const neededFor = (records: string): number =>
  readdirSync(records)
    .filter((name) => name.endsWith('.json'))
    .reduce((sum, name) => sum + TIMES_RECORDS * statSync(join(records, name)).size, OWN_MEMORY);

/** As many threads as there are cores, fewer where the records of each would fill the memory. */
export function threadsFor(records: string): number {
  const fit = Math.floor((totalmem() * OURS) / neededFor(records));
  return Math.max(1, Math.min(availableParallelism(), fit));
}

// By itself V8 gives a thread no more than this, whatever the machine has.
const GIVEN = 4_000_000_000; // bytes

/** The most that a thread may hold; null where what V8 gives by itself is enough, since it sizes its heaps by that. */
export const mostHeld = (records: string): number | null =>
  neededFor(records) < GIVEN / 2 ? null : Math.floor((totalmem() * OURS) / 1_000_000); // MB
