/** The line on several threads: reading is a job a document, aligning a job a block of pairs. */

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type MainWords, pairDocuments } from '#align/document-pairs.ts';
import { alignable, type ToldDocuments } from '#align/telling.ts';
import type { Outcome } from '#model/diagnostic.ts';
import type { Content } from '#model/kept/content.ts';
import type { ExtractedDocument, Seed } from '#model/line.ts';
import type { Records } from '#model/records.ts';
import type { StageListener } from '../../pipeline.ts';
import { Descriptions, describe, Publisher, seedLine } from '../../stages/stages.ts';
import { ENGINE } from '../frame/edition.ts';
import type { Job, Start, Tasks } from './worker.ts';

// Blocks a thread: so small that none has to wait long for the last one.
const BLOCKS = 40;

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
  const threads = Array.from({ length: Math.max(1, Math.min(jobs, seeds.length)) }, () => new Thread(start));
  try {
    const owner = ownersOf(seeds, threads);
    const ownerOf = (id: string) => owner.get(id) as Thread;
    const heads = await Promise.all(
      seeds.map((seed, order) => ownerOf(seed.id).ask('parse', seedLine(seed, order))),
    );
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
    const pairs = pairsOf(read.splice(0).map(({ words }) => words));
    let count = 0;
    await alignAll(
      pairs,
      { threads, ownerOf, documentOf: (id) => documents.get(id) as ExtractedDocument },
      (told) => {
        publisher.addTold(told);
        count += told.pairs.length;
      },
    );
    await Promise.all(threads.map((thread) => thread.end()));
    progress('align', { pairs: count });
    const { records, diagnostics } = publisher.publish();
    progress('publish', { records: Object.values(records).flat().length });
    return { value: records, diagnostics };
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

/** Each thread has a stretch of the documents in the order of their ids, with as much text as any other: neighbours are often alike. */
function ownersOf(seeds: readonly Seed[], threads: readonly Thread[]): Map<string, Thread> {
  const all = seeds.reduce((sum, { bytes }) => sum + bytes, 0);
  const owners = new Map<string, Thread>();
  let before = 0;
  for (const { id, bytes } of seeds.toSorted(byId)) {
    const share = (before + bytes / 2) / Math.max(1, all);
    owners.set(id, threads[Math.min(threads.length - 1, Math.floor(share * threads.length))] as Thread);
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
}

/**
 * Each thread takes block after block of its own documents, and when there are none left of another's. It is given the
 * documents that it has not read itself, each once.
 */
async function alignAll(
  pairs: readonly Pair[],
  { threads, ownerOf, documentOf }: Aligning,
  done: (told: ToldDocuments) => void,
): Promise<void> {
  const waiting = new Map(threads.map((thread) => [thread, [] as Pair[][]]));
  const size = Math.max(1, Math.ceil(pairs.length / threads.length / BLOCKS));
  for (const [thread, own] of Map.groupBy(pairs, ([left]) => ownerOf(left)))
    for (let n = 0; n < own.length; n += size) waiting.get(thread)?.push(own.slice(n, n + size));
  const longest = () => [...waiting.values()].reduce((most, own) => (own.length > most.length ? own : most));
  await Promise.all(
    threads.map(async (thread) => {
      const given = new Set<string>();
      const next = () => {
        const block = waiting.get(thread)?.shift() ?? longest().pop();
        if (block === undefined) return undefined;
        const needed = new Set(block.flat()).difference(given);
        for (const id of needed) given.add(id);
        const documents = [...needed]
          .filter((id) => ownerOf(id) !== thread)
          .map((id) => alignable(documentOf(id)));
        return thread.ask('align', { documents, pairs: block });
      };
      for (let asked = next(); asked !== undefined; ) {
        const answer = await asked;
        // The thread is at its next block while this one is taken in.
        asked = next();
        for (const told of answer) done(told);
      }
    }),
  );
}

const byId = (x: { readonly id: string }, y: { readonly id: string }): number => (x.id < y.id ? -1 : 1);

/** A thread answers one question after the other, in the order in which they were put. */
class Thread {
  readonly #worker: Worker;
  readonly #waiting: { done: (answer: unknown) => void; fail: (error: unknown) => void }[] = [];

  constructor(start: Start) {
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: start,
      execArgv: ['--import', pathToFileURL(join(ENGINE, 'bin/typescript.mjs')).href],
    });
    this.#worker.on('message', (answer) => this.#waiting.shift()?.done(answer));
    this.#worker.on('error', (error) => {
      for (const { fail } of this.#waiting.splice(0)) fail(error);
    });
  }

  ask<T extends Job>(task: T, asked: Tasks[T]['asked']): Promise<Tasks[T]['answer']> {
    return new Promise((done, fail) => {
      this.#waiting.push({ done: done as (answer: unknown) => void, fail });
      this.#worker.postMessage({ task, asked });
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
