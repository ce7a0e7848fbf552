/** `npm run add`: takes a text into the corpus and drafts its descriptor. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Decoded, decodeSeed } from '#io/decode.ts';
import { readContent } from '#io/read-content.ts';
import { slugOf } from '#io/read-seeds.ts';
import { writeNewFiles } from '#io/write-new.ts';
import type { Content } from '#model/content.ts';
import { DIAGNOSTICS, type Diagnostic } from '#model/diagnostic.ts';
import type { ParsedDocument } from '#model/line.ts';
import { parseSeed } from '#parse/parse-seed.ts';
import { draftDescriptor } from '../tools/add/draft-descriptor.ts';

const USAGE = 'npm run add -- FILE --place PLACE [--id ID] [--seeds DIR] [--content DIR]';

export interface AddOptions {
  readonly file: string;
  readonly place: string;
  /** Null takes it from the file's name, else from place and year. */
  readonly id: string | null;
  readonly seeds: string;
  readonly content: string;
}

/** Adds one text. Returns whether it was added; says what was found, what was not, and what to do next. */
export function addDocument(
  options: AddOptions,
  say: (line: string) => void = console.log,
  complain: (line: string) => void = console.error,
): boolean {
  const refuse = (message: string, remedy: string) => {
    complain(`${options.file}:1: ${message}. ${remedy}`);
    return false;
  };
  if (!existsSync(options.file)) return refuse('there is no such file', USAGE);
  const received = readFileSync(options.file);
  const decoded = decodeSeed(received);
  if (!decoded.ok) return refuse(decoded.message, 'Nothing was added');

  const bytes = decoded.encoding === 'utf-8' ? received : Buffer.from(withoutMark(decoded));
  const text = decoded.encoding === 'utf-8' ? decoded.text : withoutMark(decoded);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { value: content } = readContent(options.content, { editorial: false });
  const known = content.descriptors.find((descriptor) => descriptor.sha256 === sha256);
  if (known) return refuse(`the corpus has this text already, as ${known.id}`, 'Nothing was added');

  const read = (id: string) =>
    parseSeed({ id, file: `seeds/${id}.txt`, text, sha256, bytes: bytes.length, descriptor: null });
  const id = options.id ?? chooseId(options, read('draft').value);
  if (!/^[a-z0-9][a-z0-9-]*$/.test(id))
    return refuse(
      `“${id}” cannot be an id`,
      'Use lower-case letters, digits and hyphens: --id place-2020-plan',
    );
  const seedPath = join(options.seeds, `${id}.txt`);
  const descriptorPath = join(options.content, 'documents', `${id}.yaml`);
  for (const path of [seedPath, descriptorPath])
    if (existsSync(path))
      return refuse(`${path} exists already`, 'Choose another id with --id; nothing was added');

  const { value: doc, diagnostics } = read(id);
  const errors = diagnostics.filter(({ code }) => DIAGNOSTICS[code] === 'error');
  for (const { message, hint } of errors) refuse(message, hint);
  if (errors.length > 0) return false;

  const originalFile = basename(options.file);
  writeNewFiles([
    { path: seedPath, content: bytes },
    {
      path: descriptorPath,
      content: draftDescriptor({
        id,
        originalFile,
        sha256,
        place: options.place,
        doc,
        places: content.places,
      }),
    },
  ]);
  report({ doc, diagnostics, decoded, seedPath, descriptorPath, options, content }, say);
  return true;
}

const withoutMark = ({ text }: Extract<Decoded, { ok: true }>) => text.replace(/^\uFEFF/, '');

/** The file's own name where it is one, else place and year: `jieyang-2016`. */
function chooseId({ file, place }: AddOptions, { metadata }: ParsedDocument): string {
  const own = slugOf(basename(file).replace(/\.[^.]*$/, ''));
  if (/[a-z]/.test(own) && /^[a-z0-9][a-z0-9-]*$/.test(own)) return own;
  const year = metadata.signedOn?.slice(0, 4) ?? metadata.period?.from ?? 'undated';
  return `${place}-${year}`;
}

interface Added {
  readonly doc: ParsedDocument;
  readonly diagnostics: readonly Diagnostic[];
  readonly decoded: Extract<Decoded, { ok: true }>;
  readonly seedPath: string;
  readonly descriptorPath: string;
  readonly options: AddOptions;
  readonly content: Content;
}

function report(
  { doc, diagnostics, decoded, seedPath, descriptorPath, options, content }: Added,
  say: (line: string) => void,
): void {
  const { metadata, clauses } = doc;
  const mark = decoded.bom ? ' with a byte order mark' : '';
  const converted = decoded.encoding === 'utf-8' ? '' : ', converted to UTF-8';
  say(`encoding   ${decoded.encoding}${mark}${converted}`);
  say(`written    ${seedPath}\n           ${descriptorPath}`);
  say(`clauses    ${clauses.length}, of which ${clauses.filter(({ leaf }) => leaf).length} leaves`);
  const found: [string, string | null][] = [
    ['title', metadata.title?.text ?? null],
    ['issuer', metadata.issuer?.text ?? null],
    ['number', metadata.issueNumber],
    ['signed', metadata.signedOn],
    ['period', metadata.period && `${metadata.period.from}–${metadata.period.to}`],
    ['script', metadata.script],
    ['place', metadata.placeName],
  ];
  for (const [name, value] of found) if (value !== null) say(`${name.padEnd(10)} ${value}`);
  const missing = found.filter(([, value]) => value === null).map(([name]) => name);
  if (missing.length > 0) say(`not told   ${missing.join(', ')}`);
  const warnings = diagnostics.filter(({ span }) => span !== null);
  if (warnings.length > 0) say('warnings');
  for (const { line, message } of warnings) say(`  ${seedPath}:${line}: ${message}`);
  say('next');
  const steps = [
    ...(content.places.some(({ id }) => id === options.place)
      ? []
      : [
          `add the place “${options.place}” to ${join(options.content, 'places.yaml')}: no such place is known`,
        ]),
    `complete ${descriptorPath}: short title${missing.length > 0 ? `, and what the text does not tell (${missing.join(', ')}) with its evidence` : ''}`,
    'run npm run corpus and read the warnings',
    'look at /sources/ID/ and /documents/ID/ with npm start'.replaceAll('ID', doc.seed.id),
    'run npm run permalinks -- record to enter its addresses, then npm test',
  ];
  for (const [i, step] of steps.entries()) say(`  ${i + 1}. ${step}`);
}

function readOptions(args: string[]): AddOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      place: { type: 'string' },
      id: { type: 'string' },
      seeds: { type: 'string', default: 'seeds' },
      content: { type: 'string', default: 'content' },
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error('name one file');
  if (values.place === undefined) throw new Error('name the place: --place jieyang');
  return { file, place: values.place, id: values.id ?? null, seeds: values.seeds, content: values.content };
}

if (import.meta.filename === resolve(process.argv[1] ?? '')) {
  try {
    if (!addDocument(readOptions(process.argv.slice(2)))) process.exitCode = 1;
  } catch (error) {
    console.error(`add:1: ${(error as Error).message}. Usage: ${USAGE}`);
    process.exitCode = 1;
  }
}
