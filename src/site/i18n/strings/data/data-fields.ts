import type { Messages } from '#site/i18n/translate.ts';
import { factFields } from './fields/fact-fields.ts';
import { pairFields } from './fields/pair-fields.ts';
import { textFields } from './fields/text-fields.ts';

/** What each field means, by its name; `file.name` where a name means something else in one file. */
export const fieldMeanings = { ...textFields, ...factFields, ...pairFields } satisfies Messages;
