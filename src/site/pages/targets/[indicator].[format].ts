/** The targets of one indicator as a table for other programs. */
import { indicatorFiles } from '#site/views/tables/files.ts';

export const { getStaticPaths, GET } = indicatorFiles;
