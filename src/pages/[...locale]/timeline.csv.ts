/** The timeline as CSV. */
import { timelineFile } from '../../records/comparison-files.ts';

export const { getStaticPaths, GET } = timelineFile('csv');
