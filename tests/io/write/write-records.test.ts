import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeRecords } from '#io/write/write-records.ts';
import type { Records } from '#model/records.ts';
import { JSON_LISTS, JsonList } from '#model/written/json-text.ts';

let home: string;
let out: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'duidu-write-'));
  out = join(home, '出 口');
});
afterEach(() => rmSync(home, { recursive: true }));

const RECORDS = { agencies: ['卫生计生局'], errata: [] } as unknown as Records;
const read = (name: string) => readFileSync(join(out, name), 'utf8');

test('a folder that is made may be read by the server that publishes it', () => {
  writeRecords(out, RECORDS);
  expect(statSync(out).mode & 0o777).toBe(0o755);
});

test('a list that stands as JSON is written as it stands, and not asked for', () => {
  const asked = () => expect.unreachable();
  const records = Object.defineProperty({ ...RECORDS }, 'conversions', { get: asked, enumerable: true });
  const conversions = new JsonList(() => [
    new TextEncoder().encode(' "後"'),
    new TextEncoder().encode(' "里"'),
  ]);
  writeRecords(out, Object.defineProperty(records, JSON_LISTS, { value: { conversions } }));
  expect(read('conversions.json')).toBe('[\n "後",\n "里"\n]\n');
  expect(read('errata.json')).toBe('[]\n');
});

describe('a folder that is there', () => {
  beforeEach(() => {
    mkdirSync(join(out, 'notes'), { recursive: true });
    writeFileSync(join(out, 'agencies.json'), 'old');
    writeFileSync(join(out, 'notes', 'mine.txt'), '勿动');
    symlinkSync('notes/mine.txt', join(out, 'link'));
  });

  // The folder is another one: it is replaced as one, so that nobody reads some of one run and some of another.
  test('gets the records, and nothing else in it is touched, not even copied', () => {
    const before = statSync(join(out, 'notes', 'mine.txt')).ino;
    writeRecords(out, RECORDS);
    expect(read('agencies.json')).toContain('卫生计生局');
    expect(read('notes/mine.txt')).toBe('勿动');
    expect(readlinkSync(join(out, 'link'))).toBe('notes/mine.txt');
    expect(statSync(join(out, 'notes', 'mine.txt')).ino).toBe(before);
    expect(readdirSync(home)).toEqual(['出 口']);
    expect(readdirSync(out).sort()).toEqual(['agencies.json', 'errata.json', 'link', 'notes']);
  });

  test('is as it was when a record cannot be written', () => {
    const circle: unknown[] = [];
    circle.push(circle);
    expect(() => writeRecords(out, { ...RECORDS, errata: circle } as unknown as Records)).toThrow();
    expect(read('agencies.json')).toBe('old');
    expect(readdirSync(out).sort()).toEqual(['agencies.json', 'link', 'notes']);
    expect(readdirSync(home)).toEqual(['出 口']);
  });

  test('keeps the rights that it has', () => {
    chmodSync(out, 0o750);
    writeRecords(out, RECORDS);
    expect(statSync(out).mode & 0o777).toBe(0o750);
  });

  test('gets what was measured beside the records at the same moment', () => {
    writeRecords(out, RECORDS, { evaluation: { given: 1 } });
    expect(JSON.parse(read('evaluation.json'))).toEqual({ given: 1 });
    writeRecords(out, RECORDS);
    expect(JSON.parse(read('evaluation.json'))).toEqual({ given: 1 });
  });

  test('is written through a link that leads to it', () => {
    const link = join(home, 'link');
    symlinkSync(out, link);
    writeRecords(link, RECORDS);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(read('agencies.json')).toContain('卫生计生局');
  });
});

test('a folder that is not there is made, with those above it', () => {
  writeRecords(join(out, 'a', 'b'), RECORDS);
  expect(readdirSync(join(out, 'a', 'b')).sort()).toEqual(['agencies.json', 'errata.json']);
});

test('a file in the place of the folder is left alone', () => {
  writeFileSync(out, '一个文件');
  expect(() => writeRecords(out, RECORDS)).toThrow('ENOTDIR');
  expect(readFileSync(out, 'utf8')).toBe('一个文件');
  expect(readdirSync(home)).toEqual(['出 口']);
});

test.runIf(existsSync('/proc/self'))('where no folder can be made, it says so at once', () => {
  expect(() => writeRecords('/proc/none/deep', RECORDS)).toThrow('ENOENT');
});
