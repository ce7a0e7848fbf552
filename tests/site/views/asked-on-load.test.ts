/** What modules ask of the records when they are loaded, every page asks: a page that is kept depends on it. */
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Tracer } from '#site/views/trace.ts';

// Answers that a further document, or a changed one, seldom changes.
const ASKED = ['crowded', 'hasMany', 'records edition'];

test('no module asks for a table of the records when it is loaded', { timeout: 60_000 }, async () => {
  Object.assign(globalThis, { duiduTracing: true });
  const modules = globSync('src/site/{views,i18n}/**/*.ts');
  expect(modules.length).toBeGreaterThan(50);
  for (const module of modules) await import(resolve(module));
  const { duiduTracer } = globalThis as unknown as { duiduTracer: Tracer };
  const asked = [...duiduTracer.end()].map((one) => one.replaceAll('\0', ' '));
  expect(asked.filter((one) => !ASKED.includes(one))).toEqual([]);
  expect(asked).toContain('records edition');
});
