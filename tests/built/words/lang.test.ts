/** Languages: `lang` on pages and on every stretch of Chinese, and no character of the wrong script. */
import { parseHTML } from 'linkedom';
import { beforeAll, expect, test } from 'vitest';
import { records } from '#site/views/load.ts';
import { attributes, LANGUAGES, pages, read } from '../dist.ts';

const languageOf = (page: string) =>
  LANGUAGES.find(([prefix]) => prefix !== '' && page.startsWith(`${prefix}/`))?.[1] ?? 'zh-Hans';

test('every page names its language, itself and its two sisters', () => {
  const faults = pages
    .filter((page) => !/\/embed\/|404\.html$/.test(page))
    .filter((page) => !/<meta http-equiv="refresh"/i.test(read(page)))
    .filter((page) => {
      const html = read(page);
      if (html.match(/<html[^>]*\slang="([^"]+)"/)?.[1] !== languageOf(page)) return true;
      if (!/<title>[^<]+<\/title>/.test(html) || !/<meta name="description"[^>]* content="[^"]+/.test(html))
        return true;
      if (/<meta name="robots" content="noindex"/.test(html)) return false;
      return attributes(html, 'hreflang').filter((lang) => lang === 'x-default').length !== 1;
    });
  expect(faults).toEqual([]);
});

// An empty class of characters finds nothing, and would find nothing wrong.
test('the corpus has characters of either script alone', () => {
  expect(ONLY.hans.size).toBeGreaterThan(100);
  expect(ONLY.hant.size).toBeGreaterThan(100);
});

/** Calls `hear` with every text node of a page and the language that governs it, attributes that are read aloud included. */
function speak(document: Document, hear: (text: string, lang: string) => void): void {
  const visit = (element: Element, lang: string): void => {
    if (element.tagName === 'SCRIPT' || element.tagName === 'STYLE') return;
    const own = element.getAttribute('lang') ?? lang;
    const label = element.getAttribute('aria-label');
    if (label) hear(label, own);
    for (let child = element.firstChild; child; child = child.nextSibling)
      if (child.nodeType === 3) hear((child as Text).data, own);
      else if (child.nodeType === 1) visit(child as Element, own);
  };
  visit(document.body, document.documentElement.getAttribute('lang') ?? '');
}

// Characters that stand in one script only, by the corpus itself: 医 in simplified, 醫 in traditional.
const only = (mine: 'hans' | 'hant', other: 'hans' | 'hant'): ReadonlySet<string> => {
  const [own, others] = [new Set<string>(), new Set<string>()];
  for (const { body } of records.clauses)
    for (let i = 0; i < body.hans.length; i += 1) {
      if (body[mine][i] !== body[other][i]) own.add(body[mine][i] as string);
      others.add(body[other][i] as string);
    }
  return own.difference(others);
};
const oneOf = (characters: ReadonlySet<string>): RegExp => new RegExp(`[${[...characters].join('')}]`, 'u');
const ONLY = { hans: only('hans', 'hant'), hant: only('hant', 'hans') };
const FOREIGN: Readonly<Record<string, RegExp>> = {
  'zh-Hans': oneOf(ONLY.hant),
  'zh-Hant': oneOf(ONLY.hans),
  en: /\p{Script=Han}/u,
};
// 对读 and 简, 繁 are names of the site and of the scripts themselves.
const NAMES = /对读|對讀|简|繁/gu;

const SAID = '.sum .value, .words, .verdict, .amount small, .matrix th small, .relation, .facts time, .band';
const leaks = new Map<string, string>();
const untold = new Map<string, string>();

beforeAll(() => {
  for (const page of pages) {
    // The audit shows single characters of either script as candidates; the page for lost addresses speaks all languages.
    const isMixed = /\/conversions\/|404\.html$/.test(page);
    if (isMixed && !page.startsWith('/en/')) continue;
    const { document } = parseHTML(read(page));
    if (!isMixed)
      speak(document, (text, lang) => {
        if (!FOREIGN[lang]?.test(text)) return;
        const words = text.replace(NAMES, '').trim();
        const found = FOREIGN[lang].exec(words)?.[0];
        if (found) leaks.set(`${lang}: ${found} in ${words.slice(0, 40)}`, page);
      });
    if (page.startsWith('/en/')) hearEnglish(document, page);
  }
});

function hearEnglish(document: Document, page: string): void {
  for (const element of document.querySelectorAll(SAID)) {
    const text = element.textContent ?? '';
    // What English has no word for stands in its own, and says so.
    if (/\p{Script=Han}/u.test(text) && !KEPT.test(text)) untold.set(text, page);
  }
  for (const role of ['对读编辑', '校勘编辑', '项目维护者'])
    if (document.body.textContent?.includes(role)) untold.set(role, page);
}

test('no page speaks another script than its own, nor Chinese where English is said', () => {
  expect([...leaks]).toEqual([]);
});

test('what the site says in English, it says in English: units, values, dates, roles', () => {
  expect([...untold]).toEqual([]);
});

// Offices are called by their official names.
const KEPT = /局|办|厅|委|部门|政府|单位|中心|医院|机构/u;
