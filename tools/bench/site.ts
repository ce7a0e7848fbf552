/**
 * The whole site at 5, 50 and 200 documents, of near-copies and of varied texts: seconds, megabytes, files, the
 * heaviest page, and what a further document costs. `SIZES=5,50 KINDS=near LANGUAGES=hans npm run bench -- site`
 * measures less, STEPS=1 and KINDS_OF_FILES=1 tell more.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesBelow } from '#io/files-below.ts';
import { readSeeds } from '#io/read-seeds.ts';
import type { ParsedDocument } from '#model/line.ts';
import { parseSeed } from '#parse/parse-seed.ts';
import { makeCorpus } from './scale/corpus.ts';
import { varied } from './site/varied.ts';

const list = (name: string, otherwise: string): string[] => (process.env[name] ?? otherwise).split(',');
const SIZES = list('SIZES', '5,50,200').map(Number);
const KINDS = list('KINDS', 'near,varied');
const LANGUAGES = list('LANGUAGES', 'hans,hant,en');

// Bars of a further document, by the number of languages, and how alike two of them are.
const MOST_FILES: Readonly<Record<number, number>> = { 1: 110, 3: 260 };
const MOST_MEGABYTES = 5;
const MOST_UNLIKE = 0.15;
const HEAVIEST_PAGE = 150_000; // bytes, gzip

// What people write about our own documents says nothing of their copies.
const CONTENT = ['places', 'topics', 'indicators', 'agencies', 'conversions', 'synonyms'];

interface Measured {
  readonly documents: number;
  readonly seconds: number;
  readonly files: number;
  readonly megabytes: number;
  readonly heaviest: { readonly page: string; readonly bytes: number };
}

/** Exit status 1 where a bar is missed or a build fails. */
export async function run(): Promise<void> {
  const originals = (await readSeeds('seeds', [])).value.map((seed) => parseSeed(seed).value);
  console.log(`${LANGUAGES.length} languages; pages and files without the copies for disk`);
  console.log(
    'kind    documents  seconds    files       MB  heaviest page (KB gzip)        a further document',
  );
  for (const kind of KINDS) {
    const measured: Measured[] = [];
    for (const size of SIZES) {
      const before = measured.at(-1);
      const now = await measure(kind, size, originals);
      measured.push(now);
      print(kind, now, before);
    }
    const growths = measured.slice(1).map((now, n) => growthOf(now, measured[n] as Measured));
    for (const { files, megabytes } of growths) {
      check(
        `≤ ${MOST_FILES[LANGUAGES.length]} files a further document`,
        files <= (MOST_FILES[LANGUAGES.length] ?? 0),
      );
      check(`≤ ${MOST_MEGABYTES} MB a further document`, megabytes <= MOST_MEGABYTES);
    }
    const [first, last] = [growths[0], growths.at(-1)];
    if (first && last && growths.length > 1)
      check(
        `the same at every size ± ${MOST_UNLIKE * 100} %`,
        Math.abs(last.files / first.files - 1) <= MOST_UNLIKE,
      );
    const heaviest = Math.max(...measured.map((one) => one.heaviest.bytes));
    check(`every page ≤ ${HEAVIEST_PAGE / 1000} KB gzip`, heaviest <= HEAVIEST_PAGE);
  }
}

async function measure(kind: string, size: number, originals: readonly ParsedDocument[]): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'duidu-site-'));
  try {
    mkdirSync(join(folder, 'seeds'));
    mkdirSync(join(folder, 'content'));
    for (const name of CONTENT) cpSync(`content/${name}.yaml`, join(folder, `content/${name}.yaml`));
    writeFileSync(join(folder, 'content/edition.yaml'), `languages: [${LANGUAGES.join(', ')}]\n`);
    const copies = Math.ceil(size / originals.length);
    const corpus = (kind === 'varied' ? varied(originals, copies) : makeCorpus(originals, copies)).slice(
      0,
      size,
    );
    for (const { file, text } of corpus) writeFileSync(join(folder, 'seeds', file), text);
    const started = performance.now();
    if ((await build(folder)) !== 0) throw new Error('the build failed; its messages stand above');
    const seconds = (performance.now() - started) / 1000;
    return { documents: corpus.length, seconds, ...weigh(join(folder, 'dist')) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function weigh(dist: string): Omit<Measured, 'documents' | 'seconds'> {
  const files = filesBelow(dist)
    .filter((file) => !/offline[^/]*\.zip$/.test(file))
    .map((file) => join(dist, file));
  let heaviest = { page: '', bytes: 0 };
  let bytes = 0;
  const kinds = new Map<string, { count: number; bytes: number }>();
  for (const file of files) {
    const { size } = statSync(file);
    bytes += size;
    const [kind = ''] = relative(dist, file)
      .replace(/^(?:en|zh-hant)\//, '')
      .split('/');
    const known = kinds.get(kind) ?? { count: 0, bytes: 0 };
    kinds.set(kind, { count: known.count + 1, bytes: known.bytes + size });
    // What is smaller before it is packed is no heavier after.
    if (file.endsWith('.html') && size > heaviest.bytes) {
      const packed = gzipSync(readFileSync(file)).length;
      if (packed > heaviest.bytes) heaviest = { page: relative(dist, file), bytes: packed };
    }
  }
  if (process.env.KINDS_OF_FILES)
    for (const [kind, { count, bytes: size }] of [...kinds]
      .toSorted((a, b) => b[1].bytes - a[1].bytes)
      .slice(0, 20))
      console.log(`        ${String(count).padStart(7)} ${(size / 1e6).toFixed(1).padStart(8)} MB  ${kind}`);
  return { files: files.length, megabytes: bytes / 1e6, heaviest };
}

const growthOf = (now: Measured, before: Measured) => {
  const documents = now.documents - before.documents;
  return {
    files: (now.files - before.files) / documents,
    megabytes: (now.megabytes - before.megabytes) / documents,
  };
};

function print(kind: string, now: Measured, before: Measured | undefined): void {
  const growth = before && growthOf(now, before);
  console.log(
    [
      kind.padEnd(8),
      String(now.documents).padStart(8),
      now.seconds.toFixed(0).padStart(9),
      String(now.files).padStart(9),
      now.megabytes.toFixed(1).padStart(9),
      `  ${(now.heaviest.bytes / 1000).toFixed(0).padStart(4)} ${now.heaviest.page.padEnd(36)}`,
      growth ? `${growth.files.toFixed(0).padStart(6)} files ${growth.megabytes.toFixed(2)} MB` : '',
    ].join(''),
  );
}

function check(what: string, holds: boolean): void {
  console.log(`${holds ? 'ok  ' : 'MISS'} ${what}`);
  if (!holds) process.exitCode = 1;
}

/** Steps are shown with STEPS=1; warnings about thousands of copied clauses are left out. */
async function build(folder: string): Promise<number | null> {
  const child = spawn(process.execPath, [resolve('bin/duidu.mjs'), 'build', '--edition', folder], {
    stdio: ['ignore', process.env.STEPS ? 'inherit' : 'ignore', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let kept = '';
  child.stderr.on('data', (bytes) => {
    kept = (kept + String(bytes)).slice(-4000);
  });
  const status = await new Promise<number | null>((done) => child.on('close', done));
  if (status !== 0) console.error(kept);
  return status;
}
