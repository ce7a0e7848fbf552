/** The line on several threads: reading is a job a document, aligning a job a block of pairs. */

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Outcome } from '#model/diagnostic.ts';
import type { Content } from '#model/kept/content.ts';
import type { Seed } from '#model/line.ts';
import type { Records } from '#model/records.ts';
import type { Progress } from '../../pipeline.ts';
import { candidates, Descriptions, describe, publish, seedLine } from '../../stages/stages.ts';
import { ENGINE } from '../frame/edition.ts';
import type { Start, Task, Tasks } from './worker.ts';

// Enough blocks that a thread which is done early takes another, few enough that documents are read once a block.
const BLOCKS = 4;

/** The same records as `runPipeline` gives, byte for byte; `start` is where the threads find the content. */
export async function runJobs(
  seeds: readonly Seed[],
  content: Content,
  { jobs, start, progress }: { readonly jobs: number; readonly start: Start; readonly progress: Progress },
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
    const pairs = candidates(read.map((one) => one.grams));
    const size = Math.max(1, Math.ceil(pairs.length / (threads.length * BLOCKS)));
    const blocks = Array.from({ length: Math.ceil(pairs.length / size) }, (_, n) =>
      pairs.slice(n * size, (n + 1) * size),
    );
    const chosen = await takeInTurn(threads, blocks);
    progress('align', { pairs: chosen.reduce((sum, { aligned }) => sum + aligned.pairs.length, 0) });
    const { records, diagnostics } = publish(
      read.map(({ carried }) => carried),
      chosen,
      new Descriptions(described, content),
    );
    progress('publish', { records: Object.values(records).flat().length });
    return { value: records, diagnostics };
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

/** Each thread takes a block when it has done with the one before; answers stand in the order of the blocks. */
async function takeInTurn(
  threads: readonly Thread[],
  blocks: readonly Tasks['align']['asked'][],
): Promise<Tasks['align']['answer']> {
  const answers: Tasks['align']['answer'][] = [];
  let next = 0;
  await Promise.all(
    threads.map(async (thread) => {
      for (let n = next++; n < blocks.length; n = next++)
        answers[n] = await thread.ask('align', blocks[n] as Tasks['align']['asked']);
    }),
  );
  return answers.flat();
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

  ask<T extends Task>(task: T, asked: Tasks[T]['asked']): Promise<Tasks[T]['answer']> {
    return new Promise((done, fail) => {
      this.#waiting.push({ done: done as (answer: unknown) => void, fail });
      this.#worker.postMessage({ task, asked });
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
