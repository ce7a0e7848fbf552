/** Runs a command with a fault and says what is wrong with what it left: nothing, for a command that can be trusted. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { main } from '../../src/commands/frame/main.ts';
import { unseal } from '../../src/commands/kept/stage-store.ts';
import { lay, type Tried } from './commands.ts';
import { type Plan, watchDisk } from './disk.ts';

/** Every file below a folder with its bytes. */
export type Tree = ReadonlyMap<string, string>;

/** The states that a command leads from and to, kept in a folder that is to be removed in the end. */
export interface Stage {
  readonly tried: Tried;
  readonly home: string;
  readonly before: Tree;
  readonly after: Tree;
  /** The calls of a run without faults. */
  readonly calls: readonly string[];
}

export interface Run {
  /** Null where the process was killed, by the signal. */
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly said: string;
}

export const DUIDU = resolve(import.meta.dirname, '../../bin/duidu.mjs');
export const PRELOAD = pathToFileURL(join(import.meta.dirname, 'preload.ts')).href;

export const kept = ({ home }: Pick<Stage, 'home'>) => join(home, 'kept');
export const edition = (home: string) => join(home, 'tried', 'edition');

export async function setStage(tried: Tried): Promise<Stage> {
  const home = mkdtempSync(join(tmpdir(), 'duidu-faults-'));
  const root = edition(home);
  lay(root, tried.before);
  for (const args of tried.first(root)) await mustDo(args);
  lay(root, tried.later);
  cpSync(join(home, 'tried'), kept({ home }), { recursive: true });
  const before = treeOf(join(home, 'tried'));
  const { run, calls } = await runHere(tried.args(root), { within: [root], at: 0, act: 'count' });
  if (run.status !== 0) throw new Error(`${tried.name} fails without faults: ${run.said}`);
  return { tried, home, before, after: treeOf(join(home, 'tried')), calls };
}

export const strike = (stage: Stage): void => rmSync(stage.home, { recursive: true, force: true });

async function mustDo(args: readonly string[]): Promise<void> {
  const { run } = await runHere(args, { within: [], at: 0, act: 'count' });
  if (run.status !== 0) throw new Error(`${args.join(' ')} fails without faults: ${run.said}`);
}

/** Runs the command with the fault at one call, then once more without; what is wrong with either, in words. */
export async function tryAt(
  stage: Stage,
  at: number,
  act: Plan['act'],
  inChild = act === 'kill',
): Promise<string[]> {
  const { tried, home } = stage;
  rmSync(join(home, 'tried'), { recursive: true, force: true });
  cpSync(kept(stage), join(home, 'tried'), { recursive: true });
  const root = edition(home);
  const plan: Plan = { within: [root], at, act };
  const run = inChild ? runChild(tried.args(root), plan) : (await runHere(tried.args(root), plan)).run;
  const wrong = [
    ...(act !== 'kill' ? faultsOfWords(run) : run.signal === 'SIGKILL' ? [] : ['the command was not killed']),
    ...faultsOfState(stage, treeOf(join(home, 'tried')), run.status === 0),
  ];
  const again = (await runHere(tried.args(root), { within: [], at: 0, act: 'count' })).run;
  if (again.status !== 0) wrong.push(`the next run fails: ${again.said}`);
  const left = treeOf(join(home, 'tried'));
  for (const path of new Set([...left.keys(), ...stage.after.keys()]))
    if (left.get(path) !== stage.after.get(path))
      wrong.push(`after the next run ${path} is not as it should be`);
  return wrong;
}

/** In this process, where no module is loaded anew. */
export async function runHere(
  args: readonly string[],
  plan: Plan,
): Promise<{ run: Run; calls: readonly string[] }> {
  const said: string[] = [];
  const { error } = console;
  console.error = (...words: unknown[]) => said.push(words.join(' '));
  const { calls, release } = watchDisk(plan);
  let status: number;
  try {
    status = await main(args);
  } catch (fault) {
    status = 1;
    said.push(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
  } finally {
    release();
    console.error = error;
  }
  return { run: { status, signal: null, said: said.join('\n') }, calls };
}

export function runChild(
  args: readonly string[],
  plan: Plan,
  environment: Readonly<Record<string, string>> = {},
): Run {
  const { status, signal, stderr } = spawnSync(process.execPath, [DUIDU, ...args], {
    encoding: 'utf8',
    env: {
      ...process.env,
      ...environment,
      NODE_OPTIONS: `--import ${PRELOAD}`,
      DUIDU_FAULT: JSON.stringify(plan),
      NO_COLOR: '1',
    },
  });
  return { status, signal, said: stderr };
}

/** A refusal is said in one line with file, remedy and code, and shows nobody the inside of the program. */
export function faultsOfWords({ status, said }: Run): string[] {
  const wrong: string[] = [];
  const lines = said.split('\n').filter((line) => !/:\d+: warning: /.test(line));
  if (/^\s+at .*:\d+:\d+\)?$/m.test(said)) wrong.push(`a stack trace: ${lines.slice(0, 4).join(' | ')}`);
  if (status !== 0 && !/^\S.*:\d+: .+\. .+ \[[a-z]+\/[a-z-]+\]$/m.test(said))
    wrong.push(`no line with file, remedy and code: “${lines.join(' | ').slice(0, 200)}”`);
  return wrong;
}

/** What stood before stands, or what is new does, whole. */
export function faultsOfState({ tried, before, after }: Stage, now: Tree, isDone: boolean): string[] {
  const wrong: string[] = [];
  const within = (tree: Tree, whole: string) =>
    JSON.stringify([...tree].filter(([path]) => path.startsWith(`edition/${whole}/`)).sort());
  for (const whole of tried.wholes) {
    const standing = within(now, whole);
    if (standing !== within(after, whole) && (isDone || standing !== within(before, whole)))
      wrong.push(`${whole} is neither the older nor the new one`);
  }
  const single = (path: string) => !tried.wholes.some((whole) => path.startsWith(`edition/${whole}/`));
  for (const path of new Set([...before.keys(), ...after.keys()].filter(single))) {
    const [old, made, standing] = [before.get(path), after.get(path), now.get(path)];
    if (standing === made || (!isDone && standing === old)) continue;
    if (!isDone && path.endsWith('/originals.json') && isBetween(old, made, standing)) continue;
    wrong.push(`${path} is ${standing === undefined ? 'gone' : 'neither the older nor the new one'}`);
  }
  return wrong;
}

/** The notes of which files came: those that were there, and some of the new. */
function isBetween(old = '{}', made = '{}', standing = '{}'): boolean {
  try {
    const [first, last, now] = [old, made, standing].map(
      (json) =>
        new Map(
          Object.entries(JSON.parse(json) as object).map(([key, value]) => [key, JSON.stringify(value)]),
        ),
    ) as [Map<string, string>, Map<string, string>, Map<string, string>];
    return (
      [...now].every(([key, value]) => last.get(key) === value) &&
      [...first.keys()].every((key) => now.has(key))
    );
  } catch {
    return false;
  }
}

/** The program of the pages bears the name of the folder that it was made in, another each time, and has another sum for it. */
const MADE_IN = /\bbundle-\d+-[A-Za-z0-9]{6}\b/g;
const SUM_OF_PROGRAM = /\/\.duidu\/bundles\/[^/]+\/sum$/;

/** What two files must share to be the same; of what stages keep, V8 writes one value in several ways. */
function contentOf(path: string): string {
  if (SUM_OF_PROGRAM.test(path)) return 'sum';
  const bytes = readFileSync(path);
  // One that is spoilt is compared as it is.
  const entries = /\/\.duidu\/stages[^/]*\/[^/]+$/.test(path) ? unseal(bytes) : null;
  if (entries) return JSON.stringify(entries, (_, value: unknown) => laidOpen(value));
  return bytes.toString('latin1').replace(MADE_IN, 'bundle');
}

/** To JSON a Map and a Set are empty, and what is undefined is not there. */
const laidOpen = (value: unknown): unknown =>
  value instanceof Map || value instanceof Set
    ? { [value.constructor.name]: [...value] }
    : value === undefined
      ? { undefined: true }
      : value;

export function treeOf(folder: string): Tree {
  const tree = new Map<string, string>();
  if (!existsSync(folder)) return tree;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) tree.set(relative(folder, path), contentOf(path));
    else if (entry.isSymbolicLink()) tree.set(relative(folder, path), `→ ${readlinkSync(path)}`);
  }
  return tree;
}
