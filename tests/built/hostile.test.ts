/** A whole site made of hostile strings: all of them come out as words. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { create } from 'xmlbuilder2';
import { readRecords } from '#io/read-records.ts';
import type { Records } from '#model/records.ts';
import { buildClauseCards } from '#site/cards/build-cards.ts';
import { buildCorpus } from '../../src/commands/corpus.ts';
import { writeDownloads } from '../../tools/build/downloads.ts';
import { writeFrames } from '../../tools/build/frames.ts';
import { writeOffline } from '../../tools/build/offline.ts';
import { PAYLOADS } from '../payloads.ts';
import { testFormers } from './former-tests.ts';
import { writeHostileProject } from './hostile-corpus.ts';
import { CARRIER, commentsOf, expectOurScripts, NEVER, said } from './hostile-marks.ts';

const folder = mkdtempSync(join(tmpdir(), 'duidu-hostile-'));
const dist = join(folder, 'dist');
const files = new Map<string, string>();
let records: Records;

beforeAll(async () => {
  writeHostileProject(folder);
  const out = join(folder, 'records');
  // Warnings about offices that nobody knows are as expected here.
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
  const built = await buildCorpus(
    { seeds: join(folder, 'seeds'), content: join(folder, 'content'), out, editorial: true },
    () => {},
  );
  quiet.mockRestore();
  expect(built).toBe(true);
  records = readRecords(out);
  const { status, stderr } = spawnSync(
    process.execPath,
    [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--silent'],
    {
      cwd: folder,
      // The test runner's own marks (NODE_ENV, MODE, DEV, PROD) would make it another site.
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        DUIDU_EDITION: folder,
        DUIDU_RECORDS: out,
        DUIDU_DIST: dist,
        ASTRO_TELEMETRY_DISABLED: '1',
      },
      encoding: 'utf8',
    },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  await writeDownloads(records, dist, 'https://duidu.example/');
  writeFrames(dist, records);
  await writeOffline(dist, 'https://duidu.example/', '2026-11-23');
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && /\.(html|xml|csv|md|json|svg)$/.test(entry.name)) {
      const file = join(entry.parentPath, entry.name);
      files.set(file.slice(dist.length), readFileSync(file, 'utf8'));
    }
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true }));

const ofKind = (kind: string) => [...files].filter(([path]) => path.endsWith(kind));

test('the corpus holds the payloads wherever a text can hold words', () => {
  const bare = (text: string) => text.replace(/\s/gu, '');
  const held = (texts: readonly (string | undefined)[]) => {
    const all = bare(texts.join('\n'));
    return PAYLOADS.filter((payload) => all.includes(bare(payload))).length;
  };
  const bodies = records.clauses.map(({ body }) => body.source);
  // What a converter writes around words (<img …>, <a …>, <p …>) is left out of the reading, and stands among the excluded.
  const kept = PAYLOADS.filter((payload) => !/<(?:img|a|p)\s/.test(payload));
  const printed = bare(records.clauses.map(({ responsibility }) => responsibility?.printed ?? '').join('\n'));
  const inNotes = kept.filter((payload) => printed.includes(`市${bare(payload)}局`));
  // A payload may be too long for a heading or no name of an office; then it stands in the text around it.
  expect({
    bodies: held(bodies),
    headings: held(records.clauses.map(({ heading }) => heading?.source)) > 8,
    notes: inNotes,
    citations: held(records.citations.map(({ title }) => title.source)) > 20,
    titles: held(records.documents.map(({ title }) => title.source)) > 3,
    pairs: records.alignments.pairs.length > 5,
    targets: records.targets.length > 5,
  }).toEqual({
    bodies: kept.length,
    headings: true,
    // Others end the note that they stand in, or are what a converter writes.
    notes: ['<svg onload=pwn()>', '<body onload=pwn()>', '<details open ontoggle=pwn()>'],
    citations: true,
    titles: true,
    pairs: true,
    targets: true,
  });
});

testFormers(files);

test('no page holds an element, attribute, address or comment that came from a payload', () => {
  const pages = ofKind('.html');
  expect(pages.length).toBeGreaterThan(100);
  for (const [path, html] of pages) {
    const { document } = parseHTML(html);
    expect(document.querySelector(NEVER)?.outerHTML, path).toBeUndefined();
    expect(commentsOf(document), path).toEqual([]);
    expect(html, path).toContain('http-equiv="Content-Security-Policy"');
    for (const element of document.querySelectorAll('*')) {
      if (element.tagName === 'SCRIPT') {
        if (element.getAttribute('src')) continue;
        expect(element.getAttribute('type'), path).toMatch(/json$/);
        JSON.parse(element.textContent ?? '');
        continue;
      }
      for (const { name, value } of element.attributes) {
        expect(name, `${path} ${value}`).toMatch(/^[a-z][a-z0-9:-]*$/i);
        expect(name, path).not.toMatch(/^on/);
        if (/pwn|evil/.test(value) && !CARRIER.test(name))
          expect.soft(`${path} <${element.tagName} ${name}="${value}">`).toBe('');
        if (/^(?:href|src|action|data)$/.test(name))
          expect(value, path).not.toMatch(/^\s*(?:javascript|data):|evil\.example/i);
      }
    }
  }
});

test('the mark-up that a clause page offers for copying holds no payload as mark-up either', () => {
  const clauses = ofKind('.html').filter(([path]) => path.startsWith('/clauses/'));
  const offered = clauses.flatMap(([, html]) =>
    Array.from(parseHTML(html).document.querySelectorAll('pre[id^=embed]'), (pre) => pre.textContent ?? ''),
  );
  expect(offered.length).toBeGreaterThan(30);
  for (const markup of offered) {
    const { document } = parseHTML(`<html><body>${markup}</body></html>`);
    const names = Array.from(document.body.querySelectorAll('*'), ({ tagName }) => tagName);
    expect(
      new Set(names).difference(new Set(['IFRAME', 'BLOCKQUOTE', 'P', 'FOOTER', 'A', 'SCRIPT'])),
    ).toEqual(new Set());
    for (const element of document.body.querySelectorAll('*'))
      for (const { name } of element.attributes)
        expect(name).toMatch(/^(?:src|title|width|height|style|loading|cite|href|async)$/);
    expectOurScripts(document);
  }
});

test('an oEmbed answer is one frame of ours', () => {
  const answers = ofKind('.json').filter(([path]) => path.startsWith('/oembed/'));
  expect(answers.length).toBeGreaterThan(records.documents.length);
  for (const [path, json] of answers) {
    const { document } = parseHTML(`<html><body>${JSON.parse(json).html}</body></html>`);
    expect(
      Array.from(document.body.children, ({ tagName }) => tagName),
      path,
    ).toEqual(['IFRAME', 'SCRIPT']);
    expect(document.body.firstElementChild?.attributes.length, path).toBe(6);
    expectOurScripts(document);
  }
});

// CSV is for programs and holds the words as they are; what people open in a spreadsheet runs nothing.
test('no cell of a workbook runs as a formula or leads elsewhere', () => {
  const workbooks = readdirSync(dist, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith('.xlsx'),
  );
  expect(workbooks.length).toBeGreaterThan(20);
  for (const { parentPath, name } of workbooks) {
    const parts = unzipSync(readFileSync(join(parentPath, name)));
    for (const [part, bytes] of Object.entries(parts)) {
      if (part.startsWith('xl/worksheets/')) expect(strFromU8(bytes), name).not.toMatch(/<f[ >]|<hyperlink/);
      expect(part, name).not.toMatch(/externalLink|vbaProject/);
    }
  }
});

test('Markdown holds no HTML and no address of theirs', () => {
  for (const [path, markdown] of ofKind('.md')) {
    expect(markdown, path).not.toMatch(/(?<!\\)<(?!br>)[a-z/!]/i);
    expect(markdown, path).not.toMatch(/\]\((?:javascript|data):/i);
  }
});

test('XML is well-formed and has elements of its own kind only', () => {
  for (const [path, xml] of ofKind('.xml')) {
    create(xml);
    // Titles are text; what a feed says is HTML of a few elements, with the words of documents escaped in it.
    expect(xml, path).not.toMatch(/<(?!content)[a-z]+ type="html"/);
    const { document } = parseHTML(`<body>${said(xml).join('')}</body>`);
    const names = [...document.querySelectorAll('body *')].map(({ tagName }) => tagName);
    expect(new Set(names).difference(new Set(['UL', 'LI', 'A', 'DEL', 'INS', 'P'])), path).toEqual(new Set());
    const outside = xml.replace(/<content type="html">[\s\S]*?<\/content>/g, '');
    expect(outside.match(/<(?:script|img|svg|iframe|a|form|style|base|meta http)\b/gi), path).toBeNull();
  }
});

test('a card is drawn from plain words', () => {
  const words = {
    hasCard: () => true,
    withdrawn: (reason: string) => reason,
    script: () => 'hans' as const,
    clause: ({ body }: Records['clauses'][number]) => ({
      label: '',
      name: '',
      sentence: body.hans,
      figure: null,
    }),
  };
  expect(JSON.stringify(buildClauseCards(records, words))).toContain('pwn');
});

test('an edition without glossary and without labels explains neither', () => {
  const glossary = parseHTML(files.get('/glossary/index.html') ?? '').document;
  expect(glossary.getElementById('mark-red')).not.toBeNull();
  expect(glossary.getElementById('mark-word')).toBeNull();
  expect(glossary.querySelector('.lead')?.textContent).toBe('本站的颜色、符号和说法怎么看。');
  for (const prefix of ['', '/zh-hant', '/en']) {
    const { document } = parseHTML(files.get(`${prefix}/method/index.html`) ?? '');
    const main = [...(document.querySelector('main')?.querySelectorAll('h1, h2, h3, p, ul, table') ?? [])];
    expect(main.at(-1)?.tagName).toBe('P');
    expect(main.at(-1)?.textContent).toMatch(/没有人标注过|沒有人標註過|Nobody has labelled/);
  }
});
