/** Bounds of what is read from one file, so that no file can fill memory or run for ever. */

/** Bytes of one file; the longest plan in PDF that we know has 12 MB, scans aside. */
export const LARGEST_FILE = 100 * 1024 * 1024;
/** Bytes of all that an archive (or a Word file, which is one) holds, unpacked. */
export const LARGEST_UNPACKED = 300 * 1024 * 1024;
/** Unpacked bytes to one packed byte; XML of Word packs to a twentieth, a zip bomb to a thousandth. */
export const LARGEST_RATIO = 200;
/** Files in one archive. */
export const MOST_ENTRIES = 5_000;
/** Pages of one PDF. */
export const MOST_PAGES = 2_000;
