/** The targets matrix as CSV. */
import { matrixFile } from '#site/views/tables/files.ts';

export const { getStaticPaths, GET } = matrixFile('csv');
