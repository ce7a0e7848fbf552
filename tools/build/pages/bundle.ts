/** The site as a program: what Astro and Vite make of its code, kept until one of its inputs is another. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { filesBelow } from '#io/files-below.ts';
import { isThere } from '#io/is-there.ts';
import { sweep, sweepDead } from '#io/write/keep.ts';
import { formOf } from '../form.ts';
import { columnSheets } from './column-sheets.ts';
import { FILES, HEADS } from './keep-bundle.ts';

/** A bundle and what it was made of. */
export interface Bundle {
  /** Holds `program/`, `files/` and `heads.json`. */
  readonly folder: string;
  /** Of everything that it was made of. */
  readonly key: string;
  /** Of that what every page may depend on: code, packages, the address. */
  readonly code: string;
  /** Of what people wrote as pages and notes. */
  readonly prose: string;
}

export interface BundleJob {
  readonly engine: string;
  /** Of the edition: its pages and notes are part of the program. */
  readonly content: string;
  readonly records: string;
  /** Where bundles are kept. */
  readonly cache: string;
  readonly environment: Environment;
  readonly code: Code;
  /** Whether one that is there will do. */
  readonly kept: boolean;
  /** Aborted where nobody will take what is made. */
  readonly stop: AbortSignal;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The code that a build is made by, as it was when the build began. */
export interface Code {
  /** Of code, packages and what of the address stands in the environment. */
  readonly sum: string;
  /** Of the files that scripts read: what one step writes others look for. */
  readonly form: string;
  /** Whether nobody changed it since: who did had some of the site made by one, and some by the other. */
  readonly isStill: () => boolean;
}

// Seals what components that a server renders later are told, of which there are none here. One made by chance would make
// every bundle another.
const KEY = Buffer.alloc(32).toString('base64');

// One for the edition as it is and one as it was: who goes back and forth between two branches waits for neither.
const MOST = 2;

/** The bundle of `job`, taken from the cache or made; null where it could not be, and `fault` has been told why. */
export async function takeBundle(job: BundleJob, fault: (line: string) => void): Promise<Bundle | null> {
  const keys = keysOf(job);
  const { key } = keys;
  const folder = join(job.cache, key);
  if (job.kept && isThere(join(folder, HEADS))) return { folder, ...keys };
  // Vite resolves packages from where the program stands, so it is made within the engine.
  const within = join(job.engine, '.astro');
  mkdirSync(within, { recursive: true });
  sweepDead(within);
  const aside = mkdtempSync(join(within, `bundle-${process.pid}-`));
  try {
    if (!(await runAstro(job, aside, fault))) return null;
    put(aside, folder);
    sweepDead(job.cache);
    sweep(job.cache, new Set([key]), MOST - 1);
    return { folder, ...keys };
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

export function readCode(engine: string, environment: Environment): Code {
  const sum = sumOfCode(engine, environment);
  return { sum, form: formOf(engine), isStill: () => sumOfCode(engine, environment) === sum };
}

const sumOfCode = (engine: string, environment: Environment): string =>
  hashOf((add) => {
    add(process.version, engine);
    add(JSON.stringify([environment.SITE_URL ?? null, environment.BASE_PATH ?? null]));
    const packages = ['package-lock.json', 'node_modules/.package-lock.json', 'package.json'];
    for (const file of [...packages, 'astro.config.mjs', 'tsconfig.json'])
      if (isThere(join(engine, file))) add(file, readFileSync(join(engine, file)));
    for (const name of ['src', 'tools/build', 'public']) addFiles(join(engine, name), add);
  });

/** Of every input of a bundle. */
function keysOf(job: BundleJob): Pick<Bundle, 'key' | 'code' | 'prose'> {
  const { content, records } = job;
  const code = hashOf((add) => add(job.code.sum, readFileSync(join(records, 'edition.json'))));
  const prose = hashOf((add) => {
    for (const name of ['pages', 'notes']) addFiles(join(content, name), add);
  });
  const key = hashOf((add) =>
    add(code, prose, ...Object.values(columnSheets(records)).map((sheet) => sheet())),
  );
  return { key, code, prose };
}

type Add = (...parts: readonly (string | Uint8Array)[]) => void;

function hashOf(fill: (add: Add) => void): string {
  const hash = createHash('sha256');
  fill((...parts) => {
    for (const part of parts) hash.update(`${part.length}\n`).update(part);
  });
  return hash.digest('hex').slice(0, 32);
}

function addFiles(folder: string, add: Add): void {
  for (const file of filesBelow(folder).map((name) => join(folder, name))) add(file, readFileSync(file));
}

/** Runs Astro in a process of its own; what it says is told where it fails. */
async function runAstro(
  { engine, environment, stop }: BundleJob,
  folder: string,
  fault: (line: string) => void,
): Promise<boolean> {
  const astro = spawn(
    process.execPath,
    [
      '--import',
      new URL('../../../bin/typescript.mjs', import.meta.url).href,
      '--import',
      new URL('../with-parent.ts', import.meta.url).href,
      // A test runner that loads this module knows no import.meta.resolve.
      join(createRequire(import.meta.url).resolve('astro/package.json'), '../bin/astro.mjs'),
      'build',
    ],
    {
      cwd: engine,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: {
        ...environment,
        NO_COLOR: '1',
        ASTRO_TELEMETRY_DISABLED: '1',
        ASTRO_KEY: KEY,
        DUIDU_BUNDLE: folder,
        DUIDU_DIST: join(folder, FILES),
      },
    },
  );
  stop.addEventListener('abort', () => astro.kill('SIGKILL'));
  const said: string[] = [];
  for (const stream of [astro.stdout, astro.stderr])
    createInterface({ input: stream }).on('line', (line) => said.push(line));
  const status = await new Promise<number | null>((done) => astro.on('close', done));
  if (status !== 0 && !stop.aborted) fault(said.slice(-40).join('\n'));
  return status === 0;
}

/** Whole or not at all: a folder that was begun and not finished lies beside and is never taken. */
function put(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(resolve(to, '..'), { recursive: true });
  const near = mkdtempSync(`${to}.new-${process.pid}-`);
  try {
    cpSync(from, near, { recursive: true });
    renameSync(near, to);
  } catch (error) {
    rmSync(near, { recursive: true, force: true });
    throw error;
  }
}
