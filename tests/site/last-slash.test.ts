import { expect, test } from 'vitest';
import { withLastSlash } from '#site/last-slash.ts';

const folders = new Set(['', 'documents/a/', '文件/']);

test.each<[target: string, base: string, to: string | null, why: string]>([
  ['/documents/a', '/', '/documents/a/', 'a page'],
  ['/documents/a?v=1', '/', '/documents/a/?v=1', 'what is asked of it comes along'],
  ['/documents/a/', '/', null, 'there already'],
  ['/documents/b', '/', null, 'no such page'],
  ['//documents/a', '/', null, 'led to a server of that name'],
  ['/data/clauses.json', '/', null, 'a file'],
  ['/%E6%96%87%E4%BB%B6', '/', '/%E6%96%87%E4%BB%B6/', 'characters stay as they were sent'],
  ['/%E0%A4', '/', null, 'no character'],
  ['/duidu', '/duidu/', '/duidu/', 'the home of a site below a path'],
  ['/duidu/documents/a', '/duidu/', '/duidu/documents/a/', 'a page below a path'],
  ['/documents/a', '/duidu/', null, 'outside of the site'],
])('%s below %s leads to %s: %s', (target, base, to) => {
  expect(withLastSlash(target, base, (path) => folders.has(path))).toBe(to);
});
