import { z } from 'zod';
import { placeLevelSchema } from './document.ts';

/**
 * Up to this many documents every two are told of in `dyads`. In a larger corpus those two are that were set against each other,
 * for whatever is told of every two grows with the square; `comparisons`, which are more for every two, from `COMPARED_UP_TO` of
 * `line.ts` on.
 */
export const EVERY_TWO_UP_TO = 300;

/**
 * Everything that is known of one document against another (for studies of diffusion): one for every ordered pair, beyond
 * {@link EVERY_TWO_UP_TO} documents for those pairs of which anything was looked at. Up to there a row may be of two documents
 * whose clauses nobody set against each other (`COMPARED_UP_TO` of `line.ts`).
 */
export const dyadSchema = z
  .object({
    a: z.string(),
    b: z.string(),
    /**
     * Share of a's (b's) folded characters that stand verbatim in the other, 0–1; 0 too where `borrowings` has no row of it (beyond
     * 13 documents each is held against the eight that share most with it).
     */
    verbatimAinB: z.number(),
    verbatimBinA: z.number(),
    /**
     * Leaf clauses of a by their strongest relation to b; the four add up to the leaf clauses of a. Where the two were not set
     * against each other (beyond 40 documents most are not), all are under `none`, and nobody looked.
     */
    same: z.int(),
    equivalent: z.int(),
    partial: z.int(),
    none: z.int(),
    /** Mean score of the pairs between the two, headings aside; null where there is none, or nobody looked. */
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
