/** The whole site at twenty times the corpus: 100 documents, every page, download, card and index. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readSeeds } from '#io/read-seeds.ts';
import { parseSeed } from '#parse/parse-seed.ts';
import { copyProject } from '../project-copy.ts';
import { makeCorpus } from './scale/corpus.ts';

const COPIES = Number(process.env.COPIES ?? 20);
const MOST_SECONDS = 600;

// What people write about our own documents says nothing of their copies.
const CONTENT = ['places', 'topics', 'indicators', 'agencies', 'conversions', 'synonyms'].map(
  (name) => `content/${name}.yaml`,
);

/** Exit status 1 where the build fails or takes longer than ten minutes for 100 documents. */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'duidu-site-'));
  try {
    copyProject(folder, [...CONTENT, 'tests/gold']);
    mkdirSync(join(folder, 'seeds'));
    const originals = (await readSeeds('seeds', [])).value.map((seed) => parseSeed(seed).value);
    const corpus = makeCorpus(originals, COPIES);
    for (const { file, text } of corpus) writeFileSync(join(folder, 'seeds', file), text);
    console.log(`${corpus.length} documents`);
    const started = performance.now();
    const status = await build(folder);
    const seconds = (performance.now() - started) / 1000;
    if (status !== 0) throw new Error('the build failed; its messages stand above');
    const holds = seconds <= (MOST_SECONDS * corpus.length) / 100;
    console.log(
      `${holds ? 'ok  ' : 'MISS'} ${seconds.toFixed(0)} s, bar ${MOST_SECONDS} s for 100 documents`,
    );
    if (!holds) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Steps as they are done; warnings about thousands of copied clauses are left out. */
async function build(folder: string): Promise<number | null> {
  const child = spawn(process.execPath, [resolve(folder, 'bin/duidu.mjs'), 'build'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'pipe'],
    env: { PATH: process.env.PATH, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let kept = '';
  child.stderr.on('data', (bytes) => {
    kept = (kept + String(bytes)).slice(-4000);
  });
  const status = await new Promise<number | null>((done) => child.on('close', done));
  if (status !== 0) console.error(kept);
  return status;
}
