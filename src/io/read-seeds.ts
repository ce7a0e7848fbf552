/** Reads a folder of seeds: every document of a known form as text, with its descriptor where content has one. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { IntakeFault } from '#intake/original.ts';
import { endingOf, KNOWN_ENDINGS, readOriginal } from '#intake/read-original.ts';
import type { Diagnostic, DiagnosticCode, Outcome } from '#model/diagnostic.ts';
import type { OriginalFile } from '#model/document.ts';
import type { Descriptor } from '#model/kept/content.ts';
import type { Seed } from '#model/line.ts';
import { decodeSeed, LARGEST_SEED } from './decode.ts';
import { ORIGINALS, readOriginals } from './originals.ts';
import { otherThanFile, PUT_FILE } from './plain-file.ts';

/**
 * All seeds of a folder, by file name; what stands in its own folders (`originals/`) is none. What cannot be read
 * is an `io/*` or `intake/*` diagnostic with the file.
 */
export async function readSeeds(
  folder: string,
  descriptors: readonly Descriptor[],
): Promise<Outcome<Seed[]>> {
  const diagnostics: Diagnostic[] = [];
  const report: Reporter = (code, file, message, hint, line = 1) =>
    diagnostics.push({ code, file, line, span: null, message, hint });
  let names: string[];
  try {
    names = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && isSeed(entry.name))
      .map(({ name }) => name)
      .sort();
  } catch (error) {
    report(
      'io/unreadable',
      folder,
      `the folder cannot be read (${(error as NodeJS.ErrnoException).code})`,
      'Name a folder that holds the texts',
    );
    return { value: [], diagnostics };
  }
  if (names.length === 0)
    report(
      'io/no-seeds',
      folder,
      'the folder holds no text, Word, PDF or web page',
      'Put the documents there, one file a document',
    );

  const seeds: Seed[] = [];
  const originals = notesOf(folder, report);
  for (const name of names) {
    const file = join(folder, name);
    const bytes = readBytes(file, report);
    if (!bytes) continue;
    const read = await readText(bytes, name, (code, message, hint, line) =>
      report(code, file, message, hint, line),
    );
    if (!read) continue;
    const descriptor = descriptors.find(({ seed }) => seed === name) ?? null;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (descriptor?.sha256 !== undefined && descriptor.sha256 !== sha256)
      report(
        'content/checksum',
        file,
        `the file's SHA-256 is ${sha256}, its descriptor says ${descriptor.sha256}`,
        'Restore the file, or record the new checksum if the change is meant',
      );
    seeds.push({
      id: descriptor?.id ?? slugOf(name),
      file,
      text: read.text,
      sha256,
      bytes: bytes.length,
      descriptor,
      original: originals.get(name) ?? {
        file: descriptor?.originalFile ?? name,
        sha256,
        bytes: bytes.length,
        ...read.form,
      },
    });
  }
  const named = tellApart(seeds);
  reportMissing(descriptors, names, report);
  reportDoubles(named, report);
  return { value: named, diagnostics };
}

/** Which file each seed was read from; none where that cannot be read, which is said. */
function notesOf(folder: string, report: Reporter): ReadonlyMap<string, OriginalFile> {
  const file = join(folder, ORIGINALS);
  try {
    return readOriginals(folder);
  } catch (error) {
    if (error instanceof IntakeFault)
      report(error.code, file, 'this is not what duidu wrote there', error.hint);
    else
      report(
        'io/unreadable',
        file,
        `the file cannot be read (${(error as NodeJS.ErrnoException).code})`,
        'Check that it may be read',
      );
    return new Map();
  }
}

/** Office programs leave `~$name.docx` beside a file that is open. */
const isSeed = (name: string): boolean => {
  const form = KNOWN_ENDINGS[endingOf(name)];
  return form !== undefined && form !== 'zip' && !/^[.~]/.test(name);
};

/** The text of one file, and its form with the places of its pages; null where it cannot be read, which is said. */
async function readText(
  bytes: Uint8Array,
  name: string,
  complain: (code: DiagnosticCode, message: string, hint: string, line?: number) => void,
): Promise<{ text: string; form: Pick<OriginalFile, 'form' | 'pages'> } | null> {
  const form = KNOWN_ENDINGS[endingOf(name)];
  if (form === 'txt' || form === 'md') {
    const decoded = decodeSeed(bytes);
    if (decoded.ok) return { text: decoded.text, form: { form, pages: null } };
    complain(decoded.code, decoded.message, HINTS[decoded.code], decoded.line);
    return null;
  }
  try {
    const { text, form, pages } = await readOriginal(bytes, name);
    return {
      text,
      form: { form, pages: pages?.map(([page, start]) => [page, start] as [number, number]) ?? null },
    };
  } catch (error) {
    if (!(error instanceof IntakeFault)) throw error;
    complain(error.code, error.message, error.hint);
    return null;
  }
}

type Reporter = (code: DiagnosticCode, file: string, message: string, hint: string, line?: number) => void;

const HINTS = {
  'io/empty': 'Put the text in it or remove the file',
  'io/binary': 'Save the document as plain text (UTF-8) first',
  'io/encoding': 'Save it as UTF-8',
  'io/too-large': 'Split it into one file a document',
} as const;

function readBytes(file: string, report: Reporter): Uint8Array | null {
  try {
    const other = otherThanFile(file, dirname(file));
    if (other !== null) {
      report('io/not-a-file', file, other, PUT_FILE);
      return null;
    }
    const { size } = statSync(file);
    if (size > LARGEST_SEED) {
      report(
        'io/too-large',
        file,
        `the file has ${size} bytes, more than the ${LARGEST_SEED} that a seed may have`,
        HINTS['io/too-large'],
      );
      return null;
    }
    return readFileSync(file);
  } catch (error) {
    report(
      'io/unreadable',
      file,
      `the file cannot be read (${(error as NodeJS.ErrnoException).code})`,
      'Check that it exists and may be read',
    );
    return null;
  }
}

function reportMissing(descriptors: readonly Descriptor[], names: readonly string[], report: Reporter): void {
  for (const { id, seed } of descriptors) {
    if (!names.includes(seed))
      report(
        'content/missing-seed',
        `content/documents/${id}.yaml`,
        `its seed ${seed} is not in the seeds folder`,
        'Put the file there or remove the descriptor',
      );
  }
}

function reportDoubles(seeds: readonly Seed[], report: Reporter): void {
  const first = new Map<string, string>();
  for (const { id, file } of seeds) {
    const other = first.get(id);
    if (other === undefined) first.set(id, file);
    else
      report(
        'content/duplicate-id',
        file,
        `its id ${id} is that of ${other} too`,
        'Rename one of the files, or give it another id in its descriptor',
      );
  }
}

/** `揭阳 Plan_2016.txt` → `plan-2016`; a name without Latin letters or digits keeps its own characters. */
export function slugOf(name: string): string {
  const stem = stemOf(name);
  return hyphenate(stem, /[^a-z0-9]+/g) || wholeSlugOf(name) || 'document';
}

/** `揭阳 Plan_2016.txt` → `揭阳-plan-2016` */
const wholeSlugOf = (name: string): string => hyphenate(stemOf(name).normalize('NFC'), /[^\p{L}\p{N}]+/gu);

const stemOf = (name: string): string =>
  endingOf(name) in KNOWN_ENDINGS ? basename(name).replace(/\.[^.]*$/, '') : basename(name);

const hyphenate = (stem: string, foreign: RegExp): string =>
  stem.toLowerCase().replace(foreign, '-').replace(/^-|-$/g, '');

/** `揭阳方案（2016）.txt` beside `佛山方案（2016）.txt`: where the short ids are one, both keep all their letters. */
function tellApart(seeds: readonly Seed[]): Seed[] {
  const bearers = Map.groupBy(seeds, ({ id }) => id);
  return seeds.map((seed) =>
    seed.descriptor === null && (bearers.get(seed.id)?.length ?? 0) > 1
      ? { ...seed, id: wholeSlugOf(basename(seed.file)) || seed.id }
      : seed,
  );
}
