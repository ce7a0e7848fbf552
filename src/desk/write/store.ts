/** The files that the desk writes: whole or not at all, and never over what somebody else wrote meanwhile. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readIfThere } from '#io/plain-file.ts';
import { removeFile, replaceFile } from '#io/write/write-file.ts';

/** Somebody changed the file since the desk read it. */
export class ChangedMeanwhile extends Error {
  readonly file: string;
  constructor(file: string) {
    super(`${file} was changed by somebody else`);
    this.file = file;
  }
}

/** What one decision did to one file. */
export interface Written {
  readonly file: string;
  /** Null where the file was not there. */
  readonly before: string | null;
  readonly after: string;
}

/** The files below `folder`, as they were when the desk last looked at them. */
export class Store {
  readonly #folder: string;
  readonly #seen = new Map<string, string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The text of a file, null where there is none; from now on a change of it by others is noticed. */
  read(file: string): string | null {
    const text = this.#onDisk(file);
    this.#seen.set(file, digest(text));
    return text;
  }

  /** The text as it stands now, without being answerable for it. */
  peek(file: string): string | null {
    return this.#onDisk(file);
  }

  /** Forgets what was seen: what stands there now is what the next decision is made upon. */
  refresh(): void {
    for (const file of this.#seen.keys()) this.read(file);
  }

  /**
   * Puts `change` of the file's text in its place; it is on the disk when this returns.
   *
   * @throws {ChangedMeanwhile} where the file is not what was last read; it is then left alone.
   */
  change(file: string, change: (text: string) => string): Written {
    const before = this.#onDisk(file);
    const seen = this.#seen.get(file);
    if (seen !== undefined && seen !== digest(before)) throw new ChangedMeanwhile(file);
    const after = change(before ?? '');
    replaceFile(join(this.#folder, file), after);
    this.#seen.set(file, digest(after));
    return { file, before, after };
  }

  /** Takes a decision back: the file says again what it said before, or is away where it was, unless somebody wrote into it since. */
  undo({ file, before, after }: Written): void {
    if (this.#onDisk(file) !== after) throw new ChangedMeanwhile(file);
    const path = join(this.#folder, file);
    if (before === null) removeFile(path);
    else replaceFile(path, before);
    this.#seen.set(file, digest(before));
  }

  #onDisk(file: string): string | null {
    return readIfThere(join(this.#folder, file))?.toString() ?? null;
  }
}

const digest = (text: string | null): string =>
  text === null ? '' : createHash('sha256').update(text).digest('hex');
