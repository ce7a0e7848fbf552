/** Kills a desk at work, again and again, and counts what is lost. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asideOf } from '#io/write/write-file.ts';
import { randomFrom } from '../../src/desk/sample.ts';
import { readEntries } from '../../src/desk/write/list-edit.ts';

const FILE = 'alignments.yaml';
const HEAD = '# 审定的条款对。Decisions about pairs.\n\n# the first\n- { a: one/0, b: other/0 } # by hand\n';

export interface Killed {
  readonly kills: number;
  /** Decisions that were told to be written. */
  readonly told: number;
  /** Of these, those that the file does not hold. */
  readonly lost: number;
  /** Files that cannot be read, or lost a comment. */
  readonly broken: number;
  /** Decisions in the file beyond the one in hand. */
  readonly invented: number;
}

/** Some at a time, each in a folder of its own; when each is killed follows from the seed. */
export async function killDesks(kills: number, seed = 1, together = 4): Promise<Killed> {
  const random = randomFrom(seed);
  const waits = Array.from({ length: kills }, () => random() * 60);
  const results: Omit<Killed, 'kills'>[] = [];
  await Promise.all(
    Array.from({ length: together }, async () => {
      for (let wait = waits.pop(); wait !== undefined; wait = waits.pop()) results.push(await killOne(wait));
    }),
  );
  const sum = (of: keyof Omit<Killed, 'kills'>) => results.reduce((all, one) => all + one[of], 0);
  return { kills, told: sum('told'), lost: sum('lost'), broken: sum('broken'), invented: sum('invented') };
}

async function killOne(wait: number): Promise<Omit<Killed, 'kills'>> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-kill-'));
  try {
    writeFileSync(join(folder, FILE), HEAD);
    const child = spawn(process.execPath, [join(import.meta.dirname, 'decide-on.ts'), folder, FILE], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    await new Promise<void>((ended) => {
      child.stdout.on('data', (piece: Buffer) => {
        if (said === '') setTimeout(() => child.kill('SIGKILL'), wait);
        said += piece;
      });
      child.once('close', () => ended());
    });
    const last = said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1) ?? '';
    return look(folder, Number(last));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What stands there after decisions up to number `told` were told. */
function look(folder: string, told: number): Omit<Killed, 'kills'> {
  const text = readFileSync(join(folder, FILE), 'utf8');
  const litter = readdirSync(folder).filter((name) => name !== FILE && name !== asideOf(FILE));
  try {
    const entries = readEntries(text);
    const numbers = entries.map(({ a }) => Number(String(a).slice('one/'.length)));
    const lost = Array.from({ length: told + 1 }, (_, n) => n).filter((n) => !numbers.includes(n)).length;
    return {
      told,
      lost,
      broken: text.startsWith(HEAD) && litter.length === 0 ? 0 : 1,
      invented: Math.max(0, numbers.length - (told + 2)),
    };
  } catch {
    return { told, lost: told, broken: 1, invented: 0 };
  }
}
