/** Writes the records aside and moves them in, so that a run that fails leaves what was there. */
import {
  appendFileSync,
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Records } from '#model/records.ts';
import { jsonPieces } from './json-pieces.ts';

/**
 * Writes one `NAME.json` a record kind into `folder`. Files of ours that were there are replaced;
 * anything else in the folder is not touched.
 *
 * @throws when the disk refuses; the folder is then as it was.
 */
export function writeRecords(folder: string, records: Records): void {
  // Through a link to where the files are: it is not the link that is to be replaced.
  const target = existsSync(folder) ? realpathSync(folder) : resolve(folder);
  makeFolder(dirname(target));
  const aside = mkdtempSync(`${besides(target)}.new-`);
  try {
    for (const [name, value] of Object.entries(records)) writeJson(join(aside, `${name}.json`), value);
    if (existsSync(target)) moveInto(target, aside);
    else {
      // A folder made for private use would stay closed to the server that publishes it.
      chmodSync(aside, READABLE);
      renameSync(aside, target);
    }
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** `rwxr-xr-x` */
const READABLE = 0o755;

/** Not `recursive`: under `/proc`, where no folder can be made, Node 24 then tries for ever. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

/** A path on the disk of the folder, since files cannot be moved across; a mounted folder has its own. */
function besides(target: string): string {
  const mounted = existsSync(target) && statSync(target).dev !== statSync(dirname(target)).dev;
  return mounted ? join(target, '.records') : target;
}

/** Moves the files one by one, for the folder may hold others' files, or be somebody's working directory. */
function moveInto(target: string, aside: string): void {
  const names = readdirSync(aside);
  const old = join(aside, 'old');
  mkdirSync(old);
  const done: (readonly [from: string, to: string])[] = [];
  const move = (from: string, to: string) => {
    renameSync(from, to);
    done.push([from, to]);
  };
  try {
    for (const name of names) {
      if (existsSync(join(target, name))) move(join(target, name), join(old, name));
      move(join(aside, name), join(target, name));
    }
  } catch (error) {
    for (const [from, to] of done.reverse()) renameSync(to, from);
    throw error;
  }
}

function writeJson(path: string, value: unknown): void {
  const file = openSync(path, 'w');
  try {
    for (const piece of jsonPieces(value)) appendFileSync(file, piece);
  } finally {
    closeSync(file);
  }
}
