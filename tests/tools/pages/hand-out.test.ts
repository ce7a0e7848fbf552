/** Threads are told what to do next; whichever is quick, every question is asked once before the first group is made. */
import { expect, test } from 'vitest';
import { handOut } from '../../../tools/build/pages/hand-out.ts';
import type { Other, ToWorker } from '../../../tools/build/pages/page-worker.ts';

interface Told {
  readonly taker: number;
  readonly message: ToWorker | null;
}

/**
 * Runs threads that answer at once, each call in turn; `counts` are the questions that each knows of, `changed` those with
 * another answer. The last thread comes when the first has made its first groups, where `late` says so.
 */
function run(
  counts: readonly number[],
  asked: number,
  groups: number,
  changed: readonly number[],
  late = false,
) {
  const told: Told[] = [];
  const work = handOut(asked, late ? counts.length - 1 : counts.length, (taker, message) =>
    told.push({ taker, message }),
  );
  const come = (taker: number) => work.ready(taker, groups, counts[taker] as number);
  for (const taker of counts.keys()) if (!late || taker < counts.length - 1) come(taker);
  let waiting = late;
  for (let n = 0; n < told.length; n += 1) {
    const { taker, message } = told[n] as Told;
    if (message === null || 'others' in message) continue;
    if ('make' in message) {
      if (waiting) come(counts.length - 1);
      waiting = false;
      work.made(taker);
    } else {
      const numbers = [...rangeOf(message.ask)].filter((number) => changed.includes(number));
      work.answered(
        taker,
        numbers.map((number): Other => [number, `new ${number}`]),
      );
    }
  }
  return { told, others: work.others(), left: work.left() };
}
function* rangeOf({ from, to }: { readonly from: number; readonly to: number }) {
  for (let number = from; number < to; number += 1) yield number;
}
const numbersOf = (told: readonly Told[], kind: 'ask' | 'make'): number[] =>
  told
    .flatMap(({ message }) =>
      message && kind in message ? [...rangeOf((message as Record<typeof kind, never>)[kind])] : [],
    )
    .sort((a, b) => a - b);
const upTo = (count: number): number[] => [...rangeOf({ from: 0, to: count })];

const heard = (told: readonly Told[]) =>
  told.flatMap(({ taker, message }) =>
    message && 'others' in message ? [[taker, message.others?.toSorted((a, b) => a - b) ?? null]] : [],
  );

test.each([1, 2, 3])('%d threads ask every question once and make every group once', (threads) => {
  const counts = Array.from({ length: threads }, () => 9_001);
  const { told, others, left } = run(counts, 9_001, 50, [7, 9_000]);
  expect(numbersOf(told, 'ask')).toEqual(upTo(9_001));
  expect(numbersOf(told, 'make')).toEqual(upTo(50));
  expect(left).toBe(0);
  const first = told.findIndex(({ message }) => message && 'make' in message);
  expect(told.slice(first).some(({ message }) => message && 'ask' in message)).toBe(false);
  expect(heard(told).toSorted()).toEqual(counts.map((_, taker) => [taker, [7, 9_000]]));
  expect(others).toEqual(
    new Map([
      [7, 'new 7'],
      [9_000, 'new 9000'],
    ]),
  );
  expect(told.filter(({ message }) => message === null)).toHaveLength(threads);
});

test('a thread that comes later hears what is another and helps', () => {
  const { told } = run([3, 3], 3, 90, [1], true);
  expect(heard(told)).toEqual([
    [0, [1]],
    [1, [1]],
  ]);
  expect(numbersOf(told, 'make')).toEqual(upTo(90));
  expect(told.some(({ taker, message }) => taker === 1 && message && 'make' in message)).toBe(true);
});

test('where nothing is kept, groups are made at once', () => {
  const { told } = run([0, 0], 0, 5, []);
  expect(numbersOf(told, 'ask')).toEqual([]);
  expect(numbersOf(told, 'make')).toEqual(upTo(5));
});

test('a thread that cannot read what is kept takes nothing of it, and the others ask', () => {
  const { told, others } = run([0, 8], 8, 5, [2]);
  expect(heard(told)).toEqual([
    [0, null],
    [1, [2]],
  ]);
  expect(numbersOf(told, 'ask')).toEqual(upTo(8));
  expect(numbersOf(told, 'make')).toEqual(upTo(5));
  expect(others).toEqual(new Map([[2, 'new 2']]));
});

test('where no thread can read what is kept, nothing is asked', () => {
  const { told, others } = run([0], 8, 5, []);
  expect(heard(told)).toEqual([[0, null]]);
  expect(numbersOf(told, 'make')).toEqual(upTo(5));
  expect(others).toBeNull();
});
