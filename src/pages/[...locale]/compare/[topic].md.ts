/** A topic comparison as Markdown. */
import { topicFiles } from '../../../records/comparison-files.ts';

export const { getStaticPaths, GET } = topicFiles('md');
