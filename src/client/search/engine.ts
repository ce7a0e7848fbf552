/** One question from start to end: candidates from Pagefind, texts from the packs, every hit checked. */
import { type Hit, hasGaps, matchRecord, type Searchable } from '../../search/match.ts';
import { type Ask, planAsks } from '../../search/plan.ts';
import { parseQuery, type Query, withoutQuotes } from '../../search/query.ts';
import { score } from '../../search/rank.ts';
import type { HeadDocument, SearchRecord } from '../../search/shard.ts';
import { headingsAbove, type Library, type OpenDocument } from './library.ts';

/** The part of Pagefind that is used. */
interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(question: string): Promise<{ readonly results: readonly { readonly id: string }[] }>;
}

export interface Result {
  readonly document: HeadDocument;
  readonly open: OpenDocument;
  readonly searchable: Searchable;
  readonly record: SearchRecord;
  readonly hits: readonly Hit[];
  readonly score: number;
}

export interface Answer {
  readonly query: Query;
  readonly results: readonly Result[];
  /** Whether quotation marks of the question were taken as the reader's own, because no text has them. */
  readonly isUnquoted: boolean;
}

/** Paths of records that may hold a hit, by document. */
type Candidates = Map<HeadDocument, Set<string>>;

/**
 * Packs that are read for candidates of a part of the question before the whole question is asked: two
 * are about 90 KB, more than the chunks of index that the whole question needs.
 */
const MOST_PACKS = 2;

export interface Engine {
  readonly library: Library;
  ask(question: string, above: boolean): Promise<Answer>;
  /** Every clause, in reading order: for a page of filters without a question. */
  browse(): Promise<readonly Result[]>;
  /** Reads every document: for what a question without answer is offered instead. */
  readAll(): Promise<readonly Searchable[]>;
}

export async function startEngine(opening: Promise<Library>, root: string): Promise<Engine> {
  // The worker would cost 12 KB more and answers in the same few milliseconds.
  const loading = import(/* @vite-ignore */ `${root}pagefind/pagefind.js`).then(async (module: Pagefind) => {
    await module.options({ noWorker: true });
    await module.init();
    return module;
  });
  const [library, pagefind] = await Promise.all([opening, loading]);
  const { head, table } = library;
  const byHash = new Map<string, readonly [HeadDocument, string]>();
  for (const document of head.documents) {
    const paths = document.paths.split(' ');
    for (const [i, hash] of document.hashes.split(' ').entries())
      byHash.set(hash, [document, paths[i] as string]);
  }
  const loadedChunks = new Set<number>();

  const everything = (): Candidates =>
    new Map(head.documents.map((document) => [document, new Set(document.paths.split(' '))]));

  async function candidatesOf(asks: readonly Ask[], above: boolean): Promise<Candidates> {
    let kept: Candidates | null = null;
    for (const { characters, chunks } of asks) {
      const { results } = await pagefind.search(`"${[...characters].join(' ')}"`);
      for (const chunk of chunks) loadedChunks.add(chunk);
      const found: Candidates = new Map();
      for (const { id } of results) {
        const known = byHash.get(id.slice(id.indexOf('_') + 1));
        if (!known) continue;
        const [document, path] = known;
        const paths = found.get(document) ?? new Set();
        found.set(document, paths.add(path));
      }
      if (above) addBelow(found);
      kept = kept === null ? found : intersect(kept, found);
    }
    return kept ?? everything();
  }

  async function search(query: Query, above: boolean): Promise<readonly Result[]> {
    if (query.wanted.length === 0) return [];
    const asks = planAsks(query, head.chunks, loadedChunks);
    if (asks === null) return [];
    let candidates = await candidatesOf(asks, above);
    const unread = [...candidates.keys()].filter((document) => !library.isRead(document));
    if (new Set(unread.map(({ pack }) => pack)).size > MOST_PACKS) {
      const whole = planAsks(query, head.chunks, loadedChunks, Number.POSITIVE_INFINITY) ?? [];
      candidates = intersect(candidates, await candidatesOf(whole, above));
    }
    const opened = await Promise.all([...candidates.keys()].map((document) => library.open(document)));
    const match = (asPrinted: boolean): Result[] =>
      opened.flatMap((open) =>
        matchDocument(open, query, candidates.get(open.document), { above, asPrinted }),
      );
    // Outline numbers and the stop behind a heading are asked for only when the words alone are nowhere.
    const shown = match(false);
    return (shown.length > 0 ? shown : match(true)).sort(byScore);
  }

  function matchDocument(
    open: OpenDocument,
    query: Query,
    paths: ReadonlySet<string> | undefined,
    { above, asPrinted }: { readonly above: boolean; readonly asPrinted: boolean },
  ): Result[] {
    return open.searchables.flatMap((searchable) => {
      const { record } = searchable;
      if (!paths?.has(record.path)) return [];
      const headings = above ? headingsAbove(open, record.path, table) : [];
      const hits = matchRecord(searchable, query, { asPrinted, above: headings });
      if (hits === null) return [];
      const value = score(searchable, hits, query);
      return [{ document: open.document, open, searchable, record, hits, score: value }];
    });
  }

  return {
    library,
    async ask(question, above) {
      const query = parseQuery(question, table);
      const results = await search(query, above);
      const { spaced } = query;
      if (spaced && results.some(({ searchable }) => hasGaps(searchable, spaced.folded, spaced.gaps))) {
        const passage: Query = { wanted: [spaced], excluded: [], spaced: null };
        return { query: passage, results: await search(passage, above), isUnquoted: false };
      }
      const other = results.length === 0 ? withoutQuotes(query) : null;
      if (other === null) return { query, results, isUnquoted: false };
      const found = await search(other, above);
      return found.length > 0
        ? { query: other, results: found, isUnquoted: true }
        : { query, results, isUnquoted: false };
    },
    async browse() {
      const opened = await Promise.all(head.documents.map((document) => library.open(document)));
      return opened.flatMap((open) =>
        open.searchables.map((searchable) => ({
          document: open.document,
          open,
          searchable,
          record: searchable.record,
          hits: [],
          score: 0,
        })),
      );
    },
    async readAll() {
      const opened = await Promise.all(head.documents.map((document) => library.open(document)));
      return opened.flatMap(({ searchables }) => searchables);
    },
  };
}

const byScore = (a: Result, b: Result): number => b.score - a.score;

/** Adds to every document's paths those of the clauses below them. */
function addBelow(candidates: Candidates): void {
  for (const [document, paths] of candidates)
    for (const path of document.paths.split(' ')) {
      const steps = path.split('.');
      if (steps.some((_, i) => paths.has(steps.slice(0, i + 1).join('.')))) paths.add(path);
    }
}

function intersect(a: Candidates, b: Candidates): Candidates {
  const both: Candidates = new Map();
  for (const [document, paths] of a) {
    const others = b.get(document);
    const common = [...paths].filter((path) => others?.has(path));
    if (common.length > 0) both.set(document, new Set(common));
  }
  return both;
}
