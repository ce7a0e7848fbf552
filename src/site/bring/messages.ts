/** What the page and its worker say to each other. */
import type { OwnFindings, Stage } from './read-text.ts';

export interface BringRequest {
  /** Absolute address of `/bring/FORM/`. */
  readonly root: string;
  /** Fetches that many documents of the shelf in advance, and reads nothing. */
  readonly prepare?: number;
  /** Of the file; empty for pasted text. */
  readonly name: string;
  readonly bytes?: ArrayBuffer;
  readonly text?: string;
}

export type BringReply =
  | { readonly ready: true }
  | { readonly stage: Stage; readonly done: number; readonly all: number }
  | { readonly findings: OwnFindings }
  /** Code of a fault of intake, `unread` for a file that no reader takes, `failed` for a fault of the network. */
  | { readonly fault: string };
