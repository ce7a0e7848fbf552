/** A disk that fails: counts the calls that a command makes to it, and refuses one, or kills the process at one. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CHANGING, PROMISED, READING } from './calls.ts';
import { stepOf } from './steps.ts';

export const REFUSALS = ['ENOSPC', 'EACCES', 'EIO'] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What happens at the call with the number `at`, counted from 1; with `count` nothing, with `dead` every later call fails too. */
export interface Plan {
  /** Calls on what lies in these folders, or in folders beside them whose name begins with theirs. */
  readonly within: readonly string[];
  readonly at: number;
  readonly act: Refusal | 'kill' | 'count' | 'dead';
  /** Counts and refuses only calls that change something. */
  readonly only?: 'changing';
  /** Counts only calls of this step (`steps.ts`), in whichever process or thread they are made. */
  readonly step?: string;
  /** A file that gets a line, its step, for every call from every process and thread; where a call is refused, for that one. */
  readonly log?: string;
}

type Call = (...args: unknown[]) => unknown;

/** Where the calls went: name and path, in order. */
export interface Watched {
  readonly calls: readonly string[];
  /** Gives the disk back as it was. */
  readonly release: () => void;
}

export function watchDisk({ within, at, act, only, step, log }: Plan): Watched {
  const append = fs.appendFileSync;
  const roots = within.map((root) => resolve(root));
  const opened = new Map<number, string>();
  const calls: string[] = [];
  const undo: (() => void)[] = [];
  let isInside = false;

  const pathOf = (value: unknown): string | null => {
    if (typeof value === 'number') return opened.get(value) ?? null;
    if (value instanceof URL && value.protocol === 'file:') return pathOf(fileURLToPath(value));
    if (typeof value !== 'string') return null;
    const path = resolve(value);
    return roots.some((root) => path.startsWith(root)) && !path.includes(`${sep}node_modules${sep}`)
      ? path
      : null;
  };

  /** The place that a call is about, null where it is none of ours; also counts, and does what is planned. */
  const meet = (name: string, own: Call, args: unknown[]): { readonly refused: unknown } | null => {
    const path =
      pathOf(args[0]) ?? (/^(?:link|rename|copyFile|cp|symlink)/.test(name) ? pathOf(args[1]) : null);
    if (path === null) return null;
    if (step !== undefined || log !== undefined) {
      const own = stepOf(name, path, roots[0] as string);
      if (log !== undefined && act === 'count') append(log, `${own}\n`);
      if (step !== undefined && own !== step) return null;
    }
    calls.push(`${name} ${path}`);
    if (act === 'dead' ? calls.length < at : calls.length !== at || act === 'count') return null;
    if (log !== undefined) append(log, `${calls.at(-1)}\n`);
    // A disk that is full, and a process that ends, leave half of what was to be written.
    if (/^write/.test(name) && act !== 'EACCES') own(args[0], halfOf(args[1]), ...args.slice(2));
    if (act === 'kill') process.kill(process.pid, 'SIGKILL');
    // This call gives no reasons.
    if (name === 'existsSync') return { refused: false };
    const code = act === 'dead' ? 'EIO' : act;
    const syscall = systemCallOf(name);
    throw Object.assign(new Error(`${code}: the disk refuses, ${syscall} '${path}'`), {
      code,
      errno: -1,
      syscall,
      path,
    });
  };

  const replace = (owner: Record<string, unknown>, name: string, isPromise: boolean): void => {
    const own = owner[name] as Call;
    const watched: Call = (...args) => {
      if (isInside) return own(...args);
      isInside = !isPromise;
      try {
        const met = meet(name, own, args);
        if (met) return met.refused;
        const made = own(...args);
        if (name === 'openSync' && pathOf(args[0])) opened.set(made as number, resolve(args[0] as string));
        if (name === 'closeSync') opened.delete(args[0] as number);
        return made;
      } finally {
        isInside = false;
      }
    };
    owner[name] = isPromise ? async (...args: unknown[]) => watched(...args) : Object.assign(watched, own);
    undo.push(() => {
      owner[name] = own;
    });
  };
  const sync = fs as unknown as Record<string, unknown>;
  for (const name of only ? CHANGING : [...READING, ...CHANGING]) replace(sync, name, false);
  for (const name of only ? [] : PROMISED)
    replace(fs.promises as unknown as Record<string, unknown>, name, true);
  syncBuiltinESMExports();
  return {
    calls,
    release: () => {
      for (const one of undo) one();
      syncBuiltinESMExports();
    },
  };
}

/** What Node says was called: `scandir` of `readdirSync`. */
function systemCallOf(name: string): string {
  const call = name.replace('Sync', '').toLowerCase();
  if (/^(?:read|write|append)file$/.test(call)) return 'open';
  return call === 'readdir' ? 'scandir' : call;
}

const halfOf = (content: unknown): unknown =>
  typeof content === 'string'
    ? content.slice(0, content.length >> 1)
    : content instanceof Uint8Array
      ? content.subarray(0, content.length >> 1)
      : content;

/** A reading call cannot find the disk full. */
export const canHappen = (call: string, act: Plan['act']): boolean =>
  act !== 'ENOSPC' || !READING.some((name) => call.startsWith(`${name} `));
