import { z } from 'zod';
import { periodSchema, placeLevelSchema } from '../document.ts';
import { erratumKindSchema } from '../facts/erratum.ts';
import { nameSchema, scriptSchema } from '../text.ts';
import { isoDaySchema } from './day.ts';
import type { EditionSettings } from './edition.ts';
import type { GlossaryEntry, QuestionDefinition } from './everyday.ts';
import { patternSchema } from './pattern.ts';
import type { DataRelease, Ledger } from './permalink.ts';

/** A metadata value that a person states or overrides, with the evidence for it. */
const stated = <T extends z.ZodType>(value: T) => z.strictObject({ value, evidence: z.string().min(1) });
const isoDate = isoDaySchema;
const statedPeriod = periodSchema.refine(({ from, to }) => from <= to, 'a period that ends before it begins');
const slug = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'a lower-case slug such as city-2016-plan');

/** `content/documents/ID.yaml`: what people say of one seed. */
export const descriptorSchema = z.strictObject({
  id: slug,
  /** File name under `seeds/`. */
  seed: z.string(),
  /** Name and checksum of the file as it was received. */
  originalFile: z.string().optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  place: z.string().optional(),
  /** What the site calls it where there is little room: 揭阳 2016. */
  shortTitle: nameSchema.optional(),
  /** Where the issuing body publishes the text itself. */
  officialUrl: z.url({ protocol: /^https?$/ }).optional(),
  /** Documents of one series are editions of one programme and stand in the default comparison: `qiangji`. */
  series: z.string().nullable().optional(),
  title: stated(z.string()).optional(),
  issuer: stated(z.string()).optional(),
  issueNumber: stated(z.string()).optional(),
  signedOn: stated(isoDate).optional(),
  period: stated(statedPeriod).optional(),
  script: stated(scriptSchema).optional(),
});
export type Descriptor = z.infer<typeof descriptorSchema>;

/** `content/places.yaml`. */
export const placeSchema = z.strictObject({
  id: slug,
  /** GB/T 2260 code as a string; null for a place that the standard does not have. */
  code: z
    .string()
    .regex(/^\d{6}$/)
    .nullable(),
  name: nameSchema,
  /** With its level: 揭阳市. */
  fullName: nameSchema,
  level: placeLevelSchema,
  parent: slug.nullable(),
  /** The seal's character and its colour slot (1–8, see src/site/styles). */
  seal: z.strictObject({ hans: z.string(), hant: z.string() }),
  colour: z.int().min(1).max(8),
  /** Of the seat of government, in degrees (WGS 84), with the gazetteer that says so: GeoNames 1797121. */
  coordinates: z
    .strictObject({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
      source: z.string().min(1),
    })
    .optional(),
});
export type Place = z.infer<typeof placeSchema>;

/** `content/topics.yaml`; `terms` recognise the topic in any document, by their weight. */
export const topicSchema = z.strictObject({
  id: slug,
  name: nameSchema,
  about: nameSchema,
  terms: z.array(z.union([z.string(), z.strictObject({ term: z.string(), weight: z.number() })])),
});
export type Topic = z.infer<typeof topicSchema>;

/**
 * `content/indicators.yaml`. A pattern is a regular expression over the folded simplified text of a
 * target's sentence up to its number (`subject`), or over any clause sentence (`mention`).
 */
export const indicatorDefinitionSchema = z.strictObject({
  id: slug,
  name: nameSchema,
  unit: z.string(),
  topic: slug,
  direction: z.enum(['higher', 'lower']).nullable(),
  subject: z.array(patternSchema),
  /** A pattern that, when it matches too, means another indicator: 就诊率 is not 住院率. */
  except: z.array(patternSchema).default([]),
  /** Units of targets that count as this indicator's: 名/万人; empty means any. */
  units: z.array(z.string()),
  mention: z.array(patternSchema).default([]),
});
export type IndicatorDefinition = z.infer<typeof indicatorDefinitionSchema>;

/** `content/agencies.yaml`: canonical names. `names` are printed forms in simplified characters. */
export const agencyDefinitionSchema = z.strictObject({
  id: slug,
  name: nameSchema,
  names: z.array(z.string()).default([]),
  /** finance, health, … a kind is the same office in every place. */
  kind: slug,
  level: placeLevelSchema.nullable(),
  place: slug.nullable(),
  laterName: nameSchema.nullable().default(null),
});
export type AgencyDefinition = z.infer<typeof agencyDefinitionSchema>;

const signature = { reason: z.string().min(1), by: z.string().min(1), on: isoDate };

/** `content/editorial/alignments.yaml`. */
export const alignmentDecisionSchema = z.strictObject({
  a: z.string(),
  b: z.string(),
  action: z.enum(['confirm', 'reject', 'add']),
  relation: z.enum(['same', 'equivalent', 'partial']).optional(),
  part: z.enum(['a', 'b']).nullable().optional(),
  ...signature,
});
export type AlignmentDecision = z.infer<typeof alignmentDecisionSchema>;

/** `content/editorial/absences.yaml`: these clauses have no counterpart in that document. */
export const absenceDecisionSchema = z.strictObject({
  clauses: z.array(z.string()).min(1),
  document: slug,
  ...signature,
});
export type AbsenceDecision = z.infer<typeof absenceDecisionSchema>;

/** `content/editorial/emendations.yaml`. */
export const emendationSchema = z.strictObject({
  document: slug,
  /** Clause id, or null in the front matter. */
  clause: z.string().nullable(),
  /** Words around and including the place, exactly as printed, that occur once in the clause. */
  context: z.string(),
  /** Inside `context`. */
  printed: z.string(),
  suggested: z.string().nullable(),
  kind: erratumKindSchema,
  /** Only a sure emendation is read by extraction and alignment. */
  sure: z.boolean(),
  note: nameSchema,
  by: z.string(),
  on: isoDate,
});
export type Emendation = z.infer<typeof emendationSchema>;

/** `content/editorial/indicators.yaml`: indicator assignments that no pattern can make. */
export const indicatorDecisionSchema = z.strictObject({
  clause: z.string(),
  /** The target's number as printed, and words of its quote that tell it from others. */
  numberText: z.string(),
  quote: z.string(),
  indicator: slug.nullable(),
  ...signature,
});
export type IndicatorDecision = z.infer<typeof indicatorDecisionSchema>;

/** `content/conversions.yaml`: simplified to traditional, where opencc chooses wrongly or must be reviewed. */
export const conversionOverrideSchema = z.strictObject({
  hans: z.string(),
  hant: z.string(),
  why: z.string(),
});
export const conversionReviewSchema = z.strictObject({
  /** The character with several counterparts and the choice that was reviewed in this corpus. */
  from: z.string(),
  to: z.string(),
  /** Words in which that choice is right. */
  in: z.array(z.string()),
});
export const conversionsSchema = z.strictObject({
  overrides: z.array(conversionOverrideSchema),
  reviewed: z.array(conversionReviewSchema),
});
export type Conversions = z.infer<typeof conversionsSchema>;

/** An entry that knows its 1-based line in its file, so that a later stage can say where a fault is. */
export type Located<T> = T & { readonly line?: number };

/** Everything that people write and the pipeline reads; empty with `--content none`. */
export interface Content {
  /** Absent where nobody wrote `edition.yaml`. */
  readonly edition?: EditionSettings;
  readonly descriptors: readonly Descriptor[];
  readonly places: readonly Located<Place>[];
  readonly topics: readonly Located<Topic>[];
  readonly indicators: readonly Located<IndicatorDefinition>[];
  /** Whether the indicators are none that people wrote but what agrees across documents. */
  readonly indicatorsMerged?: true;
  readonly agencies: readonly Located<AgencyDefinition>[];
  readonly conversions: Conversions;
  readonly emendations: readonly Located<Emendation>[];
  readonly alignments: readonly Located<AlignmentDecision>[];
  readonly absences: readonly Located<AbsenceDecision>[];
  readonly indicatorDecisions: readonly Located<IndicatorDecision>[];
  readonly questions?: readonly Located<QuestionDefinition>[];
  readonly glossary?: readonly Located<GlossaryEntry>[];
  /** Absent where nothing was published yet. */
  readonly ledger?: Ledger;
  /** Days whose data are kept; absent where nothing was released. */
  readonly dataReleases?: readonly DataRelease[];
  /** Names of the notes, which are in their addresses: `medical-aid`. */
  readonly notes?: readonly string[];
}

/** What an edition has in which nobody wrote anything. */
export const EMPTY_CONTENT: Content = {
  descriptors: [],
  places: [],
  topics: [],
  indicators: [],
  agencies: [],
  conversions: { overrides: [], reviewed: [] },
  emendations: [],
  alignments: [],
  absences: [],
  indicatorDecisions: [],
};

/** `content/synonyms.yaml`: rows of words that readers ask for one another, simplified characters. */
export const synonymsSchema = z.array(z.array(z.string().min(2)).min(2));
