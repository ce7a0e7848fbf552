/** One question from start to end: candidates from the index, texts from the packs, every hit checked. */

import type { HeadDocument, SearchRecord } from '#site/search/files/shard.ts';
import { type Hit, hasGaps, matchRecord, type Searchable } from '#site/search/match.ts';
import { planAsks } from '#site/search/plan.ts';
import { parseQuery, type Query, withoutQuotes } from '#site/search/query.ts';
import { score } from '#site/search/rank.ts';
import {
  type Candidates,
  findCandidates,
  type Index,
  intersect,
  loadPagefind,
  makeIndex,
} from '../candidates.ts';
import { headingsAbove, type Library, type OpenDocument, openAll } from './library.ts';

export interface Result {
  readonly document: HeadDocument;
  readonly open: OpenDocument;
  readonly searchable: Searchable;
  readonly record: SearchRecord;
  readonly hits: readonly Hit[];
  readonly score: number;
}

export interface SearchAnswer {
  readonly query: Query;
  readonly results: readonly Result[];
  /** Whether quotation marks of the question were taken as the reader's own, because no text has them. */
  readonly isUnquoted: boolean;
}

export interface Engine {
  readonly library: Library;
  readonly index: Index;
}

/**
 * Packs that are read for candidates of a part of the question before the whole question is asked: two
 * are about 90 KB, more than the chunks of index that the whole question needs.
 */
const MOST_PACKS = 2;

export async function startEngine(library: Library): Promise<Engine> {
  return { library, index: makeIndex(await loadPagefind(library.files), library.head) };
}

export async function ask(engine: Engine, question: string, above: boolean): Promise<SearchAnswer> {
  const query = parseQuery(question, engine.library.table);
  const results = await search(engine, query, above);
  const { spaced } = query;
  if (spaced && results.some(({ searchable }) => hasGaps(searchable, spaced.folded, spaced.gaps))) {
    const passage: Query = { wanted: [spaced], excluded: [], spaced: null };
    return { query: passage, results: await search(engine, passage, above), isUnquoted: false };
  }
  const other = results.length === 0 ? withoutQuotes(query) : null;
  if (other === null) return { query, results, isUnquoted: false };
  const found = await search(engine, other, above);
  return found.length > 0
    ? { query: other, results: found, isUnquoted: true }
    : { query, results, isUnquoted: false };
}

/** Every clause, in reading order: for a page of filters without a question. */
export async function browse({ library }: Engine): Promise<SearchAnswer> {
  const results = (await openAll(library)).flatMap((open) =>
    open.searchables.map((searchable) => resultOf(open, searchable, [], 0)),
  );
  return { query: { wanted: [], excluded: [], spaced: null }, results, isUnquoted: false };
}

const resultOf = (
  open: OpenDocument,
  searchable: Searchable,
  hits: readonly Hit[],
  score: number,
): Result => ({ document: open.document, open, searchable, record: searchable.record, hits, score });

async function search(engine: Engine, query: Query, above: boolean): Promise<readonly Result[]> {
  const { library } = engine;
  const candidates = query.wanted.length > 0 ? await narrow(engine, query, above) : null;
  if (candidates === null) return [];
  const opened = await Promise.all([...candidates.keys()].map((document) => library.open(document)));
  const match = (asPrinted: boolean): Result[] =>
    opened.flatMap((open) => {
      const paths = candidates.get(open.document);
      return open.searchables
        .filter(({ record }) => paths?.has(record.path))
        .flatMap((searchable) => {
          const headings = above ? headingsAbove(open, searchable.record.path, library.table) : [];
          const hits = matchRecord(searchable, query, { asPrinted, above: headings });
          return hits === null ? [] : [resultOf(open, searchable, hits, score(searchable, hits, query))];
        });
    });
  // Outline numbers and the stop behind a heading are asked for only when the words alone are nowhere.
  const shown = match(false);
  return (shown.length > 0 ? shown : match(true)).sort((a, b) => b.score - a.score);
}

/** Candidates of a part of the question; of the whole where they lie in many packs. Null: it has none. */
async function narrow({ library, index }: Engine, query: Query, above: boolean): Promise<Candidates | null> {
  const { chunks } = library.head;
  const asks = planAsks(query, chunks, index.loaded);
  if (asks === null) return null;
  const candidates = await findCandidates(index, asks, above);
  const unread = [...candidates.keys()].filter((document) => !library.isRead(document));
  if (new Set(unread.map(({ pack }) => pack)).size <= MOST_PACKS) return candidates;
  const whole = planAsks(query, chunks, index.loaded, Number.POSITIVE_INFINITY) ?? [];
  return intersect(candidates, await findCandidates(index, whole, above));
}
