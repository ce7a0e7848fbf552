/** How many clauses each place has on each topic, as a table for other programs. */
import { coverageFiles } from '#site/views/tables/files.ts';

export const { getStaticPaths, GET } = coverageFiles;
