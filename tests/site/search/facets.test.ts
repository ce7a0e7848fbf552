import { expect, test } from 'vitest';
import { countValues, fits } from '#site/search/facets.ts';
import { readState, writeState } from '#site/search/state.ts';
import { headDocument, record } from './sample-records.ts';

const east = headDocument({});
const west = headDocument({ id: 'west-2017-plan', place: 'west', year: 2017 });
const results = [
  { document: east, record: record({ topics: ['staff'], targets: 2 }) },
  { document: east, record: record({ topics: ['beds', 'staff'], duties: ['must', 'may'] }) },
  { document: west, record: record({ topics: ['beds'], agencies: ['health'] }) },
];

test('values of one facet widen, facets narrow', () => {
  const left = (choices: Parameters<typeof fits>[1]) =>
    results.filter((result) => fits(result, choices)).length;
  expect(left({})).toBe(3);
  expect(left({ place: ['east'] })).toBe(2);
  expect(left({ place: ['east', 'west'] })).toBe(3);
  expect(left({ place: ['east'], topic: ['beds'] })).toBe(1);
  expect(left({ target: ['yes'], duty: ['must'] })).toBe(0);
});

test('a count says how many results the choice would leave', () => {
  expect(countValues(results, {}, 'topic')).toEqual([
    ['staff', 2],
    ['beds', 2],
  ]);
  expect(countValues(results, { place: ['west'] }, 'topic')).toEqual([['beds', 1]]);
  // Its own facet is left out, so that the other places can still be added.
  expect(countValues(results, { place: ['west'] }, 'place')).toEqual([
    ['east', 2],
    ['west', 1],
  ]);
  // A chosen value stays to be unchosen, even with no results.
  expect(countValues(results, { duty: ['explore'], place: ['west'] }, 'duty')).toEqual([['explore', 0]]);
});

test.each(['', '?q=%E5%8C%BB+%E7%94%9F', '?q=90%25&place=east&place=west&topic=staff&view=kwic&above=1&p=3'])(
  'the address %s says what is shown',
  (address) => {
    expect(writeState(readState(address))).toBe(address);
  },
);

test('an address with nonsense is read as far as it makes sense', () => {
  expect(readState('?view=map&p=-4&place=&x=1')).toEqual({
    question: '',
    choices: {},
    view: 'list',
    above: false,
    pages: 1,
  });
});
