import { expect, test } from 'vitest';
import { type Features, Nearest } from '#align/nearest.ts';
import { randomFrom } from '../../src/desk/sample.ts';

/** Every document against every other, as the words of the definition say it. */
function byHand(documents: readonly Features[], own: number, most: number): number[] {
  const features = new Map(documents[own]);
  return documents
    .map((other, place) => ({
      place,
      sum: other.reduce((sum, [feature, weight]) => sum + weight * (features.get(feature) ?? 0), 0),
    }))
    .filter(({ place, sum }) => place !== own && sum > 0)
    .sort((a, b) => b.sum - a.sum || a.place - b.place)
    .slice(0, most)
    .map(({ place }) => place);
}

test('the nearest are those of every document against every other, copies among them', () => {
  const random = randomFrom(7);
  const drawn = Array.from(
    { length: 60 },
    (): Features =>
      [1, 2, 3, 4, 5, 6]
        .filter(() => random() < 0.4)
        .map((feature) => [feature, 1 + Math.floor(random() * 3)] as const),
  );
  const documents = [
    ...drawn,
    ...drawn.slice(0, 40),
    ...Array.from({ length: 30 }, () => drawn[3] as Features),
  ];
  const order = [...documents.keys()].sort(() => random() - 0.5);
  const nearest = new Nearest(4);
  for (const place of order) nearest.put(place, documents[place] as Features);
  for (const [own, features] of documents.entries())
    expect(nearest.find(features, own), String(own)).toEqual(byHand(documents, own, 4));
});

test('what is not put in yet is not found, and what shares nothing never', () => {
  const nearest = new Nearest(2);
  nearest.put(0, [[1, 1]]);
  expect(nearest.find([[1, 1]])).toEqual([0]);
  expect(nearest.find([[2, 1]])).toEqual([]);
  nearest.put(2, [[1, 1]]);
  nearest.put(1, [[1, 2]]);
  expect(nearest.find([[1, 1]])).toEqual([1, 0]);
});
