/** What a citation can hold on to: a short name of a wording, the same wherever and whenever it is made. */
import { createHash } from 'node:crypto';

export interface PrintedWording {
  readonly heading: string | null;
  readonly body: string;
  /** The note of responsible units; who is charged is part of what a clause says. */
  readonly note: string | null;
}

/**
 * First 16 hex digits of SHA-256 over the wording as printed (heading, line feed, body and, where there is one,
 * line feed, note), without white space, so that a re-wrapped source keeps its fingerprints.
 */
export function fingerprintOf({ heading, body, note }: PrintedWording): string {
  return digest(`${heading ?? ''}\n${body}${note === null ? '' : `\n${note}`}`.replace(/[^\S\n]+/gu, ''));
}

/** First 16 hex digits of SHA-256. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
