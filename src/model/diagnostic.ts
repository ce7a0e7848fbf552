import type { Span } from './span.ts';

/**
 * The closed table of everything the pipeline can report. A code is stable: docs/errors.md has a
 * section for each. `error` stops the build; `warning` is published with the document; `strict` is a warning
 * that stops the build of an edition that promises its readers that none is left.
 */
export const DIAGNOSTICS = {
  'io/unreadable': 'error',
  'io/empty': 'error',
  'io/binary': 'error',
  'io/encoding': 'error',
  'io/too-large': 'error',
  'io/no-seeds': 'error',
  'io/unwritable': 'error',
  'io/locked': 'error',
  'io/not-a-file': 'error',
  'intake/unknown-form': 'error',
  'intake/damaged': 'error',
  'intake/encrypted': 'error',
  'intake/no-text': 'error',
  'intake/too-large': 'error',
  'intake/archive': 'error',
  'content/yaml': 'error',
  'content/schema': 'error',
  'content/duplicate-id': 'error',
  'content/missing-seed': 'error',
  'content/checksum': 'error',
  'content/unknown-reference': 'error',
  'content/quote-gone': 'error',
  'content/no-contact': 'warning',
  'parse/no-outline': 'error',
  'parse/no-marks': 'warning',
  'parse/outline-gap': 'warning',
  'parse/outline-jump': 'warning',
  'parse/duplicate-number': 'warning',
  'parse/no-title': 'warning',
  'parse/no-issuer': 'warning',
  'parse/no-issue-number': 'warning',
  'parse/no-date': 'warning',
  'parse/no-place': 'warning',
  'parse/no-period': 'warning',
  'parse/excluded': 'warning',
  'parse/broken-paragraph': 'warning',
  'parse/date': 'warning',
  'parse/private-use': 'warning',
  'parse/odd-characters': 'warning',
  'convert/unreviewed': 'strict',
  'convert/length': 'warning',
  'convert/emendation-mismatch': 'error',
  'extract/unknown-agency': 'warning',
  'extract/no-deadline': 'warning',
  'extract/crowded': 'warning',
  'align/editorial-unknown': 'error',
  'align/editorial-contradiction': 'error',
  'align/editorial-overrides': 'warning',
  'publish/permalink-lost': 'error',
  'publish/wording-changed': 'error',
  'publish/move': 'error',
  'publish/unrecorded': 'strict',
  'publish/pairs-left-out': 'warning',
  'build/incomplete': 'error',
  'build/part': 'error',
} as const satisfies Record<string, 'error' | 'warning' | 'strict'>;

export type DiagnosticCode = keyof typeof DIAGNOSTICS;

/** One finding with its place and its remedy. Odd text is a finding, never a crash. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  /** The file as the reader knows it: `seeds/jieyang-2016-plan.txt`. */
  readonly file: string;
  /** 1-based line in that file; 1 when the finding is about the whole file. */
  readonly line: number;
  /** Where in the seed, when the file is a seed. */
  readonly span: Span | null;
  /** What was found and what was expected. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

/** What a stage returns: its value, and everything it noticed on the way. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
