/** Style sheets with a rule a column, made for the records that the site is built from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentRecord } from '#model/document.ts';
import {
  columnRules,
  PAIRED_COLUMNS as MOST_COLUMNS,
  officeRules,
} from '../../../src/site/styles/column-rules.ts';

/** By the name that pages import them under; `records` is a folder. */
export const columnSheets = (records: string): Readonly<Record<string, () => string>> => {
  const read = (name: string) =>
    JSON.parse(readFileSync(join(records, `${name}.json`), 'utf8')) as readonly unknown[];
  return {
    // A column is a place, or a document that names none.
    'virtual:columns.css': () =>
      columnRules(
        Math.min(
          MOST_COLUMNS,
          new Set((read('documents') as readonly DocumentRecord[]).map(({ id, place }) => place?.id ?? id))
            .size,
        ),
      ),
    // Documents without a place share a column.
    'virtual:offices.css': () => officeRules(Math.min(MOST_COLUMNS, read('places').length + 1)),
  };
};
