/** How much of each document stands verbatim in each other, and where. */

import { foldMapped } from '#language/fold/fold.ts';
import { sourceSpan } from '#language/mapped.ts';
import type { BorrowingRecord } from '#model/alignment.ts';
import type { ExtractedDocument } from '#model/line.ts';
import type { MappedText } from '#model/span.ts';
import { type Features, Nearest } from './nearest.ts';

/** Folded characters. Shorter runs are set phrases of the genre: 基本医疗卫生服务, 人力资源社会保障. */
export const LEAST_RUN = 12;
// Up to so many documents each is set against all others; of more against those that share most with it, so that work and
// output grow with the corpus and not with its square.
export const ALL = 13;
export const SOURCES = 8;

interface Stretch {
  readonly clause: string;
  readonly folded: MappedText;
}

interface Folded {
  readonly id: string;
  readonly stretches: readonly Stretch[];
  readonly length: number;
}

/** For each document its sources, in the order of `documents`; a pair that shares nothing has share 0. */
export function findBorrowings(documents: readonly ExtractedDocument[]): BorrowingRecord[] {
  const steps = borrowInSteps(documents);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same a document at a time, for those who have other things to see to meanwhile. */
export function* borrowInSteps(
  documents: readonly ExtractedDocument[],
): Generator<void, BorrowingRecord[], void> {
  const folded: Folded[] = [];
  for (const document of documents) {
    folded.push(foldDocument(document));
    yield;
  }
  const borrowers = yield* borrowersOf(folded);
  const records = documents.map((): BorrowingRecord[] => []);
  for (const [from, source] of folded.entries()) {
    const own = borrowers[from] as readonly number[];
    if (own.length === 0) continue;
    const index = indexRuns(source);
    for (const to of own) records[to]?.push(borrow(folded[to] as Folded, source, index));
    yield;
  }
  return records.flat();
}

/** Share of the characters of one text that stands word for word in another, in runs of {@link LEAST_RUN} and more; 0–1. */
export function borrowedShare(text: readonly string[], source: readonly string[]): number {
  const [own, other] = [foldPlain('own', text), foldPlain('source', source)];
  return borrow(own, other, indexRuns(other)).share;
}

/** Passages of which nobody needs to know where in the seed they stand. */
function foldPlain(id: string, texts: readonly string[]): Folded {
  const stretches = texts.map((text, at) => ({
    clause: String(at),
    folded: foldMapped({ text, toSource: Array.from({ length: text.length + 1 }, (_, i) => i) }),
  }));
  return { id, stretches, length: stretches.reduce((sum, { folded }) => sum + folded.text.length, 0) };
}

function foldDocument(document: ExtractedDocument): Folded {
  const stretches = document.clauses.flatMap((clause) =>
    [clause.heading, clause.body]
      .filter((passage) => passage !== null)
      .filter(({ reading }) => reading.text !== '')
      .map((passage) => ({ clause: clause.id, folded: foldMapped(passage.reading) })),
  );
  const length = stretches.reduce((sum, { folded }) => sum + folded.text.length, 0);
  return { id: document.seed.id, stretches, length };
}

/** By source, the documents that are set against it: those that have it among the ones they share most sampled runs with; in a small corpus all others. */
function* borrowersOf(documents: readonly Folded[]): Generator<void, number[][], void> {
  const borrowers = documents.map((): number[] => []);
  const isSmall = documents.length <= ALL;
  const sources = isSmall ? null : yield* likelySources(documents);
  for (const to of documents.keys())
    for (const from of sources ? (sources[to] as number[]) : documents.keys())
      if (from !== to) borrowers[from]?.push(to);
  return borrowers;
}

/** For each document, in what order they come, the documents that share most sampled runs with it. */
function* likelySources(documents: readonly Folded[]): Generator<void, number[][], void> {
  const numbers = new Map<string, number>();
  const sampled: Features[] = [];
  for (const document of documents) {
    const counts = new Map<number, number>();
    for (const run of sampledRuns(document)) {
      const number = numbers.get(run) ?? numbers.size;
      if (number === numbers.size) numbers.set(run, number);
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    sampled.push([...counts]);
    yield;
  }
  const nearest = new Nearest(SOURCES);
  // A run counts as often as the borrower has it, however often the source does.
  for (const [at, runs] of sampled.entries()) {
    nearest.put(
      at,
      runs.map(([run]) => [run, 1]),
    );
    yield;
  }
  const sources: number[][] = [];
  for (const [own, runs] of sampled.entries()) {
    sources.push(nearest.find(runs, own));
    yield;
  }
  return sources;
}

/** One run in sixteen, the same ones in every document. */
function* sampledRuns({ stretches }: Folded): Generator<string> {
  for (const { folded } of stretches)
    for (let i = 0; i + LEAST_RUN <= folded.text.length; i++)
      if ((folded.text.charCodeAt(i) * 31 + folded.text.charCodeAt(i + 5)) % 16 === 0)
        yield folded.text.slice(i, i + LEAST_RUN);
}

interface RunIndex {
  /** Where each run of a source first stands: stretch number and offset. */
  readonly first: ReadonlyMap<string, readonly [number, number]>;
  /** By `edgesOf`, 1 where a run of the source has it: most runs of another text are told by it alone. */
  readonly edges: Uint8Array;
}

function indexRuns({ stretches }: Folded): RunIndex {
  const first = new Map<string, readonly [number, number]>();
  const edges = new Uint8Array(EDGES);
  stretches.forEach(({ folded: { text } }, at) => {
    for (let i = 0; i + LEAST_RUN <= text.length; i++) {
      const run = text.slice(i, i + LEAST_RUN);
      if (!first.has(run)) first.set(run, [at, i]);
      edges[edgesOf(text, i)] = 1;
    }
  });
  return { first, edges };
}

const EDGES = 1 << 16;

/** A number below {@link EDGES} of the characters with which a run begins and ends. */
const edgesOf = (text: string, at: number): number =>
  (text.charCodeAt(at) * 257 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + LEAST_RUN - 1)) % EDGES;

function borrow(document: Folded, source: Folded, { first, edges }: RunIndex): BorrowingRecord {
  const runs: BorrowingRecord['runs'] = [];
  let shared = 0;
  for (const { clause, folded } of document.stretches) {
    for (let i = 0; i + LEAST_RUN <= folded.text.length; ) {
      const found =
        edges[edgesOf(folded.text, i)] === 0 ? undefined : first.get(folded.text.slice(i, i + LEAST_RUN));
      if (found === undefined) {
        i++;
        continue;
      }
      const there = source.stretches[found[0]] as Stretch;
      let length = LEAST_RUN;
      while (
        i + length < folded.text.length &&
        folded.text[i + length] === there.folded.text[found[1] + length]
      )
        length++;
      runs.push({ clause, span: sourceSpan(folded, i, i + length), source: there.clause });
      shared += length;
      i += length;
    }
  }
  const share = document.length === 0 ? 0 : Math.round((10_000 * shared) / document.length) / 10_000;
  return { document: document.id, from: source.id, share, runs };
}
