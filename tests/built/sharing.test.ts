/** What messengers and social media show of a page: a title, a description and a card that exists. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { records } from '#site/views/load.ts';
import { clausePath, topicPath } from '#site/views/routes.ts';
import { DIST, pages, read } from './dist.ts';

const tag = (html: string, property: string): string | undefined =>
  html.match(new RegExp(`<meta property="${property}" content="([^"]*)"`))?.[1];
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

test('every card is shown by some page', () => {
  const used = new Set(shared.map(cardOf));
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

test('a clause that states something has a card of its own, and so has a topic', () => {
  const leaf = records.clauses.find((clause) => clause.leaf) as (typeof records.clauses)[number];
  expect(cardOf(clausePath(leaf.id))).toBe(`clauses/${leaf.id}.png`);
  expect(cardOf(topicPath('workforce'))).toBe('topics/workforce.png');
});
