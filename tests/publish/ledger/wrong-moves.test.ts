import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { main } from '../../../src/commands/frame/main.ts';

let edition: string;
let said: string[];

const CLAUSES = ['一、推行家庭医生签约服务。', '二、组建医疗联合体。', '三、培训全科医生20名。'];
const write = (clauses: readonly string[]) =>
  writeFileSync(
    join(edition, 'seeds/b.txt'),
    ['乙市人民政府关于加强基层医疗卫生工作的通知', ...clauses, ''].join('\n'),
  );

beforeEach(async () => {
  edition = mkdtempSync(join(tmpdir(), 'duidu-moves-'));
  for (const folder of ['seeds', 'content']) mkdirSync(join(edition, folder));
  said = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => said.push(line));
  vi.spyOn(console, 'log').mockImplementation(() => {});
  write(CLAUSES);
  await run('permalinks', 'record');
  await run('corpus');
  // Two clauses are all that stands from here on: where the third went has to be said.
  write(CLAUSES.slice(0, 2));
  said = [];
  // The first reads every dictionary.
}, 60_000);
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(edition, { recursive: true });
});

const run = (...words: string[]) => main([...words, '--edition', edition, '--quiet']);

const move = (from: string, to: string, on = '2026-01-02', more = '') =>
  `- from: ${from}\n  to: ${to}\n  reason: 并入前一条\n  by: 编辑\n  on: ${on}\n${more}`;
const ended = (on: string) => `  ended:\n    reason: 重新列出\n    by: 编辑\n    on: ${on}\n`;
const RIGHT = move('b/3', 'b/2');

const ledger = (moves: string) => writeFileSync(join(edition, 'content/permalinks/moves.yaml'), moves);
const standing = () =>
  readdirSync(edition, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('.duidu'))
    .map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')]);

test('a clause that moved, and says so, passes', async () => {
  ledger(RIGHT);
  expect([await run('corpus'), await run('permalinks', 'record')]).toEqual([0, 0]);
  expect(said.filter((line) => !line.includes('warning'))).toEqual([]);
});

test.each([
  ['to nowhere', move('b/3', 'b/9'), 1, /b\/3 is said to have moved to b\/9, which does not exist\. Name/],
  ['to itself', move('b/3', 'b/3'), 1, /b\/3 is moved to itself\. Name where it stands now/],
  ['to itself where it stands', RIGHT + move('b/2', 'b/2'), 6, /b\/2 is moved to itself.*remove the entry/],
  [
    'in the future',
    move('b/3', 'b/2', '9998-12-31'),
    1,
    /on 9998-12-31, and today is \d{4}-\d\d-\d\d\. Name/,
  ],
  [
    'that ends in the future',
    RIGHT + move('b/1', 'b/2', '2026-01-02', ended('9998-12-31')),
    6,
    /b\/1 is said to stand again on 9998-12-31, and today is/,
  ],
  ['a second time', RIGHT + move('b/3', 'b/1'), 6, /b\/3 is moved a second time \(first on line 1\)\. Keep/],
  ['of one never published', RIGHT + move('b/7', 'b/1'), 6, /b\/7 was never published \(clauses\)\. Name/],
  ['on no day', move('b/3', 'b/2', '2026-02-30'), 5, /on: a day of the calendar such as 2016-08-10\. See/],
  [
    'of what still stands',
    RIGHT + move('b/2', 'b/1'),
    6,
    /b\/2 is said to have moved, and it still stands\. Say/,
  ],
])('a move %s is told with its line, and nothing changes', async (_, moves, line, words) => {
  ledger(moves);
  const before = standing();
  for (const command of [['corpus'], ['permalinks', 'record']]) {
    said = [];
    expect(await run(...command)).toBe(1);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(words);
    expect(said[0]?.startsWith(`content/permalinks/moves.yaml:${line}: `)).toBe(true);
    expect(standing()).toEqual(before);
  }
});
