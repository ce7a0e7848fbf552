/** A topic comparison as a table for other programs. */
import { topicFiles } from '#site/views/tables/files.ts';

export const { getStaticPaths, GET } = topicFiles;
