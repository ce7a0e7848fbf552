/** Two documents in full as a workbook. */
import { pairFiles } from '#site/views/tables/files.ts';

export const { getStaticPaths, GET } = pairFiles('xlsx');
