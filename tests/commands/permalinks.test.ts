import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildCorpus } from '../../src/commands/corpus.ts';
import { recordLedger } from '../../src/commands/permalinks.ts';
import { releaseData } from '../../src/commands/release-data.ts';
import { writeReleases } from '../../tools/build/releases.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  vi.spyOn(console, 'log').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

const EARLY =
  '乙市人民政府关于加强基层医疗卫生工作的通知\n一、推行家庭医生签约服务。到2018年，每万常住人口拥有全科医生达到2名以上。\n二、组建医疗联合体，实现镇卫生院全覆盖。\n';

function corpus() {
  const [seeds, content] = [join(folder, 'seeds'), join(folder, 'content')] as const;
  cpSync('content/topics.yaml', join(content, 'topics.yaml'));
  mkdirSync(seeds);
  return {
    write: (id: string, text: string) => writeFileSync(join(seeds, `${id}.txt`), text),
    record: (day: string) => recordLedger(seeds, content, day),
    builds: () => buildCorpus({ seeds, content, out: join(folder, 'out'), editorial: true }, () => {}),
    groups: () =>
      JSON.parse(readFileSync(join(content, 'permalinks', 'pages.json'), 'utf8')).groups as string[],
  };
}

test('rows keep their recorded names when a document before them is added', async () => {
  const { write, record, builds, groups } = corpus();
  write('b', EARLY);
  write('c', EARLY.replace('乙市', '丙市'));
  expect(await record('2026-01-01')).toBe(true);
  const before = groups();
  expect(before.length).toBeGreaterThan(0);
  write('a', EARLY.replace('乙市', '甲市'));
  expect(await record('2026-01-02')).toBe(true);
  expect(groups()).toEqual(before);
  expect(await builds()).toBe(true);
});

test('a changed wording stops the corpus until it is recorded', async () => {
  const { write, record, builds } = corpus();
  write('b', EARLY);
  expect(await record('2026-01-01')).toBe(true);
  write('b', EARLY.replace('2名', '3名'));
  expect(await builds()).toBe(false);
  expect(await record('2026-01-02')).toBe(true);
  expect(await builds()).toBe(true);
});

test('a release keeps the data of its day: readable later, never changed, never lost in silence', async () => {
  const { write, record, builds } = corpus();
  const [seeds, content] = [join(folder, 'seeds'), join(folder, 'content')] as const;
  write('b', EARLY);
  expect(await record('2026-01-01')).toBe(true);
  expect(await releaseData(seeds, content, '2026-01-01')).toBe(true);
  // Another text, and so other data, a day later.
  write('c', EARLY.replace('乙市', '丙市'));
  expect(await record('2026-01-02')).toBe(true);
  expect(await releaseData(seeds, content, '2026-01-02')).toBe(true);
  expect(await releaseData(seeds, content, '2026-01-02')).toBe(false);
  expect(await builds()).toBe(true);
  const { releases } = JSON.parse(readFileSync(join(folder, 'out', 'edition.json'), 'utf8'));
  expect(releases.map(({ on }: { on: string }) => on)).toEqual(['2026-01-01', '2026-01-02']);

  const dist = join(folder, 'dist');
  expect(writeReleases(releases, content, dist)).toBeGreaterThan(20);
  const rows = (day: string) =>
    readFileSync(join(dist, 'data', day, 'documents.csv'), 'utf8').split('\n').length - 2;
  expect([rows('2026-01-01'), rows('2026-01-02')]).toEqual([1, 2]);
  const descriptor = JSON.parse(readFileSync(join(dist, 'data/2026-01-01/datapackage.json'), 'utf8'));
  expect(descriptor.created).toBe('2026-01-01T00:00:00Z');

  const archive = join(content, 'permalinks/data-2026-01-01.zip');
  writeFileSync(archive, 'another');
  expect(() => writeReleases(releases, content, dist)).toThrow(/data-2026-01-01\.zip:1: .*not the one/);
  rmSync(archive);
  expect(() => writeReleases(releases, content, dist)).toThrow(/would be lost/);
});
