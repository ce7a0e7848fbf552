/** What modules ask of the records when they are loaded, every page asks: a page that is kept depends on it. */
import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

// Answers that a further document, or a changed one, seldom changes.
const ASKED = ['crowded', 'hasMany', 'records edition'];

// In a process of its own: whoever loaded a module before has asked for it already.
const PROGRAM = `
import { numberQuestions } from ${JSON.stringify(resolve('tools/build/pages/asked/questions.ts'))};
globalThis.duiduTracing = true;
for (const module of JSON.parse(process.argv[1])) await import(module);
const { end, text } = globalThis.duiduTracer;
const { of, questions } = numberQuestions(text, []);
of([end()]);
console.log(JSON.stringify(questions));
`;

test('no module asks for a table of the records when it is loaded', () => {
  const modules = globSync('src/site/{views,i18n}/**/*.ts').map((module) => resolve(module));
  expect(modules.length).toBeGreaterThan(50);
  const said = execFileSync(
    process.execPath,
    [
      '--import',
      resolve('bin/typescript.mjs'),
      '--input-type=module',
      '-e',
      PROGRAM,
      JSON.stringify(modules),
    ],
    { encoding: 'utf8' },
  );
  const asked = (JSON.parse(said) as string[]).map((one) => one.replaceAll('\0', ' '));
  expect(asked.filter((one) => !ASKED.includes(one))).toEqual([]);
  expect(asked).toContain('records edition');
});
