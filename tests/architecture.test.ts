import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { readContent } from '#io/read-content.ts';
import { LEXICON } from '#language/lexicon/classes.ts';
import { traditional } from '#site/i18n/traditional.ts';
import { isUnitTest, reached } from './imports.ts';

/** Rooms of the line and of the site (`site/…`) that a room may import, besides its own. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  language: ['model'],
  parse: ['model', 'language'],
  convert: ['model', 'language'],
  extract: ['model', 'language'],
  align: ['model', 'language'],
  publish: ['model', 'language'],
  describe: ['model', 'language', 'convert'],
  stages: ['model', 'language', 'parse', 'describe', 'convert', 'extract', 'align', 'publish'],
  intake: ['model', 'language', 'io'],
  io: ['model', 'language', 'intake'],
  desk: ['model', 'language', 'align', 'io', 'site/i18n'],
  'site/bring': ['model', 'language', 'parse', 'convert', 'extract', 'align', 'intake', 'stages'],
  'site/cite': ['model'],
  'site/downloads': ['model', ...site('i18n tables')],
  'site/tables': ['model', 'site/i18n'],
  'site/cards': ['model', 'site/styles'],
  'site/notes': [],
  'site/search': ['model', 'language'],
  'site/i18n': ['model'],
  'site/views': ['model', 'language', ...site('i18n cite cards tables')],
  'site/client': ['model', ...site('search i18n cite tables bring')],
  'site/components': ['model', ...site('views i18n client styles cite search downloads')],
  'site/layouts': ['model', ...site('views i18n client styles components cite cards')],
  'site/pages': ['model', 'language', ...site('views i18n client styles components layouts cite search')],
};
const STAGES = ['parse', 'describe', 'convert', 'extract', 'align', 'publish'];
const PURE = ['model', 'language', 'stages', ...STAGES, ...site('cite downloads tables cards search')];

function site(rooms: string): string[] {
  return rooms.split(' ').map((room) => `site/${room}`);
}

/** `src/site/views/text/marks.ts` → `site/views`; `src/parse/marks.ts` → `parse`. */
const roomOf = (file: string): string => /^src\/(site\/[^/.]+|[^/.]+)\//.exec(file)?.[1] ?? '';

const files = globSync('src/**/*.{ts,astro}').map((file) => ({
  file,
  folder: roomOf(file),
  text: readFileSync(file, 'utf8'),
}));
// The browser may know the shape of what a page embeds for it, but loads nothing of the records' code.
const importsOf = ({ file, folder, text }: (typeof files)[number]) =>
  [
    ...(folder === 'site/client' ? text.replace(/^import type .*$/gm, '') : text).matchAll(
      /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g,
    ),
  ].map(([, target]) => {
    const name = target ?? '';
    if (name.startsWith('#')) return `src/${name.slice(1)}`;
    return name.startsWith('.') ? normalize(join(file, '..', name)) : name;
  });

test('a folder imports only what stands before it on the line', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => target.startsWith('src/'))
      .map(roomOf)
      .filter(
        (to) => file.folder in MAY_IMPORT && to !== file.folder && !MAY_IMPORT[file.folder]?.includes(to),
      )
      .map((to) => `${file.file} imports src/${to}`),
  );
  expect(wrong).toEqual([]);
});

// Only some two documents have a page that sets them side by side; a link to a page that is not there is a fault.
test('unit tests run before there are records: none reaches the module that reads them', () => {
  const reader = 'src/site/views/load.ts';
  const tests = globSync('tests/**/*.test.ts').filter(isUnitTest);
  const isReached = reached(tests, 'at once').has(reader);
  expect(tests.filter((file) => isReached && reached([file], 'at once').has(reader))).toEqual([]);
});

test('only besidePath knows which two documents have a page of their own', () => {
  const users = files.filter(({ text }) => /\bcomparePath\b/.test(text)).map(({ file }) => file);
  expect(users.toSorted()).toEqual([
    'src/site/pages/[...locale]/compare/[a]/[b]/index.astro',
    'src/site/views/comparison/pair.ts',
    'src/site/views/routes.ts',
  ]);
});

test('what the build makes is kept out of version control', () => {
  const ignored = readFileSync('.gitignore', 'utf8').split('\n');
  expect(['/records/', '/dist/'].filter((folder) => !ignored.includes(folder))).toEqual([]);
});

test('every invariant of ARCHITECTURE.md names a test or a measurement that is there', () => {
  const architecture = readFileSync('ARCHITECTURE.md', 'utf8');
  const invariants = architecture.split('**Invariant:**').slice(1);
  const proofs = invariants.map((text) =>
    text.split('\n\n')[0]?.match(/`tests\/[^`]+`|`npm run bench[^`]*`/g),
  );
  expect(invariants.filter((_, i) => proofs[i] == null)).toEqual([]);
  const files = proofs.flatMap((names) => names ?? []).map((name) => name.slice(1, -1));
  expect(files.filter((name) => name.startsWith('tests/') && !existsSync(name))).toEqual([]);
});

test('every test asserts something', () => {
  const ASSERTS = /\b(?:expect|assert)\b|\bexpect[A-Z]/;
  const without = globSync('tests/**/*.test.ts').flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    // What asserts on behalf of others: a function of the file, called or handed to `test`.
    const helpers: string[] = [];
    const silent: string[] = [];
    const collect = (node: ts.Node): void => {
      if ((ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node)) && node.name)
        if (ASSERTS.test(node.getText())) helpers.push(node.name.getText());
      ts.forEachChild(node, collect);
    };
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && /^(?:test|it)\b/.test(node.expression.getText())) {
        const body = node.arguments
          .slice(1)
          .map((one) => one.getText())
          .join(' ');
        const named = helpers.some((name) => new RegExp(`\\b${name}\\b`).test(body));
        if (body !== '' && !ASSERTS.test(body) && !named)
          silent.push(`${file}: ${node.arguments[0]?.getText()}`);
      }
      ts.forEachChild(node, visit);
    };
    collect(source);
    visit(source);
    return silent;
  });
  expect(without).toEqual([]);
});

test('no stage reads disk, network or clock', () => {
  const wrong = files
    .filter(({ folder }) => PURE.includes(folder))
    .flatMap((file) => [
      ...importsOf(file)
        .filter((target) => /^node:(fs|http|https|net|child_process|process)/.test(target))
        .map((target) => `${file.file} imports ${target}`),
      ...(/\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|\bprocess\.(env|cwd)/.test(file.text)
        ? [`${file.file} looks at the clock or the environment`]
        : []),
    ]);
  expect(wrong).toEqual([]);
});

test('no code knows one of the corpus’s documents, places or clauses', () => {
  const known = /jieyang|foshan|xinhui|揭阳|揭陽|佛山|新会|新會/;
  const code = files.filter(({ folder }) => [...PURE, 'io', 'site/views', 'site/client'].includes(folder));
  const wrong = code
    .filter(({ text }) => known.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')))
    .map(({ file }) => file);
  expect(wrong).toEqual([]);
});

/** Words of the edition's subject, in both scripts: its topics' names and terms, and the pairs of characters that several share. */
function subjectWords(): ReadonlySet<string> {
  const { edition, topics } = readContent('content', { editorial: false }).value;
  const byTopic = topics.map(({ name, terms }) => [
    name.hans,
    ...terms.map((one) => (typeof one === 'string' ? one : one.term)),
  ]);
  const pairs = byTopic.map((words) => new Set(words.flatMap(pairsOf)));
  const shared = [...new Set(pairs.flatMap((own) => [...own]))].filter(
    (pair) => pairs.filter((own) => own.has(pair)).length >= 3 && !LEXICON.some((rows) => pair in rows),
  );
  const words = [...pairsOf(edition?.subject?.hans ?? ''), ...shared, ...byTopic.flat()];
  return new Set(words.flatMap((word) => [word, traditional(word)]));
}
const pairsOf = (word: string): string[] =>
  [...word]
    .slice(1)
    .map((_, i) => word.slice(i, i + 2))
    .filter((pair) => /^\p{Script=Han}{2}$/u.test(pair));

// Kinds of offices are told apart whatever an edition is about.
test('the site itself speaks of no subject', () => {
  const words = [...subjectWords()];
  expect(words.length).toBeGreaterThan(200);
  const said = globSync('src/site/**/*.{ts,astro,mdx}')
    .filter((file) => !file.endsWith('/agencies.ts'))
    .map((file) => [file, readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')] as const);
  const wrong = said.flatMap(([file, text]) =>
    words.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`),
  );
  expect(wrong).toEqual([]);
});

test('what a page hands its script as JSON is written by the one function that lets no text end it', () => {
  const own = /<script[^>]*set:html=\{(?!scriptJson\()|<script[^>]*>\{`?JSON/s;
  expect(files.filter(({ text }) => own.test(text)).map(({ file }) => file)).toEqual([]);
});

test('the files below a folder are listed by one function, which knows what a link is', () => {
  const tools = globSync('{src,tools,scripts}/**/*.{ts,mjs}');
  const walks = (file: string) => /readdirSync\([^;]*recursive: true/.test(readFileSync(file, 'utf8'));
  // Where links count.
  expect(tools.filter(walks)).toEqual(['tools/faults/judge.ts']);
});

test('what depends on the language of the page is data of src/site/i18n', () => {
  const asks = /\blocale\s*[!=]==?\s*['"]|['"]\s*[!=]==?\s*(?:\w+\.)?locale\b/;
  expect(files.filter(({ text }) => asks.test(text)).map(({ file }) => file)).toEqual([]);
});

// What people write grows with the edition, and a sample is a file.
test('a folder is looked over at a glance: a dozen files at most', () => {
  const sources = globSync('{bin,scripts,src,tests,tools}/**/*.{ts,mjs,js,astro,css,mdx,json}').filter(
    (file) => !/^tests\/(?:gold|fixtures|samples)\//.test(file),
  );
  const folders = Map.groupBy(sources, (file) => dirname(file));
  expect(
    [...folders].flatMap(([folder, own]) => (own.length > 12 ? `${folder}: ${own.length}` : [])),
  ).toEqual([]);
});

test('an exported type has a name of its own', () => {
  const names = files.flatMap(({ file, text }) =>
    Array.from(text.matchAll(/^export (?:interface|type|class) (\w+)/gm), ([, name]) => ({ name, file })),
  );
  expect(names.length).toBeGreaterThan(500);
  const shared = [...Map.groupBy(names, ({ name }) => name)].filter(
    ([name, own]) => name !== 'Props' && own.length > 1,
  );
  expect(shared.map(([name, own]) => `${name}: ${own.map(({ file }) => file).join(', ')}`)).toEqual([]);
});

test('tests use tools, and no tool or script uses tests', () => {
  const wrong = globSync('{bin,scripts,src,tools}/**/*.{ts,mjs,js,astro}').filter((file) =>
    /(?:from|import)\s*\(?\s*['"][./]*\/tests\//.test(readFileSync(file, 'utf8')),
  );
  expect(wrong).toEqual([]);
});

test('scripts are what package.json names', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = new Set(
    Object.values(scripts).flatMap((call) => {
      const [, file, name] = /(scripts\/[\w.]+)\s*(\w*)/.exec(call) ?? [];
      return file === undefined ? [] : [file, `scripts/${name}.ts`];
    }),
  );
  expect(globSync('scripts/**/*.{ts,mjs,js}').filter((file) => !named.has(file))).toEqual([]);
});

test('every folder of src is explained in ARCHITECTURE.md', () => {
  const architecture = readFileSync('ARCHITECTURE.md', 'utf8');
  const folders = [...new Set(files.map(({ folder }) => folder).filter((folder) => folder !== ''))];
  expect(folders.filter((folder) => !architecture.includes(`src/${folder}`))).toEqual([]);
  expect(architecture.split('\n').length).toBeLessThanOrEqual(200);
});

test('every diagnostic code has a section that explains the fix', () => {
  const { DIAGNOSTICS } = { DIAGNOSTICS: readFileSync('src/model/diagnostic.ts', 'utf8') };
  const codes = [...DIAGNOSTICS.matchAll(/^ {2}'([a-z-]+\/[a-z-]+)':/gm)].map(([, code]) => code ?? '');
  expect(codes.length).toBeGreaterThan(20);
  const errors = existsSync('docs/errors.md') ? readFileSync('docs/errors.md', 'utf8') : '';
  expect(codes.filter((code) => !errors.includes(`## ${code}`))).toEqual([]);
});
