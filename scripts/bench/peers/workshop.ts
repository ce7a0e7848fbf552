/** A scratch folder in which peers are installed and built; nothing of it enters the project. */
import { spawnSync } from 'node:child_process';
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

/** Runs a command in a folder; seconds it took. @throws with the command's own words when it fails. */
export function run(folder: string, command: string, args: readonly string[]): number {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CI: '1' },
  });
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')} in ${folder} failed:\n${stdout}\n${stderr}`.slice(0, 2000));
  return (performance.now() - started) / 1000;
}

/** Installs exact versions with npm; kept between runs. */
export function install(folder: string, packages: readonly string[]): void {
  run(folder, 'npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--save-exact', ...packages]);
}
