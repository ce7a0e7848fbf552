/**
 * `duidu corpus` from seeds to written records: copies of one short plan, which are the worst case of whatever sets every
 * document against every other, and perturbed copies of the five documents on one thread and on two.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSeeds } from '#io/read-seeds.ts';
import { parseSeed } from '#parse/parse-seed.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { makeCorpus } from './scale/corpus.ts';
import type { Took } from './scale/run-corpus.ts';

/** Title, number, four clauses, three targets. */
const PLAN = [
  '云溪县人民政府关于印发云溪县义务教育发展计划的通知',
  '云府发〔2021〕5号',
  '一、工作目标',
  '到2025年，义务教育巩固率达到95%。',
  '二、重点任务',
  '（一）办好学校。新建小学3所。（责任单位：县教育局）',
  '（二）稳定教师队伍。每年培训教师100名。',
  '',
].join('\n');

/** As `npm run corpus` calls Node. */
const FLAGS = packageJson.scripts.corpus.split(' ').filter((word) => word.startsWith('--'));

const IDENTICAL = [500, 1000, 2500, 5000];
const COPIES = [100, 200];
/** What twice as many documents may take, as a multiple. */
const MOST_GROWTH = 2.3;
const MOST_MEGABYTES = 1200;

const numbers = (name: string, fallback: readonly number[]) =>
  process.env[name]?.split(',').filter(Boolean).map(Number) ?? fallback;

export async function run(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'duidu-records-'));
  try {
    growth(home);
    await threads(home);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function growth(home: string): void {
  console.log('identical   of CPU    seconds     MB   time a document, against the size before');
  let before: { count: number; took: Took } | null = null;
  for (const count of numbers('IDENTICAL', IDENTICAL)) {
    const seeds = laySeeds(join(home, `identical-${count}`), (write) => {
      for (let n = 0; n < count; n++) write(`plan-${String(n).padStart(5, '0')}.txt`, PLAN);
    });
    const { took } = measure(seeds, 1);
    const ratio = before && took.processorSeconds / before.took.processorSeconds;
    const by = before && count / before.count;
    console.log(
      `${String(count).padStart(9)} ${cell(took.processorSeconds, 1)} ${cell(took.seconds, 1)} ${cell(took.megabytes, 0, 7)}` +
        (ratio && by ? `   ${by}× the documents take ${ratio.toFixed(2)}× the time` : ''),
    );
    for (const line of process.env.STAGES ? took.stages : []) console.log(`          ${line}`);
    if (ratio && by === 2)
      check(`twice as many take at most ${MOST_GROWTH} times as long`, ratio <= MOST_GROWTH);
    before = { count, took };
    rmSync(seeds, { recursive: true });
  }
}

async function threads(home: string): Promise<void> {
  const root = new URL('../../seeds', import.meta.url).pathname;
  const originals = (await readSeeds(root, [])).value.map((seed) => parseSeed(seed).value);
  console.log('perturbed   threads   of CPU    seconds     MB');
  for (const copies of numbers('COPIES', COPIES)) {
    const seeds = laySeeds(join(home, `copies-${copies}`), (write) => {
      for (const { file, text } of makeCorpus(originals, copies)) write(file, text);
    });
    const sums = new Set<string>();
    for (const jobs of numbers('JOBS', [1, 2])) {
      const { took, sum } = measure(seeds, jobs);
      sums.add(sum);
      console.log(
        `${String(originals.length * copies).padStart(9)} ${String(jobs).padStart(9)} ${cell(took.processorSeconds, 1)} ${cell(took.seconds, 1)} ${cell(took.megabytes, 0, 7)}`,
      );
      for (const line of process.env.STAGES ? took.stages : []) console.log(`          ${line}`);
      if (originals.length * copies <= 500)
        check(`at most ${MOST_MEGABYTES} MB`, took.megabytes <= MOST_MEGABYTES);
    }
    check('the same bytes on any number of threads', sums.size === 1);
    rmSync(seeds, { recursive: true });
  }
}

const cell = (value: number, digits: number, width = 10): string => value.toFixed(digits).padStart(width);

function laySeeds(folder: string, lay: (write: (name: string, text: string) => void) => void): string {
  mkdirSync(folder);
  lay((name, text) => writeFileSync(join(folder, name), text));
  return folder;
}

/** In a process of its own; `sum` is a checksum of all that was written. */
function measure(seeds: string, jobs: number): { took: Took; sum: string } {
  const worker = new URL('./scale/run-corpus.ts', import.meta.url).pathname;
  const out = `${seeds}-records`;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [...FLAGS, worker, seeds, out, String(jobs)],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  if (status !== 0) throw new Error(`${seeds}: ${stderr}`);
  const hash = createHash('sha256');
  for (const name of readdirSync(out).sort()) hash.update(name).update(readFileSync(join(out, name)));
  rmSync(out, { recursive: true });
  return { took: JSON.parse(stdout) as Took, sum: hash.digest('hex') };
}

function check(what: string, holds: boolean): void {
  console.log(`${holds ? 'ok  ' : 'MISS'} ${what}`);
  if (!holds) process.exitCode = 1;
}
