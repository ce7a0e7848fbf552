/** Two documents in full as Markdown. */
import { pairFiles } from '../../../../records/comparison-files.ts';

export const { getStaticPaths, GET } = pairFiles('md');
