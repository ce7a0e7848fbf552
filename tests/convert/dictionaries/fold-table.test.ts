import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { convertText } from '#convert/convert-text.ts';
import { foldCharacters } from '#convert/dictionaries/fold-table.ts';
import { toSimplified } from '#convert/dictionaries/to-simplified.ts';
import { toTraditional } from '#convert/dictionaries/to-traditional.ts';

const foldWith = (table: Readonly<Record<string, string>>, text: string) =>
  [...text].map((character) => table[character] ?? character).join('');

test.each([
  ['計', '计', 'traditional'],
  ['衛', '卫', "Taiwan's form"],
  ['衞', '卫', "Hong Kong's form"],
  ['爲', '为', 'the older form'],
  ['羣', '群', 'the older form'],
  ['著', '着', 'the mainland has 着力'],
])('%s is searched as %s (%s)', (from, to) => expect(foldCharacters(to)[from]).toBe(to));

test.each([['台'], ['才'], ['么'], ['吃']])('%s is simplified and stands for itself', (character) =>
  expect(foldCharacters('台才么吃着')[character]).toBeUndefined(),
);

test('only characters of the corpus are in the table', () =>
  expect(foldCharacters('计卫')).toEqual({ 計: '计', 衛: '卫', 衞: '卫' }));

const seeds = readdirSync('seeds').map((name) => ({ name, text: readFileSync(`seeds/${name}`, 'utf8') }));
const corpus = seeds.map(({ text }) => convertText(text, toSimplified()).text).join('');
const table = foldCharacters(corpus);

test('one look-up is enough', () =>
  expect(Object.values(table).filter((character) => character in table)).toEqual([]));

test.each(seeds)('$name is found in either script', ({ text }) => {
  const hans = convertText(text, toSimplified()).text;
  expect(foldWith(table, convertText(hans, toTraditional()).text)).toBe(foldWith(table, hans));
});

test('the table for the corpus is small enough to ship', () =>
  expect(JSON.stringify(table).length).toBeLessThan(5000));
