/** Tells one form of the files that scripts of a page read from another: the code that they are written and read by. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { isThere } from '#io/is-there.ts';

const ENGINE = resolve(import.meta.dirname, '../..');

/** Wherever the engine lies; a package that it is built with names its version in `package.json`. */
export function formOf(engine: string = ENGINE): string {
  const hash = createHash('sha256');
  const files = ['src', 'tools/build']
    .map((name) => join(engine, name))
    .filter(isThere)
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const named = [...files, join(engine, 'package.json')].map(
    (file) => [relative(engine, file).split(sep).join('/'), file] as const,
  );
  for (const [name, file] of named.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const bytes = readFileSync(file);
    hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex').slice(0, 8);
}
