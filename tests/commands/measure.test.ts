import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { measure } from '../../src/commands/evaluate.ts';
import { runPipeline } from '../../src/pipeline.ts';

const root = mkdtempSync(join(tmpdir(), 'duidu-measure-'));
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('labels of facts and pairs judged blind are measured on one run of the line', async () => {
  const edition = { seeds: join(root, 'seeds'), content: join(root, 'content') };
  const gold = join(root, 'gold');
  for (const folder of [edition.seeds, edition.content, gold]) mkdirSync(folder);
  for (const id of ['one', 'two'])
    writeFileSync(join(edition.seeds, `${id}.txt`), '样本市公园方案\n一、建设公园。到2030年新建公园20个。\n');
  const clause = (id: string) => `${id}/1`;
  const run = vi.fn(runPipeline);
  const label = { a: clause('one'), b: clause('two'), verdict: 'same', by: 'x', on: '2026-01-01' } as const;
  const { evaluation, sampled } = await measure(edition, gold, [label], run);
  expect(evaluation).toBeDefined();
  expect(sampled).toMatchObject({ hits: 1, of: 1 });
  expect(run).toHaveBeenCalledTimes(1);
});
