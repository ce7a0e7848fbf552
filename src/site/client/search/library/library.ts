/** The texts that a page has read so far: the head at once, the shard of a document when it is needed. */

import { headFile } from '#site/search/files/names.ts';
import { type PackedShard, unpackShard } from '#site/search/files/pack.ts';
import type { HeadDocument, IndexHead } from '#site/search/files/shard.ts';
import { type FoldTable, foldedText, readFoldTable } from '#site/search/fold-query.ts';
import { makeSearchable, type Searchable } from '#site/search/match.ts';
import { readValue } from './files.ts';

/** Where the index lies and in which languages the page speaks and reads. */
export interface IndexAddress {
  /** With a slash at its end: `/search-index/`. */
  readonly root: string;
  /** Of the code of the page, which reads files of the same alone. */
  readonly form: string;
  readonly locale: string;
  /** `hans` or `hant`. */
  readonly script: string;
}

export interface OpenDocument {
  readonly document: HeadDocument;
  readonly searchables: readonly Searchable[];
  readonly byPath: ReadonlyMap<string, Searchable>;
}

export interface Library {
  readonly head: IndexHead;
  readonly table: FoldTable;
  readonly address: IndexAddress;
  /** Where packs and chunks lie: `/search-index/4f0c1e92ab37d510/`. */
  readonly files: string;
  /** The texts of a document; read once. */
  open(document: HeadDocument): Promise<OpenDocument>;
  /** Whether the document's pack is there or on its way. */
  isRead(document: HeadDocument): boolean;
}

export async function openLibrary(address: IndexAddress, cache?: RequestCache): Promise<Library> {
  const head = await readValue<IndexHead>(address.root + headFile(address.form, address.locale), cache);
  const files = `${address.root}${head.version}/`;
  const table = readFoldTable(head.fold);
  const lists = { topics: head.topics.map(({ id }) => id), agencies: head.agencies.map(({ id }) => id) };
  const packs = new Map<number, Promise<readonly PackedShard[]>>();
  const documents = new Map<string, OpenDocument>();
  const readPack = (number: number): Promise<readonly PackedShard[]> => {
    const known = packs.get(number);
    if (known) return known;
    const reading = readValue<readonly PackedShard[]>(`${files}${address.script}/${number}.bin`);
    // A failed reading may be tried again.
    reading.catch(() => packs.delete(number));
    packs.set(number, reading);
    return reading;
  };
  return {
    head,
    table,
    address,
    files,
    isRead: ({ pack }) => packs.has(pack),
    async open(document) {
      const pack = await readPack(document.pack);
      let open = documents.get(document.id);
      if (!open) {
        const packed = pack.find((one) => one.document === document.id) as PackedShard;
        const searchables = unpackShard(packed, lists).records.map((record) => makeSearchable(record, table));
        const byPath = new Map(searchables.map((one) => [one.record.path, one]));
        open = { document, searchables, byPath };
        documents.set(document.id, open);
      }
      return open;
    },
  };
}

/** The texts of all documents: for what a question without answer is offered instead, or a passage that may stand anywhere. */
export const openAll = (library: Library): Promise<OpenDocument[]> =>
  Promise.all(library.head.documents.map((document) => library.open(document)));

/** Records above one, outermost first: 3, 3.2, 3.2.2 of 3.2.2.3. */
export function recordsAbove({ byPath }: OpenDocument, path: string): readonly Searchable[] {
  const steps = path.split('.');
  return steps.slice(1).flatMap((_, i) => byPath.get(steps.slice(0, i + 1).join('.')) ?? []);
}

/** Folded headings above a record. */
export const headingsAbove = (open: OpenDocument, path: string, table: FoldTable): readonly string[] =>
  recordsAbove(open, path).flatMap(({ record }) =>
    record.heading ? [foldedText(table, record.heading)] : [],
  );
