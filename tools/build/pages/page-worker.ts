/** A thread that makes pages: loads the program once, and then takes over or renders what it is given. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Asked } from '#site/views/trace.ts';
import { sumOf, takeOver } from '../kept/sums.ts';
import { type KeptGroup, type KeptPages, NONE_KEPT, readKept, sumOfAnswer } from './asked/page-cache.ts';
import { numberQuestions } from './asked/questions.ts';
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

/** A group as it was made now, under its name, with the numbers that this thread gave to questions; null where it is as it is known. */
export type Made = readonly [name: string, group: MadeGroup | null];
/** Its numbers are handed on and not copied. */
export interface MadeGroup extends KeptGroup {
  readonly asked: Uint32Array<ArrayBuffer>;
}

/**
 * `groups` and `questions`: how many there are to share out, and why this thread could not read what is kept; `others`: of the questions of a range those with another
 * answer now, by number; `made`: the groups of a range, of which `rendered` pages had to be, with the questions that this
 * thread asked for the first time: numbered on from those of `others`, or from 0 where that was null.
 */
export type FromWorker =
  | { readonly groups: number; readonly questions: number; readonly unread: string | null }
  | { readonly others: readonly Other[] }
  | { readonly made: readonly Made[]; readonly rendered: number; readonly answers: readonly Answered[] }
  | { readonly fault: string };
export type Other = readonly [number: number, sum: string];
export type Answered = readonly [question: string, sum: string];

/** `others`: the questions that have another answer now, by number; null where nothing that was made before is to be taken. */
export type ToWorker =
  | { readonly ask: Range }
  | { readonly others: readonly number[] | null }
  | { readonly make: Range };

const port = parentPort;
if (port) {
  const job = workerData as PageJob;
  const program = await loadProgram(job.bundle.folder, job.engine, job.site);
  const groups = groupPaths(await program.paths()).filter((_, number) => has(job.shard, number));
  let unread: string | null = null;
  const kept =
    job.known === null
      ? NONE_KEPT
      : readKept(job.known, (_, why) => {
          unread = why;
        });
  const maker = makerOf(job, program, kept);
  const tell = (message: FromWorker) => port.postMessage(message);
  const make = async ({ from, to }: Range): Promise<void> => {
    const made: Made[] = [];
    let rendered = 0;
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
    port.postMessage(
      { made, rendered, answers: maker.untold() } satisfies FromWorker,
      made.flatMap(([, group]) => (group ? [group.asked.buffer] : [])),
    );
  };
  port.on('message', async (message: ToWorker) => {
    try {
      if ('ask' in message) tell({ others: maker.ask(message.ask) });
      else if ('others' in message) maker.compare(message.others);
      else await make(message.make);
    } catch (error) {
      tell({ fault: String((error as Error).stack ?? error) });
    }
  });
  tell({ groups: groups.length, questions: kept.questions.length, unread });
}

function makerOf(job: PageJob, program: Program, before: KeptPages) {
  const answerTo = (question: string): string => sumOfAnswer(program.tracer.answer(question));
  const { text } = program.tracer;
  const everyOf = (asked: Asked) => {
    const every = numberQuestions(text, []);
    every.of([asked]);
    return every.questions;
  };
  const base = `${job.bundle.code} ${sumOf(everyOf(program.asked).map(answerTo).join('\n'))}`;
  // Null before it is known which questions have another answer, and where nothing is to be taken.
  let others: ReadonlySet<number> | null = null;
  let numbered = numberQuestions(text, []);
  // The answers of those before were told, by this thread or by another.
  let told = 0;
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
    /** Of the questions of a range, which a page asked before, those with another answer now. */
    ask: ({ from, to }: Range): Other[] =>
      before.questions.slice(from, to).flatMap((question, n): Other[] => {
        const sum = answerTo(question);
        return sum === before.sums[from + n] ? [] : [[from + n, sum]];
      }),
    /** From now on groups can be taken over. */
    compare: (numbers: readonly number[] | null): void => {
      if (numbers === null) return;
      numbered = numberQuestions(text, before.questions);
      told = before.questions.length;
      others = new Set(numbers);
    },
    /** Whether the group is as it was, and its files stand in the new site now. */
    takesOver: ({ asked, files }: KeptGroup): boolean => {
      const changed = others;
      if (changed === null || asked.some((question) => changed.has(question))) return false;
      return takeOver(job.older, job.folder, files);
    },
    /** What was asked since the last call and never before, with its answers. */
    untold: (): readonly Answered[] => {
      const now = numbered.questions.slice(told).map((question): Answered => [question, answerTo(question)]);
      told += now.length;
      return now;
    },
    render: async (paths: readonly Path[], by: string): Promise<MadeGroup> => {
      const asked: Asked[] = [];
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
          asked.push(program.tracer.end());
        }
      }
      return { by, asked: numbered.of(asked), files };
    },
  };
}
