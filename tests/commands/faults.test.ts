/**
 * Whole commands on a disk that refuses a call, and killed at one: a sample of what `npm run bench -- faults` tries.
 * What stood before stands after, or the new whole does; the next run finishes; a refusal is told in one line.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { StageStore } from '../../src/commands/kept/stage-store.ts';
import { TRIED } from '../../tools/faults/commands.ts';
import { canHappen, REFUSALS, watchDisk } from '../../tools/faults/disk.ts';
import { setStage, strike, treeOf, tryAt } from '../../tools/faults/judge.ts';

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

test.each<[string, unknown, unknown]>([
  ['a Map within', { facts: new Map([['a', 1]]) }, { facts: new Map([['a', 2]]) }],
  ['a Map in a Map', new Map([['a', new Map([['b', 1]])]]), new Map([['a', new Map()]])],
  ['a Set', { topics: new Set(['a']) }, { topics: new Set(['b']) }],
  ['what is not said', { note: undefined }, {}],
])('of what stages keep, all is compared: %s', (_, one, other) => {
  const home = mkdtempSync(join(tmpdir(), 'duidu-tree-'));
  const contentOf = (folder: string, value: unknown) => {
    const store = new StageStore(join(home, '.duidu', folder), () => {});
    store.take('one.document', 'key', () => value);
    store.close('one.document');
    const tree = [...treeOf(join(home, '.duidu', folder)).values()];
    rmSync(join(home, '.duidu'), { recursive: true });
    return tree;
  };
  for (const folder of ['stages', 'stages-unedited']) {
    expect(contentOf(folder, one)).toEqual(contentOf(folder, one));
    expect(contentOf(folder, one)).not.toEqual(contentOf(folder, other));
    // As JSON, not as the bytes in which V8 writes one value in several ways.
    expect(contentOf(folder, one).join()).toMatch(/^\{"Map":\[\["key",/);
  }
  rmSync(home, { recursive: true });
});
