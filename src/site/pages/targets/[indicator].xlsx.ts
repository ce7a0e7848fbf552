/** The targets of one indicator as a workbook. */
import { indicatorFiles } from '#site/views/tables/files.ts';

export const { getStaticPaths, GET } = indicatorFiles('xlsx');
