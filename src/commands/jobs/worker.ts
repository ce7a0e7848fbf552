/** One of the further threads of `duidu corpus --jobs N`. */
import { parentPort, workerData } from 'node:worker_threads';
import { readContent } from '#io/read-content.ts';
import { EMPTY_CONTENT } from '#model/kept/content.ts';
import { type Job, type Tasks, Work } from './work.ts';

/** What a thread knows from the beginning: where the content is, which it reads itself. */
export interface Start {
  readonly content: string | null;
  readonly editorial: boolean;
}

const { content: folder, editorial } = workerData as Start;
const work = new Work(folder === null ? EMPTY_CONTENT : readContent(folder, { editorial }).value);

parentPort?.on('message', <T extends Job>({ task, asked }: { task: T; asked: Tasks[T]['asked'] }) => {
  parentPort?.postMessage(work.do(task, asked));
});
