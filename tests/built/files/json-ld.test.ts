/** What pages say of themselves to machines: parses, says nothing empty, and its addresses are there. */
import { expect, test } from 'vitest';
import { records } from '#site/views/load.ts';
import { clausePath, documentPath } from '#site/views/routes.ts';
import { files, pages, read } from '../dist.ts';

type Node = { readonly [key: string]: unknown };
const blocksOf = (page: string): Node[] =>
  [...read(page).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = '']) =>
    JSON.parse(json),
  );
const typesOf = (page: string): string[] => blocksOf(page).map((block) => String(block['@type']));

function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesIn(item);
  else if (typeof value === 'object' && value !== null) {
    yield value as Node;
    for (const item of Object.values(value)) yield* nodesIn(item);
  }
}

const document = records.documents[0]?.id as string;
const deep = records.clauses.find(({ depth }) => depth >= 3)?.id as string;

test.each([
  ['/', ['WebSite']],
  [documentPath(document), ['Legislation']],
  [clausePath(deep), ['Legislation', 'BreadcrumbList']],
  ['/data/', ['Dataset']],
])('%s says what it is', (page, expected) => {
  expect(typesOf(page)).toEqual(expected);
});

test('nothing is said of nothing, and the legal value is that of a copy', () => {
  for (const page of pages)
    for (const node of nodesIn(blocksOf(page))) {
      for (const value of Object.values(node))
        expect(value === null || (Array.isArray(value) && value.length === 0)).toBe(false);
      if ('legislationLegalValue' in node) expect(node['@type']).toBe('LegislationObject');
    }
});

test('the files that are named as encodings and downloads are there', () => {
  const named = [documentPath(document), '/data/'].flatMap((page) =>
    [...nodesIn(blocksOf(page))].flatMap(({ contentUrl }) =>
      typeof contentUrl === 'string' ? [new URL(contentUrl).pathname] : [],
    ),
  );
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((path) => !files.has(path))).toEqual([]);
});
