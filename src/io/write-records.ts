/** Writes the records aside and swaps them in, so that a reader never meets half of them. */
import {
  appendFileSync,
  chmodSync,
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Records } from '../model/records.ts';
import { jsonPieces } from './json-pieces.ts';

/**
 * Writes one `NAME.json` a record kind into `folder`. Files of ours that were there are replaced;
 * anything else in the folder stays.
 *
 * @throws when the disk refuses; the folder is then as it was.
 */
export function writeRecords(folder: string, records: Records): void {
  const target = resolve(folder);
  mkdirSync(dirname(target), { recursive: true });
  const aside = mkdtempSync(`${target}.new-`);
  try {
    // A folder made for private use would stay closed to the server that publishes it.
    chmodSync(aside, existsSync(target) ? statSync(target).mode : READABLE);
    for (const [name, value] of Object.entries(records)) writeJson(join(aside, `${name}.json`), value);
    if (existsSync(target))
      for (const entry of readdirSync(target))
        if (!existsSync(join(aside, entry)))
          cpSync(join(target, entry), join(aside, entry), { recursive: true });
    const old = `${aside}-old`;
    if (existsSync(target)) renameSync(target, old);
    renameSync(aside, target);
    rmSync(old, { recursive: true, force: true });
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    throw error;
  }
}

/** `rwxr-xr-x` */
const READABLE = 0o755;

function writeJson(path: string, value: unknown): void {
  const file = openSync(path, 'w');
  try {
    for (const piece of jsonPieces(value)) appendFileSync(file, piece);
  } finally {
    closeSync(file);
  }
}
