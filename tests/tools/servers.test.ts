/** The three ways to serve the site send the same headers where it matters to whoever reads it from elsewhere. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const [hosts = '', nginx = '', caddy = ''] = ['public/_headers', 'deploy/nginx.conf', 'deploy/Caddyfile'].map(
  (file) => readFileSync(file, 'utf8'),
);

/** Paths of `public/_headers` for which a header is set. */
const pathsWith = (header: string): string[] =>
  [...hosts.matchAll(/^(\/\S*)\n((?: {2}.*\n?)+)/gm)]
    .filter(([, , rules]) => rules?.includes(`  ${header}\n`) || rules?.endsWith(`  ${header}`))
    .map(([, path = '']) => path);

test('what any origin may read', () => {
  const open = pathsWith('Access-Control-Allow-Origin: *');
  expect(open).toEqual(['/data/*', '/clauses/*', '/oembed/*']);
  const [, caddys = ''] = /@open path (.+)\n\theader @open Access-Control-Allow-Origin \*/.exec(caddy) ?? [];
  expect(caddys.split(' ').toSorted()).toEqual(open.toSorted());
  const [, pattern = ''] = /map \$uri \$cors \{[^}]*~(\S+) "\*";/.exec(nginx) ?? [];
  for (const path of open) expect(path, pattern).toMatch(new RegExp(pattern));
  expect('/documents/x/').not.toMatch(new RegExp(pattern));
});

test('the worker that keeps pages is asked for anew each time', () => {
  expect(pathsWith('Cache-Control: no-cache')).toEqual(['/sw.js']);
  expect(caddy).toMatch(/@worker path \/sw\.js\n\theader @worker Cache-Control no-cache/);
  expect(nginx).toMatch(/~\^\/sw\\\.js\$ "no-cache";/);
});

test('files that they and the guides name are there', () => {
  for (const text of [hosts, nginx, caddy, readFileSync('docs/deploy.md', 'utf8')])
    for (const [name] of text.matchAll(/\b(?:src|deploy|tools|public)\/[\w/.-]*\w/g))
      expect(existsSync(name), name).toBe(true);
});
