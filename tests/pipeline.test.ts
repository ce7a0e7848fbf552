import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readContent } from '#io/read-content.ts';
import { readSeeds } from '#io/read-seeds.ts';
import { DIAGNOSTICS } from '#model/diagnostic.ts';
import { EMPTY_CONTENT } from '#model/kept/content.ts';
import { type Records, recordSchemas } from '#model/records.ts';
import { runPipeline } from '../src/pipeline.ts';

const WAYS = {
  'with everything': readContent('content', { editorial: true }).value,
  'without editorial content': readContent('content', { editorial: false }).value,
  'without any content': EMPTY_CONTENT,
} as const;

const built = new Map<string, Records>();
const seedText = new Map((await readSeeds('seeds', [])).value.map((seed) => [seed.id, seed.text]));

async function recordsOf(way: keyof typeof WAYS): Promise<Records> {
  let records = built.get(way);
  if (records === undefined) {
    const content = WAYS[way];
    const { value, diagnostics } = runPipeline(
      (await readSeeds('seeds', content.descriptors)).value,
      content,
      () => {},
    );
    expect(diagnostics.filter(({ code }) => DIAGNOSTICS[code] === 'error')).toEqual([]);
    records = value;
    built.set(way, records);
  }
  return records;
}

const ways = Object.keys(WAYS) as (keyof typeof WAYS)[];

test.each(ways)('%s, every record has the published shape', async (way) => {
  const records = await recordsOf(way);
  for (const [name, schema] of Object.entries(recordSchemas)) {
    const result = schema.safeParse(records[name as keyof Records]);
    expect(result.success ? [] : result.error.issues.slice(0, 3), name).toEqual([]);
  }
});

test.each(ways)('%s, segments cut the whole seed without gap or overlap', async (way) => {
  for (const { id, segments } of (await recordsOf(way)).documents) {
    const text = seedText.get(id) ?? '';
    expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    segments.forEach(({ start, end }, index) => {
      expect(start).toBe(segments[index - 1]?.end ?? 0);
      expect(end).toBeGreaterThan(start);
    });
    for (const { start, end, role } of segments)
      if (role === 'space') expect(text.slice(start, end)).toMatch(/^[\s\uFEFF]+$/);
  }
});

test.each(ways)('%s, what is published of a clause stands in its spans of the seed', async (way) => {
  for (const clause of (await recordsOf(way)).clauses) {
    const text = seedText.get(clause.document) ?? '';
    const plain = (words: string) => words.replace(/\s/gu, '');
    const own = plain(clause.spans.map(([start, end]) => text.slice(start, end)).join(''));
    for (const part of [clause.marker, clause.heading?.source ?? '', clause.body.source])
      expect(own).toContain(plain(part));
    for (const view of [clause.heading, clause.body])
      if (view)
        expect([view.hans.length, view.hant.length]).toEqual([view.source.length, view.source.length]);
  }
});

test.each(ways)('%s, every target quotes its seed', async (way) => {
  const { targets, clauses } = await recordsOf(way);
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  expect(targets.length).toBeGreaterThan(100);
  for (const { clause, quote, numberText, span } of targets) {
    const record = byId.get(clause);
    const text = seedText.get(record?.document ?? '') ?? '';
    expect(quote).toContain(numberText);
    expect(`${record?.heading?.source ?? ''}\n${record?.body.source}`).toContain(quote);
    expect(text.slice(...span).replace(/[\r\n]/g, '')).toBe(numberText);
  }
});

test.each(ways)('%s, ids are unique and every reference leads somewhere', async (way) => {
  const records = await recordsOf(way);
  const clauses = new Set(records.clauses.map(({ id }) => id));
  const documents = new Set(records.documents.map(({ id }) => id));
  expect(clauses.size).toBe(records.clauses.length);
  for (const { id, parent, document } of records.clauses) {
    expect(documents).toContain(document);
    if (parent !== null) expect(clauses).toContain(parent);
    expect(id.startsWith(`${document}/`)).toBe(true);
  }
  const targets = new Set(records.targets.map(({ id }) => id));
  for (const { cells } of records.indicators) {
    expect(cells.map(({ document }) => document).sort()).toEqual([...documents].sort());
    for (const cell of cells) for (const id of cell.targets) expect(targets).toContain(id);
  }
  for (const { a, b } of records.alignments.pairs) expect(clauses.has(a) && clauses.has(b)).toBe(true);
  for (const { members } of records.alignments.groups)
    for (const id of members) expect(clauses).toContain(id);
});

test('editorial work stays out where it is not asked for', async () => {
  const { alignments, errata, gaps } = await recordsOf('without editorial content');
  expect(alignments.pairs.filter(({ basis, decision }) => basis !== 'auto' || decision !== null)).toEqual([]);
  expect(errata).toEqual([]);
  expect(gaps.filter(({ state }) => state === 'absent')).toEqual([]);
  expect(
    (await recordsOf('with everything')).alignments.pairs.some(({ decision }) => decision !== null),
  ).toBe(true);
});

const corpus = (...args: string[]) =>
  spawnSync(process.execPath, [resolve('bin/duidu.mjs'), 'corpus', ...args], { encoding: 'utf8' });

/** Is removed with all in it when the test has ended. */
function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'duidu-pipeline-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('two runs write the same bytes', async () => {
  const folder = temporaryFolder();
  for (const out of ['a', 'b']) expect(corpus('--out', join(folder, out)).status).toBe(0);
  for (const name of readdirSync(join(folder, 'a')))
    expect(
      readFileSync(join(folder, 'a', name), 'utf8') === readFileSync(join(folder, 'b', name), 'utf8'),
      name,
    ).toBe(true);
});

test.each([
  ['an empty file', 'leer.txt', '', /leer\.txt:1: .*empty.* \[io\/empty\]/],
  ['a binary file', 'bild.txt', '\u0000\u0001\u0002PNG\u0000', /bild\.txt:1: .* \[io\/binary\]/],
  [
    'a text without outline',
    'brief.txt',
    '你好。\n今天天气很好。\n',
    /brief\.txt:\d+: .* \[parse\/no-outline\]/,
  ],
])(
  '%s among good seeds fails with file, line and remedy, and leaves what was there',
  (_what, name, text, message) => {
    const folder = temporaryFolder();
    cpSync('seeds', join(folder, 'seeds'), { recursive: true });
    writeFileSync(join(folder, 'seeds', name), text);
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'out', 'kept.txt'), '原样');
    const { status, stderr } = corpus(
      '--seeds',
      join(folder, 'seeds'),
      '--content',
      'none',
      '--out',
      join(folder, 'out'),
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
    expect(stderr, 'warnings would hide the error').not.toMatch(/: warning: /);
    expect(readdirSync(join(folder, 'out'))).toEqual(['kept.txt']);
  },
);

test('all faults are reported, not only the first, one line each', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'seeds'));
  writeFileSync(join(folder, 'seeds', 'a.txt'), '');
  writeFileSync(join(folder, 'seeds', 'b.txt'), Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41]));
  writeFileSync(join(folder, 'seeds', 'c.txt'), '\u0000\u0000');
  const { status, stderr } = corpus(
    '--seeds',
    join(folder, 'seeds'),
    '--content',
    'none',
    '--out',
    join(folder, 'out'),
  );
  expect(status).toBe(1);
  for (const name of ['a', 'b', 'c']) expect(stderr).toMatch(new RegExp(`${name}\\.txt:\\d+: `));
});
