import { expect, test } from 'vitest';
import { Order } from '#align/pairs/order.ts';
import type { Reading } from '#align/reading/read-document.ts';

/** Leaves in order; the number of the article of each, or null outside statutes. */
const reading = (articles: readonly (number | null)[]): Reading =>
  ({
    passages: articles.map((_, at) => ({ id: String(at), leaf: true })),
    facts: articles.map((article) => ({ article })),
  }) as unknown as Reading;

const plain = (length: number) => reading(Array.from({ length }, () => null));
const anchors = (...pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([a, b]) => ({ a, b, weight: 0.9 }));

test('what stands between two counterparts on both sides is in its turn, the more surely the less room there is', () => {
  const order = new Order(anchors([0, 0], [2, 2], [6, 6]), plain(7), plain(7));
  expect(order.turnOf(1, 1)).toEqual({ inTurn: 1, outOfTurn: 0 });
  expect(order.turnOf(4, 4).inTurn).toBeCloseTo(1 / 3);
  expect(order.turnOf(1, 4)).toMatchObject({ inTurn: 0 });
  expect(order.turnOf(1, 6).outOfTurn).toBeGreaterThan(order.turnOf(1, 4).outOfTurn);
});

test('a pair says nothing of its own place', () => {
  const order = new Order(anchors([0, 0], [1, 6], [2, 2], [3, 3]), plain(7), plain(7));
  expect(order.turnOf(1, 6).inTurn).toBe(0);
  expect(order.turnOf(1, 1).inTurn).toBeGreaterThan(0.6);
});

test('items of one article stand where the article stands', () => {
  const [a, b] = [reading([1, 2, 2, 2, 3]), reading([1, 2, 3])];
  const order = new Order(anchors([0, 0], [4, 2]), a, b);
  for (const item of [1, 2, 3]) expect(order.turnOf(item, 1)).toEqual({ inTurn: 1, outOfTurn: 0 });
});

test('where nothing goes in one order little is said', () => {
  const turned = new Order(anchors([0, 4], [1, 3], [2, 2], [3, 1], [4, 0]), plain(5), plain(5));
  expect(turned.turnOf(2, 2).inTurn).toBeLessThan(0.2);
  expect(new Order([], plain(3), plain(3)).turnOf(1, 1)).toEqual({ inTurn: 0, outOfTurn: 0 });
});

test('thousands of counterparts are put in order at once', () => {
  const many = Array.from({ length: 20_000 }, (_, i) => [i, (i * 7919) % 20_000] as const);
  const started = performance.now();
  new Order(anchors(...many), plain(20_000), plain(20_000)).turnOf(5, 5);
  expect(performance.now() - started).toBeLessThan(2000);
});

test('what is no leaf has no turn', () => {
  const headed = {
    passages: [{ id: '0', leaf: false }, ...plain(3).passages],
    facts: [{ article: null }, ...plain(3).facts],
  } as unknown as Reading;
  const order = new Order(anchors([1, 0], [3, 2]), headed, plain(3));
  expect(order.turnOf(2, 1).inTurn).toBeGreaterThan(0);
  expect(order.turnOf(0, 0)).toEqual({ inTurn: 0, outOfTurn: 0 });
});
