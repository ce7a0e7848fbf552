/** Which clauses stand in which ribbon of the flow of wording, as a table for other programs. */
import { flowFiles } from '#site/views/tables/files.ts';

export const { getStaticPaths, GET } = flowFiles;
