/** Reads a folder of seeds: every *.txt decoded, with its descriptor where content has one. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Descriptor } from '#model/content.ts';
import type { Diagnostic, DiagnosticCode, Outcome } from '#model/diagnostic.ts';
import type { Seed } from '#model/line.ts';
import { decodeSeed, LARGEST_SEED } from './decode.ts';

/** All seeds of a folder, by file name. What cannot be read is an `io/*` diagnostic with the file. */
export function readSeeds(folder: string, descriptors: readonly Descriptor[]): Outcome<Seed[]> {
  const diagnostics: Diagnostic[] = [];
  const report: Reporter = (code, file, message, hint, line = 1) =>
    diagnostics.push({ code, file, line, span: null, message, hint });
  let names: string[];
  try {
    names = readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
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
      'the folder holds no *.txt file',
      'Put the texts there, one file a document',
    );

  const seeds: Seed[] = [];
  for (const name of names) {
    const file = join(folder, name);
    const bytes = readBytes(file, report);
    if (!bytes) continue;
    const decoded = decodeSeed(bytes);
    if (!decoded.ok) {
      report(decoded.code, file, decoded.message, HINTS[decoded.code], decoded.line);
      continue;
    }
    const descriptor = descriptors.find(({ seed }) => seed === name) ?? null;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (descriptor && descriptor.sha256 !== sha256)
      report(
        'content/checksum',
        file,
        `the file's SHA-256 is ${sha256}, its descriptor says ${descriptor.sha256}`,
        'Restore the file, or record the new checksum if the change is meant',
      );
    seeds.push({
      id: descriptor?.id ?? slugOf(name),
      file,
      text: decoded.text,
      sha256,
      bytes: bytes.length,
      descriptor,
    });
  }
  const named = tellApart(seeds);
  reportMissing(descriptors, names, report);
  reportDoubles(named, report);
  return { value: named, diagnostics };
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
  const stem = basename(name, '.txt');
  return hyphenate(stem, /[^a-z0-9]+/g) || wholeSlugOf(name) || 'document';
}

/** `揭阳 Plan_2016.txt` → `揭阳-plan-2016` */
const wholeSlugOf = (name: string): string =>
  hyphenate(basename(name, '.txt').normalize('NFC'), /[^\p{L}\p{N}]+/gu);

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
