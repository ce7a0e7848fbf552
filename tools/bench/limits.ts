/**
 * How far each reach of `src/language/limits.ts` may be from what it is before the documents of `seeds/` and `tests/gold` are
 * read otherwise, one at a time: a quarter to ten times. Misses where that is no longer what the table says. `LIMITS=note,near` measures these alone.
 */
import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { convertScript } from '#convert/convert-script.ts';
import { readContent } from '#io/read-content.ts';
import { readSeeds } from '#io/read-seeds.ts';
import { REACHES } from '#language/limits.ts';
import { type Content, EMPTY_CONTENT } from '#model/kept/content.ts';
import type { ParsedDocument, Seed } from '#model/line.ts';

const FACTORS = [0.25, 0.5, 0.8, 1.25, 2, 10];
const SRC = new URL('../../src/', import.meta.url).href;
const GOLD = 'tests/gold/{blind-documents*,blind-passages,blind-pairs*,alignments/fictitious}';

interface Known {
  readonly seed: Seed;
  readonly content: Content;
}

export async function run(): Promise<void> {
  const documents = await readDocuments();
  const names = process.env.LIMITS?.split(',') ?? Object.keys(REACHES);
  const hooks = apart();
  const now = await readApart('now', documents);
  console.log(`${documents.length} documents; what is read otherwise at another value`);
  for (const [n, name] of names.entries()) {
    const { at, same } = REACHES[name as keyof typeof REACHES];
    const tried: { value: number; changed: number }[] = [];
    for (const factor of FACTORS) {
      const value = Math.max(1, Math.round(at * factor));
      const then = await readApart(`${n}x${value}`, documents, { name, value });
      tried.push({ value, changed: difference(now, then) });
    }
    const alike = (value: number): boolean => value >= same[0] && value <= same[1];
    const holds = tried.every(({ value, changed }) => changed === 0 || !alike(value));
    if (!holds) process.exitCode = 1;
    console.log(
      `${holds ? 'ok  ' : 'MISS'} ${name.padEnd(16)} ${String(at).padStart(5)}   ${tried.map(({ value, changed }) => `${value}: ${changed}`).join('   ')}`,
    );
  }
  hooks.deregister();
}

async function readDocuments(): Promise<Known[]> {
  const content = readContent('content', { editorial: true }).value;
  const own = (await readSeeds('seeds', content.descriptors)).value.map((seed) => ({ seed, content }));
  const gold = await Promise.all(
    globSync(GOLD)
      .toSorted()
      .map((folder) => readSeeds(folder, EMPTY_CONTENT.descriptors)),
  );
  return [...own, ...gold.flatMap(({ value }) => value.map((seed) => ({ seed, content: EMPTY_CONTENT })))];
}

/** Modules that are asked for as `?apart=NAME` load those that read, `language` among them, anew under that name. */
const apart = () =>
  registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context);
      const name = /\?apart=\w+$/.exec(context.parentURL ?? '')?.[0];
      const reads = /^(?:parse|extract|language)\//.test(found.url.slice(SRC.length));
      return name && found.url.startsWith(SRC) && reads && !found.url.includes('?')
        ? { ...found, url: found.url + name }
        : found;
    },
  });

/** How often each statement of a reading was made. */
async function readApart(
  name: string,
  documents: readonly Known[],
  changed?: { readonly name: string; readonly value: number },
): Promise<ReadonlyMap<string, number>> {
  const load = (file: string) => import(`${SRC}${file}?apart=${name}`);
  const { REACHES: own } = await load('language/limits.ts');
  if (changed) own[changed.name].at = changed.value;
  const [{ parseSeed }, { extractFacts }] = [
    await load('parse/parse-seed.ts'),
    await load('extract/extract-facts.ts'),
  ];
  const counts = new Map<string, number>();
  for (const { seed, content } of documents) {
    const parsed: ParsedDocument = parseSeed(seed).value;
    const { facts } = extractFacts(convertScript(parsed, content).value, content).value;
    const { segments, clauses, front, tables, metadata } = parsed;
    for (const [kind, made] of Object.entries({
      segments,
      clauses,
      front,
      tables,
      metadata: [metadata],
      ...facts,
    }))
      for (const one of made as Iterable<unknown>) {
        const statement = `${seed.sha256} ${kind} ${JSON.stringify(one)}`;
        counts.set(statement, (counts.get(statement) ?? 0) + 1);
      }
  }
  return counts;
}

function difference(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const missing = (from: ReadonlyMap<string, number>, to: ReadonlyMap<string, number>) =>
    [...from].filter(([statement, count]) => (to.get(statement) ?? 0) < count).length;
  return missing(a, b) + missing(b, a);
}
