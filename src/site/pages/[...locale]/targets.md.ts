/** The targets matrix as Markdown. */
import { matrixFile } from '#site/views/tables/files.ts';

export const { getStaticPaths, GET } = matrixFile('md');
