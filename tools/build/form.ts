/** Tells one form of the files that scripts of a page read from another: the code that they are written and read by. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesBelow } from '#io/files-below.ts';

const ENGINE = resolve(import.meta.dirname, '../..');

/** Wherever the engine lies; a package that it is built with names its version in `package.json`. */
export function formOf(engine: string = ENGINE): string {
  const hash = createHash('sha256');
  const files = ['src', 'tools/build'].flatMap((folder) =>
    filesBelow(join(engine, folder)).map((file) => `${folder}/${file}`),
  );
  for (const file of ['package.json', ...files]) {
    const bytes = readFileSync(join(engine, file));
    hash.update(`${file}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex').slice(0, 8);
}
