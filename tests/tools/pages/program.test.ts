/** Where the disk refuses a module, the build fails: what Astro fetches by itself it would do without. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadProgram } from '../../../tools/build/pages/program.ts';

const NAMES = ['duiduTracer', 'duiduTracing', 'duiduLoaded'] as const;
let folder: string;
let before: readonly unknown[];
beforeEach(() => {
  // Tests of a thread share what is global; those that come after find it as it was.
  before = NAMES.map((name) => Reflect.get(globalThis, name));
  folder = mkdtempSync(join(tmpdir(), 'duidu-program-'));
  mkdirSync(join(folder, 'program/chunks'), { recursive: true });
  writeFileSync(join(folder, 'heads.json'), '{"pages":[]}');
  writeFileSync(
    join(folder, 'program/prerender-entry.a.mjs'),
    `const app = { manifest: { base: '/', routes: [] }, setInternals() {}, setOptions() {} };
     globalThis.duiduTracer = { end: () => new Set() };
     const later = () => import('./chunks/later.mjs').catch(() => null);
     export { app, later };`,
  );
});
afterEach(() => {
  for (const [i, name] of NAMES.entries())
    if (before[i] === undefined) Reflect.deleteProperty(globalThis, name);
    else Reflect.set(globalThis, name, before[i]);
  rmSync(folder, { recursive: true });
});

const load = () => loadProgram(folder, resolve('.'), 'https://a.test');

test('every module is loaded with the program', async () => {
  writeFileSync(join(folder, 'program/chunks/later.mjs'), 'globalThis.duiduLoaded = true; export default 1;');
  await load();
  expect(Reflect.get(globalThis, 'duiduLoaded')).toBe(true);
});

test('one that cannot be loaded is an error, though whoever asks for it goes on without', async () => {
  writeFileSync(join(folder, 'program/chunks/later.mjs'), "throw new Error('EIO: i/o error');");
  await expect(load()).rejects.toThrow('EIO');
});
