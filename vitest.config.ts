import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Browser tests wait now and then: three at a time keep two cores busy.
    maxWorkers: 3,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/built/**', 'tests/browser/**'],
          globalSetup: ['tests/temporary.setup.ts'],
          setupFiles: ['tests/drawn.setup.ts'],
          // Ends what hangs; a machine that has other work as well may take its time.
          testTimeout: 300_000,
          // The line's modules keep no state between calls; loading dictionaries anew for two hundred files is a third of the time.
          isolate: false,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/built/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          globalSetup: ['tests/built/build.setup.ts', 'tests/browser/chromium.setup.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // What is awaited comes as soon as it can; how soon is for benchmarks.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
