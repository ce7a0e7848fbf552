import type { Records } from '#model/records.ts';
import { jsonPieces } from './json-pieces.ts';
import { writeInto } from './write-into.ts';

/**
 * Writes one `NAME.json` a record kind, and one of each in `more`, into `folder`, all at one moment. Files of ours
 * that were there are replaced; anything else in the folder stays.
 *
 * @throws when the disk refuses, and {LockedError} when another process writes there; the folder is then as it was.
 */
export function writeRecords(
  folder: string,
  records: Records,
  more: Readonly<Record<string, unknown>> = {},
): void {
  writeInto(
    folder,
    Object.entries({ ...records, ...more }).map(
      ([name, value]) => [`${name}.json`, jsonPieces(value)] as const,
    ),
  );
}
