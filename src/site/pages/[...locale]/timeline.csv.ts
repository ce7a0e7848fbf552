/** The timeline as CSV. */
import { timelineFile } from '#site/views/tables/files.ts';

export const { getStaticPaths, GET } = timelineFile('csv');
