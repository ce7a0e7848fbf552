/** From how many places on a page shows how they are spread, and no column for each. */
import type { Records } from '#model/records.ts';
import { placesOf } from '../comparison/columns.ts';
import { questionOf } from '../trace.ts';

// A table across a sheet of paper holds eight columns of figures beside their heading.
const MOST_COLUMNS = 8;

export const areMany = (places: { readonly length: number }): boolean => places.length > MOST_COLUMNS;

/** Whether the documents of an edition come from more places than a table has columns for. */
export const hasMany = questionOf('hasMany', (records: Records) => {
  const many = areMany(placesOf(records));
  return (): boolean => many;
});
