/** Archives that are made at build: Node packs several times as fast as a package that browsers can load, and smaller. */
import { crc32, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import { firstDay, type Packer } from './workbook.ts';

/** The method's number in the ZIP format. */
const DEFLATE = 8;

/**
 * The archive of files by their names, in their order; the same files give the same bytes.
 *
 * @param day the date of every entry, in local time, because the format stores it so and the time zone must not show
 * @param level of zlib, 1 to 9
 */
export function packFiles(
  files: ReadonlyMap<string, Uint8Array>,
  day: Date,
  level: number,
): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [filename, content] of files) {
    const entry: ZipInputFile = {
      filename,
      mtime: day,
      size: content.length,
      crc: crc32(content),
      compression: DEFLATE,
    };
    zip.add(entry);
    entry.ondata?.(null, deflateRawSync(content, { level }), true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}

// Sheets of a hundred documents, 94 MB: 3 % smaller than by the package and six times as fast; the next level takes twice as long for 2 %.
const SHEETS = 5;

export const packWorkbook: Packer = (files) => packFiles(files, firstDay(), SHEETS);
