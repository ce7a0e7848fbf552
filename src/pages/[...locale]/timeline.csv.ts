/** The timeline as CSV. */
import { timelineFile } from '../../records/tables/files.ts';

export const { getStaticPaths, GET } = timelineFile('csv');
