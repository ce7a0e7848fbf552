/** What reading a file of any form gives: the text that becomes a seed, and what was noticed on the way. */

export type OriginalForm = 'txt' | 'md' | 'html' | 'docx' | 'doc' | 'pdf';

export interface Original {
  readonly form: OriginalForm;
  /** Lines parted by `\n`; tables as rows of `| a | b |`. */
  readonly text: string;
  /** `[page, start]`: the number of a page, counted from 1, and the UTF-16 offset of its first character in `text`. */
  readonly pages: readonly (readonly [page: number, start: number])[] | null;
  /** What a person should compare with the file; sentences that name the place. */
  readonly warnings: readonly string[];
}

export type FaultCode =
  | 'intake/unknown-form'
  | 'intake/damaged'
  | 'intake/encrypted'
  | 'intake/no-text'
  | 'intake/too-large'
  | 'intake/archive';

/** A file that cannot be read: what is wrong, and what to do. */
export class IntakeFault extends Error {
  readonly code: FaultCode;
  readonly hint: string;
  constructor(code: FaultCode, message: string, hint: string) {
    super(message);
    this.code = code;
    this.hint = hint;
  }
}
