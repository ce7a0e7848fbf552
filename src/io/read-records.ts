/** Reads back what the pipeline wrote. */
import { join } from 'node:path';
import { type Records, recordSchemas } from '#model/records.ts';
import { parseJson } from '#model/written/json-in-pieces.ts';
import { readBytes } from './plain-file.ts';

/** Written by the same schemas a moment before, so they are not checked again. @throws when a file is missing. */
export const readRecords = (folder: string): Records =>
  Object.fromEntries(
    Object.keys(recordSchemas).map((name) => [name, parseJson(readBytes(join(folder, `${name}.json`)))]),
  ) as Records;
