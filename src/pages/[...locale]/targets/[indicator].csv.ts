/** The targets of one indicator as CSV. */
import { indicatorFiles } from '../../../records/tables/files.ts';

export const { getStaticPaths, GET } = indicatorFiles('csv');
