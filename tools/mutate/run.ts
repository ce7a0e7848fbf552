/** Makes a sample of faults in the sources, one at a time, and asks the tests whether they notice. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Area, roundsOf } from './areas.ts';
import { type Mutant, mutantsOf, nameOf } from './mutants.ts';
import type { TypeCheck } from './types.ts';

export interface Tried {
  readonly area: string;
  readonly name: string;
  readonly line: number;
  readonly kind: Mutant['kind'];
  /** Null where nothing noticed; 0 for the type check; else the first round of tests that did, from 1. */
  readonly caught: number | null;
}

export interface Sampled {
  readonly mutant: Mutant;
  readonly name: string;
}

/** Longer than any round takes on a busy machine: what is not over by then runs for ever, which is noticed too. */
const LONGEST = 300_000; // ms

/**
 * The same `count` mutants every time, whatever else is written in the files: those whose names have the smallest
 * sums. `all` counts the mutants they stand for.
 */
export function sampleOf(
  { folder }: Area,
  count: number,
): { readonly sample: readonly Sampled[]; readonly all: number } {
  const found = globSync(`${folder}/**/*.ts`).flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return mutantsOf(file, text).map((mutant) => ({ mutant, name: nameOf(mutant, text) }));
  });
  // Of two of one name the first is taken.
  const distinct = [...new Map(found.toReversed().map((one) => [one.name, one])).values()];
  const sum = ({ name }: Sampled) => createHash('sha256').update(name).digest('hex');
  return {
    sample: distinct.toSorted((a, b) => (sum(a) < sum(b) ? -1 : 1)).slice(0, count),
    all: distinct.length,
  };
}

export async function tryMutant(area: Area, { mutant, name }: Sampled, types: TypeCheck): Promise<Tried> {
  const { line, kind } = mutant;
  if (types.refuses(mutant)) return { area: area.name, name, line, kind, caught: 0 };
  for (const [i, filters] of roundsOf(area, mutant.file).entries())
    if (!(await holds(mutant, filters))) return { area: area.name, name, line, kind, caught: i + 1 };
  return { area: area.name, name, line, kind, caught: null };
}

/** Whether the tests pass; with null over the sources as they are. What hangs is killed, and so noticed. */
export function holds(mutant: Mutant | null, filters: readonly string[]): Promise<boolean> {
  const config = resolve(import.meta.dirname, 'vitest.config.ts');
  return passes(
    [resolve('node_modules/vitest/vitest.mjs'), 'run', '--config', config, '--reporter=dot', ...filters],
    { DUIDU_MUTANT: JSON.stringify(mutant) },
    LONGEST,
  );
}

/**
 * Whether a script of Node ends well within `longest` milliseconds. It leads a group of its own, so that the workers that it
 * started end with it: one that hangs would hold a core for ever.
 */
export function passes(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  longest: number,
): Promise<boolean> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...environment },
    stdio: 'ignore',
    detached: true,
  });
  const end = () => {
    try {
      process.kill(-(child.pid as number), 'SIGKILL');
    } catch {} // Nobody of the group is left.
  };
  const timer = setTimeout(end, longest);
  process.on('exit', end);
  return new Promise((done) =>
    child.once('close', (code) => {
      clearTimeout(timer);
      process.off('exit', end);
      end();
      done(code === 0);
    }),
  );
}
