/** What stages made of documents, kept from run to run: found whole and by the hash of all that it was made of, or not at all. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { filesBelow } from '#io/files-below.ts';
import { isThere } from '#io/is-there.ts';
import { isBeingMade, keepWhole, readWhole, type Unread } from '#io/write/keep.ts';

export type Entries = ReadonlyMap<string, unknown>;

/** A file for each document and stage, with what was made of it under the keys of this run. */
export class StageStore {
  readonly #folder: string;
  readonly #shelves = new Map<string, { readonly before: Entries; readonly now: Map<string, unknown> }>();

  readonly #used = new Set<string>();

  readonly #unread: Unread;

  /** `unread` is told of a shelf that is as good as empty because it cannot be read. */
  constructor(folder: string, unread: Unread) {
    this.#folder = folder;
    this.#unread = unread;
  }

  /** `made`, or what was kept under `key` on the shelf `name`; a shelf is read once. */
  take<T>(name: string, key: string, make: () => T): { readonly value: T; readonly kept: boolean } {
    const shelf = this.#shelves.get(name) ?? { before: this.#read(name), now: new Map<string, unknown>() };
    this.#shelves.set(name, shelf);
    this.#used.add(name);
    const kept = shelf.before.has(key);
    const value = kept ? (shelf.before.get(key) as T) : make();
    shelf.now.set(key, value);
    return { value, kept };
  }

  /**
   * Writes a shelf whose entries are others than before, and lets go of it. @throws what the disk says: what was kept
   * before is then gone or as it was, never something else.
   */
  close(name: string): void {
    const shelf = this.#shelves.get(name);
    if (shelf === undefined) return;
    this.#shelves.delete(name);
    const { before, now } = shelf;
    if (before.size === now.size && now.keys().every((key) => before.has(key))) return;
    mkdirSync(this.#folder, { recursive: true });
    keepWhole(join(this.#folder, name), seal(now));
  }

  /** Takes away the shelves that nothing was taken from, and what killed runs left; what another run writes stays. */
  sweep(): void {
    if (!isThere(this.#folder)) return;
    for (const name of readdirSync(this.#folder))
      if (!this.#used.has(name) && !isBeingMade(name)) rmSync(join(this.#folder, name), { force: true });
  }

  #read(name: string): Entries {
    return readWhole(join(this.#folder, name), unseal, this.#unread) ?? new Map();
  }
}

const SUM_BYTES = 32;
const sumOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** SHA-256 of the entries, then they: V8 reads most of what a disk has spoilt without a word. */
function seal(entries: Entries): Buffer {
  const payload = serialize(entries);
  return Buffer.concat([sumOf(payload), payload]);
}

/** The entries that a shelf holds; null where a byte of it is not as it was written. */
export function unseal(bytes: Uint8Array): Entries | null {
  const payload = bytes.subarray(SUM_BYTES);
  if (!sumOf(payload).equals(bytes.subarray(0, SUM_BYTES))) return null;
  return deserialize(payload) as Entries;
}

/** Where stages keep what they made, and of what code it has to be. */
export interface KeptStages {
  readonly folder: string;
  /** `keyOfCode`, asked where something is made: it reads all sources. */
  readonly code: () => string;
}

/** In `folder`, by the code of `engine`. */
export function stagesIn(folder: string, engine: string): KeptStages {
  let code: string | undefined;
  return {
    folder,
    code: () => {
      code ??= keyOfCode(engine);
      return code;
    },
  };
}

/** Of all that something is made of. */
export function keyOf(...inputs: readonly string[]): string {
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(`${input.length}\n`).update(input);
  return hash.digest('base64url').slice(0, 32);
}

// What a stage is made by; describing and publishing are done anew each time.
const CODE = ['model', 'language', 'parse', 'convert', 'extract', 'align', 'stages', 'commands/kept'];
const PACKAGES = ['package-lock.json', 'node_modules/.package-lock.json'];

/** Of the code of the stages, the packages that they use and the Node that runs them. */
export function keyOfCode(engine: string): string {
  const files = CODE.flatMap((name) => {
    const folder = join(engine, 'src', name);
    return filesBelow(folder).map((file) => join(folder, file));
  });
  const packages = PACKAGES.map((name) => join(engine, name)).filter(isThere);
  return keyOf(
    process.version,
    ...[join(engine, 'package.json'), ...packages, ...files].flatMap((file) => [
      file,
      readFileSync(file, 'latin1'),
    ]),
  );
}
