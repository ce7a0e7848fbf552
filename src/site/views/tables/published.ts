/** The tables of the data set, as the page of downloads lists them. */
import { buildTables } from '#site/tables/build-tables.ts';
import { records } from '../load.ts';

export const publishedTables = () =>
  buildTables(records).map(({ name, title, rows }) => ({ name, title, count: rows.length }));
