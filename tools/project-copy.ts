/** A copy of the project in a folder of its own, for building another corpus or for changing files. */
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

const CODE = [
  'src',
  'public',
  'scripts',
  'bin',
  'tools/build',
  'tools/evaluate',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
];

/** Copies the site's code and `more` (paths of the project) into `folder`, which must be empty or new. */
export function copyProject(folder: string, more: readonly string[]): void {
  for (const part of [...CODE, ...more]) cpSync(part, join(folder, part), { recursive: true });
  // Links to the packages one by one, so that the page builder keeps its own cache beside them.
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((entry) => !entry.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
}
