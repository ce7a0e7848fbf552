/** The targets matrix as CSV. */
import { matrixFile } from '../../records/comparison-files.ts';

export const { getStaticPaths, GET } = matrixFile('csv');
