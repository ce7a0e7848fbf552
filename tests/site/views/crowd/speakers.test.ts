/** Places and documents that name none are counted apart, on every page that counts who speaks. */
import { expect, test } from 'vitest';
import { placesOf } from '#site/views/comparison/columns.ts';
import { countSpeakers, shareOfSpeakers, speakersText } from '#site/views/crowd/speakers.ts';
import { buildMatrix } from '#site/views/matrix/rows.ts';
import { matrixSpeakers } from '#site/views/matrix/speakers.ts';
import { clause, document, recordsOf } from '../sample-records.ts';

const records = recordsOf([clause('a/1', '甲'), clause('b/1', '乙'), clause('c/1', '丙')], {
  documents: [document('a', 'one'), document('b', 'one'), document('c', 'c', { place: null })],
});
const all = countSpeakers(placesOf(records));

test('a place with two documents is one place, a document without a place is none', () => {
  expect(all).toEqual({ places: 1, documents: 1 });
  expect(matrixSpeakers(buildMatrix(records), new Set())).toEqual({ places: 0, documents: 0 });
});

test.each([
  [{ places: 20, documents: 0 }, '20 地', '20 places'],
  [
    { places: 20, documents: 9 },
    '20 地和 9 份没有写明地方的文件',
    '20 places and 9 documents that name no place',
  ],
  [
    { places: 1, documents: 1 },
    '1 地和 1 份没有写明地方的文件',
    '1 place and 1 document that names no place',
  ],
  [{ places: 0, documents: 9 }, '9 份文件', '9 documents'],
])('%o in words', (speakers, hans, en) => {
  expect(speakersText(speakers, 'hans')).toBe(hans);
  expect(speakersText(speakers, 'en')).toBe(en);
});

test.each([
  [{ places: 2, documents: 1 }, { places: 20, documents: 9 }, '2/20 地，另 1 份文件'],
  [{ places: 2, documents: 0 }, { places: 20, documents: 9 }, '2/20 地'],
  [{ places: 0, documents: 2 }, { places: 0, documents: 9 }, '2/9 份文件'],
])('%o of %o', (speaking, of, told) => {
  const share = shareOfSpeakers(speaking, of, 'hans');
  expect(share.count + share.of).toBe(told);
});
