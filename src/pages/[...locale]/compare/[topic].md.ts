/** A topic comparison as Markdown. */
import { topicFiles } from '../../../records/tables/files.ts';

export const { getStaticPaths, GET } = topicFiles('md');
