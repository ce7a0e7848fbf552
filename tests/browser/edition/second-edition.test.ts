/**
 * A second edition, on another subject, with nothing written by hand: made from files of several forms by the
 * engine as it is packed and installed elsewhere, and walked in three languages.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asHtml, asWord, COUNTIES, type Line, linesOf } from '../../../tools/samples/schools.ts';
import { openSite, type Site } from '../open.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'duidu-second-')));
const edition = join(folder, 'plans');
const dist = join(edition, 'dist');
const env = { PATH: process.env.PATH, HOME: process.env.HOME, NO_COLOR: '1' };
let site: Site;

/** The package in a folder of its own, as npm lays it out: the engine's files, its packages beside them. */
function install(): void {
  const packed = spawnSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
    encoding: 'utf8',
  });
  expect(packed.status, packed.stderr).toBe(0);
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  spawnSync('tar', ['xzf', join(folder, packed.stdout.trim()), '-C', modules]);
  renameSync(join(modules, 'package'), join(modules, 'duidu'));
  for (const name of readdirSync('node_modules'))
    if (!name.startsWith('.') && !existsSync(join(modules, name)))
      symlinkSync(resolve('node_modules', name), join(modules, name));
}

const duidu = (cwd: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(folder, 'node_modules/duidu/bin/duidu.mjs'), ...args], {
    cwd,
    env,
    encoding: 'utf8',
  });

beforeAll(async () => {
  install();
  const [first, second] = COUNTIES.map(linesOf) as [Line[], Line[]];
  mkdirSync(join(folder, 'came'));
  const put = (name: string, content: string | Uint8Array) =>
    writeFileSync(join(folder, 'came', name), content);
  put('云溪县 行动计划.docx', await asWord(first));
  put('石桥县.html', asHtml(second));
  // The other forms are read in tests/intake/forms.test.ts, from the same source.
  put('柳泉县.pdf', readFileSync('tests/editions/liuquan.pdf'));
  put('青岩县“计划”.doc', readFileSync('tests/editions/qingyan.doc'));
  const made = duidu(folder, 'new', 'plans', 'came');
  expect([made.status, made.stderr]).toEqual([0, '']);
  for (const { name } of COUNTIES) expect(made.stdout).toContain(`${name}人民政府`);
  const built = duidu(edition, 'build');
  expect(built.status, built.stderr).toBe(0);
  site = await openSite(dist);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the files are kept as they came, and nothing was written by hand', () => {
  expect(readdirSync(join(edition, 'seeds/originals')).sort()).toEqual(
    readdirSync(join(folder, 'came')).sort(),
  );
  expect(existsSync(join(edition, 'content'))).toBe(false);
});

test.each([
  ['', '重点任务', '九年义务教育巩固率'],
  ['/zh-hant', '重點任務', '九年義務教育鞏固率'],
  ['/en', '重点任务', '九年义务教育巩固率'],
])(
  'in the language of %s/ one finds documents, a topic, an indicator',
  async (language, topic, indicator) => {
    const page = await site.open(`${language}/`);
    const places = await page.locator('.home-places h3').allInnerTexts();
    expect(places).toHaveLength(COUNTIES.length);
    await page.goto(`${site.url}${language}/compare/`);
    await page.getByRole('link', { name: topic }).first().click();
    await page.locator('[data-group]').first().waitFor();
    expect(await page.locator('[data-group]').count()).toBeGreaterThan(2);
    await page.goto(`${site.url}${language}/targets/`);
    expect(await page.locator('[data-indicator]').count()).toBeGreaterThan(3);
    expect(await page.locator('main').innerText()).toContain(indicator);
    // Nobody wrote indicators.yaml, and the page says who put its rows together.
    expect(await page.locator('main').innerText()).toMatch(/程序归并|程式歸併|Put together by a program/);
    await page.context().close();
  },
);

test('search finds a word of one document in both scripts', async () => {
  for (const words of ['校车安全管理', '校車安全管理']) {
    const page = await site.open(`/search/?q=${encodeURIComponent(words)}`);
    await page.locator('[data-search-status][data-state=done]').waitFor();
    expect(await page.locator('[data-result]').count()).toBe(1);
    await page.context().close();
  }
});

test('no page names the edition that the engine comes with', () => {
  const pages = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name));
  const named = pages.filter((file) =>
    /广东|廣東|Guangdong|揭阳|揭陽|jieyang|佛山|医疗卫生|醫療衛生|health polic/i.test(
      readFileSync(file, 'utf8'),
    ),
  );
  expect(pages.length).toBeGreaterThan(150);
  expect(named.map((file) => file.slice(dist.length))).toEqual([]);
});

test('every link leads to a file', () => {
  const files = new Set(
    readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(dist.length)),
  );
  const dead = new Set<string>();
  for (const file of files) {
    if (!file.endsWith('.html')) continue;
    for (const [, link = ''] of readFileSync(join(dist, file), 'utf8').matchAll(
      /\s(?:href|src)="([^"]*)"/g,
    )) {
      const { host, pathname } = new URL(link.replaceAll('&amp;', '&'), `http://site${file}`);
      const path = decodeURIComponent(pathname);
      if (host === 'site' && !files.has(path.endsWith('/') ? `${path}index.html` : path))
        dead.add(`${link} on ${file}`);
    }
  }
  expect([...dead].slice(0, 10)).toEqual([]);
});
