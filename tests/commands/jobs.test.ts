/** The line on several threads: the same records and the same findings, in the same order. */

import { expect, test } from 'vitest';
import { readContent } from '#io/read-content.ts';
import { readSeeds } from '#io/read-seeds.ts';
import { jsonPieces } from '#io/write/json-pieces.ts';
import type { Records } from '#model/records.ts';
import { JSON_LISTS, type JsonList } from '#model/written/json-text.ts';
import { runJobs } from '../../src/commands/jobs/run-jobs.ts';
import { OwnThread } from '../../src/commands/jobs/thread.ts';
import type { Work } from '../../src/commands/jobs/work.ts';
import { runPipeline } from '../../src/pipeline.ts';

test('two threads give what one gives, byte for byte', async () => {
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
  const { [JSON_LISTS]: lists = {} } = two.value as { readonly [JSON_LISTS]?: Record<string, JsonList> };
  expect(Object.keys(lists)).not.toEqual([]);
  for (const [name, list] of Object.entries(lists))
    expect(Buffer.concat(Array.from(jsonPieces(list), (piece) => Buffer.from(piece))).toString()).toBe(
      `${JSON.stringify(one.value[name as keyof Records], null, 1)}\n`,
    );
  expect(told).toEqual(['parse', 'extract', 'align', 'publish']);
});

test('the command’s own thread answers one question after the other, until it is ended', async () => {
  const done: unknown[] = [];
  const thread = new OwnThread({ do: (_: string, asked: unknown) => done.push(asked) } as unknown as Work);
  expect(await Promise.all([thread.ask('read', 'a'), thread.ask('read', 'b')])).toEqual([1, 2]);
  await thread.othersFirst();
  const waiting = thread.ask('read', 'c');
  await thread.end();
  await expect(waiting).rejects.toThrow('ended');
  await expect(thread.ask('read', 'd')).rejects.toThrow('ended');
  await expect(thread.othersFirst()).rejects.toThrow('ended');
  expect(done).toEqual(['a', 'b']);
});
