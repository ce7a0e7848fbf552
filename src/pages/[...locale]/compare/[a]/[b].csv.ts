/** Two documents in full as CSV. */
import { pairFiles } from '../../../../records/comparison-files.ts';

export const { getStaticPaths, GET } = pairFiles('csv');
