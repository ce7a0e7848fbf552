/** The line on several threads: the same records and the same findings, in the same order. */
import { expect, test } from 'vitest';
import { readContent } from '#io/read-content.ts';
import { readSeeds } from '#io/read-seeds.ts';
import { runJobs } from '../../src/commands/jobs/run-jobs.ts';
import { runPipeline } from '../../src/pipeline.ts';

test('two threads give what one gives, byte for byte', { timeout: 60_000 }, async () => {
  const content = readContent('content', { editorial: true }).value;
  // The shortest: what matters is that threads and stages meet, not how much they do.
  const seeds = (await readSeeds('seeds', content.descriptors)).value
    .toSorted((a, b) => a.bytes - b.bytes)
    .slice(0, 3);
  const one = runPipeline(seeds, content, () => {});
  const told: string[] = [];
  const two = await runJobs(seeds, content, {
    jobs: 2,
    start: { content: 'content', editorial: true },
    progress: (stage) => told.push(stage),
  });
  expect(JSON.stringify(two.value)).toBe(JSON.stringify(one.value));
  expect(two.diagnostics).toEqual(one.diagnostics);
  expect(told).toEqual(['parse', 'extract', 'align', 'publish']);
});
