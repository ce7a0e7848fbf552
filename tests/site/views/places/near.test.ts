import { expect, test } from 'vitest';
import type { DyadRecord } from '#model/dyad.ts';
import type { Place } from '#model/kept/content.ts';
import {
  documentsOf,
  editionsElsewhere,
  nearPlaces,
  placesAbove,
  placesIn,
  placeTree,
  totalsOf,
} from '#site/views/places/near.ts';
import { clause, document, recordsOf, target } from '../sample-records.ts';

const place = (id: string, parent: string | null, code: string | null = null): Place => ({
  id,
  code,
  name: { hans: id, hant: id, en: id },
  fullName: { hans: id, hant: id, en: id },
  level: 'city',
  parent,
  seal: { hans: id, hant: id },
  colour: 1,
});
const clauses = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => clause(`${id}/1`, '正文'));
const kilometres = (from: string, to: string, far: number | null) =>
  ({ a: from, b: to, kilometres: far }) as DyadRecord;
const shelf = (document: string, series: string | null) => ({
  document,
  shortTitle: { hans: document, hant: document, en: document },
  series,
  originalFile: null,
  officialUrl: null,
});
const records = recordsOf(clauses, {
  places: [
    place('p', null, '440000'),
    place('a', 'p', '440300'),
    place('b', 'p', '440100'),
    place('c', 'p', '440200'),
    place('d', 'q'),
    place('e', null),
    place('f', null),
  ],
  shelf: [
    shelf('a', 's'),
    shelf('b', null),
    shelf('c', null),
    shelf('d', 's'),
    shelf('e', 's'),
    shelf('f', 's'),
  ],
  dyads: [kilometres('a', 'e', 40), kilometres('a', 'f', 30), kilometres('a', 'd', null)],
});

test('the same programme comes first, then the nearest, then whoever shares the place above; four at most', () => {
  expect(nearPlaces(records, 'a').map(({ id }) => id)).toEqual(['f', 'e', 'd', 'b']);
});

test('places stand under the one that they belong to; one whose place is not here stands with those of none', () => {
  expect(
    placeTree(records).map(({ above, places }) => [above?.id ?? null, places.map(({ id }) => id)]),
  ).toEqual([
    [null, ['d', 'e', 'f']],
    ['p', ['b', 'c', 'a']],
  ]);
});

test('what lies above and within', () => {
  const [p, a] = records.places;
  expect(placesAbove(records, (a as Place).id)).toEqual([p]);
  expect(placesIn(records, 'p').map(({ id }) => id)).toEqual(['b', 'c', 'a']);
});

test('other editions of a programme are counted, and documents of none are nobody’s', () => {
  expect(editionsElsewhere(records, 'a')).toBe(3);
  expect(editionsElsewhere(records, 'b')).toBe(0);
});

test('places that name each other as their own end somewhere', () => {
  const round = { ...records, places: [place('x', 'y'), place('y', 'x')] };
  expect(placesAbove(round, (round.places[0] as Place).id).map(({ id }) => id)).toEqual(['x', 'y']);
  expect(placeTree(round)).toEqual([]);
});

test('how much of a place is here is counted once, over all its documents', () => {
  const two = recordsOf(
    [clause('x/1', '甲'), clause('x/2', '乙'), clause('y/1', '丙'), clause('z/1', '丁')],
    {
      documents: [
        document('y', 'p', { signedOn: '2018-01-01' }),
        document('x', 'p', { signedOn: '2016-01-01' }),
        document('z', 'q'),
      ],
      targets: [target('x/1#1', 5), target('y/1#1', 6), target('z/1#1', 7)],
    },
  );
  expect(documentsOf(two, 'p').map(({ id }) => id)).toEqual(['x', 'y']);
  expect(totalsOf(two, 'p')).toEqual({ documents: 2, clauses: 3, targets: 2 });
  expect(totalsOf(two, 'nowhere')).toEqual({ documents: 0, clauses: 0, targets: 0 });
});
