/** A topic comparison as Markdown. */
import { topicFiles } from '#site/views/tables/files.ts';

export const { getStaticPaths, GET } = topicFiles('md');
