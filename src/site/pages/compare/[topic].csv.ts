/** A topic comparison as CSV. */
import { topicFiles } from '#site/views/tables/files.ts';

export const { getStaticPaths, GET } = topicFiles('csv');
