/**
 * Pagefind's side of the index: one record a clause, one folded character a word, a language that it
 * does not segment. Only what the page loads is kept; texts come from our own shards.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { close, createIndex } from 'pagefind';
import { z } from 'zod';
import type { Chunk } from '#site/search/files/shard.ts';
import { minifyScript } from '../minify.ts';

export interface IndexedRecord {
  readonly id: string;
  /** Folded characters parted by spaces: `县 域 内 住 院`. */
  readonly words: string;
}

export interface PagefindFiles {
  readonly files: readonly { readonly path: string; readonly content: Uint8Array }[];
  /** Pagefind's name for each record. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly chunks: readonly Chunk[];
}

/** A tag that no word segmenter answers to, so that every word given stays one word. */
const LANGUAGE = 'xx';
const SIGNATURE = 'pagefind_dcd'.length;
// Records on their way to Pagefind's process, which takes them in the order in which they are sent.
const AT_A_TIME = 1_000;

/**
 * What is read here of Pagefind's files is nobody's promise: they are its own, of 1.5.
 * `tests/tools/pagefind.test.ts` notices another form before a reader does.
 */
const foreign = (what: string): Error =>
  new Error(
    `${what}. Pagefind's files are not those of 1.5, whose form tools/build/search/pagefind.ts reads: go back to the version in package.json of the last commit that built, or mend that file by the new one's own (docs/decisions/0003-one-token-a-character.md)`,
  );

/** @throws when Pagefind reports an error, or its files are not shaped as in 1.5. */
export async function indexWithPagefind(records: readonly IndexedRecord[]): Promise<PagefindFiles> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  for (let n = 0; n < records.length; n += AT_A_TIME)
    await Promise.all(
      records.slice(n, n + AT_A_TIME).map(async ({ id, words }) => {
        const added = await index.addCustomRecord({ url: id, content: words, language: LANGUAGE });
        if (added.errors.length > 0) throw new Error(`Pagefind refused ${id}: ${added.errors.join('; ')}`);
      }),
    );
  const built = await index.getFiles();
  if (built.errors.length > 0) throw new Error(`Pagefind wrote nothing: ${built.errors.join('; ')}`);
  await close();
  const kept = built.files.filter(({ path }) =>
    /^(pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_(meta|index))$/.test(path),
  );
  const files = kept.map((file) => withoutPlaces(withFaults(file)));
  return { files, hashes: readHashes(built.files), chunks: readChunks(files) };
}

/** What Pagefind's code says where a file cannot be read, before it goes on as if no text held the word. */
const HUSHED = /catch\(e\)\{console\.error\(`Failed to load[^`]*`\);/g;

/** What it says to the developer of a page, half a kilobyte packed. */
const SAID = /console\.(?:warn|error)\((?:\[[^\]]*\]\.join\("\\n"\)|`[^`]*`|"[^"]*")\);/g;

/** Pagefind's code, made small, which throws instead: a question whose chunk cannot be read has no answer, not an empty one. */
function withFaults(file: BuiltFile): BuiltFile {
  if (file.path !== 'pagefind.js') return file;
  const code = new TextDecoder().decode(file.content);
  const found = code.match(HUSHED)?.length ?? 0;
  if (found !== 4) throw foreign(`Pagefind’s code hushes ${found} failed readings, not 4`);
  const loud = code.replace(HUSHED, 'catch(e){throw e;').replace(SAID, ';');
  return { ...file, content: new TextEncoder().encode(minifyScript(file.path, loud, true)) };
}

interface BuiltFile {
  readonly path: string;
  readonly content: Uint8Array;
}

const unpack = ({ content }: BuiltFile): Buffer => gunzipSync(content).subarray(SIGNATURE);

/** A result names its fragment; the fragment names our record. */
function readHashes(files: readonly BuiltFile[]): Map<string, string> {
  const fragments = files.filter(({ path }) => path.endsWith('.pf_fragment'));
  return new Map(
    fragments.map((file) => {
      const { url } = JSON.parse(unpack(file).toString('utf8')) as { url: string };
      const hash = file.path.replace(/^.*\//, '').replace('.pf_fragment', '').replace(`${LANGUAGE}_`, '');
      return [url.replace(/^\//, ''), hash];
    }),
  );
}

/** Words with the clauses that hold them: `[page, places in it, places in its metadata]`, a place behind its weight, which is below nought. */
const wordList = z
  .tuple([
    z.array(
      z
        .tuple([
          z.string(),
          z.array(z.tuple([z.number(), z.tuple([z.number().negative()]).rest(z.number())]).rest(z.unknown())),
        ])
        .rest(z.unknown()),
    ),
  ])
  .rest(z.unknown());

/**
 * A chunk that says in which clauses a word stands and not where: every hit is checked against its text, and the
 * places are seven tenths of the bytes. The first place, a weight, and one word stay, since Pagefind ranks by them.
 */
function withoutPlaces(file: BuiltFile): BuiltFile {
  if (!file.path.endsWith('.pf_index')) return file;
  const plain = gunzipSync(file.content);
  const [words, ...rest] = wordsIn(plain.subarray(SIGNATURE));
  const bare = words.map(([word, pages, ...others]) => [
    word,
    pages.map(([page, [weight], ...more]) => [page, [weight, 0], ...more]),
    ...others,
  ]);
  const signed = Buffer.concat([plain.subarray(0, SIGNATURE), encode([bare, ...rest])]);
  return { ...file, content: gzipSync(signed, { level: 9 }) };
}

function wordsIn(chunk: Uint8Array): z.infer<typeof wordList> {
  try {
    return wordList.parse(decode(chunk));
  } catch (fault) {
    throw foreign(
      `A chunk of Pagefind’s index cannot be read (${fault instanceof Error ? fault.message : fault})`,
    );
  }
}

/** The meta file lists for every chunk its first and last word and its name. */
function readChunks(files: readonly BuiltFile[]): Chunk[] {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (!meta) throw foreign('Pagefind wrote no meta file');
  const chunks = chunksIn(unpack(meta));
  return chunks.map(([from, to, hash]) => {
    const file = files.find(({ path }) => path.endsWith(`${hash}.pf_index`));
    if (!file) throw foreign(`Pagefind's meta file names chunk ${hash}, which it did not write`);
    return [from, to, file.content.length];
  });
}

const chunkList = z
  .tuple([z.string(), z.unknown(), z.array(z.tuple([z.string(), z.string(), z.string()]))])
  .rest(z.unknown());

function chunksIn(meta: Uint8Array): readonly (readonly [from: string, to: string, hash: string])[] {
  try {
    return chunkList.parse(decode(meta))[2];
  } catch (fault) {
    throw foreign(`Pagefind's meta file cannot be read (${fault instanceof Error ? fault.message : fault})`);
  }
}
