/** How much garbage may lie about. */
import { setFlagsFromString } from 'node:v8';

// Percent of what is in use. By itself V8 lets several times as much lie where the machine has room.
const GARBAGE = 40;
// What V8 takes for a word to decide by itself.
const AS_EVER = 0;

const letLie = (percent: number): void => setFlagsFromString(`--heap-growing-percent=${percent}`);

/** From now on, in all threads; costs some hundredths of the time of what leaves little garbage that lives long. */
export const keepMemoryTight = (): void => letLie(GARBAGE);

/** From now on as if nothing had been said: pages are made of records that stay, and what they leave is soon gone. */
export const keepMemoryAsEver = (): void => letLie(AS_EVER);
