/** A thread that makes pages: loads the program once, and then takes over or renders what it is given. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { sumOf, takeOver } from '../kept/sums.ts';
import { type KeptGroup, NONE_KEPT, readKept } from './page-cache.ts';
import { fileOf, loadProgram, type Path, type Program } from './program.ts';
import { groupPaths, has, type Range, type Shard } from './share.ts';
import { shortMarkup } from './short-markup.ts';

export interface PageJob {
  readonly bundle: { readonly folder: string; readonly code: string; readonly prose: string };
  readonly engine: string;
  readonly site: string;
  /** Where pages are written. */
  readonly folder: string;
  readonly shard: Shard;
  /** Files that stand in the site whatever pages say. */
  readonly taken: ReadonlySet<string>;
  /** The site that stands, and the file that says what is known of its pages; null where nothing of it is to be taken. */
  readonly older: string;
  readonly known: string | null;
}

/** A group as it was made now, under its name; null where it is as it is known. */
export type Made = readonly [name: string, group: KeptGroup | null];

/** `groups`: how many there are to share out; `made`: those of a range, of which `rendered` pages had to be. */
export type FromWorker =
  | { readonly groups: number }
  | { readonly made: readonly Made[]; readonly rendered: number }
  | { readonly fault: string };

const port = parentPort;
if (port) {
  const job = workerData as PageJob;
  const program = await loadProgram(job.bundle.folder, job.engine, job.site);
  const groups = groupPaths(await program.paths()).filter((_, number) => has(job.shard, number));
  const maker = makerOf(job, program);
  const kept = job.known === null ? NONE_KEPT : readKept(job.known);
  const tell = (message: FromWorker) => port.postMessage(message);
  port.on('message', async ({ from, to }: Range) => {
    const made: Made[] = [];
    let rendered = 0;
    try {
      for (const group of groups.slice(from, to)) {
        const paths = group.filter((path) => !job.taken.has(fileOf(path)));
        if (paths.length === 0) continue;
        const name = `${paths[0]?.route.component} ${paths[0]?.pathname}`;
        const by = maker.byWhat(paths);
        const older = kept.groups.get(name);
        if (older && older.by === by && maker.takesOver(older)) made.push([name, null]);
        else {
          made.push([name, await maker.render(paths, by)]);
          rendered += paths.length;
        }
      }
      tell({ made, rendered });
    } catch (error) {
      tell({ fault: String((error as Error).stack ?? error) });
    }
  });
  tell({ groups: groups.length });
}

function makerOf(job: PageJob, program: Program) {
  const answers = new Map<string, string>();
  const answerTo = (question: string): string => {
    const known = answers.get(question) ?? sumOf(program.tracer.answer(question) ?? '');
    answers.set(question, known);
    return known;
  };
  const answersTo = (asked: Iterable<string>) => sumOf([...asked].map(answerTo).join('\n'));
  const base = `${job.bundle.code} ${answersTo(program.asked)}`;
  // Of a few documents pages stay as Astro writes them, for whoever reads their markup.
  const isCrowded = program.tracer.answer('crowded') === 'true';
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const bytesOf = async (path: Path): Promise<Uint8Array> => {
    const bytes = await program.render(path);
    return isCrowded && path.route.type === 'page'
      ? encoder.encode(shortMarkup(decoder.decode(bytes)))
      : bytes;
  };
  const readsProse = new Map<string, boolean>();
  const proseOf = (component: string): string => {
    const reads =
      readsProse.get(component) ??
      readFileSync(join(job.engine, component), 'utf8').includes('astro:content');
    readsProse.set(component, reads);
    return reads ? job.bundle.prose : '';
  };
  const folders = new Set<string>();
  const write = (file: string, bytes: Uint8Array) => {
    const target = join(job.folder, file);
    const folder = dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(target, bytes);
  };
  return {
    /** Of all that pages are made by but the records; another one each time where what they are handed is not known. */
    byWhat: (paths: readonly Path[]): string =>
      sumOf(
        JSON.stringify([
          base,
          ...paths.map((path) => [
            path.pathname,
            path.props ?? Math.random(),
            program.headOf(path),
            proseOf(path.route.component),
          ]),
        ]),
      ),
    /** Whether the group is as it was, and its files stand in the new site now. */
    takesOver: ({ asked, answers: before, files }: KeptGroup): boolean =>
      answersTo(asked) === before && takeOver(job.older, job.folder, files),
    render: async (paths: readonly Path[], by: string): Promise<KeptGroup> => {
      const questions = new Set<string>();
      const files: [string, string][] = [];
      for (const path of paths) {
        const file = fileOf(path);
        program.tracer.begin();
        try {
          const bytes = await bytesOf(path);
          write(file, bytes);
          files.push([file, sumOf(bytes)]);
        } catch (error) {
          throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
        } finally {
          for (const question of program.tracer.end()) questions.add(question);
        }
      }
      const asked = [...questions].sort();
      return { by, asked, answers: answersTo(asked), files };
    },
  };
}
