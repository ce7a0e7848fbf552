import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeyNumbers, matchRuns } from '#align/differences/runs.ts';
import { Occurrences } from '#align/reading/scratch.ts';

const numbers = new KeyNumbers();
const runs = (a: string, b: string) =>
  matchRuns(numbers.read(Array.from(a)), numbers.read(Array.from(b)), {
    numbers,
    occurrences: new Occurrences(),
  });
const match = (a: string, b: string) =>
  runs(a, b).map(({ a: start, length }) => a.slice(start, start + length));

test.each([
  ['建立健全监测机制', '建立长效监测机制', ['建立', '监测机制'], 'what stands between is no match'],
  [
    '提高能力完善长效机制',
    '完善长效机制提高能力',
    ['完善长效机制'],
    'the longest wins, and crossing runs are left',
  ],
  ['的和在', '在和的', [], 'single characters are no match'],
  ['', '完善', [], 'nothing against something'],
])('%s | %s → %j (%s)', (a, b, expected) => expect(match(a, b)).toEqual(expected));

test('runs are equal on both sides, in order, and never overlap', () => {
  const text = fc.string({ unit: fc.constantFrom('公', '共', '卫', '生', '的'), maxLength: 40 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      let [atA, atB] = [0, 0];
      for (const run of runs(a, b)) {
        expect(a.slice(run.a, run.a + run.length)).toBe(b.slice(run.b, run.b + run.length));
        expect(run.a).toBeGreaterThanOrEqual(atA);
        expect(run.b).toBeGreaterThanOrEqual(atB);
        [atA, atB] = [run.a + run.length, run.b + run.length];
      }
    }),
  );
});
