import { z } from 'zod';
import { periodSchema } from '../document.ts';
import { nameSchema } from '../text.ts';
import { dataReleaseSchema } from './permalink.ts';

/** The interface languages; the first is that of the addresses without a prefix, so every edition has it. */
export const languageSchema = z.enum(['hans', 'hant', 'en']);
export type Language = z.infer<typeof languageSchema>;

const webAddress = z.url({ protocol: /^https?$/, error: 'an address such as https://example.org/' });

function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

/** `content/edition.yaml`: what belongs to this edition and not to the engine. All of it may be missing. */
export const editionSettingsSchema = z.strictObject({
  /** What the site calls itself, in its head, in citations and in its data: 对读. */
  title: nameSchema.optional(),
  /** What its documents are about, as it stands before 政策 and before “policies”: 医疗卫生, health. */
  subject: nameSchema.optional(),
  /** Where they come from: 广东. */
  region: nameSchema.optional(),
  /** The years that they speak of, where these are not to be read from the documents. */
  years: periodSchema.optional(),
  /** Who keeps the site. */
  keeper: nameSchema.optional(),
  /** Where a reader reports an error: an e-mail address, or that of a page. */
  contact: z
    .union([z.email(), webAddress], {
      error: 'an e-mail address, or an address such as https://example.org/',
    })
    .optional(),
  /** Where code and content are kept. */
  repository: webAddress.optional(),
  /** Of what the edition adds to the official texts. */
  licence: z.strictObject({ name: z.string().min(1), url: webAddress }).optional(),
  /** Where the site stands; `SITE_URL` and `BASE_PATH` go before it. */
  address: webAddress.optional(),
  /** Where its editors keep the calendar, as the tz database names it; Asia/Shanghai where nothing is said. */
  timeZone: z.string().refine(isTimeZone, 'a time zone such as Asia/Shanghai').optional(),
  /** Of the data as it is published: 0.2.0. */
  version: z
    .string()
    .regex(/^\d+(\.\d+){0,2}$/, 'a version such as 0.2.0')
    .optional(),
  /** Under which an archive keeps the data, without the resolver's address: 10.5281/zenodo.123. */
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/[!-~]+$/, 'a DOI such as 10.5281/zenodo.123, without https://doi.org/')
    .optional(),
  languages: z
    .array(languageSchema)
    .refine(
      (all) => all[0] === 'hans',
      'simplified Chinese (hans) comes first: its pages have the plain addresses',
    )
    .optional(),
  /** Words that a reader may look for, in simplified characters; shown as examples beside the search box. */
  examples: z.array(z.string().min(2)).optional(),
  /** Whether what an edition may leave open (conversions that nobody decided) stops its build. */
  strict: z.boolean().optional(),
});
export type EditionSettings = z.infer<typeof editionSettingsSchema>;

/** The edition as it is published: what people set, and what follows from the documents where they did not. */
export const editionSchema = z
  .object({
    title: nameSchema,
    subject: nameSchema.nullable(),
    region: nameSchema.nullable(),
    years: periodSchema.nullable(),
    keeper: nameSchema.nullable(),
    contact: z.string().nullable(),
    repository: z.string().nullable(),
    licence: z.object({ name: z.string(), url: z.string() }),
    address: z.string().nullable(),
    version: z.string().nullable(),
    doi: z.string().nullable(),
    /** Days whose data stay readable, oldest first. */
    releases: z.array(dataReleaseSchema),
    languages: z.array(languageSchema),
    examples: z.array(z.string()),
  })
  .readonly();
export type EditionRecord = z.infer<typeof editionSchema>;
