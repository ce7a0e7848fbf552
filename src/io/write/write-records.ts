import type { Records } from '#model/records.ts';
import { jsonPieces } from './json-pieces.ts';
import { writeInto } from './write-into.ts';

/** What is made of the records on request: `duidu.sqlite`, `clauses.parquet`. */
const DERIVED = /^duidu\.sqlite$|\.parquet$/;

/**
 * Writes one `NAME.json` a record kind, one of each in `more`, and `files` as they are into `folder`, all at one
 * moment. Files of ours that were there are replaced, and what an earlier run made of other records is gone;
 * anything else in the folder stays.
 *
 * @throws when the disk refuses, and {LockedError} when another process writes there; the folder is then as it was.
 */
export function writeRecords(
  folder: string,
  records: Partial<Records>,
  more: Readonly<Record<string, unknown>> = {},
  files: Readonly<Record<string, Uint8Array>> = {},
): void {
  const json = Object.entries({ ...records, ...more }).map(
    ([name, value]) => [`${name}.json`, jsonPieces(value)] as const,
  );
  writeInto(folder, [...json, ...Object.entries(files)], (name) => DERIVED.test(name));
}
