/**
 * The description of the whole data set: Data Package v2, with a checksum for each file.
 * @see https://datapackage.org/standard/data-package/
 */
import { createHash } from 'node:crypto';
import type { EditionRecord } from '#model/kept/edition.ts';
import { type RecordName, recordSchemas } from '#model/records.ts';
import type { Name } from '#model/text.ts';
import { fileMeanings } from '#site/i18n/strings/data/dictionary.ts';
import { inLocale, type Message } from '#site/i18n/translate.ts';
import type { Column, Table } from '#site/tables/table.ts';

export interface DownloadFile {
  /** Below `/data/`: `clauses.csv`, `documents/jieyang-2016-plan.xml`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What it holds, where its name does not say so. */
  readonly title?: Message;
  /** Describes the columns, for tables. */
  readonly table?: Table;
  /** The file that describes them, where many tables have the same. */
  readonly schema?: string;
}

export const textFile = (path: string, content: string): DownloadFile => ({
  path,
  bytes: new TextEncoder().encode(content),
});

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
    version: edition.version ?? created,
    ...(edition.doi && { id: `https://doi.org/${edition.doi}` }),
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
    resources: files.map(describeFile),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function describeFile(file: DownloadFile): object {
  // `clauses.json`, or a part of it in `parts/clauses/`.
  const stem = file.path.replace(/^parts\/([^/]+)\/.*\.json$/, '$1').replace(/\.json$/, '') as RecordName;
  const isRecord = file.path.endsWith('.json') && stem in recordSchemas;
  return {
    name: file.path.toLowerCase().replace(/[^a-z0-9]+/gu, '-'),
    path: file.path,
    ...described(file.table?.title ?? file.title ?? (isRecord ? fileMeanings[stem] : null)),
    ...typeOf(file.path),
    bytes: file.bytes.length,
    hash: `sha256:${sha256(file.bytes)}`,
    ...(isRecord && { jsonSchema: `schemas/${stem}.json` }),
    ...(file.table && {
      profile: 'tabular-data-resource',
      dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: file.schema ?? schemaOfTable(file.table),
    }),
  };
}

/** English, as in the rest of the description, with the two Chinese ones beside it. */
const described = (meaning: Message | null): object =>
  (meaning && {
    description: meaning.en,
    translations: {
      'zh-Hans': { description: meaning.hans },
      'zh-Hant': { description: inLocale(meaning, 'hant') },
    },
  }) ||
  {};

/** @see https://datapackage.org/standard/table-schema/ */
export const schemaOfTable = ({ columns, key, references, name }: Table): object => ({
  fields: columns.map((column) => ({
    name: column.name,
    type: column.type,
    ...described(column.meaning),
    ...constraintsOf(column, key),
  })),
  missingValues: [''],
  ...(key.length > 0 && { primaryKey: key }),
  ...(references.length > 0 && {
    foreignKeys: references.map(({ column, table, field }) => ({
      fields: [column],
      // The empty name is the table itself.
      reference: { resource: table === name ? '' : `${table}-csv`, fields: [field] },
    })),
  }),
});

// An empty text and no value are one in CSV, so a text is never required.
function constraintsOf({ name, type, required, values }: Column, key: readonly string[]): object {
  const constraints = {
    ...(required && (type !== 'string' || values || key.includes(name)) && { required: true }),
    ...(key.length === 1 && key[0] === name && { unique: true }),
    ...(values && { enum: values }),
  };
  return Object.keys(constraints).length > 0 ? { constraints } : {};
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
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
  sqlite: 'application/vnd.sqlite3',
};
/** These are no texts, and have no encoding. */
const BINARY: ReadonlySet<string> = new Set(['xlsx', 'parquet', 'sqlite']);

function typeOf(path: string): object {
  const format = path.slice(path.lastIndexOf('.') + 1);
  const mediatype = TYPES[format] ?? 'application/octet-stream';
  return { format, mediatype, ...(!BINARY.has(format) && { encoding: 'utf-8' }) };
}
