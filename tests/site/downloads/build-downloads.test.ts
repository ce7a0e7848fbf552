import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { create } from 'xmlbuilder2';
import type { ClauseRecord } from '#model/clause.ts';
import type { DocumentRecord } from '#model/document.ts';
import { DATA_FILES } from '#model/kept/data-files.ts';
import type { Records } from '#model/records.ts';
import { buildEdition } from '#publish/edition.ts';
import { eId, toAkomaNtoso } from '#site/downloads/akoma/akoma-ntoso.ts';
import { buildDownloads } from '#site/downloads/build-downloads.ts';
import { toMarkdown, toPlainText } from '#site/downloads/document-text.ts';
import type { Table } from '#site/tables/table.ts';
import { toSqlite } from '../../../tools/build/sqlite.ts';

const t = (source: string) => ({ source, hans: source, hant: source });
const DOCUMENT: DocumentRecord = {
  id: 'yangcheng-2016-plan',
  title: t('羊城行动计划'),
  place: null,
  issuer: t('羊城市人民政府'),
  issueNumber: '羊府〔2016〕1号',
  signedOn: '2016-08-10',
  adoptedOn: null,
  period: { from: 2016, to: 2018 },
  script: 'Hans',
  original: { file: 'yangcheng.docx', sha256: '1'.repeat(64), bytes: 2, form: 'docx', pages: null },
  seed: { file: 'yangcheng-2016-plan.txt', sha256: '0'.repeat(64), bytes: 1 },
  segments: [],
  warnings: [],
};
const clause = (
  path: string,
  parent: string | null,
  marker: string,
  heading: string | null,
  body: string,
  leaf = true,
): ClauseRecord => ({
  id: `yangcheng-2016-plan/${path}`,
  document: 'yangcheng-2016-plan',
  path,
  parent: parent && `yangcheng-2016-plan/${parent}`,
  order: 0,
  depth: path.split('.').length,
  marker,
  heading: heading === null ? null : t(heading),
  body: t(body),
  leaf,
  topics: [],
  responsibility: null,
  fingerprint: '0123456789abcdef',
  spans: [],
});
const RECORDS = {
  documents: [DOCUMENT],
  clauses: [
    clause('1', null, '一、', '总体要求', '坚持<保基本>、强基层 & 建机制。'),
    clause('2', null, '二、', '主要任务', '按下列要求办理。', false),
    {
      ...clause('2.1', '2', '（一）', '加强领导', '各地要重视。'),
      responsibility: {
        printed: '（市财政局负责）',
        agencies: [],
        lead: null,
        leadDeclared: false,
        rule: 'a label and bodies',
      },
    },
  ],
  targets: [],
  tables: [],
  indicators: [
    {
      id: 'beds',
      name: t('床位'),
      nameEn: 'Beds',
      unit: '张',
      topic: 'x',
      direction: null,
      merged: false,
      cells: [{ document: 'yangcheng-2016-plan', targets: [], mentionedIn: [] }],
    },
  ],
  agencies: [],
  citations: [],
  alignments: { pairs: [], possible: [], groups: [], releases: [] },
  errata: [],
  edition: buildEdition({}, []),
  fronts: [
    {
      document: 'yangcheng-2016-plan',
      passages: [{ role: 'preamble', text: t('为贯彻落实精神，制定本计划。'), span: [0, 1] }],
    },
  ],
  shelf: [],
  places: [],
  topics: [],
  duties: [],
  deadlines: [],
  exclusions: [],
  comparisons: [],
  neighbours: [],
  gaps: [],
  borrowings: [],
  dyads: [],
  conversions: [],
  permalinks: [],
  sources: [],
  questions: [],
  glossary: [],
} as unknown as Records;
const OPTIONS = {
  tagline: { hans: '羊城政策逐条对照', hant: '羊城政策逐條對照', en: 'Policies of Yangcheng' },
  address: 'https://duidu.example',
  recordedOn: '2026-11-23',
};

// The published schema's element rules (akomantoso30.xsd) for the elements that are written here.
const HIERARCHY = ['section', 'subsection', 'paragraph', 'subparagraph', 'point'];
const HIER = `(${HIERARCHY.join('|')})`;
const RULES: Record<string, RegExp> = {
  akomaNtoso: /^doc$/,
  doc: /^meta( preface)?( preamble)? mainBody( conclusions)?$/,
  meta: /^identification references$/,
  identification: /^FRBRWork FRBRExpression FRBRManifestation$/,
  FRBRWork: /^FRBRthis FRBRuri FRBRalias FRBRdate FRBRauthor FRBRcountry FRBRsubtype FRBRnumber$/,
  FRBRExpression: /^FRBRthis FRBRuri FRBRalias FRBRdate FRBRauthor FRBRlanguage$/,
  FRBRManifestation: /^FRBRthis FRBRuri FRBRdate FRBRauthor FRBRformat$/,
  references: /^(TLCOrganization ?)+(TLCConcept ?)*$/,
  preface: /^(p ?)+$/,
  preamble: /^(p ?)+$/,
  conclusions: /^(p ?)+$/,
  mainBody: new RegExp(`^(${HIER} ?)+$`),
  intro: /^(p ?)+$/,
  content: /^(p ?)+$/,
  ...Object.fromEntries(
    HIERARCHY.map((name) => [name, new RegExp(`^(num ?)?(heading ?)?(content|(intro )?(${HIER} ?)+)$`)]),
  ),
};

test('Akoma Ntoso keeps the element rules of the published schema', () => {
  const xml = toAkomaNtoso(DOCUMENT, RECORDS, OPTIONS.address, OPTIONS.recordedOn);
  const seen = new Set<string>();
  const ids: string[] = [];
  const walk = (element: Element): void => {
    const children = [...element.childNodes].filter((node) => node.nodeType === 1) as Element[];
    const rule = RULES[element.nodeName];
    seen.add(element.nodeName);
    if (rule) expect(children.map(({ nodeName }) => nodeName).join(' '), element.nodeName).toMatch(rule);
    const id = element.getAttribute('eId');
    if (id) ids.push(id);
    children.forEach(walk);
  };
  walk(create(xml).root().node as unknown as Element);
  expect([...seen]).toEqual(
    expect.arrayContaining(['intro', 'content', 'section', 'subsection', 'docTitle', 'preamble']),
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(xml).toContain('坚持&lt;保基本&gt;、强基层 &amp; 建机制。');
});

test.each([
  ['3', 'sec_3'],
  ['3.2.2.3', 'sec_3__subsec_2__para_2__subpara_3'],
  ['1.2.3.4.5.6', 'sec_1__subsec_2__para_3__subpara_4__point_5__point_6'],
  ['2.1b', 'sec_2__subsec_1b'],
])('the eId of path %s is %s', (path, expected) => expect(eId({ path })).toBe(expected));

test('plain text reads on as printed; Markdown escapes what is data', () => {
  expect(toPlainText(DOCUMENT, RECORDS)).toBe(
    '为贯彻落实精神，制定本计划。\n一、总体要求。坚持<保基本>、强基层 & 建机制。\n二、主要任务。按下列要求办理。\n（一）加强领导。各地要重视。（市财政局负责）\n',
  );
  const markdown = toMarkdown(DOCUMENT, RECORDS, OPTIONS.address);
  expect(markdown).toContain(
    '### （一）加强领导 [¶](https://duidu.example/clauses/yangcheng-2016-plan/2.1/)',
  );
  expect(markdown).toContain('坚持\\<保基本\\>');
});

test('every file that has an address for good is made, and every table has one', async () => {
  const database = () => new Uint8Array();
  const made = new Set((await buildDownloads(RECORDS, { ...OPTIONS, database })).map(({ path }) => path));
  // What tells programs what there is, and the checksums, are written last of all.
  const later = ['datapackage.json', 'index.json', 'openapi.json', 'SHA256SUMS'];
  expect(DATA_FILES.filter((path) => !made.has(path) && !later.includes(path))).toEqual([]);
  expect(
    [...made].filter((path) => /^[a-z-]+\.(?:csv|xlsx|parquet)$/.test(path) && !DATA_FILES.includes(path)),
  ).toEqual([]);
});

test('a corpus that outgrew one archive and one database keeps files at their addresses that say so', async () => {
  const source = { document: DOCUMENT.id, text: '文'.repeat(100_001) };
  const files = await buildDownloads({ ...RECORDS, sources: [source] } as unknown as Records, {
    ...OPTIONS,
    database: toSqlite,
  });
  const bytesOf = (path: string) => files.find((file) => file.path === path)?.bytes ?? new Uint8Array();
  const head = JSON.parse(new TextDecoder().decode(bytesOf(`documents/${DOCUMENT.id}.json`)));
  expect(Object.keys(head)).toEqual(['document', 'citations', 'errata', 'parts']);
  expect(head.parts).toEqual([`../clauses/${DOCUMENT.id}.json`]);
  const packed = unzipSync(bytesOf('duidu-data.zip'));
  const names = ['LICENCE.txt', 'README.txt', 'SHA256SUMS', 'datapackage.json'];
  expect(Object.keys(packed).sort()).toEqual(names.map((name) => `duidu-data/${name}`));
  const note = new TextDecoder().decode(packed['duidu-data/README.txt']);
  expect(note.split('\n')).toEqual([
    expect.stringContaining('已经太多'),
    expect.stringContaining('已經太多'),
    expect.stringContaining('outgrown'),
    'https://duidu.example/data/',
    '',
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'duidu-outgrown-'));
  try {
    writeFileSync(join(folder, 'a.sqlite'), bytesOf('duidu.sqlite'));
    const database = new DatabaseSync(join(folder, 'a.sqlite'));
    expect(
      database
        .prepare('SELECT language FROM notice')
        .all()
        .map((row) => row.language),
    ).toEqual(['hans', 'hant', 'en']);
    const listed = database.prepare('SELECT address, bytes FROM files').all();
    database.close();
    const clauses = listed.find(({ address }) => address === 'https://duidu.example/data/clauses.csv');
    expect(clauses?.bytes).toBe(bytesOf('clauses.csv').length);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a database that hosts would not take is told of in its place', async () => {
  const seen: string[][] = [];
  const database = (tables: readonly Table[]) => {
    seen.push(tables.map(({ name }) => name));
    return new Uint8Array(seen.length === 1 ? 20_000_001 : 3);
  };
  const files = await buildDownloads(RECORDS, { ...OPTIONS, database });
  expect(files.find(({ path }) => path === 'duidu.sqlite')?.bytes.length).toBe(3);
  expect(seen[0]).toContain('clauses');
  expect(seen[1]).toEqual(['notice', 'files']);
});

test('the archive holds every file, the package names each with its checksum, twice the same bytes', async () => {
  const files = await buildDownloads(RECORDS, OPTIONS);
  const archive = files.at(-1);
  const entries = unzipSync(archive?.bytes ?? new Uint8Array());
  expect(Object.keys(entries).sort()).toEqual(
    files
      .slice(0, -1)
      .map(({ path }) => `duidu-data/${path}`)
      .sort(),
  );
  const descriptor = JSON.parse(new TextDecoder().decode(entries['duidu-data/datapackage.json']));
  expect(descriptor).toMatchObject({
    title: '对读：羊城政策逐条对照',
    licenses: [{ path: expect.stringContaining('creativecommons') }],
  });
  for (const { path, hash } of descriptor.resources as { path: string; hash: string }[])
    expect(hash).toBe(
      `sha256:${createHash('sha256')
        .update(entries[`duidu-data/${path}`] ?? '')
        .digest('hex')}`,
    );
  expect(new Set(descriptor.resources.map(({ name }: { name: string }) => name)).size).toBe(
    descriptor.resources.length,
  );
  expect((await buildDownloads(RECORDS, OPTIONS)).at(-1)?.bytes).toEqual(archive?.bytes);
});
