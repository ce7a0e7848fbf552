/** Two documents in full as a table for other programs. */
import { pairFiles } from '#site/views/tables/files.ts';

export const { getStaticPaths, GET } = pairFiles;
