/** Two documents in full as CSV. */
import { pairFiles } from '#site/views/tables/files.ts';

export const { getStaticPaths, GET } = pairFiles('csv');
