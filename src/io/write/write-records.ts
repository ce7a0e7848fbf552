import type { Records } from '#model/records.ts';
import { JSON_LISTS, type JsonList } from '#model/written/json-text.ts';
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
  writeInto(folder, contents([records, more], files), (name) => DERIVED.test(name));
}

/** Each is asked for when the one before is written: a list may be put together only then. */
function* contents(
  kinds: readonly (Readonly<Record<string, unknown>> & WithLists)[],
  files: Readonly<Record<string, Uint8Array>>,
): Generator<readonly [name: string, content: Iterable<Uint8Array> | Uint8Array]> {
  for (const kind of kinds)
    for (const name of Object.keys(kind)) {
      const list = kind[JSON_LISTS]?.[name];
      yield [`${name}.json`, jsonPieces(list ?? kind[name])];
    }
  yield* Object.entries(files);
}

interface WithLists {
  readonly [JSON_LISTS]?: Readonly<Record<string, JsonList>>;
}
