/** The targets of one indicator as CSV. */
import { indicatorFiles } from '#site/views/tables/files.ts';

export const { getStaticPaths, GET } = indicatorFiles('csv');
