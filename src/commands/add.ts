/** `duidu add`: takes files of any form into an edition. */
import { dirname, join, relative, resolve, sep } from 'node:path';
import { isThere } from '#io/is-there.ts';
import { ORIGINAL_FILES } from '#io/originals.ts';
import { readContent } from '#io/read-content.ts';
import { LockedError, withLock } from '#io/write/lock.ts';
import { placeOf } from '#io/write/swap-folder.ts';
import { clearAsides } from '#io/write/write-file.ts';
import { writeNewFiles } from '#io/write/write-new.ts';
import { type Call, type Command, UsageFault } from './frame/command.ts';
import { type Edition, ENGINE } from './frame/edition.ts';
import type { Progress } from './frame/progress.ts';
import { report, unwritten } from './frame/report.ts';
import { draftDescriptor } from './take-in/draft-descriptor.ts';
import { gather } from './take-in/gather.ts';
import { originsOf } from './take-in/origins.ts';
import { tableOf } from './take-in/table.ts';
import { type TakenIn, takeIn } from './take-in/take-in.ts';

export interface AddOptions {
  readonly files: readonly string[];
  readonly edition: Pick<Edition, 'seeds' | 'content'>;
  /** Null where the text tells. */
  readonly place: string | null;
  readonly id: string | null;
}

type Say = (line: string) => void;

/**
 * Adds files. Returns whether all came in; those that cannot be read are said, and the others go on. What a killed
 * run began is recognised by the bytes of the file and finished.
 */
export async function addFiles(
  options: AddOptions,
  progress: Progress,
  complain: Say = console.error,
): Promise<boolean> {
  const { seeds } = options.edition;
  try {
    return await withLock(placeOf(seeds), () => addAll(options, progress, complain));
  } catch (error) {
    if (!(error instanceof LockedError)) throw error;
    return report([unwritten(seeds, error)]);
  }
}

async function addAll(
  { files, edition, place, id }: AddOptions,
  progress: Progress,
  complain: Say,
): Promise<boolean> {
  for (const folder of [
    edition.seeds,
    join(edition.seeds, ORIGINAL_FILES),
    join(edition.content, 'documents'),
  ])
    clearAsides(folder);
  const all: TakenIn[] = [];
  const step = progress.step('add');
  const passedOver: string[] = [];
  for (const file of gather(files, (path) => passedOver.push(path))) {
    const taken = await takeIn(file, { seeds: edition.seeds, id, place });
    all.push(taken);
    step.at(all.length, null, 'files');
    if (taken.kind === 'refused')
      for (const { code, message, hint } of taken.faults)
        complain(`${taken.from}:1: ${message}. ${hint} [${code}]`);
    else describe(taken, edition.content, place);
  }
  const added = all.filter(({ kind }) => kind === 'added').length;
  step.done(`${added} of ${all.length} files`);
  tellAll(all, progress.say);
  if (passedOver.length > 0)
    progress.say(`${passedOver.join(', ')}: passed over, no .docx, .doc, .pdf, .html, .md, .txt or .zip`);
  if (all.length === 0)
    complain(
      `${files[0] ?? '.'}:1: there is no file of a known form. Name .docx, .doc, .pdf, .html, .md or .txt [io/no-seeds]`,
    );
  return all.length > 0 && all.every(({ kind }) => kind !== 'refused');
}

/** Where people write descriptors, each document gets one to be completed; elsewhere none is needed. */
function describe(taken: Exclude<TakenIn, { kind: 'refused' }>, content: string, place: string | null): void {
  const { id } = taken;
  const path = join(content, 'documents', `${id}.yaml`);
  const read = taken.kind === 'added' ? taken : taken.noted;
  if (read === null || !isThere(join(content, 'documents')) || isThere(path)) return;
  const { places, descriptors } = readContent(content, { editorial: false }).value;
  // Somebody wrote one under another name.
  if (descriptors.some(({ seed }) => seed === `${id}.txt`)) return;
  const { doc, original } = read;
  writeNewFiles([
    {
      path,
      content: draftDescriptor({
        id,
        originalFile: original.file,
        sha256: doc.seed.sha256,
        place: place ?? places.find(({ fullName }) => fullName.hans === doc.metadata.placeName)?.id ?? null,
        doc,
        places,
        schema: schemaFrom(dirname(path)),
      }),
    },
  ]);
}

/** The schema that editors of YAML check a descriptor by while it is written, as a file of `folder` names it. */
export function schemaFrom(folder: string): string | null {
  const schema = join(ENGINE, 'schemas/document.schema.json');
  return isThere(schema) ? relative(resolve(folder), schema).split(sep).join('/') : null;
}

function tellAll(all: readonly TakenIn[], say: Say): void {
  for (const line of tableOf(all)) say(line);
  for (const taken of all) {
    if (taken.kind === 'known') say(`${taken.name}: there already, as ${taken.id}`);
    if (taken.kind === 'added') for (const warning of taken.warnings) say(`${taken.name}: ${warning}`);
  }
}

function readOptions({ words, value, edition }: Call): AddOptions {
  const id = value('id');
  if (words.length === 0) throw new UsageFault('name one file or more');
  if (id !== null && words.length > 1) throw new UsageFault('--id names one document; add one file with it');
  return { files: words, edition, place: value('place'), id };
}

export const command: Command = {
  usage: 'FILE|FOLDER … [--place PLACE] [--id ID] | --explain ID',
  about: 'takes further documents into the edition: txt md html docx doc pdf zip',
  words: [0, Number.POSITIVE_INFINITY],
  options: {
    explain: { type: 'string', value: 'ID', help: 'says where each value of a document comes from' },
    place: { type: 'string', value: 'PLACE', help: 'id of the place, where the text does not tell' },
    id: { type: 'string', value: 'ID', help: 'id of the one document: lower-case letters, digits, hyphens' },
  },
  run: async (call) => {
    const explained = call.value('explain');
    if (explained === null) return addFiles(readOptions(call), call.progress);
    const lines = await originsOf(call.edition, explained);
    if (lines === null) throw new UsageFault(`there is no document “${explained}”`);
    console.log(lines.join('\n'));
    return true;
  },
};
