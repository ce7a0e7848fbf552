/** One version number: of the package, of the edition and so of its pages and data, of the file that citation tools read. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const read = (path: string) => readFileSync(path, 'utf8');

test('the changelog begins with that version, or with what will be the next', () => {
  const { version } = JSON.parse(read('package.json'));
  const [first, second] = [...read('CHANGELOG.md').matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  expect(first === 'Unreleased' ? second : first).toMatch(
    new RegExp(`^${version.replaceAll('.', '\\.')}(?:,|$)`),
  );
});

test('package, lock, edition and CITATION.cff name one version', () => {
  const { version } = JSON.parse(read('package.json'));
  expect(JSON.parse(read('package-lock.json')).version).toBe(version);
  expect(parse(read('content/edition.yaml')).version).toBe(version);
  expect(parse(read('CITATION.cff')).version).toBe(version);
  expect(JSON.parse(read('.zenodo.json')).version).toBe(version);
});
