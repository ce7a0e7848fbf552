/** Two documents in full as CSV. */
import { pairFiles } from '../../../../records/tables/files.ts';

export const { getStaticPaths, GET } = pairFiles('csv');
