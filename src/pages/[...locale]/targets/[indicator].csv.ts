/** The targets of one indicator as CSV. */
import { indicatorFiles } from '../../../records/comparison-files.ts';

export const { getStaticPaths, GET } = indicatorFiles('csv');
