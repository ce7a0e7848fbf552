import { expect, test } from 'vitest';
import type { Asked } from '#site/views/trace.ts';
import { numberQuestions } from '../../../../tools/build/pages/asked/questions.ts';

const text = (name: string, args: string) => `${name} ${args}`;
const asked = (own: Readonly<Record<string, readonly string[]>>, ...taken: readonly Asked[]): Asked => ({
  own: new Map(Object.entries(own).map(([name, args]) => [name, new Set(args)])),
  taken: new Set(taken),
});

test('a question has one number, whoever asks it and whichever way it is taken', () => {
  const numbers = numberQuestions(text, ['clause a']);
  const shared = asked({ clause: ['a', 'b'] }, asked({ target: ['t'] }));
  expect([...numbers.of([asked({ place: ['p'] }, shared), asked({ clause: ['b'] })])].sort()).toEqual([
    0, 1, 2, 3,
  ]);
  expect(numbers.questions).toEqual(['clause a', 'place p', 'clause b', 'target t']);
  expect([...numbers.of([asked({}, shared)])].sort()).toEqual([0, 2, 3]);
  expect(numbers.questions.length).toBe(4);
});
