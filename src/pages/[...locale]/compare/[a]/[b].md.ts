/** Two documents in full as Markdown. */
import { pairFiles } from '../../../../records/tables/files.ts';

export const { getStaticPaths, GET } = pairFiles('md');
