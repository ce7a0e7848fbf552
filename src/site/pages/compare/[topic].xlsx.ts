/** A topic comparison as a workbook. */
import { topicFiles } from '#site/views/tables/files.ts';

export const { getStaticPaths, GET } = topicFiles('xlsx');
