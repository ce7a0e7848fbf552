/** Packs the built site into one archive that opens from disk: `dist/duidu-offline.zip`. */
import { closeSync, openSync, readdirSync, readFileSync, statSync, writeSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { strToU8, Zip, type ZipInputFile } from 'fflate';
import {
  belongsOffline,
  LEFT_OUT_FIRST,
  type OfflineSite,
  toOfflinePage,
  toOfflineStyle,
} from '#site/downloads/offline.ts';
import { LOCALE_PARAM, LOCALES, type Locale } from '#site/i18n/locale.ts';
import { offline } from '#site/i18n/strings/data/offline.ts';
import { translate } from '#site/i18n/translate.ts';

export const OFFLINE_ARCHIVE = 'duidu-offline.zip';

// Level 9 saves 2 % of the archive and takes twice as long.
const LEVEL = 6;

/** Hosts take no larger file (25 MiB at the strictest), and readers are spared one. */
const MOST = 25_000_000; // bytes
/** Of pages and tables packed together, the least that ever remained. */
const LEAST_LEFT = 0.12;

/** What the archive holds, and which kinds of page were left out of it so that it stays small. */
export interface Packed {
  readonly files: number;
  readonly leftOut: readonly string[];
}

/**
 * Writes the archive of `dist`; `address` is where the site stands online, `day` (ISO) the date that its
 * entries carry, so that the same site gives the same bytes. Of a large site the pages that repeat what others
 * show stay online, and links lead there.
 */
export function writeOffline(dist: string, address: string, day: string, most = MOST): Packed {
  const all = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(belongsOffline)
    .sort();
  const sizes = new Map(all.map((file) => [file, statSync(join(dist, file)).size]));
  const archive = join(dist, OFFLINE_ARCHIVE);
  for (let n = 0; ; n++) {
    const out = LEFT_OUT_FIRST.slice(0, n);
    const files = all.filter((file) => !out.some(({ files: kind }) => kind.test(file)));
    const last = n === LEFT_OUT_FIRST.length;
    const least = files.reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0) * LEAST_LEFT;
    if (least > most && !last) continue;
    packSite(dist, files, address, day);
    if (last || statSync(archive).size <= most)
      return { files: files.length, leftOut: out.map(({ name }) => name) };
  }
}

function packSite(dist: string, files: readonly string[], address: string, day: string): void {
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
