/**
 * What a step of the build made: taken from the site that stands where all that it is made of is as it was, with each
 * file held against the sum that was kept of it.
 */
import { mkdirSync } from 'node:fs';
import { z } from 'zod';
import { readPlain } from '#io/plain-file.ts';
import { keepKnown } from './known.ts';
import { type FileSums, sumsIn, takeOver } from './sums.ts';

export interface KeptStep {
  /** Of all that it was made of. */
  readonly by: string;
  /** What was said of it. */
  readonly line: string;
  /** Its files below the site with their sums. */
  readonly files: FileSums;
}

/** By the name of the step. */
export type KeptSteps = Readonly<Record<string, KeptStep>>;

// A new one for another way of keeping.
const VERSION = 1;
const keptSchema = z.object({
  version: z.literal(VERSION),
  steps: z.record(
    z.string(),
    z.object({ by: z.string(), line: z.string(), files: z.array(z.tuple([z.string(), z.string()])) }),
  ),
});

/** What is kept in `file`; nothing where there is none, or none that can be read. */
export function readSteps(file: string): KeptSteps {
  try {
    return keptSchema.parse(JSON.parse(readPlain(file))).steps;
  } catch {
    return {};
  }
}

export const writeSteps = (file: string, steps: KeptSteps): void =>
  keepKnown(file, JSON.stringify({ version: VERSION, steps }));

/**
 * The files of a step in `folder`, which is made where it is missing and must be empty: those of `before` out of the site `older` where it was made by the
 * same, else what `work` writes; `work` says how much that is.
 */
export async function stepOnce(
  {
    by,
    before,
    older,
    folder,
  }: {
    readonly by: string;
    readonly before: KeptStep | undefined;
    readonly older: string;
    readonly folder: string;
  },
  work: () => Promise<string>,
): Promise<KeptStep> {
  mkdirSync(folder, { recursive: true });
  if (before?.by === by && takeOver(older, folder, before.files)) return before;
  return { by, line: await work(), files: [...sumsIn(folder)] };
}
