/** What a command of the command line is made of. */
import type { Edition } from './edition.ts';
import type { Progress } from './progress.ts';

export interface Option {
  readonly type: 'string' | 'boolean';
  /** What stands for the value in the help: `DIR`. */
  readonly value?: string;
  readonly help: string;
}

export interface Call {
  readonly words: readonly string[];
  /** The value of an option that takes one; null where it was not given. */
  readonly value: (option: string) => string | null;
  readonly has: (option: string) => boolean;
  readonly edition: Edition;
  readonly progress: Progress;
}

export interface Command {
  /** As it is called, after the name: `FILE … [--place PLACE]`. */
  readonly usage: string;
  /** One line. */
  readonly about: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Least and most number of words beside the options. */
  readonly words: readonly [least: number, most: number];
  /** Whether it makes its own edition, so that none has to be there. */
  readonly makesEdition?: boolean;
  /** Resolves to whether all went well; what did not has then been said on standard error. */
  readonly run: (call: Call) => boolean | Promise<boolean>;
}

/** A fault of the call itself: what is wrong. How the command is called is said after it. */
export class UsageFault extends Error {}
