/** A topic comparison as CSV. */
import { topicFiles } from '../../../records/tables/files.ts';

export const { getStaticPaths, GET } = topicFiles('csv');
