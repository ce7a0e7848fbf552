/** The unit tests over sources of which one has a fault in it: the one that the environment names. */
import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vitest/config';
import { type Mutant, mutate } from './mutants.ts';

const root = resolve(import.meta.dirname, '../..');

const mutant = JSON.parse(process.env.DUIDU_MUTANT ?? 'null') as Mutant | null;

const plugin: Plugin = {
  name: 'mutant',
  enforce: 'pre',
  transform: (code, id) =>
    mutant !== null && id.split('?')[0] === resolve(root, mutant.file) ? mutate(code, mutant) : null,
};

export default defineConfig({
  root,
  plugins: [plugin],
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/built/**', 'tests/browser/**'],
    globalSetup: ['tests/temporary.setup.ts'],
    setupFiles: ['tests/drawn.setup.ts'],
    testTimeout: 60_000,
    maxWorkers: 1,
    bail: 1,
    // As the unit tests are run; dictionaries are loaded once.
    isolate: false,
    // What is kept of earlier runs knows nothing of the fault.
    fsModuleCache: false,
  },
});
