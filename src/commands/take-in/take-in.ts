/** Takes files of any form into an edition: the file as it came, and the text that its seed is. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertScript } from '#convert/convert-script.ts';
import { extractFacts } from '#extract/extract-facts.ts';
import { IntakeFault } from '#intake/original.ts';
import { endingOf, readOriginal } from '#intake/read-original.ts';
import { isThere } from '#io/is-there.ts';
import { ORIGINAL_FILES, ORIGINALS, readOriginals } from '#io/originals.ts';
import { isNotAFile, PUT_FILE, readAt, readPlain } from '#io/plain-file.ts';
import { replaceFile } from '#io/write/write-file.ts';
import { writeNewFiles } from '#io/write/write-new.ts';
import { DIAGNOSTICS, type Diagnostic } from '#model/diagnostic.ts';
import type { OriginalFile } from '#model/document.ts';
import { EMPTY_CONTENT } from '#model/kept/content.ts';
import type { ParsedDocument, Seed } from '#model/line.ts';
import { parseSeed } from '#parse/parse-seed.ts';
import { chooseId } from './choose-id.ts';
import type { Fault, Gathered } from './gather.ts';

/** What came of one file. */
export type TakenIn = { readonly name: string; readonly from: string } & (
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] }
  | {
      readonly kind: 'known';
      readonly id: string;
      /** What stands there of it; null where the file itself lies among the seeds. */
      readonly noted: { readonly doc: ParsedDocument; readonly original: OriginalFile } | null;
    }
  | {
      readonly kind: 'added';
      readonly id: string;
      readonly doc: ParsedDocument;
      readonly targets: number;
      readonly original: OriginalFile;
      /** What the reader of the file noticed, then what the parser did. */
      readonly warnings: readonly string[];
    }
);

export interface TakeOptions {
  readonly seeds: string;
  /** Null chooses it from the file's name, else from place and year. */
  readonly id: string | null;
  readonly place: string | null;
}

/**
 * Takes one file: `seeds/originals/NAME` byte for byte, `seeds/ID.txt`, and a note in `seeds/originals.json` of
 * which was read from which. A file that is there already is not taken twice; nothing is overwritten.
 */
export async function takeIn(file: Gathered, options: TakeOptions): Promise<TakenIn> {
  const { name, from } = file;
  const refuse = (...faults: Fault[]): TakenIn => ({ name, from, kind: 'refused', faults });
  if ('fault' in file) return refuse(file.fault);
  const { bytes } = file;
  const sha256 = sum(bytes);
  try {
    const known = findKnown(options.seeds, sha256);
    if (known !== null) return { name, from, kind: 'known', ...known };
    const { form, text: read, pages, warnings } = await readOriginal(bytes, name);
    const text = form === 'txt' || form === 'md' ? read.replace(/^\uFEFF/, '') : read;
    const parse = (id: string) => parseSeed(seedOf(options.seeds, id, text));
    const id =
      options.id ?? chooseId(name, options.place, parse('draft').value.metadata, taken(options.seeds));
    if (!/^[\p{Ll}\p{Lo}\d][\p{Ll}\p{Lo}\d-]*$/u.test(id))
      return refuse(
        fault('content/schema', `“${id}” cannot be an id`, 'Use lower-case letters, digits and hyphens'),
      );
    if (taken(options.seeds).has(id))
      return refuse(
        fault('content/duplicate-id', `there is a document ${id} already`, 'Choose another id with --id'),
      );
    const { value: doc, diagnostics } = parse(id);
    const errors = diagnostics.filter(({ code }) => DIAGNOSTICS[code] === 'error');
    if (errors.length > 0) return refuse(...errors);
    const original: OriginalFile = {
      file: nameFor(options.seeds, name, sha256),
      sha256,
      bytes: bytes.length,
      form,
      pages: pages?.map(([page, start]) => [page, start] as [number, number]) ?? null,
    };
    write(options.seeds, id, text, bytes, original);
    return {
      name,
      from,
      kind: 'added',
      id,
      doc,
      original,
      targets: targetsIn(doc),
      warnings: [...warnings, ...placed(diagnostics.filter(({ span }) => span !== null))],
    };
  } catch (error) {
    if (error instanceof IntakeFault) return refuse(fault(error.code, error.message, error.hint));
    if (isNotAFile(error)) return refuse(fault('io/not-a-file', `${error.path}: ${error.other}`, PUT_FILE));
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return refuse(
      fault('io/unwritable', `it cannot be taken in (${code})`, 'Make room, or take rights there'),
    );
  }
}

/** One sentence a kind of finding, at its first line; `duidu corpus` names every place. */
const placed = (diagnostics: readonly Diagnostic[]): string[] =>
  [...Map.groupBy(diagnostics, ({ code }) => code).values()].map(([first, ...more]) => {
    const { line, message } = first as Diagnostic;
    return `line ${line}${more.length > 0 ? ` and ${more.length} more` : ''}: ${message}`;
  });

const fault = (code: string, message: string, hint: string): Fault => ({ code, message, hint });

const sum = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

function seedOf(seeds: string, id: string, text: string): Seed {
  return {
    id,
    file: join(seeds, `${id}.txt`),
    text,
    sha256: sum(text),
    bytes: Buffer.byteLength(text),
    descriptor: null,
  };
}

/** Ids that stand for a document. */
const taken = (seeds: string): ReadonlySet<string> =>
  new Set(isThere(seeds) ? readdirSync(seeds).map((name) => name.slice(0, -endingOf(name).length - 1)) : []);

/** The document that was read from the same bytes, or is the same bytes. */
function findKnown(
  seeds: string,
  sha256: string,
): Omit<Extract<TakenIn, { kind: 'known' }>, 'kind' | 'name' | 'from'> | null {
  for (const [seed, original] of readOriginals(seeds)) {
    const path = join(seeds, seed);
    if (original.sha256 !== sha256 || !isThere(path)) continue;
    const id = seed.replace(/\.txt$/, '');
    const doc = parseSeed(seedOf(seeds, id, readPlain(path))).value;
    return { id, noted: { doc, original } };
  }
  if (!isThere(seeds)) return null;
  const same = readdirSync(seeds, { withFileTypes: true }).find(
    (entry) =>
      entry.isFile() && entry.name !== ORIGINALS && sum(readFileSync(join(seeds, entry.name))) === sha256,
  );
  return same ? { id: same.name.replace(/\.[^.]*$/, ''), noted: null } : null;
}

/** Its own name, or `NAME-2` where another file has that. */
function nameFor(seeds: string, name: string, sha256: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no name on a disk should hold them
  const clean = name.replace(/[\u0000-\u001f/\\:*?"<>|]/g, '_');
  const ending = endingOf(clean);
  const stem = ending === '' ? clean : clean.slice(0, -ending.length - 1);
  for (let n = 1; ; n++) {
    const candidate = `${stem}${n === 1 ? '' : `-${n}`}${ending === '' ? '' : `.${ending}`}`;
    const there = readAt(join(seeds, ORIGINAL_FILES, candidate));
    if (there === null || (there.bytes !== null && sum(there.bytes) === sha256)) return candidate;
  }
}

/** The note first: where the run ends between, a note of a seed that is not there counts for nothing. */
function write(seeds: string, id: string, text: string, bytes: Uint8Array, original: OriginalFile): void {
  const notes = Object.fromEntries([...readOriginals(seeds), [`${id}.txt`, original] as const].sort());
  replaceFile(join(seeds, ORIGINALS), `${JSON.stringify(notes, null, 1)}\n`);
  const copy = join(seeds, ORIGINAL_FILES, original.file);
  writeNewFiles([
    ...(isThere(copy) ? [] : [{ path: copy, content: bytes }]),
    { path: join(seeds, `${id}.txt`), content: text },
  ]);
}

const targetsIn = (doc: ParsedDocument): number =>
  extractFacts(convertScript(doc, EMPTY_CONTENT).value, EMPTY_CONTENT).value.facts.targets.length;
