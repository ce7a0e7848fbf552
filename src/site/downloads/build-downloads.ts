/** Everything under `/data/`, as files in memory. */
import type { DocumentRecord } from '#model/document.ts';
import type { EditionRecord } from '#model/kept/edition.ts';
import { type RecordName, type Records, recordSchemas } from '#model/records.ts';
import type { Name } from '#model/text.ts';
import { offline } from '#site/i18n/strings/data/offline.ts';
import { tableMeanings } from '#site/i18n/strings/data/tables.ts';
import { buildTables } from '#site/tables/build-tables.ts';
import { packFiles, packWorkbook } from '#site/tables/formats/pack.ts';
import { toParquet } from '#site/tables/formats/parquet.ts';
import { toWorkbook } from '#site/tables/formats/workbook.ts';
import type { Table } from '#site/tables/table.ts';
import { toAkomaNtoso } from './akoma/akoma-ntoso.ts';
import { type DownloadFile, describePackage, textFile, writeChecksums } from './data-package.ts';
import { toMarkdown, toPlainText } from './document-text.ts';
import { jsonText } from './json-text.ts';
import { outgrownNote, outgrownTables } from './outgrown.ts';
import { csvFiles, isLarge, LARGEST, recordFiles } from './parts.ts';
import { publishedSchema } from './published-schema.ts';

export const writeLicence = ({
  title,
  licence,
  contact,
}: EditionRecord): string => `${title.hans} ${title.en}: what may be done with these files

Texts of the documents: official documents are not protected by copyright (Copyright Law of the
People's Republic of China, article 5). 官方文件不受著作权法保护（《中华人民共和国著作权法》第五条）。

Our data (structure, targets, agencies, citations, alignments, corrections): ${licence.name}, ${licence.url}.
Name “${title.hans} ${title.en}” with the address of what you use. 使用时请注明“${title.hans} ${title.en}”及所引网址。
${
  contact === null
    ? ''
    : `
Errors are reported to ${contact}.
`
}
Code: MIT.
`;

export interface DownloadOptions {
  /** What the edition is, in a few words. */
  readonly tagline: Name;
  /** Address of the site, without a slash at its end. */
  readonly address: string;
  /** ISO day of the newest recorded wording. */
  readonly recordedOn: string;
  /** Makes a database of tables, by what this code may not touch; there is none where nobody does. */
  readonly database?: (tables: readonly Table[]) => Uint8Array;
}

/** Paths are relative to `/data/`; the last file is the archive of all others, or says that they have outgrown it. */
export async function buildDownloads(
  records: Records,
  { tagline, address, recordedOn, database }: DownloadOptions,
): Promise<DownloadFile[]> {
  const large = isLarge(records);
  const files: DownloadFile[] = Object.entries(records).flatMap(([name, value]) =>
    recordFiles(name as RecordName, value, large),
  );
  const tables = buildTables(records);
  const csv = csvFiles(tables);
  for (const [number, table] of tables.entries()) {
    files.push(...(csv[number] ?? []));
    files.push({
      path: `${table.name}.xlsx`,
      bytes: await toWorkbook(table, packWorkbook),
      title: table.title,
    });
    files.push({ path: `${table.name}.parquet`, bytes: toParquet(table), title: table.title });
  }
  for (const document of records.documents) {
    const base = `documents/${document.id}`;
    files.push(textFile(`${base}.txt`, toPlainText(document, records)));
    files.push(textFile(`${base}.md`, toMarkdown(document, records, address)));
    files.push(textFile(`${base}.xml`, toAkomaNtoso(document, records, address, recordedOn)));
    files.push(textFile(`${base}.json`, large ? toHead(document, records) : toJson(document, records)));
  }
  for (const name of Object.keys(recordSchemas) as RecordName[])
    files.push(
      textFile(`schemas/${name}.json`, `${JSON.stringify(publishedSchema(name, address), null, 1)}\n`),
    );
  files.push(textFile('LICENCE.txt', writeLicence(records.edition)));
  if (database) files.push(databaseFile(large ? null : database(tables), files, database, address));
  const all = [
    ...files,
    textFile(
      'datapackage.json',
      describePackage(files, { edition: records.edition, tagline, address, recordedOn }),
    ),
    textFile('SHA256SUMS', writeChecksums(files)),
  ];
  // Of a large corpus the archive would be larger than hosts take; the files stand one by one.
  const packed = large
    ? [
        textFile('README.txt', outgrownNote(address)),
        ...all.filter(({ path }) => /^(?:LICENCE\.txt|SHA256SUMS|datapackage\.json)$/.test(path)),
      ]
    : all;
  return [...all, { path: 'duidu-data.zip', bytes: zipFiles(packed, recordedOn, 'duidu-data/') }];
}

/** `whole` is null of a large corpus; `duidu corpus --format sqlite` makes the database of one at home. */
function databaseFile(
  whole: Uint8Array | null,
  files: readonly DownloadFile[],
  database: (tables: readonly Table[]) => Uint8Array,
  address: string,
): DownloadFile {
  const path = 'duidu.sqlite';
  if (whole !== null && whole.length <= LARGEST) return { path, bytes: whole, title: tableMeanings.sqlite };
  return { path, bytes: database(outgrownTables(files, address)), title: offline.outgrownTable };
}

/** Of a large corpus what no clause holds, and where its clauses stand with all that is said of them. */
function toHead(document: DocumentRecord, { citations, errata }: Records): string {
  return jsonText({
    document,
    citations: citations.filter(({ from }) => from.document === document.id && from.clause === null),
    errata: errata.filter((erratum) => erratum.document === document.id && erratum.clause === null),
    parts: [`../clauses/${document.id}.json`],
  });
}

/** One document with all that is said of it, by the same names and shapes as in the files of all documents. */
function toJson(document: DocumentRecord, records: Records): string {
  const own = <T>(items: readonly T[], clauseOf: (item: T) => string) =>
    items.filter((item) => clauseOf(item).startsWith(`${document.id}/`));
  const one = {
    document,
    clauses: own(records.clauses, ({ id }) => id),
    targets: own(records.targets, ({ clause }) => clause),
    citations: records.citations.filter(({ from }) => from.document === document.id),
    errata: records.errata.filter((erratum) => erratum.document === document.id),
  };
  return jsonText(one);
}

/** The same files give the same archive: entries carry the day of the data, not of the build. */
export function zipFiles(files: readonly DownloadFile[], day: string, folder: string): Uint8Array {
  const [year, month, date] = day.split('-').map(Number);
  return packFiles(
    new Map(files.map(({ path, bytes }) => [folder + path, bytes])),
    new Date(year ?? 1980, (month ?? 1) - 1, date ?? 1),
    9,
  );
}
