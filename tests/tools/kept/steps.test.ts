/** A step of the build is taken from the site that stands only where nothing that it is made of, and no file of it, is another. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepKnown } from '../../../tools/build/kept/known.ts';
import { readSteps, stepOnce, writeSteps } from '../../../tools/build/kept/steps.ts';
import { sumOfFolder } from '../../../tools/build/kept/sums.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duidu-steps-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (...names: string[]) => join(folder, ...names);
let made = 0;
/** Makes two files in `site`, where `older` was not made by the same. */
const step = (site: string, by: string, before?: Awaited<ReturnType<typeof stepOnce>>, older = 'older') =>
  stepOnce({ by, before, older: at(older), folder: at(site) }, async () => {
    made += 1;
    mkdirSync(at(site, 'data'), { recursive: true });
    writeFileSync(at(site, 'data/a.csv'), `a of ${by}`);
    writeFileSync(at(site, 'b.txt'), 'b');
    return '2 files';
  });

test('made by the same, the files of the site that stands are taken', async () => {
  const first = await step('older', 'x');
  expect(first.files.map(([file]) => file)).toEqual(['b.txt', 'data/a.csv']);
  made = 0;
  expect(await step('newer', 'x', first)).toBe(first);
  expect(made).toBe(0);
  expect(readFileSync(at('newer/data/a.csv'), 'utf8')).toBe('a of x');
});

test('a step that made no file has its folder all the same', async () => {
  const none = (site: string, before?: Awaited<ReturnType<typeof step>>) =>
    stepOnce({ by: 'x', before, older: at('older'), folder: at(site) }, async () => 'none');
  const first = await none('older');
  expect(await none('newer', first)).toBe(first);
  expect(readdirSync(at('newer'))).toEqual([]);
});

test('made by something else, it is made anew', async () => {
  const first = await step('older', 'x');
  made = 0;
  const second = await step('newer', 'y', first);
  expect(made).toBe(1);
  expect(readFileSync(at('newer/data/a.csv'), 'utf8')).toBe('a of y');
  expect(second.files).not.toEqual(first.files);
});

test.each([
  ['changed', () => writeFileSync(at('older/data/a.csv'), 'other')],
  ['took away', () => rmSync(at('older/data/a.csv'))],
  ['moved', () => renameSync(at('older/data/a.csv'), at('older/data/c.csv'))],
])('a file that somebody %s is made anew, and nothing else is left of it', async (_, spoil) => {
  const first = await step('older', 'x');
  spoil();
  made = 0;
  expect(await step('newer', 'x', first)).toEqual(first);
  expect(made).toBe(1);
  expect(sumOfFolder(at('newer'))).not.toBe(sumOfFolder(at('older')));
});

test('what is kept is read as it was written, and nothing of a file that was cut off, which is told', async () => {
  const unread: string[] = [];
  const hear = (path: string, why: string) => unread.push(`${path}: ${why}`);
  const steps = { data: await step('older', 'x') };
  const file = at('steps/known.kept');
  writeSteps(file, steps);
  expect(readSteps(file, hear)).toEqual(steps);
  writeFileSync(file, readFileSync(file).subarray(0, -3));
  expect(readSteps(file, hear)).toEqual({});
  expect(unread).toEqual([`${file}: its bytes are not those that were written`]);
  expect(readSteps(at('none.kept'), hear)).toEqual({});
  // By code that kept in another way.
  keepKnown(file, '{"version":0}');
  expect(readSteps(file, hear)).toEqual({});
  expect(unread).toHaveLength(1);
});
