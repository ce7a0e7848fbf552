/** What a command says of findings and of a folder that cannot be written, on standard error. */

import { isNotAFile, PUT_FILE } from '#io/plain-file.ts';
import { isOfDisk, refusesReading } from '#io/tell-disk.ts';
import { LockedError } from '#io/write/lock.ts';
import { DIAGNOSTICS, type Diagnostic, type DiagnosticCode } from '#model/diagnostic.ts';

/** Checksum and ledger speak of what is published, not of what is being tried. */
const SETTLED_LATER: ReadonlySet<DiagnosticCode> = new Set([
  'content/checksum',
  'publish/permalink-lost',
  'publish/wording-changed',
  'publish/move',
]);

/** Says why `out` was not written. @throws what is no trouble with the disk: a fault of ours, whose trace says where */
export function tellUnwritten(out: string, error: unknown, hint?: string): false {
  if (!(error instanceof LockedError) && !isOfDisk(error)) throw error;
  report([unwritten(out, error, hint)]);
  return false;
}

/** Why `out` was not written: another process is at it, or the disk refuses. */
export function unwritten(
  out: string,
  error: unknown,
  hint = 'Name a folder with --out that you may write',
): Diagnostic {
  if (error instanceof LockedError)
    return {
      code: 'io/locked',
      file: error.file,
      line: 1,
      span: null,
      message: error.message,
      hint: 'Let it end, then run this again; if that process is gone, remove this file',
    };
  const { code, message } = error as NodeJS.ErrnoException;
  if (isNotAFile(error))
    return {
      code: 'io/not-a-file',
      file: error.path,
      line: 1,
      span: null,
      message: error.other,
      hint: `${PUT_FILE}; what stood before stands`,
    };
  if (isOfDisk(error) && error.path !== undefined && error.path !== out && refusesReading(error))
    return {
      code: 'io/unreadable',
      file: error.path,
      line: 1,
      span: null,
      message: `it cannot be read (${code})`,
      hint: 'Take rights there or mend the disk, then run this again; what stood before stands',
    };
  return {
    code: 'io/unwritable',
    file: out,
    line: 1,
    span: null,
    message: `nothing can be written there (${code ?? message})`,
    hint,
  };
}

export interface Strictness {
  /** While somebody writes, what only a finished change must settle does not stop the run. */
  readonly draft?: boolean;
  /** Whether what an edition may leave open stops it. */
  readonly strict?: boolean;
}

/** The findings that stop a run. */
export const stopping = (
  diagnostics: readonly Diagnostic[],
  { draft = false, strict = false }: Strictness,
): readonly Diagnostic[] =>
  diagnostics.filter(
    ({ code }) =>
      (DIAGNOSTICS[code] === 'error' && !(draft && SETTLED_LATER.has(code))) ||
      (DIAGNOSTICS[code] === 'strict' && strict && !draft),
  );

/**
 * One line a finding on standard error. Where there are errors, these alone, since warnings by the dozen
 * would hide what stopped the run; then false.
 */
export function report(diagnostics: readonly Diagnostic[], strictness: Strictness = {}): boolean {
  const errors = stopping(diagnostics, strictness);
  const kind = errors.length > 0 ? '' : 'warning: ';
  for (const { code, file, line, message, hint } of errors.length > 0 ? errors : diagnostics)
    console.error(`${file}:${line}: ${kind}${message}. ${hint} [${code}]`.replace(/[\r\n]+/g, ' '));
  return errors.length === 0;
}

// Lines that a terminal shows at once.
const A_SCREEN = 24;

/** How many warnings of each kind there were, the most frequent first, where they were too many to be looked over. */
export function tellKinds(warnings: readonly Diagnostic[], say: (line: string) => void): void {
  if (warnings.length <= A_SCREEN) return;
  const kinds = [...Map.groupBy(warnings, ({ code }) => code)]
    .sort(([one, own], [other, theirs]) => theirs.length - own.length || (one < other ? -1 : 1))
    .map(([code, { length }]) => `${length} ${code}`);
  const files = new Set(warnings.map(({ file }) => file)).size;
  say(
    `warned   ${warnings.length} times of ${files} files: ${kinds.join(', ')}; docs/errors.md explains each`,
  );
}
