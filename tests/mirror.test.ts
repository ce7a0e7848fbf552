import { existsSync, globSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { codeOf, isUnitTest, reached } from './imports.ts';

/** Folders of tests that go across rooms: whole documents, laws, the built site, a browser. */
const ACROSS = ['browser', 'built', 'property', 'rules', 'samples', 'tools'];

/** Modules that no unit test runs, by what they need, and the tests that run them. */
const RUN_ELSEWHERE: readonly { readonly modules: RegExp; readonly by: string }[] = [
  { modules: /^src\/site\/(?:pages|components|cite|views)\//, by: 'tests/built' }, // the records of an edition
  { modules: /^src\/site\/(?:cards|content\.config)/, by: 'tests/built' },
  { modules: /^src\/site\/client\//, by: 'tests/browser' },
  {
    modules: /^src\/(?:site\/bring\/|convert\/simplify-document\.ts)/,
    by: 'tests/browser/search/bring.test.ts',
  },
  { modules: /^src\/desk\/client\//, by: 'tests/browser/edition/desk.test.ts' },
];

// The type of a field holds an arrow and no logic.
const TYPES = /^(?:export )?interface [^{\n]*\{(?:[^\n]*\}$|[\s\S]*?^\})/gm;
const LOGIC = /=>|\bfunction\b|\bclass /;
test('a test stands in the folder of what it tests', () => {
  const folders = new Set(globSync('src/**/*.{ts,astro}').map((file) => dirname(file).slice('src/'.length)));
  const astray = globSync('tests/**/*.test.ts')
    .map((file) => dirname(file).slice('tests/'.length))
    .filter((folder) => folder !== '' && !ACROSS.includes(folder.split('/')[0] ?? ''))
    .filter((folder) => !folders.has(folder));
  expect(astray).toEqual([]);
});

test('every module with logic is run by a unit test, or by one of the built site or the browser', () => {
  const unit = globSync('tests/**/*.test.ts').filter(isUnitTest);
  const run = reached(unit, 'ever');
  const modules = globSync('src/**/*.ts').filter(
    (file) => !file.endsWith('.d.ts') && LOGIC.test(codeOf(file).replace(TYPES, '')),
  );
  expect(modules.length).toBeGreaterThan(500);
  const left = modules.filter((file) => !run.has(file));
  expect(left.filter((file) => !RUN_ELSEWHERE.some(({ modules: own }) => own.test(file)))).toEqual([]);
  // A reason that excuses nothing any more is taken away.
  expect(
    RUN_ELSEWHERE.filter(({ modules: own, by }) => !left.some((file) => own.test(file)) || !existsSync(by)),
  ).toEqual([]);
});
