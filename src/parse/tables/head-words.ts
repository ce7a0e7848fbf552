/** What names a column. */
import { form } from '#language/rules/form.ts';

/** A line with two such cells may be the head of a table. */
export const HEAD_WORD = form(String.raw`{column}|^(?:19|20)\d{2}年?|^\d{2,3}年`);
