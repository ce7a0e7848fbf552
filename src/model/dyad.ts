import { z } from 'zod';
import { placeLevelSchema } from './document.ts';

/** Everything that is known of one document against another: one for every ordered pair (for studies of diffusion). */
export const dyadSchema = z
  .object({
    a: z.string(),
    b: z.string(),
    /** Share of a's (b's) folded characters that stand verbatim in the other, 0–1; see `borrowings`. */
    verbatimAinB: z.number(),
    verbatimBinA: z.number(),
    /** Leaf clauses of a by their strongest relation to b; the four add up to the leaf clauses of a. */
    same: z.int(),
    equivalent: z.int(),
    partial: z.int(),
    none: z.int(),
    /** Mean score of the pairs between the two, headings aside; null where there is none. */
    probability: z.number().nullable(),
    /** Indicators that both quantify, by a's value against b's; those that cannot be compared are in none. */
    targetsEqual: z.int(),
    targetsHigher: z.int(),
    targetsLower: z.int(),
    /** From the signing of a to that of b; negative where b came first. */
    days: z.int().nullable(),
    levelA: placeLevelSchema.nullable(),
    levelB: placeLevelSchema.nullable(),
    /** The lowest place that both places are or lie in. */
    commonParent: z.string().nullable(),
    /** Between the seats of the two governments, by great circle. */
    kilometres: z.number().nullable(),
    aCitesB: z.boolean(),
  })
  .readonly();
export type DyadRecord = z.infer<typeof dyadSchema>;
