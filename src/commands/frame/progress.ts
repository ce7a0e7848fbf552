/** What a command says while it works: plain lines, and on a terminal what it is doing just now. */
import type { Unread } from '#io/write/keep.ts';
import { shown } from './edition.ts';

export interface Step {
  /** How far it is, shown on a terminal only; `all` where it is known. */
  readonly at: (count: number, all: number | null, of: string) => void;
  /** Ends the step with its line, which gets the seconds that it took. */
  readonly done: (line: string) => void;
}

export interface Progress {
  readonly say: (line: string) => void;
  readonly step: (name: string) => Step;
}

// A step that is over sooner needs no word while it lasts.
const PATIENCE = 2_000; // ms
const BEAT = 250; // ms
const CLEAR = '\r\u001b[2K';

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

/** `quiet` says nothing at all; faults go to standard error by themselves. */
export function makeProgress(
  quiet: boolean,
  out: Stream = process.stdout,
  clock: () => number = () => performance.now(),
): Progress {
  if (quiet) return { say: () => {}, step: () => ({ at: () => {}, done: () => {} }) };
  let shown = false;
  const clear = () => {
    if (shown) out.write(CLEAR);
    shown = false;
  };
  const say = (line: string) => {
    clear();
    out.write(`${line}\n`);
  };
  return {
    say,
    step: (name) => {
      const started = clock();
      let latest = '';
      const show = () => {
        const seconds = (clock() - started) / 1000;
        if (seconds * 1000 < PATIENCE) return;
        const line = `${name.padEnd(8)} ${latest}${latest && '  '}${seconds.toFixed(0)} s`;
        out.write(CLEAR + dim(line.slice(0, (out.columns ?? 80) - 1)));
        shown = true;
      };
      const timer = out.isTTY ? setInterval(show, BEAT) : undefined;
      timer?.unref();
      return {
        at: (count, all, of) => {
          latest = `${count}${all === null ? '' : ` of ${all}`} ${of}`;
          // Work that leaves the timer no turn still shows how far it is.
          if (out.isTTY) show();
        },
        done: (line) => {
          clearInterval(timer);
          say(`${name.padEnd(8)} ${line}  ${((clock() - started) / 1000).toFixed(1)} s`);
        },
      };
    },
  };
}

/** Says of what is kept and cannot be read what follows: the run takes longer, and somebody may wonder why. */
export const tellUnread =
  (say: Progress['say'], follows: string): Unread =>
  (path, why) =>
    say(`kept     ${shown(path)} cannot be read (${why}); ${follows}`);

const dim = (text: string): string => (process.env.NO_COLOR ? text : `\u001b[2m${text}\u001b[22m`);
