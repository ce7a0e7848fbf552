import { z } from 'zod';
import { spanSchema } from '../span.ts';
import { nameSchema } from '../text.ts';

export const erratumKindSchema = z.enum([
  'misprint',
  'omission',
  'addition',
  'repetition',
  'conversion',
  'ocr',
  'punctuation',
  'inconsistency',
]);

/** A suspected misprint (校勘记): shown beside the text, which stays as printed. */
export const erratumSchema = z
  .object({
    document: z.string(),
    clause: z.string().nullable(),
    span: spanSchema,
    printed: z.string(),
    /** Null where something is wrong and what was meant cannot be told. */
    suggested: z.string().nullable(),
    kind: erratumKindSchema,
    note: nameSchema,
    sure: z.boolean(),
    by: z.string(),
    on: z.string(),
  })
  .readonly();
export type ErratumRecord = z.infer<typeof erratumSchema>;

/** One occurrence of a character that has several counterparts in the other script, with the choice made. */
export const conversionSchema = z
  .object({
    document: z.string(),
    clause: z.string().nullable(),
    span: spanSchema,
    /** The character as printed and as converted. */
    from: z.string(),
    to: z.string(),
    /** Its other possible counterparts. */
    others: z.array(z.string()),
    /** Up to eight characters on either side, in the target script. */
    context: z.string(),
    /**
     * `override`: a row of content/conversions.yaml or of our corrections; `phrase`: one of opencc's; `word`: it stands
     * in a word that the segmenter knows and opencc has no exception for; `character`: opencc's first choice.
     */
    decidedBy: z.enum(['override', 'phrase', 'word', 'character']),
    /** Whether a reviewed word of content/conversions.yaml covers it. */
    reviewed: z.boolean(),
    /** Whether nothing decides it: the character stands alone and has several senses. */
    open: z.boolean(),
    /** A phrase that would have read it otherwise and was passed over, because it cuts a word: 一并 in 统一并公开. */
    crossing: z.string().nullable(),
  })
  .readonly();
export type ConversionRecord = z.infer<typeof conversionSchema>;
