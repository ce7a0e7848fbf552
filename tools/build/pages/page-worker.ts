/** A thread that renders pages: loads the program once and then what it is given. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { fileOf, loadProgram } from './program.ts';
import { groupPaths, has, type Range, type Shard } from './share.ts';

export interface PageJob {
  readonly bundle: string;
  readonly engine: string;
  readonly site: string;
  /** Where pages are written. */
  readonly folder: string;
  readonly shard: Shard;
  /** Files that stand in the site whatever pages say. */
  readonly taken: ReadonlySet<string>;
}

/** `groups`: how many there are to share out; `done`: how many pages were made of a range. */
export type FromWorker = { readonly groups: number } | { readonly done: number } | { readonly fault: string };

const port = parentPort;
if (port) {
  const job = workerData as PageJob;
  const program = await loadProgram(job.bundle, job.engine, job.site);
  const groups = groupPaths(await program.paths()).filter((_, number) => has(job.shard, number));
  const folders = new Set<string>();
  const write = (file: string, bytes: Uint8Array) => {
    const target = join(job.folder, file);
    const folder = dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(target, bytes);
  };
  const tell = (message: FromWorker) => port.postMessage(message);
  port.on('message', async ({ from, to }: Range) => {
    let at = '';
    try {
      let count = 0;
      // One page after the other: what a page asks of the records is then known to be its own.
      for (const path of groups.slice(from, to).flat()) {
        at = fileOf(path);
        if (job.taken.has(at)) continue;
        write(at, await program.render(path));
        count += 1;
      }
      tell({ done: count });
    } catch (error) {
      tell({ fault: `${at}: ${(error as Error).stack ?? error}` });
    }
  });
  tell({ groups: groups.length });
}
