/** The site as a program: what Astro and Vite make of its code, kept until one of its inputs is another. */
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { filesBelow } from '#io/files-below.ts';
import { isThere } from '#io/is-there.ts';
import { readIfThere } from '#io/plain-file.ts';
import { refusalOf, SPOILT, sweep, sweepDead, type Unread } from '#io/write/keep.ts';
import { formOf } from '../form.ts';
import { sumOfFolder } from '../kept/sums.ts';
import { type Builder, type Environment, startAstro } from './astro.ts';
import { columnSheets } from './column-sheets.ts';
import { FILES } from './keep-bundle.ts';

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

/** What a bundle is made of but the records. */
export interface EarlyJob {
  readonly engine: string;
  /** Of the edition: its pages and notes are part of the program. */
  readonly content: string;
  /** Where bundles are kept. */
  readonly cache: string;
  readonly environment: Environment;
  readonly code: Code;
  /** Where the site stands online. */
  readonly address: string;
  /** Whether one that is there will do. */
  readonly kept: boolean;
}

export interface BundleJob extends EarlyJob {
  readonly records: string;
  /** One that was begun before there were records. */
  readonly begun: BegunBundle | null;
  /** Aborted where nobody will take what is made. */
  readonly stop: AbortSignal;
}

/** A bundle that is being made, and waits where it needs the records. */
export interface BegunBundle {
  readonly address: string;
  readonly prose: string;
  readonly aside: string;
  readonly builder: Builder;
  /** Ends what is still at work and takes away what nobody took. */
  readonly clear: () => void;
}

/** The code that a build is made by, as it was when the build began. */
export interface Code {
  /** Of code, packages and what of the address stands in the environment. */
  readonly sum: string;
  /** Of the files that scripts read: what one step writes others look for. */
  readonly form: string;
  /** Whether nobody changed it since: who did had some of the site made by one, and some by the other. */
  readonly isStill: () => boolean;
}

// One for the edition as it is and one as it was: who goes back and forth between two branches waits for neither.
const MOST = 2;

/** The file of a bundle that is kept which says what `earlySum` gave. */
const EARLY = 'early';

/** The file of a bundle that is kept which says what `sumOfBundle` gave. */
export const SUM = 'sum';

/** Of its files, this one apart. */
const sumOfBundle = (folder: string): string => sumOfFolder(folder, (file) => file !== SUM);

/** Whether a bundle stands in `folder`, to the byte as it was put there; `unread` is told of one that does not. */
function isWhole(folder: string, unread: Unread): boolean {
  if (!isThere(folder)) return false;
  try {
    const sum = readIfThere(join(folder, SUM))?.toString();
    if (sum === sumOfBundle(folder)) return true;
    unread(folder, SPOILT);
  } catch (error) {
    unread(folder, refusalOf(error));
  }
  return false;
}

/**
 * Begins a bundle while records are still made, on a core that would have nothing to do; null where one that is kept was made by
 * the same code and prose, which will mostly do.
 */
export function beginBundle(job: EarlyJob): BegunBundle | null {
  const prose = proseOf(job);
  return job.kept && keptIn(job.cache).includes(earlySum(job, prose)) ? null : begin(job, prose);
}

/** Of all that a bundle is made of but records. */
export const earlySum = ({ code, address }: EarlyJob, prose: string): string =>
  hashOf((add) => add(code.sum, address, prose));

const keptIn = (cache: string): readonly string[] =>
  isThere(cache)
    ? readdirSync(cache)
        .map((name) => join(cache, name, EARLY))
        .filter(isThere)
        .map((file) => readFileSync(file, 'utf8'))
    : [];

function begin({ engine, environment, address }: EarlyJob, prose: string): BegunBundle {
  // Vite resolves packages from where the program stands, so it is made within the engine.
  const within = join(engine, '.astro');
  mkdirSync(within, { recursive: true });
  sweepDead(within);
  const aside = mkdtempSync(join(within, `bundle-${process.pid}-`));
  const builder = startAstro(engine, {
    ...environment,
    DUIDU_ADDRESS: address,
    DUIDU_BUNDLE: aside,
    DUIDU_DIST: join(aside, FILES),
  });
  const clear = () => {
    builder.kill();
    rmSync(aside, { recursive: true, force: true });
  };
  return { address, prose, aside, builder, clear };
}

/** Told of a bundle that is kept and cannot be read, and of what went wrong. */
export interface BundleEars {
  readonly unreadBundle: Unread;
  readonly fault: (line: string) => void;
}

/** The bundle of `job`, taken from the cache or made; null where it could not be, and `fault` has been told why. */
export async function takeBundle(
  job: BundleJob,
  { unreadBundle, fault }: BundleEars,
): Promise<Bundle | null> {
  const early = job.begun?.address === job.address ? job.begun : null;
  // Two builders would take the memory of both.
  if (early === null) job.begun?.clear();
  const prose = early?.prose ?? proseOf(job);
  const keys = { ...keysOf(job, prose), prose };
  const { key } = keys;
  const folder = join(job.cache, key);
  if (job.kept && isWhole(folder, unreadBundle)) {
    early?.clear();
    return { folder, ...keys };
  }
  const begun = early ?? begin(job, prose);
  const { aside, builder } = begun;
  job.stop.addEventListener('abort', builder.kill);
  try {
    builder.goOn();
    const said = await builder.ended;
    if (said !== null) {
      if (!job.stop.aborted) fault(said);
      return null;
    }
    writeFileSync(join(aside, EARLY), earlySum(job, prose));
    writeFileSync(join(aside, SUM), sumOfBundle(aside));
    put(aside, folder);
    sweepDead(job.cache);
    sweep(job.cache, new Set([key]), MOST - 1);
    return { folder, ...keys };
  } finally {
    begun.clear();
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
function keysOf({ code: { sum }, records }: BundleJob, prose: string): Pick<Bundle, 'key' | 'code'> {
  const code = hashOf((add) => add(sum, readFileSync(join(records, 'edition.json'))));
  const key = hashOf((add) =>
    add(code, prose, ...Object.values(columnSheets(records)).map((sheet) => sheet())),
  );
  return { key, code };
}

export const proseOf = ({ content }: EarlyJob): string =>
  hashOf((add) => {
    for (const name of ['pages', 'notes']) addFiles(join(content, name), add);
  });

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

/** Whole or not at all: a folder that was begun and not finished lies beside and is never taken. */
function put(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(resolve(to, '..'), { recursive: true });
  try {
    renameSync(from, to);
    return;
  } catch (error) {
    // An edition may lie on another disk than the engine.
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
  }
  const near = mkdtempSync(`${to}.new-${process.pid}-`);
  try {
    cpSync(from, near, { recursive: true });
    renameSync(near, to);
  } catch (error) {
    rmSync(near, { recursive: true, force: true });
    throw error;
  }
}
