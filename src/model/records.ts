/** The published files: name, schema and type of each. DATA.md's contract as code. */
import { z } from 'zod';
import { alignmentsSchema, borrowingSchema, gapSchema } from './alignment.ts';
import { clauseSchema } from './clause.ts';
import { documentSchema } from './document.ts';
import { dyadSchema } from './dyad.ts';
import { agencySchema, citationSchema } from './facts/agency.ts';
import { conversionSchema, erratumSchema } from './facts/erratum.ts';
import { tableSchema } from './facts/table.ts';
import {
  comparisonSchema,
  deadlineRecordSchema,
  dutySchema,
  exclusionSchema,
  indicatorSchema,
  targetSchema,
  topicRecordSchema,
} from './facts/target.ts';
import { placeSchema } from './kept/content.ts';
import { editionSchema } from './kept/edition.ts';
import { glossarySchema, questionSchema } from './kept/everyday.ts';
import { formerSchema, permalinkSchema } from './kept/permalink.ts';
import { spanSchema } from './span.ts';
import { nameSchema, textSchema } from './text.ts';

/** Front matter of a document, passage by passage, for reading and searching. */
export const frontSchema = z
  .object({
    document: z.string(),
    passages: z.array(
      z.object({
        role: z.enum(['title', 'number', 'addressee', 'promulgation', 'issuer', 'date', 'preamble']),
        text: textSchema,
        span: spanSchema,
      }),
    ),
  })
  .readonly();
export type FrontRecord = z.infer<typeof frontSchema>;

/** What a document is called and which edition of which programme it is; from its descriptor. */
export const shelfSchema = z
  .object({
    document: z.string(),
    shortTitle: nameSchema,
    series: z.string().nullable(),
    originalFile: z.string().nullable(),
    /** Where the issuing body publishes the text; null where that is not known. */
    officialUrl: z.string().nullable(),
  })
  .readonly();
export type ShelfRecord = z.infer<typeof shelfSchema>;

/** The other documents that a document is set beside in full, in reading order. */
export const neighboursSchema = z.object({ document: z.string(), others: z.array(z.string()) }).readonly();
export type NeighboursRecord = z.infer<typeof neighboursSchema>;

/** A seed as decoded text, in which every published offset counts; the file itself may be in another encoding. */
export const sourceSchema = z.object({ document: z.string(), text: z.string() }).readonly();
export type SourceRecord = z.infer<typeof sourceSchema>;

/**
 * Of so many documents every page holds all there is to say, and every clause has a picture of its own for who shares it; past
 * them a clause has counterparts in most of the others.
 */
export const FEW = 8;

export const recordSchemas = {
  documents: z.array(documentSchema),
  clauses: z.array(clauseSchema),
  targets: z.array(targetSchema),
  tables: z.array(tableSchema),
  indicators: z.array(indicatorSchema),
  agencies: z.array(agencySchema),
  citations: z.array(citationSchema),
  alignments: alignmentsSchema,
  errata: z.array(erratumSchema),
  // Beyond the contract: what the site needs besides.
  edition: editionSchema,
  fronts: z.array(frontSchema),
  shelf: z.array(shelfSchema),
  places: z.array(placeSchema),
  topics: z.array(topicRecordSchema),
  duties: z.array(dutySchema),
  deadlines: z.array(deadlineRecordSchema),
  exclusions: z.array(exclusionSchema),
  comparisons: z.array(comparisonSchema),
  gaps: z.array(gapSchema),
  borrowings: z.array(borrowingSchema),
  dyads: z.array(dyadSchema),
  neighbours: z.array(neighboursSchema),
  conversions: z.array(conversionSchema),
  permalinks: z.array(permalinkSchema),
  formers: z.array(formerSchema),
  sources: z.array(sourceSchema),
  questions: z.array(questionSchema),
  glossary: z.array(glossarySchema),
} as const;

export type RecordName = keyof typeof recordSchemas;
export type Records = { readonly [K in RecordName]: z.infer<(typeof recordSchemas)[K]> };
