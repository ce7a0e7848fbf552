/** What is kept of documents from run to run: the same records as without it, and nothing read twice. */
import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '#io/read-content.ts';
import { readSeeds } from '#io/read-seeds.ts';
import type { Content } from '#model/kept/content.ts';
import type { Seed } from '#model/line.ts';
import { runKept } from '../../src/commands/kept/run-kept.ts';
import { StageStore } from '../../src/commands/kept/stage-store.ts';
import { runPipeline } from '../../src/pipeline.ts';

const folder = mkdtempSync(join(tmpdir(), 'duidu-kept-'));
afterAll(() => rmSync(folder, { recursive: true }));

let content: Content;
let seeds: readonly Seed[];
beforeAll(async () => {
  content = readContent('content', { editorial: true }).value;
  seeds = (await readSeeds('seeds', content.descriptors)).value.toSorted((a, b) => a.bytes - b.bytes);
});

/** What was taken as it was of documents and of pairs of them; the records have to be those of a run without. */
function kept(
  texts: readonly Seed[],
  from = content,
  code = 'code',
): readonly [documents: number, pairs: number] {
  const counts = new Map<string, number>();
  const { value, diagnostics } = runKept(texts, from, {
    store: new StageStore(folder),
    code,
    progress: (stage, { kept: count = -1 }) => counts.set(stage, count),
  });
  const fresh = runPipeline(texts, from, () => {});
  expect(JSON.stringify(value)).toBe(JSON.stringify(fresh.value));
  expect(diagnostics).toEqual(fresh.diagnostics);
  return [counts.get('extract') ?? -1, counts.get('align') ?? -1];
}

const changed = (seed: Seed, from: string | RegExp, to: string): Seed => {
  const text = seed.text.replace(from, to);
  expect(text).not.toBe(seed.text);
  return { ...seed, text };
};

test('a document that is as it was is read once, two of them are aligned once', { timeout: 60_000 }, () => {
  const two = seeds.slice(0, 2);
  expect(kept(two)).toEqual([0, 0]);
  expect(kept(two)).toEqual([2, 1]);
  const three = seeds.slice(0, 3);
  expect(kept(three)).toEqual([2, 1]);
  expect(kept([changed(three[0] as Seed, '。', '，'), ...three.slice(1)])).toEqual([2, 1]);
});

test('other code, topics or decisions make it anew', { timeout: 60_000 }, () => {
  const two = seeds.slice(0, 2);
  kept(two);
  expect(kept(two, content, 'other code')).toEqual([0, 0]);
  expect(kept(two, { ...content, topics: content.topics.slice(1) }, 'other code')).toEqual([0, 0]);
  const decided = content.alignments.filter(({ a, b }) =>
    two.every(({ id }) => a.startsWith(`${id}/`) || b.startsWith(`${id}/`)),
  );
  const others = content.alignments.filter((one) => !decided.includes(one));
  kept(two);
  // Decisions are about pairs alone.
  expect(kept(two, { ...content, alignments: others })).toEqual([2, decided.length > 0 ? 0 : 1]);
});

test('a file that is cut is no file, and one of a document that is gone goes too', () => {
  const [one] = seeds as [Seed];
  kept([one]);
  expect(readdirSync(folder)).toEqual([`${one.id}.document`]);
  truncateSync(join(folder, `${one.id}.document`), 1000);
  expect(kept([one])).toEqual([0, 0]);
});
