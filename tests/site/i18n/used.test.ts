/** Every interface string is said somewhere; one that no page asks for is translated and kept for nobody. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const STRINGS = 'src/site/i18n/strings/';
const files = new Map(
  globSync('{src,tools}/**/*.{ts,astro,mdx,js}')
    .filter((file) => !file.startsWith(STRINGS))
    .map((file) => [file, readFileSync(file, 'utf8')] as const),
);
const importsOf = new Map(
  [...files].map(([file, text]) => [
    file,
    [...text.matchAll(/(?:from|import)\s*\(?\s*['"]([#.][^'"]+)['"]/g)].map(([, target = '']) =>
      target.startsWith('#') ? `src/${target.slice(1)}` : normalize(join(file, '..', target)),
    ),
  ]),
);

/** Who takes the strings of a file, what that imports, and the scripts to which a page hands them as they are. */
function readers(strings: string): ReadonlySet<string> {
  const takers = [...importsOf].flatMap(([file, imports]) => (imports.includes(strings) ? [file] : []));
  const values = [...files.keys()].filter((file) => file.startsWith('src/model/'));
  const found = new Set([...values, ...takers, ...takers.flatMap((file) => importsOf.get(file) ?? [])]);
  for (const file of found)
    if (file.includes('/client/')) for (const next of importsOf.get(file) ?? []) found.add(next);
  return found;
}

// Words for values that records hold: t(role). Names of fields have a test of their own.
const CHOSEN: readonly string[] = ['reading mention', 'citations mention'];
const NAMED_BY_RECORDS: readonly string[] = [
  'roles',
  'data-fields',
  'text-fields',
  'fact-fields',
  'pair-fields',
];
const strings = globSync(`${STRINGS}**/*.ts`).filter(
  (file) => !NAMED_BY_RECORDS.includes(basename(file, '.ts')),
);

test.each(strings)('%s', (file) => {
  // Kinds of offices are what an edition says of its offices.
  const own = readFileSync(file, 'utf8').split(/^export const officeNames\b/m)[0] ?? '';
  const keys = [...own.matchAll(/^ {2}(\w+): \{/gm)].map(([, key = '']) => key);
  expect(keys.length).toBeGreaterThan(0);
  const text = [...readers(file)].map((reader) => files.get(reader) ?? '').join('\n');
  const stems = [...text.matchAll(/`(\w{2,})\$\{/g)].map(([, stem = '']) => stem);
  const name = basename(file, '.ts');
  const unused = keys.filter(
    (key) =>
      !new RegExp(`['"]${key}['"]|\\.${key}\\b|\\b${key}:`).test(text) &&
      !stems.some((stem) => key.startsWith(stem)) &&
      !CHOSEN.includes(`${name} ${key}`),
  );
  expect(unused).toEqual([]);
});
