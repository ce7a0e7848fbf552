/** The targets matrix as Markdown. */
import { matrixFile } from '../../records/tables/files.ts';

export const { getStaticPaths, GET } = matrixFile('md');
