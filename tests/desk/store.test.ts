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
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { insertEntry } from '../../src/desk/write/list-edit.ts';
import { placeAmong } from '../../src/desk/write/order.ts';
import { ChangedMeanwhile, Store } from '../../src/desk/write/store.ts';
import { REFUSALS, watchDisk } from '../../tools/faults/disk.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'desk-store-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const onDisk = () => readFileSync(join(folder, 'a.yaml'), 'utf8');
const add = (n: number) => (text: string) => insertEntry(text, { n }, -1);

test('of two desks the one whose file was changed writes nothing until it has read it again', () => {
  const [one, other] = [new Store(folder), new Store(folder)];
  one.read('a.yaml');
  other.read('a.yaml');
  one.change('a.yaml', add(1));
  expect(() => other.change('a.yaml', add(2))).toThrow(ChangedMeanwhile);
  expect(onDisk()).toBe('- n: 1\n');
  other.refresh();
  other.change('a.yaml', add(2));
  expect(onDisk()).toBe('- n: 2\n- n: 1\n');
});

test('what is taken back leaves the file as it was, unless somebody wrote into it since', () => {
  writeFileSync(join(folder, 'a.yaml'), '# by hand\n- n: 0\n');
  const store = new Store(folder);
  const written = store.change('a.yaml', add(1));
  store.undo(written);
  expect(onDisk()).toBe('# by hand\n- n: 0\n');
  const again = store.change('a.yaml', add(1));
  writeFileSync(join(folder, 'a.yaml'), `${onDisk()}# and more\n`);
  expect(() => store.undo(again)).toThrow(ChangedMeanwhile);
  expect(onDisk()).toContain('# and more');
});

test('taking back the decision that made a file takes the file away', () => {
  const store = new Store(folder);
  expect(store.read('a.yaml')).toBeNull();
  store.undo(store.change('a.yaml', add(1)));
  expect(existsSync(join(folder, 'a.yaml'))).toBe(false);
  store.change('a.yaml', add(2));
  expect(onDisk()).toBe('- n: 2\n');
});

describe.each([...REFUSALS, 'dead'] as const)('a disk that fails: %s', (act) => {
  /** What a decision, or taking it back, leaves when each of its calls to the disk fails: `before` or `after` and no litter. */
  function everyCall(before: string | null, after: string | null, work: (store: Store) => void): number {
    const lay = () => {
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
      if (before !== null) writeFileSync(join(folder, 'a.yaml'), before);
      const store = new Store(folder);
      store.read('a.yaml');
      return store;
    };
    const stands = () => (existsSync(join(folder, 'a.yaml')) ? onDisk() : null);
    let tried = 0;
    for (let at = 1; ; at++) {
      const store = lay();
      const { calls, release } = watchDisk({ within: [folder], at, act, only: 'changing' });
      let thrown = false;
      try {
        work(store);
      } catch {
        thrown = true;
      } finally {
        release();
      }
      expect([before, after], `call ${at}: ${calls[at - 1]}`).toContain(stands());
      if (!thrown) expect(stands()).toBe(after);
      if (act !== 'dead') expect(readdirSync(folder).filter((name) => name !== 'a.yaml')).toEqual([]);
      if (calls.length < at) return tried;
      tried++;
    }
  }

  test('a decision is there or it is not, and so is one that is taken back', () => {
    expect(
      everyCall('- n: 0\n', '- n: 1\n- n: 0\n', (store) => store.change('a.yaml', add(1))),
    ).toBeGreaterThan(4);
    expect(everyCall(null, '- n: 1\n', (store) => store.change('a.yaml', add(1)))).toBeGreaterThan(4);
    const made = { file: 'a.yaml', before: null, after: '- n: 1\n' };
    expect(everyCall('- n: 1\n', null, (store) => store.undo(made))).toBeGreaterThan(0);
    const more = { file: 'a.yaml', before: '- n: 0\n', after: '- n: 1\n- n: 0\n' };
    expect(everyCall(more.after, more.before, (store) => store.undo(more))).toBeGreaterThan(4);
  });
});

test('the same decisions give the same list, whatever order they are taken in', () => {
  const byHand = [
    [2, 5],
    [1, 1],
    [2, 1],
    [1, 9],
  ];
  const fresh = [
    [1, 3],
    [2, 0],
    [1, 2],
    [2, 9],
    [0, 4],
    [3, 1],
    [1, 0],
  ];
  const into = (list: readonly number[][]) =>
    list.reduce((all, one) => all.toSpliced(placeAmong(all, one, (key) => key) + 1, 0, one), byHand);
  const first = into(fresh);
  for (let turn = 1; turn < fresh.length; turn++)
    expect(into([...fresh.slice(turn), ...fresh.slice(0, turn)])).toEqual(first);
  expect(into(fresh.toReversed())).toEqual(first);
  expect(first.filter((one) => byHand.includes(one))).toEqual(byHand);
});
