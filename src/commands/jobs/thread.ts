/** The threads of `duidu corpus --jobs N`: the one in which the command itself runs, and others beside it. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { ENGINE } from '../frame/edition.ts';
import type { Job, Tasks, Work } from './work.ts';
import type { Start } from './worker.ts';

/** Answers one question after the other, in the order in which they were put. */
export interface Thread {
  /** Questions to be put ahead, so that it never waits for the next one. */
  readonly ahead: number;
  /** How much it is given to read. */
  readonly share: number;
  ask<T extends Job>(task: T, asked: Tasks[T]['asked']): Promise<Tasks[T]['answer']>;
  end(): Promise<void>;
}

/** The thread of the command: what it reads and finds is where it is needed, and its dictionaries stand in memory once. */
export class OwnThread implements Thread {
  readonly ahead = 1;
  // It takes in what the others have read besides.
  readonly share = 0.9;
  readonly #work: Work;
  #last: Promise<unknown> = Promise.resolve();
  #isEnded = false;

  constructor(work: Work) {
    this.#work = work;
  }

  ask<T extends Job>(task: T, asked: Tasks[T]['asked']): Promise<Tasks[T]['answer']> {
    const answer = this.#last.then(async () => {
      await this.othersFirst();
      return this.#work.do(task, asked);
    });
    this.#last = answer.catch(() => {});
    return answer;
  }

  /**
   * Takes in what other threads answered meanwhile, and gives them more to do.
   *
   * @throws once the thread is ended
   */
  async othersFirst(): Promise<void> {
    await new Promise(setImmediate);
    if (this.#isEnded) throw new Error('the thread was ended');
  }

  /** What it does is done to its end; of what waits, as where another thread has failed, nothing is begun. */
  async end(): Promise<void> {
    this.#isEnded = true;
  }
}

// Megabytes for what has just been made. With the 48 that are usual much of what two documents take for a moment is taken for lasting.
// The thread of the command has as many where Node is started with them (`npm run corpus`): three semi-spaces of 32.
const YOUNG = 96;

export class OtherThread implements Thread {
  readonly ahead = 4;
  readonly share = 1;
  readonly #worker: Worker;
  readonly #waiting: { done: (answer: unknown) => void; fail: (error: unknown) => void }[] = [];

  constructor(start: Start) {
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: start,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
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
