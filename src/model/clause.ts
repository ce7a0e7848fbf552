import { z } from 'zod';
import { spanSchema } from './span.ts';
import { textSchema } from './text.ts';

/** Responsible units (责任单位) of a clause, as printed and as canonical agencies. */
export const responsibilitySchema = z
  .object({
    /** The note's own characters, brackets included; several notes are joined in order. */
    printed: z.string(),
    agencies: z.array(z.object({ id: z.string(), name: textSchema })),
    /** Lead unit (牵头单位): the declared one, or the first listed. */
    lead: z.string().nullable(),
    /** Whether the document says who leads (列首位的为牵头单位,下同; 牵头单位：X). */
    leadDeclared: z.boolean(),
    /** Name of the rule that told the note; of several, the first. */
    rule: z.string(),
  })
  .readonly();
export type Responsibility = z.infer<typeof responsibilitySchema>;

/** A clause (条款): the unit that is read, linked, cited and aligned. */
export const clauseSchema = z
  .object({
    /** `DOCUMENT/PATH`: `jieyang-2016-plan/3.2.2.3`. */
    id: z.string(),
    document: z.string(),
    /** Printed numbers, or 1-based positions where none is printed: `3.2.2.3`; 第二条之一 is `1.2-1`. */
    path: z.string(),
    parent: z.string().nullable(),
    /** 0-based position in reading order within the document. */
    order: z.int(),
    /** 1 for the top level. */
    depth: z.int(),
    /** As printed, without white space: `（三）`, `——`; empty for unnumbered paragraphs. */
    marker: z.string(),
    heading: textSchema.nullable(),
    body: textSchema,
    leaf: z.boolean(),
    topics: z.array(z.string()),
    responsibility: responsibilitySchema.nullable(),
    /** First 16 hex digits of SHA-256 over heading, body and note as in the source. */
    fingerprint: z.string(),
    /** Where the clause's own characters stand (marker, heading, body, notes; not its children). */
    spans: z.array(spanSchema),
  })
  .readonly();
export type ClauseRecord = z.infer<typeof clauseSchema>;
