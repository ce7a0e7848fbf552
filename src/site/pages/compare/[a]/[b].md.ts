/** Two documents in full as Markdown. */
import { pairFiles } from '#site/views/tables/files.ts';

export const { getStaticPaths, GET } = pairFiles('md');
