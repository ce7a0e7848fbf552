/** What is kept of view models, and for how long. */
import { expect, test } from 'vitest';
import { once, remember } from '#site/views/remember.ts';

test('what was made for a key is made once, and only the last few are kept', () => {
  const made: string[] = [];
  const make = remember((a: string, b: string) => {
    made.push(`${a} ${b}`);
    return { a, b };
  }, 2);
  expect(make('x', 'y')).toBe(make('x', 'y'));
  expect(make('xy', '')).not.toBe(make('x', 'y'));
  make('z', '');
  expect(made).toEqual(['x y', 'xy ', 'z ']);
  make('x', 'y');
  expect(made).toHaveLength(4);
});

test('what is made of an object goes with it, also where nothing was made', () => {
  let count = 0;
  const make = once((_: object) => {
    count += 1;
    return null;
  });
  const [one, other] = [{}, {}];
  expect([make(one), make(one), make(other)]).toEqual([null, null, null]);
  expect(count).toBe(2);
});
