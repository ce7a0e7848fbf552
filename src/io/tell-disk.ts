/** What the disk refuses, in one line. */

export type DiskError = NodeJS.ErrnoException & { readonly code: string; readonly syscall: string };

export const isOfDisk = (error: unknown): error is DiskError =>
  error instanceof Error && 'syscall' in error && 'code' in error;

/** Calls of the system that read; the others change something. */
const READING = /^(?:access|(?:l|f)?stat|scandir|readdir|opendir|read|readFile|readlink|realpath)$/;

/** `FILE:1: …`; `shown` says how whoever reads it knows a path. */
export function tellDisk(
  { code, syscall, path = '.' }: DiskError,
  shown: (path: string) => string = (own) => own,
): string {
  const [what, kind] = READING.test(syscall) ? ['read', 'io/unreadable'] : ['written', 'io/unwritable'];
  return (
    `${shown(path)}:1: it cannot be ${what} (${code}). ` +
    `Make room or take rights there, then run this again; what stood before stands [${kind}]`
  );
}
