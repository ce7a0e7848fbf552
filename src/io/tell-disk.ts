/** What the disk refuses, in one line. */
import { statSync } from 'node:fs';
import { isNotAFile, PUT_FILE } from './plain-file.ts';

export type DiskError = NodeJS.ErrnoException & { readonly code: string; readonly syscall: string };

export const isOfDisk = (error: unknown): error is DiskError =>
  error instanceof Error && 'syscall' in error && 'code' in error;

/** A refusal as other programs tell it, whose path they may keep to themselves. */
export type Refused = Pick<DiskError, 'code' | 'syscall' | 'path'>;

/** Calls of the system that read; the others change something. */
const READING = /^(?:access|(?:l|f)?stat|scandir|readdir|opendir|read|readFile|readlink|realpath)$/;

/** `FILE:1: …`; `shown` says how whoever reads it knows a path. */
export function tellDisk(refused: Refused, shown: (path: string) => string = (own) => own): string {
  const { code, syscall, path = '.' } = refused;
  if (isNotAFile(refused)) return `${shown(path)}:1: ${refused.other}. ${PUT_FILE} [io/not-a-file]`;
  const [what, kind] = refusesReading({ code, syscall, path })
    ? ['read', 'io/unreadable']
    : ['written', 'io/unwritable'];
  return (
    `${shown(path)}:1: it cannot be ${what} (${code}). ` +
    `Make room or take rights there, then run this again; what stood before stands [${kind}]`
  );
}

/** Files are written aside, under names that were free: what was to be opened and stands was to be read. */
export const refusesReading = ({ syscall, path }: Refused): boolean =>
  READING.test(syscall) || (syscall === 'open' && path !== undefined && stands(path));

function stands(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}

// As Node words it: `EIO: i/o error, open '/a/b.json'`, `ENOSPC: no space left on device, write`.
const IN_WORDS =
  /\b(?<code>EIO|ENOSPC|EDQUOT|EACCES|EPERM|EROFS|EMFILE|ENFILE|EBUSY): [^,\n]+, (?<syscall>[a-z]+)\b(?: '(?<path>[^'\n]+)')?/iu;
// Of a file that is open the disk names no path; a bundler says before what it was loading.
const LOADED = /Could not load (?<path>[^\n]+?) \(imported by/u;

/** What the disk refused another program, as far as its output, a trace perhaps, says so; null where it does not. */
export function refusalIn(said: string): Refused | null {
  const { code, syscall, path = LOADED.exec(said)?.groups?.path } = IN_WORDS.exec(said)?.groups ?? {};
  if (code === undefined || syscall === undefined) return null;
  return { code, syscall, ...(path !== undefined && { path }) };
}
