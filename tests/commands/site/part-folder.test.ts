import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closePart, readPart, recordsOf } from '../../../src/commands/site/part-folder.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'duidu-part-'));
  for (const name of ['one/site', 'two/site', 'records/mine'])
    mkdirSync(join(home, name), { recursive: true });
  lay('records/clauses.json', '[]');
  // A folder that somebody keeps among the records stays there.
  lay('records/mine/note.txt', 'a');
});
afterEach(() => rmSync(home, { recursive: true }));

const lay = (file: string, text: string) => writeFileSync(join(home, file), text);
function close(name: string, part: number) {
  closePart(join(home, name), { part, of: 2, bundle: 'b' }, join(home, 'records'));
  return readPart(join(home, name));
}

test('parts of the same records say so, and the first carries them', () => {
  const first = close('one', 1);
  expect(first).toMatchObject({ part: 1, of: 2, bundle: 'b' });
  expect(close('two', 2)?.records).toBe(first?.records);
  expect(readFileSync(join(recordsOf(join(home, 'one')), 'mine/note.txt'), 'utf8')).toBe('a');
  expect(() => readFileSync(join(recordsOf(join(home, 'two')), 'clauses.json'))).toThrow('ENOENT');
});

test('parts of other records say so', () => {
  const first = close('one', 1);
  lay('records/clauses.json', '[1]');
  expect(close('two', 2)?.records).not.toBe(first?.records);
});

test('a part without its site is none', () => {
  rmSync(join(home, 'two/site'), { recursive: true });
  expect(close('two', 2)).toBeNull();
});
