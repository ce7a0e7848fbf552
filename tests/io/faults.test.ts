/** What stood before stands after, or the new whole does: with every call to the disk refused once, and killed at each. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type FileContent, replaceFile } from '#io/write/write-file.ts';
import { writeInto } from '#io/write/write-into.ts';
import { writeNewFiles } from '#io/write/write-new.ts';
import { type Plan, watchDisk } from '../../tools/faults/disk.ts';

/** Does the work on a disk that fails; how many calls changed it, and what was thrown. */
function withFault(act: Plan['act'], at: number, work: () => unknown): { calls: number; thrown: unknown } {
  const { calls, release } = watchDisk({ within: [home], at, act, only: 'changing' });
  try {
    work();
    return { calls: calls.length, thrown: null };
  } catch (thrown) {
    return { calls: calls.length, thrown };
  } finally {
    release();
  }
}

let home: string;
let folder: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'duidu-faults-'));
  folder = join(home, 'records');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true });
});

const OLD = { a: '旧', b: '旧', mine: '己' };
const NEW = { a: '新', b: '新', mine: '己' };

/** Null where the folder is away. */
const stands = (): Readonly<Record<string, string>> | null =>
  existsSync(folder)
    ? Object.fromEntries(
        readdirSync(folder)
          .filter((name) => !name.endsWith('.new-duidu-file'))
          .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
      )
    : null;

function lay(files: Readonly<Record<string, string>>): void {
  rmSync(home, { recursive: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

const KINDS = ['ENOSPC', 'EACCES', 'EIO', 'dead'] as const;

/** Tries every call with a fault; `check` looks at what stands after each, `work` must then mend it. */
function everywhere(
  act: Plan['act'],
  before: Readonly<Record<string, string>>,
  work: () => void,
  wholes: readonly (Readonly<Record<string, string>> | null)[],
): number {
  lay(before);
  const { calls } = withFault('count', 0, work);
  for (let at = 1; at <= calls; at++) {
    lay(before);
    const { thrown } = withFault(act, at, work);
    const after = stands();
    expect(wholes, `call ${at} of ${calls}`).toContainEqual(after);
    if (thrown === null && act !== 'dead') expect(after).toEqual(wholes.at(-1));
    // A process that is gone holds no lock: another number stands for it.
    const lock = `${folder}.lock`;
    if (readdirSync(home).includes('records.lock'))
      writeFileSync(lock, readFileSync(lock, 'utf8').replace(`"pid":${process.pid}`, '"pid":4194304'));
    work();
    expect(stands()).toEqual(wholes.at(-1));
    expect(readdirSync(home)).toEqual(['records']);
  }
  return calls;
}

describe.each(KINDS)('a disk that fails: %s', (act) => {
  test.each(['with Perl', 'without Perl'])('records and ledger are the old or the new whole, %s', (perl) => {
    if (perl === 'without Perl') vi.stubEnv('PATH', '/nowhere');
    const work = () =>
      writeInto(folder, [
        ['a', '新'],
        ['b', ['新']],
      ]);
    // Killed between two renames, where folders cannot be exchanged, the older one is away until the next run.
    const between = perl === 'without Perl' && act === 'dead' ? [null] : [];
    expect(everywhere(act, OLD, work, [...between, OLD, NEW])).toBeGreaterThan(15);
  });

  test.each<[string, FileContent, number]>([
    ['written at once', '新', 5],
    ['written in pieces', ['新', Buffer.from('的'), '一页'], 7],
  ])('one file, %s, is the old or the new whole', (_, content, calls) => {
    const work = () => replaceFile(join(folder, 'a'), content);
    const made = typeof content === 'string' ? content : '新的一页';
    expect(everywhere(act, OLD, work, [OLD, { ...OLD, a: made }])).toBeGreaterThan(calls);
  });
});

test('several new files are all there or none, where the disk refuses once', () => {
  const work = () =>
    writeNewFiles([
      { path: join(folder, 'a'), content: '新' },
      { path: join(folder, 'b'), content: '新' },
    ]);
  lay({ mine: '己' });
  const { calls } = withFault('count', 0, work);
  for (let at = 1; at <= calls; at++) {
    lay({ mine: '己' });
    const { thrown } = withFault('EIO', at, work);
    // The last calls only clear away what is written aside.
    expect(stands()).toEqual(thrown === null || stands()?.a ? NEW : { mine: '己' });
  }
});
