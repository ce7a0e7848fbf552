import { expect, test } from 'vitest';
import type { Records } from '#model/records.ts';
import { buildDyads, greatCircle } from '#publish/pairs/dyads.ts';

const seat = (latitude: number, longitude: number) => ({ latitude, longitude });
const RECORDS = {
  documents: [
    { id: 'a', place: { id: 'east', level: 'city' }, signedOn: '2016-07-05' },
    { id: 'b', place: { id: 'west', level: 'district' }, signedOn: '2016-08-10' },
    { id: 'c', place: null, signedOn: null },
  ],
  clauses: [
    { id: 'a/1', document: 'a', leaf: false },
    { id: 'a/1.1', document: 'a', leaf: true },
    { id: 'a/1.2', document: 'a', leaf: true },
    { id: 'a/1.3', document: 'a', leaf: true },
    { id: 'b/1', document: 'b', leaf: false },
    { id: 'b/1.1', document: 'b', leaf: true },
    { id: 'b/1.2', document: 'b', leaf: true },
  ],
  alignments: {
    pairs: [
      { a: 'a/1', b: 'b/1', relation: 'same', score: 1 },
      { a: 'a/1.1', b: 'b/1.1', relation: 'partial', score: 0.6 },
      { a: 'b/1.2', b: 'a/1.1', relation: 'equivalent', score: 0.8 },
    ],
    groups: [],
  },
  borrowings: [{ document: 'a', from: 'b', share: 0.25, runs: [] }],
  comparisons: [
    { a: 'a', b: 'b', value: 'higher' },
    { a: 'a', b: 'b', value: 'stricter' },
    { a: 'b', b: 'a', value: 'incomparable' },
  ],
  citations: [{ from: { document: 'b', clause: null }, resolvesTo: 'a' }],
  places: [
    { id: 'land', parent: null },
    { id: 'east', parent: 'land', coordinates: seat(23.55, 116.37) },
    { id: 'west', parent: 'land', coordinates: seat(23.02, 113.12) },
  ],
} as unknown as Records;
const ALL = [
  [1, 2],
  [0, 2],
  [0, 1],
];
const dyads = buildDyads(RECORDS, (own) => ALL[own] ?? []);
const dyad = (a: string, b: string) => dyads.find((one) => one.a === a && one.b === b);

test('there is one for every ordered pair', () => {
  expect(dyads.map(({ a, b }) => a + b)).toEqual(['ab', 'ac', 'ba', 'bc', 'ca', 'cb']);
});

test('of others than are told of there is none', () => {
  const few = buildDyads(RECORDS, (own) => [[1], [0], []][own] ?? []);
  expect(few).toEqual([dyad('a', 'b'), dyad('b', 'a')]);
});

test('leaf clauses count once, by their strongest relation, and the four add up', () => {
  expect(dyad('a', 'b')).toMatchObject({ same: 0, equivalent: 1, partial: 0, none: 2, probability: 0.7 });
  expect(dyad('b', 'a')).toMatchObject({ same: 0, equivalent: 1, partial: 1, none: 0, probability: 0.7 });
});

test('what is said of a against b is turned for b against a', () => {
  expect(dyad('a', 'b')).toMatchObject({
    verbatimAinB: 0.25,
    verbatimBinA: 0,
    targetsHigher: 1,
    targetsLower: 0,
  });
  expect(dyad('b', 'a')).toMatchObject({
    verbatimAinB: 0,
    verbatimBinA: 0.25,
    targetsHigher: 0,
    targetsLower: 1,
  });
  for (const one of [dyad('a', 'b'), dyad('b', 'a')]) expect(one?.targetsEqual).toBe(1);
  expect([dyad('a', 'b')?.days, dyad('b', 'a')?.days]).toEqual([36, -36]);
  expect([dyad('a', 'b')?.aCitesB, dyad('b', 'a')?.aCitesB]).toEqual([false, true]);
});

test('places give levels, the place that governs both, and a distance', () => {
  expect(dyad('a', 'b')).toMatchObject({ levelA: 'city', levelB: 'district', commonParent: 'land' });
  expect(dyad('a', 'b')?.kilometres).toBeCloseTo(336, -1);
});

test('what is not known is null', () => {
  expect(dyad('a', 'c')).toEqual({
    a: 'a',
    b: 'c',
    verbatimAinB: 0,
    verbatimBinA: 0,
    same: 0,
    equivalent: 0,
    partial: 0,
    none: 3,
    probability: null,
    targetsEqual: 0,
    targetsHigher: 0,
    targetsLower: 0,
    days: null,
    levelA: 'city',
    levelB: null,
    commonParent: null,
    kilometres: null,
    aCitesB: false,
  });
});

test('a quarter of the way around the earth is ten thousand kilometres', () => {
  expect(greatCircle(seat(0, 0), seat(90, 0))).toBeCloseTo(10_007.6, 0);
});
