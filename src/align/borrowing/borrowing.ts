/** How much of each document stands verbatim in each other, and where. */

import { foldMapped } from '#language/fold/fold.ts';
import { sourceSpan } from '#language/mapped.ts';
import type { BorrowingRecord } from '#model/alignment.ts';
import type { ExtractedDocument } from '#model/line.ts';
import type { MappedText } from '#model/span.ts';
import { type Features, Nearest } from '../nearest.ts';
import { RunTable } from './run-table.ts';

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
    if (done) return value.map(({ record }) => record());
  }
}

/** The same a document at a time, for those who have other things to see to meanwhile. */
export function* borrowInSteps(
  documents: readonly ExtractedDocument[],
): Generator<void, BorrowedRuns[], void> {
  const folded: Folded[] = [];
  for (const document of documents) {
    folded.push(foldDocument(document));
    yield;
  }
  const borrowers = yield* borrowersOf(folded);
  const found = documents.map((): BorrowedRuns[] => []);
  const table = new RunTable(LEAST_RUN);
  for (const [from, source] of folded.entries()) {
    const own = borrowers[from] as readonly number[];
    if (own.length === 0) continue;
    table.read(textsOf(source));
    for (const to of own) found[to]?.push(borrow(folded[to] as Folded, source, table));
    yield;
  }
  return found.flat();
}

/** Share of the characters of one text that stands word for word in another, in runs of {@link LEAST_RUN} and more; 0–1. */
export function borrowedShare(text: readonly string[], source: readonly string[]): number {
  const [own, other] = [foldPlain('own', text), foldPlain('source', source)];
  const table = new RunTable(LEAST_RUN);
  table.read(textsOf(other));
  return borrow(own, other, table).share;
}

const textsOf = ({ stretches }: Folded): string[] => stretches.map(({ folded }) => folded.text);

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

/** A run that is borrowed, as four numbers: the stretch of the borrower with start and end in it, the stretch of the source. */
const OF_A_RUN = 4;

/** What one document has of another: as records a hundred thousand runs would fill the memory while they wait to be written. */
export interface BorrowedRuns {
  readonly document: string;
  readonly from: string;
  readonly share: number;
  /** The whole record. */
  readonly record: () => BorrowingRecord;
}

function borrow(document: Folded, source: Folded, table: RunTable): BorrowedRuns {
  const found: number[] = [];
  let shared = 0;
  for (const [number, { folded }] of document.stretches.entries()) {
    const { text } = folded;
    for (let i = 0; i + LEAST_RUN <= text.length; ) {
      const place = table.find(text, i);
      if (place === null) {
        i++;
        continue;
      }
      const there = (source.stretches[place.stretch] as Stretch).folded.text;
      let length = LEAST_RUN;
      while (i + length < text.length && text.charCodeAt(i + length) === there.charCodeAt(place.at + length))
        length++;
      found.push(number, i, i + length, place.stretch);
      shared += length;
      i += length;
    }
  }
  const share = document.length === 0 ? 0 : Math.round((10_000 * shared) / document.length) / 10_000;
  const runs = Int32Array.from(found);
  const named = { document: document.id, from: source.id, share };
  return { ...named, record: () => ({ ...named, runs: runsOf(runs, document, source) }) };
}

function runsOf(numbers: Int32Array, document: Folded, source: Folded): BorrowingRecord['runs'] {
  const runs: BorrowingRecord['runs'] = [];
  for (let n = 0; n < numbers.length; n += OF_A_RUN) {
    const [own, start, end, other] = numbers.subarray(n, n + OF_A_RUN) as unknown as readonly [
      number,
      number,
      number,
      number,
    ];
    const { clause, folded } = document.stretches[own] as Stretch;
    const span = sourceSpan(folded, start, end);
    runs.push({ clause, span, source: (source.stretches[other] as Stretch).clause });
  }
  return runs;
}
