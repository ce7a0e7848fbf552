import { afterEach, expect, test, vi } from 'vitest';
import { keepForNext } from '../../../src/commands/site/finish.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const full = () => {
  throw Object.assign(new Error('no space left'), { code: 'ENOSPC', syscall: 'write', path: '/cache/pages' });
};

test.each(['site', 'part'] as const)(
  'where nothing can be kept, the new %s stands and that is said',
  (made) => {
    const said: string[] = [];
    vi.spyOn(console, 'error').mockImplementation((line: string) => said.push(line));
    expect(keepForNext('/cache', made, full)).toBe(false);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`The new ${made} stands`);
  },
);

test('a fault of ours is not told as one of the disk', () =>
  expect(() =>
    keepForNext('/cache', 'site', () => {
      throw new TypeError('ours');
    }),
  ).toThrow('ours'));
