/** What tells programs what there is: every address that is named leads to a file, and every file is what it says. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { create } from 'xmlbuilder2';
import { parametersOf } from '#site/downloads/guide/patterns.ts';
import { OPENING, REGRESSION, type Recipe, recipeFor } from '#site/downloads/recipes.ts';
import { searchWords } from '#site/views/edition.ts';
import { records } from '#site/views/load.ts';
import { clausePath } from '#site/views/routes.ts';
import { attributes, DIST, files, read } from '../dist.ts';

const json = (file: string) => JSON.parse(read(file));
const index = json('/data/index.json') as {
  patterns: { address: string; type: string }[];
  values: Record<string, string[]>;
};
const fileAt = (address: string): string => {
  const path = decodeURIComponent(new URL(address).pathname);
  return path.endsWith('/') ? `${path}index.html` : path;
};

test('every address that the index can make is that of a file', () => {
  const missing = index.patterns.flatMap(({ address }) => {
    const names = parametersOf(address).filter((name) => name !== 'path');
    const values = names.length === 0 ? [''] : (index.values[names[0] ?? ''] ?? []);
    return values
      .map((value) => address.replace(`{${names[0]}}`, value))
      .flatMap((one) =>
        one.includes('{path}')
          ? records.clauses
              .filter(({ id }) => one.includes(`/${id.split('/')[0]}/`))
              .map(({ path }) => one.replace('{path}', path))
          : [one],
      )
      .filter((one) => !files.has(fileAt(one)));
  });
  // A topic that no clause speaks of has no page.
  const spoken = new Set(records.clauses.flatMap(({ topics }) => topics));
  expect(
    missing.filter(
      (one) => spoken.has(/compare\/([^/]+)\//.exec(one)?.[1] ?? '') || !one.includes('/compare/'),
    ),
  ).toEqual([]);
  expect(index.patterns.length).toBeGreaterThan(15);
});

test('OpenAPI has a path for each pattern and a schema for each kind of record, each with one name', () => {
  const api = json('/data/openapi.json');
  const operations = Object.values(api.paths as Record<string, { get: { operationId: string } }>);
  expect(new Set(operations.map(({ get }) => get.operationId)).size).toBe(operations.length);
  for (const record of index.values.record ?? []) {
    const { schema } = api.paths[`/data/${record}.json`].get.responses[200].content['application/json'];
    expect(files.has(fileAt(schema.$ref))).toBe(true);
  }
  for (const [path, { get }] of Object.entries(
    api.paths as Record<string, { get: { parameters?: { name: string }[] } }>,
  ))
    expect((get.parameters ?? []).map(({ name }) => name)).toEqual(parametersOf(path));
});

test('the file of a document has each clause by its path, and the page of the clause names it', () => {
  const [clause] = records.clauses.filter(({ depth }) => depth >= 3);
  const page = clausePath(clause?.id as string);
  const link = attributes(read(page), 'href').find((href) => href.includes('.json#/')) ?? '';
  const [file = '', pointer = ''] = link.split('#/');
  expect(json(file)[pointer]).toMatchObject({ id: clause?.id, body: clause?.body });
  const all = records.documents.flatMap(
    ({ id }) => Object.values(json(`/clauses/${id}.json`)) as { id: string; akomaNtoso: string }[],
  );
  expect(all.map(({ id }) => id).sort()).toEqual(records.clauses.map(({ id }) => id).sort());
  for (const { akomaNtoso } of all) {
    const { pathname, hash } = new URL(akomaNtoso);
    expect(read(pathname)).toContain(`eId="${hash.slice(1)}"`);
  }
});

test('llms.txt has a title, a summary and links to files', () => {
  const text = read('/llms.txt');
  expect(text).toMatch(/^# \S.*\n\n> /);
  const links = [...text.matchAll(/\]\((https?:[^)]+)\)/g)].map(([, link = '']) => link);
  expect(links.filter((link) => !files.has(fileAt(link)))).toEqual([]);
});

const [place] = records.documents.flatMap(({ place: at }) => (at ? [at.id] : []));
const [document] = records.documents;
test.each([
  '/feed.xml',
  `/documents/${document?.id}/feed.xml`,
  `/places/${place}/feed.xml`,
  `/en/documents/${document?.id}/feed.xml`,
])('%s is Atom with content, and its page names it', (file) => {
  const feed = create(read(file)).toObject() as unknown as { feed: { id: string; entry: object | object[] } };
  const entries = [feed.feed.entry].flat() as { id: string; content?: unknown }[];
  expect(entries.length).toBeGreaterThan(0);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  expect(entries.filter(({ content }) => content === undefined)).toEqual([]);
  expect(attributes(read(file.replace('feed.xml', '')), 'href')).toContain(file);
});

test('a feed of a document speaks of that document alone', () => {
  const other = records.documents.find(({ id }) => id !== document?.id)?.id;
  expect(read(`/documents/${document?.id}/feed.xml`)).not.toContain(
    `#added/${records.permalinks[0]?.wordings[0]?.on}/${other}`,
  );
});

test('the manifest names icons that are there, and shares text with the quote check', () => {
  for (const language of ['', '/zh-hant', '/en']) {
    const manifest = json(`${language}/manifest.webmanifest`);
    expect(attributes(read(`${language}/`), 'href')).toContain(`${language}/manifest.webmanifest`);
    expect(manifest.icons.filter(({ src }: { src: string }) => !files.has(src))).toEqual([]);
    expect(manifest.share_target).toEqual({
      action: `${language}/check/`,
      method: 'GET',
      params: { text: 'text' },
    });
    expect(read(manifest.share_target.action)).toContain('name="text"');
  }
});

test('every deadline is an event', () => {
  expect(read('/timeline.ics').match(/^BEGIN:VEVENT\r$/gm)?.length).toBe(records.deadlines.length);
});

/** A program with its arguments that runs the lines, and one that tells whether it can. */
function callOf({ code }: Recipe, lines: string): readonly (readonly [string, ...string[]])[] {
  if (code.startsWith('SELECT'))
    return [
      ['python3', '-c', 'import duckdb'],
      ['python3', '-c', 'import duckdb, sys; print(duckdb.sql(sys.argv[1]).fetchall())', lines],
    ];
  if (!code.startsWith('import '))
    return [
      ['Rscript', '--version'],
      ['Rscript', '-e', lines],
    ];
  const modules = [...code.matchAll(/^import (\w+)/gm)].map(([, name]) => name);
  return [
    ['python3', '-c', `import ${modules.join(', ')}`],
    ['python3', '-c', lines],
  ];
}

/** What the lines print; null where the tool is not at hand. */
function run(recipe: Recipe): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'duidu-recipe-'));
  try {
    const lines = recipeFor(recipe, `file://${DIST}`, searchWords());
    const [ask, call] = callOf(recipe, lines).map(
      ([program, ...args]) =>
        () =>
          spawnSync(program, args, {
            cwd: folder,
            encoding: 'utf8',
            env: { ...process.env, LC_ALL: 'C.UTF-8' },
          }),
    );
    if (ask?.().status !== 0) return null;
    const ran = call?.();
    expect(ran?.status, ran?.stderr).toBe(0);
    return ran?.stdout ?? '';
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('the lines that the data page shows run, where the tools are at hand', () => {
  const ran = [...OPENING, ...REGRESSION].map((recipe) => [recipe.id, run(recipe)] as const);
  const unable = ran.filter(([, output]) => output === null).map(([id]) => id);
  if (unable.length > 0) console.warn(`NOT RUN, a tool is missing on this machine: ${unable.join(', ')}`);
  const said = new Map(ran);
  for (const [id, part] of [
    ['python', String(records.targets.length)],
    ['sqlite', searchWords()],
    ['r', 'quote'],
    // Rows: a document, a path, words, a number, a unit.
    ['duckdb', "', '"],
  ] as const)
    if (said.get(id) !== null) expect(said.get(id)).toContain(part);
});

test('columns that other lines name are those of the tables', () => {
  const header = (table: string) =>
    readFileSync(join(DIST, `data/${table}.csv`), 'utf8')
      .split('\n')[0]
      ?.split(',') ?? [];
  for (const column of ['verbatim_a_in_b', 'days', 'kilometres', 'level_a', 'common_parent', 'a_cites_b'])
    expect(header('dyads')).toContain(column);
  for (const column of ['document', 'path']) expect(header('clauses')).toContain(column);
  for (const column of ['clause', 'quote', 'value', 'unit', 'comparator'])
    expect(header('targets')).toContain(column);
});

test('titles of feeds are text', () => {
  const feeds = [...files].filter((file) => file.endsWith('feed.xml'));
  expect(feeds.length).toBeGreaterThan(20);
  for (const feed of feeds) {
    const titles = read(feed).match(/<title\b[^>]*>[^<]*/g) ?? [];
    expect(titles.length, feed).toBeGreaterThan(0);
    // Without a type a title is text (RFC 4287, 3.1.1); markup in it would be read out as it stands.
    for (const title of titles) expect(title, feed).toMatch(/^<title>(?!<!\[CDATA)[^&<]*(?:&amp;[^&<]*)*$/);
  }
});
