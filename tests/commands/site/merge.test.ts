import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { main } from '../../../src/commands/frame/main.ts';
import type { SitePart } from '../../../src/commands/site/part-folder.ts';

let edition: string;
beforeEach(() => {
  edition = mkdtempSync(join(tmpdir(), 'duidu-merge-'));
  mkdirSync(join(edition, 'seeds'));
});
afterEach(() => rmSync(edition, { recursive: true }));

function folderOf(name: string, part: Partial<SitePart> | null): string {
  const folder = join(edition, name);
  mkdirSync(join(folder, 'site'), { recursive: true });
  if (part)
    writeFileSync(
      join(folder, 'part.json'),
      JSON.stringify({ part: 1, of: 2, bundle: 'b', records: 'r', ...part }),
    );
  return folder;
}

test('a part whose site is gone is none', async () => {
  const whole = folderOf('0', {});
  rmSync(join(whole, 'site'), { recursive: true });
  const { status, complaints } = await merge(whole);
  expect(status).toBe(1);
  expect(complaints).toEqual([expect.stringMatching(/0\/part\.json:1: this folder is no part of a site/)]);
});

async function merge(...folders: string[]) {
  const complaints: string[] = [];
  const error = vi.spyOn(console, 'error').mockImplementation((line: string) => void complaints.push(line));
  try {
    return { status: await main(['merge', '--edition', edition, ...folders]), complaints };
  } finally {
    error.mockRestore();
  }
}

test.each<[string, (Partial<SitePart> | null)[], RegExp[]]>([
  ['a folder that is no part', [{}, null], [/1\/part\.json:1: this folder is no part of a site/]],
  [
    'a part that is missing',
    [{}],
    [/0\/part\.json:1: part 2 of 2 is not among the folders\. .*--shard 2\/2/],
  ],
  [
    'a part that is named twice',
    [{}, {}],
    [/1\/part\.json:1: part 1 is named twice/, /part 2 of 2 is not among/],
  ],
  ['other records', [{}, { part: 2, records: 's' }], [/made from other records or by other code/]],
  ['other code', [{}, { part: 2, bundle: 'c' }], [/made from other records or by other code/]],
  ['another number of parts', [{}, { part: 2, of: 3 }], [/is one of 3 parts, and .* is one of 2/]],
])('%s is refused, and nothing is written', async (_, parts, lines) => {
  const folders = parts.map((part, n) => folderOf(String(n), part));
  const { status, complaints } = await merge(...folders);
  expect(status).toBe(1);
  expect(complaints).toHaveLength(lines.length);
  for (const [n, line] of lines.entries()) expect(complaints[n]).toMatch(line);
  expect(readdirSync(edition).toSorted()).toEqual([...parts.map((_part, n) => String(n)), 'seeds']);
});
