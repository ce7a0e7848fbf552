/** A topic comparison as CSV. */
import { topicFiles } from '../../../records/comparison-files.ts';

export const { getStaticPaths, GET } = topicFiles('csv');
