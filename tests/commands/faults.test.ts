/**
 * Whole commands on a disk that refuses a call, and killed at one: a sample of what `npm run bench -- faults` tries.
 * What stood before stands after, or the new whole does; the next run finishes; a refusal is told in one line.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { TRIED } from '../../tools/faults/commands.ts';
import { canHappen, REFUSALS, watchDisk } from '../../tools/faults/disk.ts';
import { setStage, strike, tryAt } from '../../tools/faults/judge.ts';

/** A build takes seconds; its own steps are the others' (`tests/io/faults.test.ts`). */
const SAMPLED = TRIED.filter(({ name }) => name !== 'build');
/** Every so many calls one is refused. */
const STEP = 7;

describe.each(SAMPLED.map((tried) => [tried.name, tried] as const))('duidu %s', async (_, tried) => {
  const stage = await setStage(tried);
  afterAll(() => strike(stage));
  const { calls } = stage;

  test(`one call in ${STEP} refused`, async () => {
    expect(calls.length).toBeGreaterThan(50);
    for (let at = 1; at <= calls.length; at += STEP) {
      const call = calls[at - 1] as string;
      const act = REFUSALS.map((_, i) => REFUSALS[(at + i) % REFUSALS.length] as 'EIO').find((one) =>
        canHappen(call, one),
      );
      expect(await tryAt(stage, at, act ?? 'EIO'), `${act} at call ${at}: ${call}`).toEqual([]);
    }
  });

  test.each([0.55, 0.9])('killed after %d of its calls', async (way) => {
    const at = Math.ceil(calls.length * way);
    expect(await tryAt(stage, at, 'kill'), `call ${at}: ${calls[at - 1]}`).toEqual([]);
  });
});

test('a refused call is seen by the command, and the disk is given back', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duidu-disk-'));
  const { calls, release } = watchDisk({ within: [folder], at: 2, act: 'ENOSPC' });
  writeFileSync(`${folder}/a`, '甲乙');
  expect(() => writeFileSync(`${folder}/b`, '甲乙')).toThrow('ENOSPC');
  release();
  expect(calls).toEqual([`writeFileSync ${folder}/a`, `writeFileSync ${folder}/b`]);
  // A full disk keeps half.
  expect(readFileSync(`${folder}/b`, 'utf8')).toBe('甲');
  rmSync(folder, { recursive: true });
  expect(existsSync(folder)).toBe(false);
});
