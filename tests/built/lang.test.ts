/** Languages: `lang` on pages and on every stretch of Chinese, and no character of the wrong script. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { records } from '#site/views/load.ts';
import { attributes, LANGUAGES, pages, read } from './dist.ts';

const languageOf = (page: string) =>
  LANGUAGES.find(([prefix]) => prefix !== '' && page.startsWith(`${prefix}/`))?.[1] ?? 'zh-Hans';

test('every page names its language, itself and its two sisters', () => {
  const faults = pages
    .filter((page) => !/\/embed\/|404\.html$/.test(page))
    .filter((page) => !/<meta http-equiv="refresh"/i.test(read(page)))
    .filter((page) => {
      const html = read(page);
      if (html.match(/<html[^>]*\slang="([^"]+)"/)?.[1] !== languageOf(page)) return true;
      if (!/<title>[^<]+<\/title>/.test(html) || !/<meta name="description" content="[^"]+/.test(html))
        return true;
      if (/<meta name="robots" content="noindex"/.test(html)) return false;
      return attributes(html, 'hreflang').filter((lang) => lang === 'x-default').length !== 1;
    });
  expect(faults).toEqual([]);
});

/** Text nodes of a page with the language that governs them, attributes that are read aloud included. */
function* spoken(html: string): Generator<{ text: string; lang: string }> {
  const { document } = parseHTML(html);
  const visit = function* (element: Element, lang: string): Generator<{ text: string; lang: string }> {
    const own = element.getAttribute('lang') ?? lang;
    if (element.tagName === 'SCRIPT' || element.tagName === 'STYLE') return;
    const label = element.getAttribute('aria-label');
    if (label) yield { text: label, lang: own };
    for (const child of element.childNodes)
      if (child.nodeType === 3) yield { text: child.textContent ?? '', lang: own };
      else if (child.nodeType === 1) yield* visit(child as Element, own);
  };
  yield* visit(document.body, document.documentElement.getAttribute('lang') ?? '');
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
const FOREIGN = { 'zh-Hans': only('hant', 'hans'), 'zh-Hant': only('hans', 'hant') } as const;

test('no page speaks another script than its own, nor Chinese where English is said', () => {
  const wrong = new Map<string, string>();
  for (const page of pages) {
    // The audit shows single characters of either script as candidates; the page for lost addresses speaks all languages.
    if (/\/conversions\/|404\.html$/.test(page)) continue;
    for (const { text, lang } of spoken(read(page))) {
      // 对读 and 简, 繁 are names of the site and of the scripts themselves.
      const words = text.replace(/对读|對讀|简|繁/gu, '').trim();
      const foreign = FOREIGN[lang as keyof typeof FOREIGN];
      const found =
        lang === 'en'
          ? words.match(/\p{Script=Han}/u)?.[0]
          : Array.from(words).find((character) => foreign?.has(character));
      if (found) wrong.set(`${lang}: ${found} in ${words.slice(0, 40)}`, page);
    }
  }
  expect([...wrong]).toEqual([]);
});

test('what the site says in English, it says in English: units, values, dates, roles', () => {
  const said = '.sum .val, .words, .verdict, .num small, .matrix th small, .rel, .facts time, .band';
  const wrong = new Map<string, string>();
  for (const page of pages) {
    if (!page.startsWith('/en/')) continue;
    const { document } = parseHTML(read(page));
    for (const element of document.querySelectorAll(said)) {
      // What English has no word for stands in its own, and says so.
      const found = Array.from(element.textContent ?? '').some((character) =>
        /\p{Script=Han}/u.test(character),
      );
      if (found && !KEPT.test(element.textContent ?? '')) wrong.set(element.textContent ?? '', page);
    }
    for (const role of ['对读编辑', '校勘编辑'])
      if (document.body.textContent?.includes(role)) wrong.set(role, page);
  }
  expect([...wrong]).toEqual([]);
});

// Offices are called by their official names.
const KEPT = /局|办|厅|委|部门|政府|单位|中心|医院|机构/u;
