/** What messengers and social media show of a page: a title, a description and a card that exists. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Locale } from '#site/i18n/locale.ts';
import { records } from '#site/views/load.ts';
import { clausePath, topicPath } from '#site/views/routes.ts';
import { cardWords } from '#site/views/sharing/card-words.ts';
import { loadOutlines } from '../../tools/build/cards/card-fonts.ts';
import { DIST, pages, read } from './dist.ts';

const tag = (html: string, property: string): string | undefined =>
  html.match(new RegExp(`<meta (?:name="[^"]*" )?property="${property}" content="([^"]*)"`))?.[1];
const shared = pages.filter((page) => !/\/embed\//.test(page) && !/http-equiv="refresh"/i.test(read(page)));
const cardOf = (page: string): string => tag(read(page), 'og:image')?.replace(/^.*\/cards\//, '') ?? '';
const sizeOf = (file: string): readonly [number, number] => {
  const bytes = readFileSync(join(DIST, 'cards', file));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

test('every page has Open Graph and a card that is there, in the size that it states', () => {
  const wrong = shared.filter((page) => {
    const html = read(page);
    if (!tag(html, 'og:title') || !tag(html, 'og:description') || !tag(html, 'og:url')) return true;
    const file = join(DIST, 'cards', cardOf(page));
    if (!existsSync(file)) return true;
    const [width, height] = sizeOf(cardOf(page));
    return tag(html, 'og:image:width') !== `${width}` || tag(html, 'og:image:height') !== `${height}`;
  });
  expect(wrong).toEqual([]);
});

test('every card is shown by some page, or was by one that is no more', () => {
  const former = [
    ...records.permalinks.map(({ clause }) => `clauses/${clause}.png`),
    ...records.formers.flatMap(({ kind, id }) =>
      ['', 'zh-hant/', 'en/'].map((at) => `${at}${kind}/${id}.png`),
    ),
  ];
  const used = new Set([...shared.map(cardOf), ...former]);
  const drawn = readdirSync(join(DIST, 'cards'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.png') && !name.startsWith('squares'))
    .map((name) => name.replaceAll('\\', '/'));
  expect(drawn.filter((name) => !used.has(name))).toEqual([]);
});

test('the first picture of a page is a square that a thumbnail can be cut from', () => {
  for (const page of ['/', '/compare/', clausePath(records.clauses[0]?.id as string)]) {
    const html = read(page);
    const image = html.match(/<img[^>]+>/)?.[0] ?? '';
    const [width, height] = sizeOf(image.match(/cards\/([^"]+)/)?.[1] ?? '');
    expect(width).toBe(height);
    expect(width).toBeGreaterThanOrEqual(300);
    expect(image).toContain('loading="lazy"');
  }
});

test('a clause and a section have cards of their own, in their document’s characters, for every language', () => {
  for (const clause of [
    records.clauses.find(({ leaf }) => leaf),
    records.clauses.find(({ leaf }) => !leaf),
  ] as (typeof records.clauses)[number][])
    for (const prefix of ['', '/zh-hant', '/en'])
      expect(cardOf(prefix + clausePath(clause.id))).toBe(`clauses/${clause.id}.png`);
});

test('every other page has a card in its own language', () => {
  const folders = { '': '', 'zh-hant': 'zh-hant/', en: 'en/' } as const;
  const wrong = shared.filter((page) => {
    if (page.includes('/clauses/') || page === '/404.html') return false;
    const language = /^\/(zh-hant|en)\//u.exec(page)?.[1] as keyof typeof folders | undefined;
    const folder = /^(?:zh-hant|en)\//u.exec(cardOf(page))?.[0] ?? '';
    return folder !== folders[language ?? ''];
  });
  expect(wrong).toEqual([]);
  expect(cardOf(topicPath('workforce'))).toBe('topics/workforce.png');
  expect(cardOf(`/en${topicPath('workforce')}`)).toBe('en/topics/workforce.png');
});

test('what the site says on a card is in the language of the page', () => {
  const said = (locale: Locale) => {
    const words = cardWords(locale, new Map());
    return [
      ...words.pages.flatMap(({ kind, title }) => [kind, title]),
      ...records.topics.flatMap(({ id }) => [words.topic(id).kind, words.topic(id).title]),
      ...records.indicators.flatMap(({ id }) => {
        const { kind, title, lines } = words.indicator(id);
        return [kind, title, ...lines.map(({ text }) => text)];
      }),
    ];
  };
  expect(said('en').filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  expect(said('hant').filter((text) => /[医疗级对读标数]/u.test(text))).toEqual([]);
  expect(said('hans').join('')).toMatch(/指标对照/u);
});

test('the font has every character that a card can show', () => {
  const font = loadOutlines();
  const texts = records.clauses.flatMap(({ body, heading }) => [body.hant, body.hans, heading?.hant ?? '']);
  const shown = new Set([...texts.join(''), ...'≥≤≈—·']);
  const drawn = (character: string) => JSON.stringify(font.glyphOf(character).outline());
  // What a font draws for what it lacks.
  const blank = drawn('\uFFFE');
  const missing = [...shown].filter(
    (character) => /[\p{Script=Han}≥≤≈—]/u.test(character) && drawn(character) === blank,
  );
  expect(missing).toEqual([]);
});
