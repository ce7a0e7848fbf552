import { expect, test } from 'vitest';
import { isThere } from '#io/is-there.ts';

test('files and folders are there', () => {
  expect(isThere('package.json')).toBe(true);
  expect(isThere('src')).toBe(true);
});

test.each([
  ['nothing', 'src/no-such-file'],
  ['a path through a file', 'package.json/x'],
  ['a name longer than disks give', '字'.repeat(200)],
])('%s is not', (_, path) => {
  expect(isThere(path)).toBe(false);
});
