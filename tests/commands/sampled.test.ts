import { expect, test } from 'vitest';
import type { Records } from '#model/records.ts';
import { shareAccepted } from '../../src/commands/sampled.ts';

const found = (...pairs: [string, string][]) =>
  ({ alignments: { pairs: pairs.map(([a, b]) => ({ a, b })) } }) as unknown as Pick<Records, 'alignments'>;
const label = (a: string, b: string, verdict: 'same' | 'equivalent' | 'partial' | 'none') => ({
  a,
  b,
  verdict,
  by: 'x',
  on: '2026-01-01',
});

test('of the labels only those of pairs that the program makes count, whichever way round', () => {
  const share = shareAccepted(found(['a/1', 'b/1'], ['a/2', 'b/2'], ['a/3', 'b/3']), [
    label('b/1', 'a/1', 'same'),
    label('a/2', 'b/2', 'none'),
    label('a/9', 'b/9', 'none'),
  ]);
  expect(share).toMatchObject({ hits: 1, of: 2, share: 0.5 });
});

test('of no label that counts there is no share', () => {
  expect(shareAccepted(found(['a/1', 'b/1']), [label('a/2', 'b/2', 'same')])).toBeNull();
});
