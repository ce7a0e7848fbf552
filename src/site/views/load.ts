/** The published records, read once for the build of the site. Pages read these and nothing before them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentRecord } from '#model/document.ts';
import { type RecordName, type Records, recordSchemas } from '#model/records.ts';

const folder = process.env.DUIDU_RECORDS ?? 'records';

const readJson = (name: string): unknown => {
  const file = join(folder, `${name}.json`);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error(`${file} is missing. Run \`duidu corpus\` before the site is built.`);
  }
};

/** Written by the pipeline through the same schemas a moment before, so they are not checked again. */
export const records = Object.fromEntries(
  Object.keys(recordSchemas).map((name) => [name, readJson(name as RecordName)]),
) as Records;

/** A record beyond the pipeline's own (`evaluation`), or null while nobody has measured it. */
export function readOptional<T>(name: string): T | null {
  const file = join(folder, `${name}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null;
}

const seedTexts = new Map(records.sources.map(({ document, text }) => [document, text]));

/** The seed of a document as text, in which every published offset counts. */
export const seedText = (doc: DocumentRecord): string => seedTexts.get(doc.id) ?? '';
