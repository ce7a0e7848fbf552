/** Every step of a build (`steps.ts`) refused once in each way, and the build killed at each. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENGINE } from '../../src/commands/frame/edition.ts';
import { type Code, readCode } from '../build/pages/bundle.ts';
import { lay, type Tried } from './commands.ts';
import { canHappen, type Plan, REFUSALS } from './disk.ts';
import {
  edition,
  faultsOfState,
  faultsOfWords,
  kept,
  PRELOAD,
  type Run,
  runChild,
  runHere,
  type Stage,
  type Tree,
  treeOf,
} from './judge.ts';
import { choosePages } from './pages.ts';

export interface BuildStage extends Stage {
  /** Steps in order, each with how often it is made. */
  readonly steps: ReadonlyMap<string, number>;
  /** Where the pages of the build are kept. */
  readonly pages: string;
  /** What made it, and makes every build that is held against it. */
  readonly code: Code;
}

const NONE: Plan = { within: [], at: 0, act: 'count' };

/** Builds twice: what stands before, and what the build that is tried makes. */
export function setBuildStage(tried: Tried): BuildStage {
  const code = readCode(ENGINE, {});
  const home = mkdtempSync(join(tmpdir(), 'duidu-faults-'));
  const root = edition(home);
  const pages = join(home, 'pages');
  const log = join(home, 'steps');
  lay(root, tried.before);
  for (const args of tried.first(root)) mustBuild(args, NONE, {});
  lay(root, tried.later);
  cpSync(join(home, 'tried'), kept({ home }), { recursive: true });
  const before = treeOf(join(home, 'tried'));
  mustBuild(
    tried.args(root),
    { ...NONE, within: [root], log },
    { DUIDU_PAGES: 'keep', DUIDU_PAGES_KEPT: pages },
  );
  const steps = new Map<string, number>();
  // What comes from nowhere in our files is this harness keeping the pages.
  const calls = readFileSync(log, 'utf8')
    .split('\n')
    .filter((step) => /, \S[^,]*$/.test(step));
  for (const step of calls) steps.set(step, (steps.get(step) ?? 0) + 1);
  return { tried, home, before, after: treeOf(join(home, 'tried')), calls, steps, pages, code };
}

function mustBuild(args: readonly string[], plan: Plan, environment: Readonly<Record<string, string>>): void {
  const { status, said } = runChild(args, plan, environment);
  if (status !== 0) throw new Error(`${args.join(' ')} fails without faults: ${said}`);
}

/**
 * Builds with the fault at the call `at` of a step, then once more without; what is wrong with either, in words.
 *
 * @throws where somebody changed the code since the stage was set: builds by two programs say nothing of one.
 */
export async function tryStep(stage: BuildStage, step: string, act: Plan['act'], at = 1): Promise<string[]> {
  const wrong = await faultsOfStep(stage, step, act, at);
  if (stage.code.isStill()) return wrong;
  throw new Error('the code was changed while its faults were tried; leave it alone and try them again');
}

async function faultsOfStep(
  stage: BuildStage,
  step: string,
  act: Plan['act'],
  at: number,
): Promise<string[]> {
  const { tried, home, before, after, pages } = stage;
  rmSync(join(home, 'tried'), { recursive: true, force: true });
  cpSync(kept(stage), join(home, 'tried'), { recursive: true });
  const root = edition(home);
  const met = join(home, 'met');
  rmSync(met, { force: true });
  const isOfPages = step.startsWith('pages, ');
  const plan: Plan = { within: [root], at, act, step, log: met };
  const run = await build(tried.args(root), plan, isOfPages ? null : pages, act === 'kill');
  const now = treeOf(join(home, 'tried'));
  const isDone = run.status === 0;
  const wrong = [
    ...(existsSync(met) ? [] : ['no such call was made']),
    // Of the page builder's death the command lives to tell.
    ...(act !== 'kill' || isOfPages ? faultsOfWords(run) : []),
    ...(act !== 'kill' || isOfPages || run.signal === 'SIGKILL' ? [] : ['the command was not killed']),
    ...faultsOfState(stage, now, isDone),
  ];
  // Where it is to the byte what stood before or what is made, the next run is one that was seen already.
  if (isSame(now, before) || (isDone && isSame(now, after))) return wrong;
  const again = await build(tried.args(root), NONE, pages, false);
  if (again.status !== 0) wrong.push(`the next run fails: ${again.said}`);
  const left = treeOf(join(home, 'tried'));
  for (const path of new Set([...left.keys(), ...after.keys()]))
    if (left.get(path) !== after.get(path)) wrong.push(`after the next run ${path} is not as it should be`);
  return wrong;
}

/** A build; `pages` is where the pages lie that are not made anew. What is to be killed needs a process of its own. */
async function build(
  args: readonly string[],
  plan: Plan,
  pages: string | null,
  inChild: boolean,
): Promise<Run> {
  const standIn: Record<string, string> =
    pages === null ? {} : { DUIDU_PAGES: 'stand-in', DUIDU_PAGES_KEPT: pages };
  if (inChild) return runChild(args, plan, standIn);
  const release = pages === null ? () => {} : choosePages('stand-in', pages);
  const before = { ...process.env };
  // Threads and the page builder, which this process starts, find the plan there.
  Object.assign(process.env, { NODE_OPTIONS: `--import ${PRELOAD}`, DUIDU_FAULT: JSON.stringify(plan) });
  try {
    return (await runHere(args, plan)).run;
  } finally {
    release();
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

const isSame = (one: Tree, other: Tree): boolean =>
  one.size === other.size && one.entries().every(([path, bytes]) => other.get(path) === bytes);

export interface Row {
  readonly command: string;
  readonly calls: number;
  readonly steps: number;
  readonly fault: string;
  readonly tried: number;
  readonly wrong: number;
}

/** Of the calls of a step the first is refused; as many as this where what follows differs, as of a file that is written in pieces. */
const CALLS = Number(process.env.CALLS ?? 1);

// Steps after which is told how far the sweep is: some minutes.
const AT_A_TIME = 10;

/** All steps, or those that the pattern `only` fits; what is wrong is told as it is found. */
export async function sweepBuild(tried: Tried, tell: (line: string) => void, only = ''): Promise<Row[]> {
  const stage = setBuildStage(tried);
  try {
    return await sweepStage(stage, tell, only);
  } finally {
    rmSync(stage.home, { recursive: true, force: true });
  }
}

async function sweepStage(stage: BuildStage, tell: (line: string) => void, only: string): Promise<Row[]> {
  const steps = [...stage.steps.keys()].filter((step) => new RegExp(only).test(step));
  tell(`build: ${stage.calls.length} calls of ${stage.steps.size} steps, ${steps.length} to be tried`);
  const acts = ([...REFUSALS, 'kill'] as const).filter(
    (act) => process.env.ACT?.split(',').includes(act) ?? true,
  );
  const count = new Map<string, { tried: number; wrong: number }>(
    acts.map((act) => [act, { tried: 0, wrong: 0 }]),
  );
  for (const [n, step] of steps.entries()) {
    if (n > 0 && n % AT_A_TIME === 0) tell(`build: ${n} of ${steps.length} steps tried`);
    for (const act of acts) {
      if (!canHappen(step.split(', ')[1] as string, act)) continue;
      const row = count.get(act) as { tried: number; wrong: number };
      for (let at = 1; at <= Math.min(CALLS, stage.steps.get(step) ?? 1); at++) {
        row.tried++;
        const faults = await tryStep(stage, step, act, at);
        if (faults.length === 0) continue;
        row.wrong++;
        tell(`build, ${act} at call ${at} of ${step}:`);
        for (const fault of faults) tell(`  ${fault.replaceAll(stage.home, '').slice(0, 400)}`);
      }
    }
  }
  return [...count].map(([fault, row]) => ({
    command: 'build',
    calls: stage.calls.length,
    steps: stage.steps.size,
    fault,
    ...row,
  }));
}
