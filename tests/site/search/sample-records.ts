/** Records for the tests of this folder. */
import type { HeadDocument, SearchRecord } from '#site/search/files/shard.ts';

export const record = (parts: Partial<SearchRecord>): SearchRecord => ({
  path: '1',
  label: '一',
  marker: '',
  heading: '',
  seam: '',
  body: '',
  notes: '',
  topics: [],
  agencies: [],
  duties: [],
  targets: 0,
  counterparts: [],
  ...parts,
});

export const headDocument = (parts: Partial<HeadDocument>): HeadDocument => ({
  id: 'east-2016-plan',
  label: '东山 2016',
  place: 'east',
  year: 2016,
  series: true,
  names: [],
  pack: 0,
  paths: 'front 1',
  hashes: 'aaaaaaa bbbbbbb',
  ...parts,
});
