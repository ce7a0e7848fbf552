/**
 * What a step of the build made: taken from the site that stands where all that it is made of is as it was, with each
 * file held against the sum that was kept of it.
 */
import { mkdirSync } from 'node:fs';
import { z } from 'zod';
import type { Unread } from '#io/write/keep.ts';
import { keepKnown, readKnown } from './known.ts';
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
  steps: z.record(
    z.string(),
    z.object({ by: z.string(), line: z.string(), files: z.array(z.tuple([z.string(), z.string()])) }),
  ),
});

/** What is kept in `file`; nothing where there is none, or none that can be read, of which `unread` is told. */
export const readSteps = (file: string, unread: Unread): KeptSteps =>
  readKnown(
    file,
    (content) => {
      const kept = JSON.parse(content.toString());
      return kept.version === VERSION ? keptSchema.parse(kept).steps : {};
    },
    unread,
  ) ?? {};

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
