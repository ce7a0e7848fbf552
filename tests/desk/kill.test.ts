import { expect, test } from 'vitest';
import { killDesks } from '../../tools/desk/kill.ts';

test('a desk killed at any moment has lost nothing that it said was written', async () => {
  const { told, ...rest } = await killDesks(8, 7);
  expect(rest).toEqual({ kills: 8, lost: 0, broken: 0, invented: 0 });
  expect(told).toBeGreaterThan(8);
});
