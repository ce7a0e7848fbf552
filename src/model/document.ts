import { z } from 'zod';
import { scriptSchema, textSchema } from './text.ts';

/** What a stretch of a seed is. `excluded` leaked in from neighbouring documents; `space` is white space. */
export const roleSchema = z.enum([
  'title',
  'number',
  'addressee',
  'promulgation',
  'issuer',
  'date',
  'preamble',
  'marker',
  'heading',
  'body',
  'responsibility',
  'excluded',
  'space',
]);
export type SegmentRole = z.infer<typeof roleSchema>;

/** One stretch of a seed with its role; all segments of a document, joined in order, are the file. */
export const segmentSchema = z
  .object({ start: z.int(), end: z.int(), role: roleSchema, clause: z.string().optional() })
  .readonly();
export type Segment = z.infer<typeof segmentSchema>;

export const periodSchema = z.object({ from: z.int(), to: z.int() }).readonly();
export type Period = z.infer<typeof periodSchema>;

export const placeLevelSchema = z.enum(['country', 'province', 'city', 'district', 'county', 'town']);
export type PlaceLevel = z.infer<typeof placeLevelSchema>;

/** The file that a seed was read from; the seed itself where it came as text. */
export const originalFileSchema = z
  .object({
    /** Name of the file as it was received. */
    file: z.string(),
    sha256: z.string(),
    bytes: z.int(),
    form: z.enum(['txt', 'md', 'html', 'docx', 'doc', 'pdf']),
    /** Where each page begins, as `[page, UTF-16 offset into the seed]`; null where the form has no pages. */
    pages: z.array(z.tuple([z.int(), z.int()])).nullable(),
  })
  .readonly();
export type OriginalFile = z.infer<typeof originalFileSchema>;

export const documentSchema = z
  .object({
    id: z.string(),
    title: textSchema,
    place: z.object({ id: z.string(), name: textSchema, level: placeLevelSchema }).nullable(),
    /** 发文机关, as printed at the promulgation or found in the title: 揭阳市人民政府办公室. */
    issuer: textSchema.nullable(),
    /** 发文字号: 揭府办〔2016〕50号. */
    issueNumber: z.string().nullable(),
    /** 成文日期, ISO. */
    signedOn: z.string().nullable(),
    /** 通过日期 of a statute, ISO. */
    adoptedOn: z.string().nullable(),
    /** Years that the document plans for. */
    period: periodSchema.nullable(),
    script: scriptSchema,
    original: originalFileSchema,
    seed: z.object({ file: z.string(), sha256: z.string(), bytes: z.int() }),
    segments: z.array(segmentSchema),
    warnings: z.array(z.object({ line: z.int(), message: z.string() })),
  })
  .readonly();
export type DocumentRecord = z.infer<typeof documentSchema>;
