import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { insertEntry } from '../../src/desk/write/list-edit.ts';
import { placeAmong } from '../../src/desk/write/order.ts';
import { ChangedMeanwhile, Store } from '../../src/desk/write/store.ts';

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
