/**
 * The description of the whole data set: Data Package v2, with a checksum for each file.
 * @see https://datapackage.org/standard/data-package/
 */
import { createHash } from 'node:crypto';
import type { EditionRecord } from '#model/edition.ts';
import type { Name } from '#model/text.ts';
import type { Table } from './tables.ts';

export interface DownloadFile {
  /** Below `/data/`: `clauses.csv`, `documents/jieyang-2016-plan.xml`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Describes the columns, for tables. */
  readonly table?: Table;
}

const NUMBER = new Set(['value', 'value_max', 'score']);
const INTEGER = new Set(['deadline_year', 'since', 'start', 'end']);
const BOOLEAN = new Set(['leaf', 'lead']);

/** What the description says of the whole. */
export interface PackageFacts {
  readonly edition: EditionRecord;
  /** What the edition is, in a few words. */
  readonly tagline: Name;
  readonly address: string;
  /** An ISO day out of the content, never of the clock, so that two builds are alike. */
  readonly recordedOn: string;
}

export function describePackage(
  files: readonly DownloadFile[],
  { edition, tagline, address, recordedOn: created }: PackageFacts,
): string {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'duidu',
    title: `${edition.title.hans}：${tagline.hans}`,
    description: `${tagline.en}: texts, targets, agencies, citations and alignments.`,
    homepage: address,
    version: created,
    created: `${created}T00:00:00Z`,
    licenses: [
      {
        name: edition.licence.name.replace(/\s+/gu, '-'),
        path: edition.licence.url,
        title: 'Our data, not the official texts',
      },
    ],
    contributors: [
      {
        title: edition.keeper?.en ?? edition.title.en,
        roles: ['publisher'],
        path: address,
        ...(edition.contact?.includes('@') && { email: edition.contact }),
      },
    ],
    resources: files.map((file) => ({
      name: file.path.toLowerCase().replace(/[^a-z0-9]+/gu, '-'),
      path: file.path,
      ...typeOf(file.path),
      bytes: file.bytes.length,
      hash: `sha256:${sha256(file.bytes)}`,
      ...(file.table && {
        profile: 'tabular-data-resource',
        schema: {
          fields: file.table.columns.map((name) => ({ name, type: columnType(name) })),
          missingValues: [''],
        },
      }),
    })),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

/** `sha256sum -c` reads this. */
export const writeChecksums = (files: readonly DownloadFile[]): string =>
  files.map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`).join('');

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  xml: 'application/akn+xml',
  md: 'text/markdown',
  txt: 'text/plain',
};

function typeOf(path: string): { format: string; mediatype: string; encoding: string } {
  const format = path.slice(path.lastIndexOf('.') + 1);
  return { format, mediatype: TYPES[format] ?? 'application/octet-stream', encoding: 'utf-8' };
}

function columnType(name: string): string {
  if (NUMBER.has(name)) return 'number';
  if (INTEGER.has(name)) return 'integer';
  return BOOLEAN.has(name) ? 'boolean' : 'string';
}
