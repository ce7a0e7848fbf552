/** The published records, read once for the build of the site. Pages read these and nothing before them. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentRecord } from '#model/document.ts';
import { type RecordName, type Records, recordSchemas } from '#model/records.ts';
import { parseJson } from '#model/written/json-in-pieces.ts';
import { answerFrom, question } from './trace.ts';

const folder = process.env.DUIDU_RECORDS ?? 'records';

const fileOf = (name: string): string => join(folder, `${name}.json`);

/** Null where there is no such file; `existsSync` would say so too where the disk does not answer. */
const readIfThere = (name: string): unknown => {
  try {
    return parseJson(readFileSync(fileOf(name)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};

const readJson = (name: string): unknown => {
  const read = readIfThere(name);
  if (read === null)
    throw new Error(`${fileOf(name)} is missing. Run \`duidu corpus\` before the site is built.`);
  return read;
};

/**
 * For indexes that tell what is asked of them by themselves (`trace.ts`); pages take `records`. Written by the pipeline
 * through the same schemas a moment before, so they are not checked again.
 */
export const bareRecords = Object.fromEntries(
  Object.keys(recordSchemas).map((name) => [name, readJson(name as RecordName)]),
) as Records;

const BESIDES = 'alignments';
const tableOf = question('records', (name: string, part?: string): unknown => {
  const table: unknown = bareRecords[name as RecordName];
  return part === undefined ? table : (table as Record<string, unknown>)[part];
});
const partsOf = (name: string): unknown =>
  new Proxy(bareRecords[name as RecordName] as object, {
    get: (_, part) => (typeof part === 'string' ? tableOf(name, part) : undefined),
  });

/** The records; a page that takes a table of them shows something else whenever anything of the table changes. */
export const records = new Proxy(bareRecords, {
  get: (_, name) => (name === BESIDES ? alignments : typeof name === 'string' ? tableOf(name) : undefined),
}) as Records;
const alignments = partsOf(BESIDES);

// Records and tables of them, each with a sum of what it holds once it was asked for: the answers to what pages ask hold
// the same few again and again.
const tables: readonly unknown[] = [...Object.values(bareRecords), ...Object.values(bareRecords[BESIDES])];
const sums = new Map<object, string | null>(
  tables
    .filter((table) => Array.isArray(table))
    .flatMap((table): unknown[] => [table, ...table])
    .filter((record) => typeof record === 'object' && record !== null)
    .map((record) => [record, null]),
);
answerFrom(records, (object) => {
  const known = sums.get(object);
  if (typeof known === 'string' || known === undefined) return known ?? null;
  const sum = hash('sha256', JSON.stringify(object), 'base64url');
  sums.set(object, sum);
  return sum;
});

/** A record beyond the pipeline's own (`evaluation`), or null while nobody has measured it. */
export const readOptional = question('optional', (name: string): unknown => readIfThere(name)) as <T>(
  name: string,
) => T | null;

const seedTexts = new Map(bareRecords.sources.map(({ document, text }) => [document, text]));
const seedOf = question('seed', (document: string) => seedTexts.get(document) ?? '');

/** The seed of a document as text, in which every published offset counts. */
export const seedText = (doc: DocumentRecord): string => seedOf(doc.id);
