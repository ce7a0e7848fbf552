/** What the page of a topic says of its choice among many places. */
import { expect, test } from 'vitest';
import { manyCounts, reasonsText } from '#site/views/comparison/choice/choice-words.ts';
import { topicPage } from '#site/views/comparison/topic-page.ts';
import { clause, document, recordsOf } from '../../sample-records.ts';

const ids = Array.from({ length: 20 }, (_, n) => `p${String(n).padStart(2, '0')}`);
const records = recordsOf(
  ids.flatMap((id, n) => [clause(`${id}/1`, '同一条'), ...(n === 3 ? [clause(`${id}/2`, '多一条')] : [])]),
  {
    documents: ids.map((id, n) => document(id, id, { signedOn: n === 7 ? '2019-01-01' : '2016-01-01' })),
    alignments: {
      pairs: [],
      possible: [],
      groups: [{ id: 'g', topic: 't', members: ids.map((id) => `${id}/1`) }],
      releases: [],
    },
  },
);
const page = topicPage(records, 't');

test('every place that stands there has its reason', () => {
  expect(page.columns.map(({ id }) => id)).toEqual(['p00', 'p03', 'p07']);
  expect(reasonsText(page, ['甲', '乙', '丙'], 'hans')).toBe(
    '先列 3 地：甲与别处对应的条款最多，以它为准；乙写得最多，2 条；丙最新。',
  );
  expect(reasonsText(page, ['A', 'B', 'C'], 'en')).toContain('B says most (2 clauses); C is the newest');
});

test('numbers are told of all places, and of those in view', () => {
  expect(manyCounts(page, 'hans')).toEqual(['20 地写到，共 2 组条款；所列 3 地有其中 2 组']);
  expect(manyCounts({ ...page, silent: { places: 1, documents: 0 } }, 'en')).toEqual([
    '20 places speak of it in 2 rows of clauses, 2 of them in the 3 places shown',
    'nothing in 1 place',
  ]);
});

test('a document that names no place is not told to be one', () => {
  const unnamed = ids.map((id, n) => document(id, id, n % 2 === 1 ? { place: null } : {}));
  const told = topicPage({ ...records, documents: unnamed }, 't');
  expect(manyCounts(told, 'hans')[0]).toMatch(/^10 地和 10 份没有写明地方的文件写到，/);
  expect(told.elsewhere.get('g')).toEqual({
    places: 10 - told.columns.filter(({ documents }) => documents[0]?.place).length,
    documents: 10 - told.columns.filter(({ documents }) => !documents[0]?.place).length,
  });
});
