/** Reads back what the pipeline wrote. */
import { join } from 'node:path';
import { type RecordName, type Records, recordSchemas } from '#model/records.ts';
import { parseJson } from '#model/written/json-in-pieces.ts';
import { readBytes } from './plain-file.ts';

/**
 * Each file is read when it is asked for the first time, since most who ask want few, and those of pairs are most of all bytes.
 * Written by the same schemas a moment before, so they are not checked again. What is asked for throws where its file is missing.
 */
export function readRecords(folder: string): Records {
  const read = new Map<RecordName, unknown>();
  const names = Object.keys(recordSchemas) as RecordName[];
  const take = (name: RecordName): unknown => {
    if (!read.has(name)) read.set(name, parseJson(readBytes(join(folder, `${name}.json`))));
    return read.get(name);
  };
  return Object.defineProperties(
    {},
    Object.fromEntries(names.map((name) => [name, { enumerable: true, get: () => take(name) }])),
  ) as Records;
}
