/** The targets matrix as Markdown. */
import { matrixFile } from '../../records/comparison-files.ts';

export const { getStaticPaths, GET } = matrixFile('md');
