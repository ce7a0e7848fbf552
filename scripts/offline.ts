/** Packs the built site into one archive that opens from disk: `dist/duidu-offline.zip`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { belongsOffline, type OfflineSite, toOfflinePage, toOfflineStyle } from '../src/downloads/offline.ts';
import { LOCALE_PARAM, LOCALES, type Locale } from '../src/i18n/locale.ts';
import { offline } from '../src/i18n/strings/offline.ts';
import { translate } from '../src/i18n/translate.ts';

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
  const entries: Zippable = {};
  for (const file of files) {
    const bytes = readFileSync(join(dist, file));
    const name = `duidu/${file}`;
    if (file.endsWith('.html')) {
      const own = words[localeOf(file)] ?? wordsOf('hans');
      entries[name] = strToU8(toOfflinePage(bytes.toString(), file, site, own));
    } else if (file.endsWith('.css')) entries[name] = strToU8(toOfflineStyle(bytes.toString()));
    else entries[name] = bytes;
  }
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // Local time, because the ZIP format stores it so and the time zone must not show.
  const mtime = new Date(year, month - 1, date);
  writeFileSync(join(dist, OFFLINE_ARCHIVE), zipSync(entries, { level: LEVEL, mtime }));
  return files.length;
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
