/** Packs the built site into one archive that opens from disk: `dist/duidu-offline.zip`. */
import { closeSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';
import { strToU8, Zip, type ZipInputFile } from 'fflate';
import { filesBelow } from '#io/files-below.ts';
import type { Unread } from '#io/write/keep.ts';
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
import { type KeptEntry, type Packed, readEntries, withArchive, writeEntries } from './kept/entries.ts';
import { sumOf } from './kept/sums.ts';

export const OFFLINE_ARCHIVE = 'duidu-offline.zip';

// Level 9 saves 2 % of the archive and takes twice as long.
const LEVEL = 6;

/** Hosts take no larger file (25 MiB at the strictest), and readers are spared one. */
const MOST = 25_000_000; // bytes
/** Of pages and tables packed together, the least that ever remained. */
const LEAST_LEFT = 0.12;

/** What the archive holds, and which kinds of page were left out of it so that it stays small. */
export interface PackedSite {
  readonly files: number;
  readonly leftOut: readonly string[];
  /** To be called when the site has taken the place of the older one. */
  readonly keep: () => void;
}

/** The archive that stands, what is known of it, and where that is kept for the next. */
export interface OlderArchive {
  readonly archive: string;
  readonly known: string;
  /** Of the code that makes it. */
  readonly by: string;
  /** Whether its entries may be taken. */
  readonly kept: boolean;
  readonly unread: Unread;
}

/**
 * Writes the archive of `dist`; `address` is where the site stands online, `day` (ISO) the date that its
 * entries carry, so that the same site gives the same bytes. Of a large site the pages that repeat what others
 * show stay online, and links lead there.
 */
export async function writeOffline(
  dist: string,
  address: string,
  day: string,
  { most = MOST, older }: { readonly most?: number; readonly older?: OlderArchive } = {},
): Promise<PackedSite> {
  const all = filesBelow(dist).filter(belongsOffline);
  const sizes = new Map(all.map((file) => [file, statSync(join(dist, file)).size]));
  const archive = join(dist, OFFLINE_ARCHIVE);
  const before = older?.kept
    ? readEntries(older.known, older.by, older.unread)
    : new Map<string, KeptEntry>();
  return withArchive(older?.archive ?? '', async (read) => {
    for (let n = 0; ; n++) {
      const out = LEFT_OUT_FIRST.slice(0, n);
      const files = all.filter((file) => !out.some(({ files: kind }) => kind.test(file)));
      const last = n === LEFT_OUT_FIRST.length;
      const least = files.reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0) * LEAST_LEFT;
      if (least > most && !last) continue;
      const site = packSite(dist, files, address, { before, read });
      const entries = await pack(archive, dayOf(day), last ? Number.POSITIVE_INFINITY : most, site);
      if (entries === null) continue;
      return {
        files: files.length,
        leftOut: out.map(({ name }) => name),
        keep: () => {
          if (older) writeEntries(older.known, { by: older.by, entries });
        },
      };
    }
  });
}

interface Older {
  readonly before: ReadonlyMap<string, KeptEntry>;
  readonly read: (entry: KeptEntry) => Packed | null;
}

type Entry = readonly [file: string, packed: Packed, made: Pick<KeptEntry, 'sum' | 'asked'>];

function* packSite(
  dist: string,
  files: readonly string[],
  address: string,
  { before, read }: Older,
): Generator<Promise<Entry>> {
  const known = new Set(files);
  const { origin, pathname } = new URL(address);
  const base = pathname.endsWith('/') ? pathname : `${pathname}/`;
  const words = Object.fromEntries(LOCALES.map((locale) => [locale, wordsOf(locale)]));
  const toOffline = (file: string, bytes: Buffer, site: OfflineSite): Uint8Array => {
    if (file.endsWith('.html')) {
      const own = words[localeOf(file)] ?? wordsOf('hans');
      return strToU8(toOfflinePage(bytes.toString(), file, site, own));
    }
    return file.endsWith('.css') ? strToU8(toOfflineStyle(bytes.toString())) : bytes;
  };
  for (const file of files) {
    const bytes = readFileSync(join(dist, file));
    const sum = sumOf(bytes);
    const older = before.get(file);
    const isAsBefore =
      older?.sum === sum && older.asked.every((other) => known.has(other) === before.has(other));
    const taken = isAsBefore ? read(older) : null;
    if (older && taken) {
      yield Promise.resolve([file, taken, older]);
      continue;
    }
    const asked = new Set<string>();
    const has = (other: string): boolean => {
      asked.add(other);
      return known.has(other);
    };
    const content = toOffline(file, bytes, { base, origin, has });
    yield deflate(content, { level: LEVEL }).then((bytes) => [
      file,
      { bytes, size: content.length, crc: crc32(content) },
      { sum, asked: [...asked] },
    ]);
  }
}

const deflate: (content: Uint8Array, options: { readonly level: number }) => Promise<Packed['bytes']> =
  promisify(deflateRaw);

// Files that are packed while the next ones are read: enough for all cores.
const AHEAD = 32;

/** What `items` promise, in their order; they are asked for ahead of the one that is waited for. */
async function* inOrder<T>(items: Iterable<Promise<T>>): AsyncGenerator<T> {
  const begun: Promise<T>[] = [];
  for (const item of items) {
    begun.push(item);
    const first = begun.length > AHEAD ? begun.shift() : undefined;
    if (first) yield await first;
  }
  for (const item of begun) yield await item;
}

function dayOf(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // Local time, because the ZIP format stores it so and the time zone must not show.
  return new Date(year, month - 1, date);
}

/** The method's number in the ZIP format. */
const DEFLATE = 8;

/**
 * One file after the other from disk to disk: the pages of a large corpus together do not fit into memory. Null where they
 * are more than `most` bytes.
 */
async function pack(
  archive: string,
  mtime: Date,
  most: number,
  entries: Iterable<Promise<Entry>>,
): Promise<ReadonlyMap<string, KeptEntry> | null> {
  const target = openSync(archive, 'w');
  const made = new Map<string, KeptEntry>();
  try {
    let written = 0;
    let isKnown = true;
    // Where the bytes of the entry that is written begin.
    let from: number | null = null;
    let current: Uint8Array | null = null;
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      if (chunk === current) from = written;
      writeSync(target, chunk);
      written += chunk.length;
    });
    for await (const [file, { bytes, size, crc }, { sum, asked }] of inOrder(entries)) {
      const entry: ZipInputFile = { filename: `duidu/${file}`, mtime, size, crc, compression: DEFLATE };
      zip.add(entry);
      from = null;
      current = bytes;
      entry.ondata?.(null, bytes, true);
      if (from === null) isKnown = false;
      else made.set(file, { sum, packed: sumOf(bytes), from, length: bytes.length, size, crc, asked });
      if (written > most) return null;
    }
    zip.end();
    // Of some entries alone it would be told that the archive had no others.
    if (!isKnown) made.clear();
    return written > most ? null : made;
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
