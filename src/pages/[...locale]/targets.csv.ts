/** The targets matrix as CSV. */
import { matrixFile } from '../../records/tables/files.ts';

export const { getStaticPaths, GET } = matrixFile('csv');
