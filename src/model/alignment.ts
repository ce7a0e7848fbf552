import { z } from 'zod';
import { releaseSchema } from './kept/permalink.ts';
import { spanSchema } from './span.ts';

/**
 * same: near-verbatim, only names, numbers or dates differ. equivalent: the same measure in other
 * words. partial: one holds a clear part of the other, or is split across several.
 */
export const relationSchema = z.enum(['same', 'equivalent', 'partial']);
export type Relation = z.infer<typeof relationSchema>;

/**
 * One stretch of a comparison: `[kind, startA, endA, startB, endB]`, offsets into the two texts.
 * Joined in order the stretches give back both texts. `same` is equal after folding, so a difference
 * of script or of punctuation width is never a difference.
 */
export const pieceSchema = z
  .tuple([z.enum(['same', 'wording', 'substance']), z.int(), z.int(), z.int(), z.int()])
  .readonly();
export type Piece = z.infer<typeof pieceSchema>;

export const substanceSchema = z
  .object({
    kind: z.enum(['number', 'comparator', 'date', 'agency', 'place', 'duty']),
    /** In simplified characters; null where that side has nothing to set against the other. */
    a: z.string().nullable(),
    b: z.string().nullable(),
    /** What the number is about, when it is known: 全科医生. */
    subject: z.string().nullable(),
    /** Of a against b, for numbers and dates. */
    direction: z.enum(['higher', 'lower', 'earlier', 'later', 'stronger', 'weaker']).nullable(),
  })
  .readonly();
export type Substance = z.infer<typeof substanceSchema>;

export const differencesSchema = z
  .object({
    heading: z.array(pieceSchema),
    body: z.array(pieceSchema),
    substance: z.array(substanceSchema),
    /** Share of the characters of both bodies that stand in `same` pieces, 0–1. */
    sameShare: z.number(),
    /** Folded characters of a (b) in stretches that b (a) lacks altogether. */
    onlyA: z.int(),
    onlyB: z.int(),
  })
  .readonly();
export type Differences = z.infer<typeof differencesSchema>;

/** What the evidence for a pair is made of; `others` are its rivals and what is left for it beside them. */
export const evidencePartSchema = z.enum([
  'words',
  'headings',
  'facts',
  'kind',
  'place',
  'documents',
  'others',
]);
export type EvidencePart = z.infer<typeof evidencePartSchema>;

/** Why the program pairs two clauses. */
export const evidenceSchema = z
  .object({
    /** Of headings: the share of the clauses below them that are paired with each other, 0–1. */
    below: z.number().nullable(),
    /** What the texts share, each 0–1; null for headings. Set phrases and what recurs in a document count little. */
    words: z
      .object({
        /** How alike the vocabularies are, rare words counting most. */
        likeness: z.number(),
        /** The best covered sentence of either: how much of it stands in the other. */
        sentence: z.number(),
        /** How much of a (b) stands in b (a), rare words counting most. */
        overlapA: z.number(),
        overlapB: z.number(),
        /** Share of the characters that stand in shared runs of eight or more. */
        runs: z.number(),
        heading: z.number(),
      })
      .readonly()
      .nullable(),
    /** What each part adds to the log odds of an average candidate; negative where it speaks against. */
    contributions: z.array(z.object({ part: evidencePartSchema, odds: z.number() })),
    /** The longest shared runs, simplified characters, longest first, at most five; none of a corpus of more than 40 documents. */
    sharedRuns: z.array(z.string()),
  })
  .readonly();
export type Evidence = z.infer<typeof evidenceSchema>;

export const editorialDecisionSchema = z
  .object({
    action: z.enum(['confirm', 'reject', 'add', 'absent']),
    reason: z.string(),
    by: z.string(),
    on: z.string(),
  })
  .readonly();
export type EditorialDecision = z.infer<typeof editorialDecisionSchema>;

/** A pair of clauses (对应条款对) across documents. */
export const pairSchema = z
  .object({
    a: z.string(),
    b: z.string(),
    relation: relationSchema,
    /**
     * For `partial`: the side whose text is a part of the other (`b`: b stands in a, which says more); null
     * when each holds a part of the other.
     */
    part: z.enum(['a', 'b']).nullable(),
    /** The probability that a reader accepts the pair, as fitted on labels; 0 for a pair that only an editor found. */
    score: z.number().min(0).max(1),
    /**
     * `editorial` where the pair stands because a person says so: added, or confirmed and no longer found. A confirmed
     * pair that the program finds is `auto` and has a decision.
     */
    basis: z.enum(['auto', 'editorial']),
    /** Null for pairs that only an editor found. */
    evidence: evidenceSchema.nullable(),
    decision: editorialDecisionSchema.nullable(),
    differences: differencesSchema,
  })
  .readonly();
export type PairRecord = z.infer<typeof pairSchema>;

/** A pair below the cut: perhaps a counterpart, in no count and in no group; what an editor looks at first. */
export const possiblePairSchema = z
  .object({ a: z.string(), b: z.string(), score: z.number().min(0).max(1) })
  .readonly();
export type PossiblePair = z.infer<typeof possiblePairSchema>;

/**
 * Two clauses or more, of several documents, that stand in one row of a comparison (对应组), earliest document
 * first. A clause that is split over several counterparts stands in the row of each; a clause without any
 * counterpart stands in none.
 */
export const groupSchema = z
  .object({ id: z.string(), topic: z.string(), members: z.array(z.string()) })
  .readonly();
export type GroupRecord = z.infer<typeof groupSchema>;

export const alignmentsSchema = z
  .object({
    pairs: z.array(pairSchema),
    possible: z.array(possiblePairSchema),
    groups: z.array(groupSchema),
    /** Changes of the rules since pairs were first published, oldest first. */
    releases: z.array(releaseSchema),
  })
  .readonly();
export type AlignmentsRecord = z.infer<typeof alignmentsSchema>;

/**
 * What stands against one leaf clause in one other document, when nothing is aligned. In a corpus of more than
 * 40 documents only what is checked is listed; the rest is `unchecked`.
 */
export const gapSchema = z
  .object({
    clause: z.string(),
    document: z.string(),
    state: z.enum(['absent', 'unchecked']),
    decision: editorialDecisionSchema.nullable(),
  })
  .readonly();
export type GapRecord = z.infer<typeof gapSchema>;

/** How much of one document stands verbatim in another (runs of 12 or more folded characters). */
export const borrowingSchema = z
  .object({
    document: z.string(),
    from: z.string(),
    /** Share of the document's folded characters, 0–1. */
    share: z.number(),
    runs: z.array(z.object({ clause: z.string(), span: spanSchema, source: z.string() })),
  })
  .readonly();
export type BorrowingRecord = z.infer<typeof borrowingSchema>;
