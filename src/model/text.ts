import { z } from 'zod';

/**
 * One wording in three views: as in the seed (hard line breaks removed), in simplified and in
 * traditional characters. The three always have the same length, so an offset into one is an offset
 * into the others; conversion that would change a length is refused by the convert stage.
 */
export const textSchema = z.object({ source: z.string(), hans: z.string(), hant: z.string() }).readonly();
export type Text = z.infer<typeof textSchema>;

/**
 * A name people wrote for the site, in its three interface languages. Strict, because an unquoted comma in
 * YAML ends the name and begins another key.
 */
export const nameSchema = z.strictObject({ hans: z.string(), hant: z.string(), en: z.string() }).readonly();
export type Name = z.infer<typeof nameSchema>;

/** Script (字形) that a document is printed in. */
export const scriptSchema = z.enum(['Hans', 'Hant']);
export type Script = z.infer<typeof scriptSchema>;
