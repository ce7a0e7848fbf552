/** The JSON Schemas that editors of content files read: those of today, and named by each file. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { expect, test } from 'vitest';
import { contentFiles, contentSchema } from '#model/kept/content-schemas.ts';

// `npx vitest run --project unit tests/model/content-schemas.test.ts -u` writes them anew.
test.each(Object.keys(contentFiles))('schemas/%s.schema.json is what the code reads', async (name) => {
  await expect(contentSchema(name)).toMatchFileSnapshot(`../../schemas/${name}.schema.json`);
});

const pathsOf = ({ file, further }: (typeof contentFiles)[string]) =>
  [file, ...(further === undefined ? [] : [further])].flatMap((one) => globSync(`content/${one}`));
const written = globSync('content/**/*.yaml').sort();

test('every content file has a schema', () => {
  const known = Object.values(contentFiles).flatMap(pathsOf);
  expect(known.sort()).toEqual(written);
});

test.each(
  Object.entries(contentFiles).flatMap(([name, kind]) => pathsOf(kind).map((path) => [path, name] as const)),
)('%s names the schema %s', (path, name) => {
  const [first] = readFileSync(path, 'utf8').split('\n');
  expect(first).toBe(
    `# yaml-language-server: $schema=${relative(dirname(path), `schemas/${name}.schema.json`)}`,
  );
});
