/** Clauses that may hold what is asked for. Pagefind names them; nothing is read or checked yet. */

import type { HeadDocument, IndexHead } from '#site/search/files/shard.ts';
import type { Ask } from '#site/search/plan.ts';

/** Paths of records that may hold a hit, by document. */
export type Candidates = Map<HeadDocument, Set<string>>;

/** The part of Pagefind that is used; it throws what it cannot read. */
interface Pagefind {
  init(): Promise<void>;
  search(question: string): Promise<{ readonly results: readonly { readonly id: string }[] }>;
}

export interface Index {
  readonly pagefind: Pagefind;
  /** Record of each name that Pagefind gives. */
  readonly byHash: ReadonlyMap<string, readonly [document: HeadDocument, path: string]>;
  /** Chunks that are here already, and so cost nothing to ask again. */
  readonly loaded: Set<number>;
  readonly head: IndexHead;
}

export async function loadPagefind(files: string): Promise<Pagefind> {
  const { createInstance } = await import(/* @vite-ignore */ `${files}pagefind/pagefind.js`);
  // The worker would cost 12 KB more and answers in the same few milliseconds.
  const pagefind: Pagefind = createInstance({ noWorker: true });
  await pagefind.init();
  return pagefind;
}

const pathsOf = (document: HeadDocument): readonly string[] => document.paths.split(' ');

export function makeIndex(pagefind: Pagefind, head: IndexHead): Index {
  const byHash = new Map<string, readonly [HeadDocument, string]>();
  for (const document of head.documents) {
    const paths = pathsOf(document);
    for (const [i, hash] of document.hashes.split(' ').entries())
      byHash.set(hash, [document, paths[i] as string]);
  }
  return { pagefind, byHash, loaded: new Set(), head };
}

/** What every one of the asks names; everything where nothing is asked. */
export async function findCandidates(
  index: Index,
  asks: readonly Ask[],
  above: boolean,
): Promise<Candidates> {
  let kept: Candidates | null = null;
  for (const ask of asks) {
    const found = await findRun(index, ask);
    if (above) addBelow(found);
    kept = kept === null ? found : intersect(kept, found);
  }
  return kept ?? new Map(index.head.documents.map((document) => [document, new Set(pathsOf(document))]));
}

async function findRun(
  { pagefind, byHash, loaded }: Index,
  { characters, chunks }: Ask,
): Promise<Candidates> {
  const { results } = await pagefind.search([...characters].join(' '));
  for (const chunk of chunks) loaded.add(chunk);
  const found: Candidates = new Map();
  for (const { id } of results) {
    const known = byHash.get(id.slice(id.indexOf('_') + 1));
    if (!known) continue;
    const [document, path] = known;
    found.set(document, (found.get(document) ?? new Set()).add(path));
  }
  return found;
}

/** Adds to every document's paths those of the clauses below them. */
function addBelow(candidates: Candidates): void {
  for (const [document, paths] of candidates)
    for (const path of pathsOf(document)) {
      const steps = path.split('.');
      if (steps.some((_, i) => paths.has(steps.slice(0, i + 1).join('.')))) paths.add(path);
    }
}

export function intersect(a: Candidates, b: Candidates): Candidates {
  const both: Candidates = new Map();
  for (const [document, paths] of a) {
    const others = b.get(document);
    const common = [...paths].filter((path) => others?.has(path));
    if (common.length > 0) both.set(document, new Set(common));
  }
  return both;
}
