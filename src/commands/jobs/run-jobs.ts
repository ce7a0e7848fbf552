/** The line on several threads: reading is a job a document, aligning a job a block of pairs. */

import { borrowInSteps } from '#align/borrowing/borrowing.ts';
import { type MainWords, pairDocuments } from '#align/document-pairs.ts';
import type { PackedDocuments } from '#align/packed.ts';
import { alignable } from '#align/telling.ts';
import type { BorrowingRecord } from '#model/alignment.ts';
import type { Outcome } from '#model/diagnostic.ts';
import type { Content } from '#model/kept/content.ts';
import type { ExtractedDocument, Seed } from '#model/line.ts';
import type { Records } from '#model/records.ts';
import { JSON_LISTS } from '#model/written/json-text.ts';
import type { StageListener } from '../../pipeline.ts';
import { Descriptions, describe, Publisher, seedLine } from '../../stages/stages.ts';
import { jsonOf, type PackedList, packList, unpackList } from './packed-list.ts';
import { OtherThread, OwnThread, type Thread } from './thread.ts';
import { Work } from './work.ts';
import type { Start } from './worker.ts';

// Pairs of documents a block, a fifth of a second: so few that none has to wait long for the last one.
const BLOCK = 8;

/** The same records as `runPipeline` gives, byte for byte; `start` is where the threads find the content. */
export async function runJobs(
  seeds: readonly Seed[],
  content: Content,
  {
    jobs,
    start,
    progress,
  }: { readonly jobs: number; readonly start: Start; readonly progress: StageListener },
): Promise<Outcome<Records>> {
  const others = Array.from({ length: Math.min(jobs, seeds.length) - 1 }, () => new OtherThread(start));
  const own = new OwnThread(new Work(content));
  const threads: readonly Thread[] = [...others, own];
  try {
    const owner = ownersOf(seeds, threads);
    const ownerOf = (id: string) => owner.get(id) as Thread;
    const parsing = seeds.map((seed, order) => ownerOf(seed.id).ask('parse', seedLine(seed, order)));
    // The others are still being loaded, so that it is done with its own before them.
    const prepared = own.ask('prepare', null);
    const heads = await Promise.all(parsing);
    await prepared;
    progress('parse', { documents: heads.length });
    const described = describe(heads, content);
    await Promise.all(threads.map((thread) => thread.ask('describe', described)));
    const read = await Promise.all(seeds.map(({ id }) => ownerOf(id).ask('read', id)));
    progress('extract', {
      targets: read.reduce((sum, { carried }) => sum + carried.document.facts.targets.length, 0),
    });
    const publisher = new Publisher(
      read.map(({ carried }) => carried),
      new Descriptions(described, content),
    );
    const documents = new Map(read.map(({ carried }) => [carried.id, carried.document]));
    const pairs = pairsOf(read.map(({ words }) => words));
    const conversions = read.splice(0).map((one) => one.conversions);
    const inOrder = [...documents.values()].toSorted((x, y) => byId(x.seed, y.seed));
    const borrowing = borrowAll(inOrder, () => own.othersFirst());
    let count = 0;
    await alignAll(
      pairs,
      {
        threads,
        ownerOf,
        documentOf: (id) => documents.get(id) as ExtractedDocument,
        untilFree: (thread) => (thread === own ? borrowing : null),
      },
      (told) => {
        publisher.addPacked(told);
        count += told.drafts.length + told.whole.length;
      },
    );
    const { borrowings, lists } = await borrowing;
    publisher.addBorrowings(borrowings);
    await Promise.all(threads.map((thread) => thread.end()));
    progress('align', { pairs: count });
    const { records, diagnostics } = publisher.publish();
    progress('publish', {
      records: conversions.reduce((sum, one) => sum + one.count, Object.values(records).flat().length),
    });
    return { value: withLists(records, { conversions, borrowings: lists }), diagnostics };
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

interface Lists {
  readonly conversions: readonly PackedList[];
  readonly borrowings: readonly PackedList[];
}

/** Lists that nobody asks for are written as they stand; as values they are put together when they are asked for, and not before. */
function withLists(records: Records, lists: Lists): Records {
  const values = (own: readonly PackedList[]) => ({
    get: () => own.flatMap((one) => unpackList<never>(one)),
    enumerable: true,
  });
  return Object.defineProperties(records, {
    conversions: values(lists.conversions),
    borrowings: values(lists.borrowings),
    [JSON_LISTS]: {
      value: { conversions: jsonOf(lists.conversions), borrowings: jsonOf(lists.borrowings) },
    },
  });
}

// Borrowings of two documents that are packed at a time.
const PACKED = 32;

/**
 * What is borrowed word for word, while other threads are already at what no borrowing says anything to: the records without their
 * runs, which are most of them and are only to be written, and the whole as it is written.
 */
async function borrowAll(
  documents: readonly ExtractedDocument[],
  othersFirst: () => Promise<void>,
): Promise<{ readonly borrowings: readonly BorrowingRecord[]; readonly lists: readonly PackedList[] }> {
  const steps = borrowInSteps(documents);
  let step = steps.next();
  for (; !step.done; step = steps.next()) await othersFirst();
  const lists: PackedList[] = [];
  for (let n = 0; n < step.value.length; n += PACKED) {
    lists.push(packList(step.value.slice(n, n + PACKED).map(({ record }) => record())));
    await othersFirst();
  }
  return {
    borrowings: step.value.map(({ document, from, share }) => ({ document, from, share, runs: [] })),
    lists,
  };
}

/** Each thread has a stretch of the documents in the order of their ids, with its share of the text: neighbours are often alike. */
function ownersOf(seeds: readonly Seed[], threads: readonly Thread[]): Map<string, Thread> {
  const all = seeds.reduce((sum, { bytes }) => sum + bytes, 0);
  const shares = threads.reduce((sum, { share }) => sum + share, 0);
  const owners = new Map<string, Thread>();
  let before = 0;
  let at = 0;
  let end = (threads[0] as Thread).share;
  for (const { id, bytes } of seeds.toSorted(byId)) {
    const middle = (before + bytes / 2) / Math.max(1, all);
    while (at + 1 < threads.length && middle * shares >= end) end += (threads[++at] as Thread).share;
    owners.set(id, threads[at] as Thread);
    before += bytes;
  }
  return owners;
}

type Pair = readonly [left: string, right: string];

/** The pairs of documents to be compared, in order. */
function pairsOf(words: readonly MainWords[]): Pair[] {
  const sorted = words.toSorted(byId);
  const idOf = (at: number) => (sorted[at] as MainWords).id;
  return pairDocuments(sorted).map(([i, j]) => [idOf(i), idOf(j)]);
}

interface Aligning {
  readonly threads: readonly Thread[];
  readonly ownerOf: (id: string) => Thread;
  readonly documentOf: (id: string) => ExtractedDocument;
  /** When a thread that is at something else will be done with that. */
  readonly untilFree: (thread: Thread) => Promise<unknown> | null;
}

/**
 * Each thread takes block after block of its own documents, and when there are none left of another's. It is given the
 * documents that it has not read itself, each once.
 */
async function alignAll(
  pairs: readonly Pair[],
  { threads, ownerOf, documentOf, untilFree }: Aligning,
  done: (told: PackedDocuments) => void,
): Promise<void> {
  const waiting = new Map(threads.map((thread) => [thread, [] as Pair[][]]));
  for (const [thread, own] of Map.groupBy(pairs, ([left]) => ownerOf(left)))
    for (let n = 0; n < own.length; n += BLOCK) waiting.get(thread)?.push(own.slice(n, n + BLOCK));
  const longest = () => [...waiting.values()].reduce((most, own) => (own.length > most.length ? own : most));
  const work = (thread: Thread) => {
    const given = new Set<string>();
    const next = async () => {
      await untilFree(thread);
      for (;;) {
        const block = waiting.get(thread)?.shift() ?? longest().pop();
        if (block === undefined) return;
        const needed = new Set(block.flat()).difference(given);
        for (const id of needed) given.add(id);
        const documents = [...needed]
          .filter((id) => ownerOf(id) !== thread)
          .map((id) => alignable(documentOf(id)));
        for (const told of await thread.ask('align', { documents, pairs: block })) done(told);
      }
    };
    return Array.from({ length: thread.ahead }, next);
  };
  await Promise.all(threads.flatMap(work));
}

const byId = (x: { readonly id: string }, y: { readonly id: string }): number => (x.id < y.id ? -1 : 1);
