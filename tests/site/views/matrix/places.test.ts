import { expect, test } from 'vitest';
import { indicatorPlaces, isSilent, silenceOn } from '#site/views/matrix/places.ts';
import { clause, document, recordsOf, text } from '../sample-records.ts';

const cell = (id: string, targets: string[] = [], mentionedIn: string[] = []) => ({
  document: id,
  targets,
  mentionedIn,
});

test('a row is a place with all its documents that speak, oldest first; silent is said of all of them', () => {
  const documents = [
    document('later', 'jieyang', { signedOn: '2018-01-01' }),
    document('first', 'jieyang', { signedOn: '2016-01-01' }),
    document('between', 'jieyang', { signedOn: '2017-01-01' }),
    document('other', 'foshan', { signedOn: '2016-06-01' }),
    document('quiet', 'xinhui', { signedOn: '2017-06-01' }),
  ];
  const indicator = {
    id: 'i',
    name: text('签约率'),
    nameEn: null,
    unit: '%',
    topic: 't',
    direction: null,
    merged: false,
    cells: [
      cell('later', ['later/1#1']),
      cell('first', ['first/1#1']),
      cell('between'),
      cell('other', [], ['other/1']),
      cell('quiet'),
    ],
  };
  const records = recordsOf(
    documents.map(({ id }) => clause(`${id}/1`, '签约')),
    { documents },
  );
  const places = indicatorPlaces(records, { ...indicator, nameEn: 'x' });
  expect(places.map(({ id }) => id)).toEqual(['jieyang', 'foshan', 'xinhui']);
  expect(places[0]?.documents.map((own) => [own.document, own.age])).toEqual([
    ['first', 'oldest'],
    ['later', 'newest'],
  ]);
  expect(places[1]?.documents.map(({ age }) => age)).toEqual(['only']);
  expect(places.filter(isSilent).map(({ id }) => id)).toEqual(['xinhui']);
});

test('of what a program put together it is not said that a document does not mention it', () => {
  expect([silenceOn({ merged: true }), silenceOn({ merged: false })]).toEqual(['noneFound', 'notMentioned']);
});
