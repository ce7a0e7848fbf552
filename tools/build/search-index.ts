/** Writes the search index beside the built site: Pagefind's files, a head per language, shards per script. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { isThere } from '#io/is-there.ts';
import { synonymsSchema } from '#model/kept/content.ts';
import type { Records } from '#model/records.ts';
import type { Text } from '#model/text.ts';
import { LOCALES, type Locale } from '#site/i18n/locale.ts';
import { headFile, suggestionFile } from '#site/search/files/names.ts';
import { packShard } from '#site/search/files/pack.ts';
import { type IndexHead, recordId, type Shard } from '#site/search/files/shard.ts';
import { readFoldTable } from '#site/search/fold-query.ts';
import { makeSearchable } from '#site/search/match.ts';
import { indexWords } from '#site/search/plan.ts';
import { formOf } from './form.ts';
import { collectShards, type Sources } from './search/collect.ts';
import { buildFoldTable } from './search/fold-table.ts';
import { buildHead } from './search/head.ts';
import { indexWithPagefind } from './search/pagefind.ts';
import { buildSuggestions } from './search/suggestions.ts';

/** Folder of the built site that holds the index. */
export const INDEX_FOLDER = 'search-index';

/**
 * Builds the index from the records into `distDir/search-index`.
 * @throws when a text folds differently in its two scripts: a question in one would miss it.
 */
export async function buildSearchIndex(
  recordsDir: string,
  distDir: string,
  contentDir: string,
  form: string,
): Promise<void> {
  const sources = await readSources(recordsDir);
  const { records } = sources;
  const fold = buildFoldTable([
    ...records.clauses.flatMap(({ heading, body }) => (heading ? [heading, body] : [body])),
    ...records.fronts.flatMap(({ passages }) => passages.map(({ text }) => text)),
    ...records.documents.map(({ title }) => title),
    ...records.clauses.flatMap(({ responsibility }) =>
      responsibility ? [printedText(responsibility.printed)] : [],
    ),
  ]);
  const table = readFoldTable(fold);
  const shards = { hans: collectShards(sources, 'hans'), hant: collectShards(sources, 'hant') };
  const lines = (shard: Shard): string[] =>
    shard.records.map((record) => {
      const { printed, shown } = makeSearchable(record, table);
      return (printed ?? shown).text;
    });
  const indexed = shards.hans.flatMap((shard, i) => {
    const folded = lines(shard);
    assertSameFold(shard, folded, lines(shards.hant[i] as Shard));
    return folded.map((line, n) => ({
      id: recordId(shard.document, (shard.records[n] as Shard['records'][number]).path),
      words: indexWords(line),
    }));
  });
  const pagefind = await indexWithPagefind(indexed);
  const packs = { hans: packShards(shards.hans, records), hant: packShards(shards.hant, records) };
  const rows = join(contentDir, 'synonyms.yaml');
  const synonyms = synonymsSchema.parse((isThere(rows) ? parse(readFileSync(rows, 'utf8')) : null) ?? []);

  const folder = resolve(distDir, INDEX_FOLDER);
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, content: Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const lists = {
    topics: records.topics.map(({ id }) => id),
    agencies: records.agencies.map(({ id }) => id),
  };
  const files = new Map<string, Uint8Array>([
    ...pagefind.files.map(({ path, content }) => [`pagefind/${path}`, content] as const),
    ...Object.entries(packs).flatMap(([script, list]) =>
      list.map((some, i) => {
        const packed = some.map((shard) => packShard(shard, lists));
        return [`${script}/${i}.bin`, pack(packed)] as const;
      }),
    ),
  ]);
  const heads = (version: string) =>
    LOCALES.map((locale) => buildHead({ version, sources, locale, fold, packs: packs.hans, pagefind }));
  for (const locale of LOCALES)
    write(suggestionFile(form, locale), pack(buildSuggestions(records, synonyms, locale)));
  const version = versionOf(files, heads(''));
  for (const [path, content] of files) write(`${version}/${path}`, content);
  for (const [i, head] of heads(version).entries()) write(headFile(form, LOCALES[i] as Locale), pack(head));
}

/** What heads say of the files is part of the version: two heads of one version are the same. */
function versionOf(files: ReadonlyMap<string, Uint8Array>, heads: readonly IndexHead[]): string {
  const hash = createHash('sha256').update(JSON.stringify(heads));
  for (const path of [...files.keys()].sort()) hash.update(path).update(files.get(path) as Uint8Array);
  return hash.digest('hex').slice(0, 16);
}

const pack = (value: unknown): Uint8Array =>
  gzipSync(Buffer.from(JSON.stringify(value), 'utf16le'), { level: 9 });

/** Characters of one pack, written as JSON: about 40 KB packed, so that a later question reads little for one document. */
const PACK_SIZE = 120_000;

/** Puts documents together that repeat one another: editions of one programme stand side by side. */
function packShards(shards: readonly Shard[], { shelf }: Records): Shard[][] {
  const series = (shard: Shard): string =>
    shelf.find(({ document }) => document === shard.document)?.series ?? '\uffff';
  const packs: Shard[][] = [];
  let room = 0;
  for (const shard of shards.toSorted((a, b) =>
    series(a) < series(b) ? -1 : series(a) > series(b) ? 1 : 0,
  )) {
    const size = JSON.stringify(shard).length;
    if (size > room) {
      packs.push([]);
      room = PACK_SIZE;
    }
    packs.at(-1)?.push(shard);
    room -= size;
  }
  return packs;
}

function assertSameFold(shard: Shard, hans: readonly string[], hant: readonly string[]): void {
  for (const [i, line] of hans.entries()) {
    if (line === hant[i]) continue;
    const at = [...line].findIndex((_, j) => line[j] !== hant[i]?.[j]);
    throw new Error(
      `${recordId(shard.document, shard.records[i]?.path ?? '')}: “${line.slice(at, at + 8)}” is ` +
        `“${hant[i]?.slice(at, at + 8)}” in traditional characters, and the fold table does not join them`,
    );
  }
}

const printedText = (printed: string): Text => ({ source: printed, hans: printed, hant: printed });

/** The site's own ways of reading and naming records; they read the folder that the environment names. */
async function readSources(recordsDir: string): Promise<Sources> {
  process.env.DUIDU_RECORDS = recordsDir;
  const { records } = await import('#site/views/load.ts');
  const { clauseLabel } = await import('#site/views/labels.ts');
  const { headingTail, noteIn } = await import('#site/views/text/seed-map.ts');
  return {
    records,
    labelOf: clauseLabel,
    seamOf: headingTail,
    notesOf: (clause, locale) => noteIn(clause, locale === 'hant' ? 'hant' : 'hans'),
  };
}

if (import.meta.filename === resolve(process.argv[1] ?? ''))
  await buildSearchIndex(
    process.env.DUIDU_RECORDS ?? 'records',
    process.env.DUIDU_DIST ?? 'dist',
    'content',
    formOf(),
  );
