/** Reads what people write (content/*.yaml) and checks its shape, with file and line for every fault. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isNode, LineCounter, parseDocument, type Document as YamlDocument } from 'yaml';
import { z } from 'zod';
import type { Diagnostic, Outcome } from '#model/diagnostic.ts';
import {
  absenceDecisionSchema,
  agencyDefinitionSchema,
  alignmentDecisionSchema,
  type Content,
  conversionsSchema,
  type Descriptor,
  descriptorSchema,
  EMPTY_CONTENT,
  emendationSchema,
  indicatorDecisionSchema,
  indicatorDefinitionSchema,
  placeSchema,
  topicSchema,
} from '#model/kept/content.ts';
import { editionSettingsSchema } from '#model/kept/edition.ts';
import { glossaryEntrySchema, questionDefinitionSchema } from '#model/kept/everyday.ts';
import { type PairLabel, pairLabelSchema } from '#model/kept/label.ts';
import {
  alignmentLedgerSchema,
  dataReleaseSchema,
  documentLedgerSchema,
  type Ledger,
  moveSchema,
  pageLedgerSchema,
  releaseFile,
} from '#model/kept/permalink.ts';
import { isThere } from './is-there.ts';
import { otherThanFile, PUT_FILE } from './plain-file.ts';

export interface ReadContentOptions {
  /** False leaves out every hand-made alignment, indicator assignment and correction. */
  readonly editorial: boolean;
}

/**
 * Reads a content folder. A file that is not there counts as empty, so that a new corpus can start
 * with nothing. Faults are `content/*` diagnostics; the value then holds what could be read.
 */
export function readContent(folder: string, options: ReadContentOptions): Outcome<Content> {
  const reader = new Reader(folder);
  const documents = join(folder, 'documents');
  const descriptors = reader.descriptors(
    (isThere(documents) ? readdirSync(documents).sort() : []).filter((name) => name.endsWith('.yaml')),
  );
  const editorial = <T extends z.ZodType>(name: string, schema: T) =>
    options.editorial ? reader.list(join('editorial', name), schema) : [];

  // Of prose the page builder reads what ends like a text.
  for (const prose of ['pages', 'notes'])
    if (isThere(join(folder, prose)))
      for (const name of readdirSync(join(folder, prose)).sort())
        if (/\.mdx?$/.test(name)) reader.isFile(join(prose, name));
  // The search index alone reads it.
  reader.isFile('synonyms.yaml');

  const edition = reader.read('edition.yaml', editionSettingsSchema);

  const releases = reader.read(join('permalinks', 'data-releases.json'), z.array(dataReleaseSchema));
  for (const { on } of releases ?? []) reader.isFile(join('permalinks', releaseFile(on)));

  const content: Content = {
    ...(edition ? { edition } : {}),
    ...(releases ? { dataReleases: releases } : {}),
    descriptors,
    places: reader.list('places.yaml', placeSchema),
    topics: reader.list('topics.yaml', topicSchema),
    indicators: reader.list('indicators.yaml', indicatorDefinitionSchema),
    agencies: reader.list('agencies.yaml', agencyDefinitionSchema),
    questions: reader.list('questions.yaml', questionDefinitionSchema, 'answers'),
    glossary: reader.list('glossary.yaml', glossaryEntrySchema),
    conversions: reader.read('conversions.yaml', conversionsSchema) ?? EMPTY_CONTENT.conversions,
    emendations: editorial('emendations.yaml', emendationSchema),
    alignments: editorial('alignments.yaml', alignmentDecisionSchema),
    absences: editorial('absences.yaml', absenceDecisionSchema),
    indicatorDecisions: editorial('indicators.yaml', indicatorDecisionSchema),
    // Groups and indicators differ without editorial content, which is measured and never published.
    ...(options.editorial ? { ledger: readLedger(folder, reader), notes: readNotes(folder) } : {}),
  };
  return { value: content, diagnostics: reader.diagnostics };
}

/** Labels of pairs, of which the desk draws the sample: `gold/pairs.yaml` of an edition. */
export function readPairLabels(root: string): Outcome<PairLabel[]> {
  const reader = new Reader(root);
  return { value: reader.list(join('gold', 'pairs.yaml'), pairLabelSchema), diagnostics: reader.diagnostics };
}

function readLedger(folder: string, reader: Reader): Ledger {
  const permalinks = join(folder, 'permalinks');
  const files = (isThere(permalinks) ? readdirSync(permalinks).sort() : []).filter(
    (name) =>
      name.endsWith('.json') && !['pages.json', 'alignments.json', 'data-releases.json'].includes(name),
  );
  return {
    documents: files.flatMap((name) => {
      const ledger = reader.read(join('permalinks', name), documentLedgerSchema);
      if (ledger === null) return [];
      if (`${ledger.document}.json` !== name) reader.reportName(join('permalinks', name), ledger.document);
      return [ledger];
    }),
    moves: reader.list(join('permalinks', 'moves.yaml'), moveSchema),
    pages: reader.read(join('permalinks', 'pages.json'), pageLedgerSchema) ?? pageLedgerSchema.parse({}),
    alignments: reader.read(join('permalinks', 'alignments.json'), alignmentLedgerSchema),
  };
}

/** `medical-aid` for `notes/medical-aid.hans.mdx` and its translations. */
function readNotes(folder: string): string[] {
  const notes = join(folder, 'notes');
  const names = isThere(notes) ? readdirSync(notes) : [];
  return [
    ...new Set(
      names.filter((name) => /\.\w+\.mdx$/.test(name)).map((name) => name.replace(/\.\w+\.mdx$/, '')),
    ),
  ].sort();
}

class Reader {
  readonly diagnostics: Diagnostic[] = [];
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** One file as one value, or null where it is missing or wrong. */
  read<T extends z.ZodType>(name: string, schema: T): z.infer<T> | null {
    const yaml = this.#parse(name);
    if (yaml === null) return null;
    const result = schema.safeParse(yaml.document.toJS() ?? undefined);
    if (result.success) return result.data;
    this.#reportIssues(yaml, result.error);
    return null;
  }

  /** The descriptors, no two of which may share an id or a seed. */
  descriptors(names: readonly string[]): Descriptor[] {
    const found = names.flatMap((name) => {
      const path = join('documents', name);
      const descriptor = this.read(path, descriptorSchema);
      return descriptor ? [{ descriptor, path }] : [];
    });
    for (const field of ['id', 'seed'] as const)
      for (const [value, [first, ...others]] of Map.groupBy(found, (one) => one.descriptor[field]))
        for (const { path } of others)
          this.diagnostics.push({
            code: 'content/duplicate-id',
            file: join(basename(this.#folder), path),
            line: 1,
            span: null,
            message: `${field} “${value}” is already that of ${first?.path}`,
            hint: 'One seed has one descriptor, and ids are addresses: correct one of the two or remove it.',
          });
    return found.map(({ descriptor }) => descriptor);
  }

  /** A ledger file that has the name of another document, as a copy has. */
  reportName(name: string, document: string): void {
    this.diagnostics.push({
      code: 'content/schema',
      file: join(basename(this.#folder), name),
      line: 1,
      span: null,
      message: `document: the file is of “${document}” and has another name`,
      hint: 'A ledger is called after its document; restore its name, or remove the copy.',
    });
  }

  /** One file as a list whose entries have unique ids, where they have ids; those of the list `nested` know their line too. */
  list<T extends z.ZodType>(name: string, entry: T, nested?: string): (z.infer<T> & { line: number })[] {
    const yaml = this.#parse(name);
    if (yaml === null || yaml.document.contents === null) return [];
    const result = z.array(entry).safeParse(yaml.document.toJS());
    if (!result.success) {
      this.#reportIssues(yaml, result.error);
      return [];
    }
    this.#reportDuplicates(yaml, result.data);
    return result.data.map(
      (value, index) =>
        ({
          ...(value as object),
          ...(nested === undefined
            ? {}
            : {
                [nested]: ((value as Record<string, unknown>)[nested] as object[]).map((part, n) => ({
                  ...part,
                  line: lineOf(yaml, [index, nested, n]),
                })),
              }),
          line: lineOf(yaml, [index]),
        }) as z.infer<T> & { line: number },
    );
  }

  /** Whether a file stands there. What stands there and is none, a pipe say, is reported: who reads it would wait for ever. */
  isFile(name: string): boolean {
    const path = join(this.#folder, name);
    const other = otherThanFile(path, this.#folder);
    if (other === null) return isThere(path);
    this.diagnostics.push({
      code: 'io/not-a-file',
      file: join(basename(this.#folder), name),
      line: 1,
      span: null,
      message: other,
      hint: PUT_FILE,
    });
    return false;
  }

  #parse(name: string): Yaml | null {
    const path = join(this.#folder, name);
    if (!this.isFile(name)) return null;
    const lines = new LineCounter();
    const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
    const file = join(basename(this.#folder), name);
    for (const error of document.errors)
      this.diagnostics.push({
        code: 'content/yaml',
        file,
        line: error.linePos?.[0].line ?? 1,
        span: null,
        message: `not valid YAML: ${error.message.split('\n')[0]}`,
        hint: 'Check indentation, quotes and colons on this line; text with ": " or "#" in it needs quotes.',
      });
    return document.errors.length > 0 ? null : { file, document, lines };
  }

  #reportIssues(yaml: Yaml, error: z.ZodError): void {
    for (const issue of error.issues)
      this.diagnostics.push({
        code: 'content/schema',
        file: yaml.file,
        line: lineOf(yaml, issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys] : issue.path),
        span: null,
        message: `${issue.path.join('.') || 'the file'}: ${issue.message}`,
        hint: 'See src/model/kept/content.ts for the fields of this file and a sample of each.',
      });
  }

  #reportDuplicates(yaml: Yaml, entries: readonly unknown[]): void {
    const first = new Map<string, number>();
    entries.forEach((entry, index) => {
      const id = (entry as { id?: string }).id;
      if (id === undefined) return;
      const earlier = first.get(id);
      if (earlier === undefined) first.set(id, index);
      else
        this.diagnostics.push({
          code: 'content/duplicate-id',
          file: yaml.file,
          line: lineOf(yaml, [index, 'id']),
          span: null,
          message: `id “${id}” is already used on line ${lineOf(yaml, [earlier, 'id'])}`,
          hint: 'Give one of the two another id; ids are addresses and must be unique.',
        });
    });
  }
}

interface Yaml {
  readonly file: string;
  readonly document: YamlDocument;
  readonly lines: LineCounter;
}

/** The line of the deepest node that still exists on a path of keys. */
function lineOf(yaml: Yaml, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = yaml.document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return yaml.lines.linePos(node.range[0]).line;
  }
  return 1;
}
