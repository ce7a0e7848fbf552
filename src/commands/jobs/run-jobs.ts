/** The line on several threads: reading is a job a document, aligning a job a block of pairs. */

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Outcome } from '#model/diagnostic.ts';
import type { Content } from '#model/kept/content.ts';
import type { Seed } from '#model/line.ts';
import type { Records } from '#model/records.ts';
import type { StageListener } from '../../pipeline.ts';
import { candidates, Descriptions, describe, Publisher, seedLine } from '../../stages/stages.ts';
import { ENGINE } from '../frame/edition.ts';
import type { Job, Start, Tasks } from './worker.ts';

// Blocks a thread: enough that what is found can be settled meanwhile, few enough that documents travel seldom.
const BLOCKS = 12;

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
    // The longest first, each to the thread that has least to do.
    const owner = new Map<string, Thread>();
    const load = new Map(threads.map((thread) => [thread, 0]));
    for (const { id, bytes } of seeds.toSorted((a, b) => b.bytes - a.bytes)) {
      const [thread] = threads.toSorted((a, b) => (load.get(a) ?? 0) - (load.get(b) ?? 0)) as [Thread];
      owner.set(id, thread);
      load.set(thread, (load.get(thread) ?? 0) + bytes);
    }
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
    const blocks = blocksOf(read.splice(0), threads.length * BLOCKS);
    let count = 0;
    // What a thread has found is settled here while the threads look for more.
    await takeInTurn(threads, blocks, (chosen) => {
      for (const one of chosen) {
        publisher.add(one);
        count += one.aligned.pairs.length;
      }
    });
    await Promise.all(threads.map((thread) => thread.end()));
    progress('align', { pairs: count });
    const { records, diagnostics } = publisher.publish();
    progress('publish', { records: Object.values(records).flat().length });
    return { value: records, diagnostics };
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

/** The pairs of documents to be compared, in as many parts. */
function blocksOf(read: readonly Tasks['read']['answer'][], parts: number): Tasks['align']['asked'][] {
  const pairs = candidates(read.map(({ grams }) => grams));
  const size = Math.max(1, Math.ceil(pairs.length / parts));
  return Array.from({ length: Math.ceil(pairs.length / size) }, (_, n) =>
    pairs.slice(n * size, (n + 1) * size),
  );
}

/** Each thread takes a block when it has done with the one before; a block is let go when it is taken. */
async function takeInTurn(
  threads: readonly Thread[],
  blocks: Tasks['align']['asked'][],
  done: (answer: Tasks['align']['answer']) => void,
): Promise<void> {
  blocks.reverse();
  await Promise.all(
    threads.map(async (thread) => {
      const next = () => {
        const block = blocks.pop();
        return block && thread.ask('align', block);
      };
      for (let asked = next(); asked !== undefined; ) {
        const answer: Tasks['align']['answer'] = await asked;
        // The thread is at its next block while this one is settled.
        asked = next();
        done(answer);
      }
    }),
  );
}

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
