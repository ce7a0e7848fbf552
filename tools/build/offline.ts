/** Packs the built site into one archive that opens from disk: `dist/duidu-offline.zip`. */
import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { strToU8, Zip, type ZipInputFile } from 'fflate';
import { belongsOffline, type OfflineSite, toOfflinePage, toOfflineStyle } from '#site/downloads/offline.ts';
import { LOCALE_PARAM, LOCALES, type Locale } from '#site/i18n/locale.ts';
import { offline } from '#site/i18n/strings/offline.ts';
import { translate } from '#site/i18n/translate.ts';

export const OFFLINE_ARCHIVE = 'duidu-offline.zip';

// Level 9 saves 2 % of the archive and takes twice as long.
const LEVEL = 6;

/**
 * Writes the archive of `dist`; `address` is where the site stands online, `day` (ISO) the date that its
 * entries carry, so that the same site gives the same bytes. Returns how many files it holds.
 */
export function writeOffline(dist: string, address: string, day: string): number {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(belongsOffline)
    .sort();
  const known = new Set(files);
  const { origin, pathname } = new URL(address);
  const site: OfflineSite = {
    base: pathname.endsWith('/') ? pathname : `${pathname}/`,
    origin,
    has: (file) => known.has(file),
  };
  const words = Object.fromEntries(LOCALES.map((locale) => [locale, wordsOf(locale)]));
  const toOffline = (file: string): Uint8Array => {
    const bytes = readFileSync(join(dist, file));
    if (file.endsWith('.html')) {
      const own = words[localeOf(file)] ?? wordsOf('hans');
      return strToU8(toOfflinePage(bytes.toString(), file, site, own));
    }
    return file.endsWith('.css') ? strToU8(toOfflineStyle(bytes.toString())) : bytes;
  };
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // Local time, because the ZIP format stores it so and the time zone must not show.
  const mtime = new Date(year, month - 1, date);
  pack(join(dist, OFFLINE_ARCHIVE), files, toOffline, mtime);
  return files.length;
}

/** The method's number in the ZIP format. */
const DEFLATE = 8;

/** One file after the other from disk to disk: the pages of a large corpus together do not fit into memory. */
function pack(
  archive: string,
  files: readonly string[],
  bytesOf: (file: string) => Uint8Array,
  mtime: Date,
): void {
  const target = openSync(archive, 'w');
  try {
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      writeSync(target, chunk);
    });
    for (const file of files) {
      const bytes = bytesOf(file);
      const entry: ZipInputFile = {
        filename: `duidu/${file}`,
        mtime,
        size: bytes.length,
        crc: crc32(bytes),
        compression: DEFLATE,
      };
      zip.add(entry);
      entry.ondata?.(null, deflateRawSync(bytes, { level: LEVEL }), true);
    }
    zip.end();
  } finally {
    closeSync(target);
  }
}

const localeOf = (file: string): Locale =>
  LOCALES.find((locale) => LOCALE_PARAM[locale] && file.startsWith(`${LOCALE_PARAM[locale]}/`)) ?? 'hans';

function wordsOf(locale: Locale) {
  const t = translate(locale, offline);
  return {
    searchOnline: t('searchOnline'),
    needsNetwork: t('needsNetwork'),
    openOnline: t('openOnline'),
  };
}
