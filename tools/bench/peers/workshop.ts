/** A scratch folder in which peers are installed and built; nothing of it enters the project. */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export const WORKSHOP = resolve('.scratch/peers');

/** Files by path, written fresh below the workshop. */
export function layOut(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(WORKSHOP, name);
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    rmSync(file, { force: true });
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

/**
 * Runs a command in a folder without blocking (a server of this process may have to answer it); seconds
 * it took. @throws with the command's own words when it fails or takes longer than five minutes.
 */
export async function run(
  folder: string,
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<number> {
  const started = performance.now();
  const child = spawn(command, args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 300_000,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CI: '1', ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (said += String(bytes)));
  const status = await new Promise((done) => child.on('close', done));
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')} in ${folder} failed:\n${said.slice(-2000)}`);
  return (performance.now() - started) / 1000;
}

/** Installs exact versions with npm; kept between runs. */
export async function install(folder: string, packages: readonly string[]): Promise<void> {
  await run(folder, 'npm', [
    'install',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--save-exact',
    ...packages,
  ]);
}
