/** Every call of the editors' desk refused once in each way, and the desk killed at each, while a reader decides. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/commands/frame/main.ts';
import { lay, type Sat } from './commands.ts';
import { canHappen, type Plan, REFUSALS, watchDisk } from './disk.ts';
import { DUIDU, edition, faultsOfWords, kept, PRELOAD, type Tree, treeOf } from './judge.ts';
import type { Row } from './sweep-build.ts';

interface Sitting {
  /** Null where the desk was killed. */
  readonly status: number | null;
  readonly said: string;
  /** What the desk answered to the decision; null where it did not. */
  readonly answer: { readonly status: number; readonly text: string; readonly pair: string } | null;
}

const NONE: Plan = { within: [], at: 0, act: 'count' };
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]+\//;

export async function sweepReview(tried: Sat, tell: (line: string) => void): Promise<Row[]> {
  const home = mkdtempSync(join(tmpdir(), 'duidu-faults-'));
  const root = edition(home);
  lay(root, tried.before);
  cpSync(join(home, 'tried'), kept({ home }), { recursive: true });
  const before = treeOf(join(home, 'tried'));
  const { calls, sitting } = await sitHere(tried.args(root), { within: [root], at: 0, act: 'count' });
  if (sitting.status !== 0 || sitting.answer?.status !== 200)
    throw new Error(`review fails without faults: ${JSON.stringify(sitting)}`);
  const { pair } = sitting.answer;
  const after = treeOf(join(home, 'tried'));
  const rows: Row[] = [];
  for (const act of [...REFUSALS, 'kill'] as const) {
    let [count, wrong] = [0, 0];
    for (const [n, call] of calls.entries()) {
      if (!canHappen(call, act)) continue;
      count++;
      rmSync(join(home, 'tried'), { recursive: true, force: true });
      cpSync(kept({ home }), join(home, 'tried'), { recursive: true });
      const plan: Plan = { within: [root], at: n + 1, act };
      const met =
        act === 'kill'
          ? await sitInChild(tried.args(root), plan, pair)
          : (await sitHere(tried.args(root), plan, pair)).sitting;
      const faults = faultsOf(met, act, treeOf(join(home, 'tried')), before, after);
      // The next sitting decides it, or is told that it is decided.
      const again = (await sitHere(tried.args(root), NONE, pair)).sitting;
      if (again.status !== 0) faults.push(`the next sitting fails: ${again.said}`);
      const left = treeOf(join(home, 'tried'));
      for (const path of new Set([...left.keys(), ...after.keys()]))
        if (left.get(path) !== after.get(path))
          faults.push(`after the next sitting ${path} is not as it should be`);
      if (faults.length === 0) continue;
      wrong++;
      tell(`review, ${act} at call ${n + 1} (${call.replace(home, '')}):`);
      for (const fault of faults) tell(`  ${fault.replaceAll(home, '').slice(0, 400)}`);
    }
    rows.push({
      command: 'review',
      calls: calls.length,
      steps: calls.length,
      fault: act,
      tried: count,
      wrong,
    });
  }
  rmSync(home, { recursive: true, force: true });
  return rows;
}

/** What stood stands or the new whole does; what was answered as decided is on the disk, and a refusal is told in words. */
function faultsOf(
  { status, said, answer }: Sitting,
  act: Plan['act'],
  now: Tree,
  before: Tree,
  after: Tree,
): string[] {
  const wrong = act === 'kill' ? [] : faultsOfWords({ status, signal: null, said });
  if (act === 'kill' && status !== null) wrong.push('the desk was not killed');
  if (answer && answer.status !== 200 && !/"fault":"[^"]+"/.test(answer.text))
    wrong.push(`no words for the reader: ${answer.text.slice(0, 200)}`);
  for (const path of new Set([...before.keys(), ...after.keys()])) {
    const standing = now.get(path);
    const isNew = standing === after.get(path);
    if (answer?.status === 200 ? !isNew : !isNew && standing !== before.get(path))
      wrong.push(`${path} is ${standing === undefined ? 'gone' : 'neither the older nor the new one'}`);
  }
  return wrong;
}

/** Looks at the desk as its page does, and decides `pair`, or the first; null where it is decided already. */
async function decide(address: string, pair: string | null): Promise<Sitting['answer']> {
  const ask = async (path: string, body?: unknown) => {
    const response = await fetch(address + path, {
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      headers: { origin: new URL(address).origin, 'content-type': 'application/json', connection: 'close' },
    });
    return { status: response.status, text: await response.text() };
  };
  await ask('');
  const { tasks = [] } = JSON.parse((await ask('tasks')).text) as { tasks?: { id: string; kind: string }[] };
  const task = tasks.find(({ id, kind }) => (pair === null ? kind === 'pair' : id === pair));
  if (task === undefined) return null;
  const more = { choice: null, value: null, reason: '题目相近，措施不同' };
  return { ...(await ask('decide', { task: task.id, verdict: 'no', ...more })), pair: task.id };
}

/** In this process, where no module is loaded anew. */
async function sitHere(
  args: readonly string[],
  plan: Plan,
  pair: string | null = null,
): Promise<{ calls: readonly string[]; sitting: Sitting }> {
  const said: string[] = [];
  let answer: Sitting['answer'] = null;
  const { error } = console;
  const { write } = process.stdout;
  console.error = (...words: unknown[]) => said.push(words.map(asText).join(' '));
  process.stdout.write = ((text: string) => {
    const address = ADDRESS.exec(text)?.[0];
    if (address === undefined) return true;
    decide(address, pair)
      .then(
        (given) => {
          answer = given;
        },
        () => {},
      )
      .finally(() => process.emit('SIGTERM'));
    return true;
  }) as typeof write;
  const { calls, release } = watchDisk(plan);
  let status = 1;
  try {
    status = await main(args);
  } catch (fault) {
    said.push(asText(fault));
  } finally {
    release();
    console.error = error;
    process.stdout.write = write;
  }
  return { calls, sitting: { status, said: said.join('\n'), answer } };
}

const asText = (value: unknown): string =>
  value instanceof Error ? (value.stack ?? value.message) : String(value);

async function sitInChild(args: readonly string[], plan: Plan, pair: string): Promise<Sitting> {
  const child: ChildProcess = spawn(process.execPath, [DUIDU, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_OPTIONS: `--import ${PRELOAD}`,
      DUIDU_FAULT: JSON.stringify(plan),
      NO_COLOR: '1',
    },
  });
  let [out, said] = ['', ''];
  let answer: Sitting['answer'] = null;
  let isAsked = false;
  child.stderr?.on('data', (piece: Buffer) => {
    said += piece;
  });
  child.stdout?.on('data', (piece: Buffer) => {
    out += piece;
    const address = ADDRESS.exec(out)?.[0];
    if (address === undefined || isAsked) return;
    isAsked = true;
    decide(address, pair)
      .then(
        (given) => {
          answer = given;
        },
        () => {},
      )
      .finally(() => child.kill('SIGTERM'));
  });
  const status = await new Promise<number | null>((closed) => child.once('close', (code) => closed(code)));
  return { status, said, answer };
}
