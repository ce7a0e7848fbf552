/** Astro at work in a process of its own. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Builder {
  /** Says that the records are written, for which it waits where it needs them. */
  readonly goOn: () => void;
  /** What it said where it failed; null where it did not. */
  readonly ended: Promise<string | null>;
  readonly kill: () => void;
}

// Seals what components that a server renders later are told, of which there are none here. One made by chance would make
// every bundle another.
const KEY = Buffer.alloc(32).toString('base64');

export function startAstro(engine: string, environment: Environment): Builder {
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
      env: { ...environment, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', ASTRO_KEY: KEY },
    },
  );
  // One that ended before it was told anything says why itself.
  astro.stdin.on('error', () => {});
  const said: string[] = [];
  for (const stream of [astro.stdout, astro.stderr])
    createInterface({ input: stream }).on('line', (line) => said.push(line));
  const ended = new Promise<string | null>((done, fail) => {
    astro.on('error', fail);
    astro.on('close', (status) => done(status === 0 ? null : said.slice(-40).join('\n')));
  });
  // Whoever asks later is still told.
  ended.catch(() => {});
  return { goOn: () => astro.stdin.write('\n'), ended, kill: () => astro.kill('SIGKILL') };
}
