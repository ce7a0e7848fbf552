/** What names a column. */
import { ARABIC_YEAR } from '#language/dates.ts';
import { form } from '#language/rules/form.ts';

/** A line with two such cells may be the head of a table. */
export const HEAD_WORD = form(String.raw`{column}|^${ARABIC_YEAR}年?|^\d{2,3}年`);
