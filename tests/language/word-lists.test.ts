import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { longestList, wordLists } from './word-lists.ts';

/**
 * The patterns outside the language floor that name three words or more, with the reason; a new one fails. A word is
 * taught once, in `src/language/lexicon`, and a form asks for its role.
 */
const ARGUED: readonly (readonly [file: string, lists: number, why: string])[] = [
  ['parse/outline/marks.ts', 1, 'families of marks, in the order of their depth'],
  ['parse/lines/run-together.ts', 1, 'families of marks'],
  [
    'site/search/outline-reference.ts',
    2,
    'names of parts and signs between them, in the browser without the lexicon',
  ],
  ['site/search/reference.ts', 2, 'what readers type behind a title, in the browser without the lexicon'],
  ['site/i18n/english.ts', 8, 'translates what is printed in either script into English'],
];

test('no list of Chinese words stands outside the language floor without a reason', () => {
  const lists = globSync('src/**/*.ts')
    .filter((file) => !file.startsWith('src/language/') && !file.startsWith('src/site/i18n/strings/'))
    .flatMap((file) => wordLists(file, readFileSync(file, 'utf8')).map((one) => ({ file, ...one })));
  const found = Map.groupBy(lists, ({ file }) => file.replace(/^src\//, ''));
  const argued = new Map(ARGUED.map(([file, count]) => [file, count]));
  const unargued = [...found].filter(([file, own]) => own.length > (argued.get(file) ?? 0));
  expect(unargued.flatMap(([, own]) => own.map(({ file, line, text }) => `${file}:${line} ${text}`))).toEqual(
    [],
  );
  const gone = ARGUED.filter(([file, count]) => (found.get(file)?.length ?? 0) < count);
  expect(gone, 'fewer than argued: lower the number').toEqual([]);
  expect(ARGUED.reduce((sum, [, count]) => sum + count, 0)).toBeLessThanOrEqual(15);
});

/** The same of the floor itself, its rows of words apart: rules whose rows have samples, and what is left to be asked for by role. */
const OF_THE_FLOOR: readonly (readonly [file: string, lists: number, why: string])[] = [
  ['forms/numbers/quantity.ts', 1, 'scales'],
  ['forms/term.ts', 1, 'signs that a text counts from the Republic, in either script'],
  ['forms/bodies/office.ts', 1, 'endings with what must not stand before each'],
  ['numerals.ts', 1, 'what goes on behind a mark'],
  ['page-frame.ts', 1, 'names of a page’s frame, on text that is not folded'],
  ['rules/notes.ts', 2, 'samples of tables'],
  ['rules/numbers/kinds/kinds.ts', 1, 'a sample of a table'],
];

test('what reads notes, names of bodies, titles and numbers of documents asks for words by their roles', () => {
  const lists = globSync('src/language/**/*.ts')
    .filter((file) => !file.startsWith('src/language/lexicon/'))
    .flatMap((file) => wordLists(file, readFileSync(file, 'utf8')).map((one) => ({ file, ...one })));
  const found = Map.groupBy(lists, ({ file }) => file.replace('src/language/', ''));
  const argued = new Map(OF_THE_FLOOR.map(([file, count]) => [file, count]));
  const more = [...found].filter(([file, own]) => own.length > (argued.get(file) ?? 0));
  expect(more.flatMap(([, own]) => own.map(({ file, line, text }) => `${file}:${line} ${text}`))).toEqual([]);
  const fewer = OF_THE_FLOOR.filter(([file, count]) => (found.get(file)?.length ?? 0) < count);
  expect(fewer, 'fewer than argued: lower the number').toEqual([]);
});

// 省, 市, 区, 县 … are rows of the lexicon: `{level}`, and `{highLevel}` from the county up.
test('no class of characters lists the levels of places anew', () => {
  const lists = globSync('src/**/*.ts')
    .filter((file) => !file.startsWith('src/site/'))
    .flatMap((file) =>
      Array.from(readFileSync(file, 'utf8').matchAll(/\[([^[\]\n]*)\]/g), ([, signs = '']) => ({
        file,
        signs,
      })),
    )
    .filter(({ signs }) => {
      const levels = [...signs].filter((sign) => '省市区县州旗盟镇乡'.includes(sign)).length;
      return levels >= 3 && levels * 2 > signs.length;
    });
  expect(lists).toEqual([]);
});

test.each([
  ['(?:加强|推进|完善)的?', 3, 'a list'],
  ['(?:的|之)?(?:加强|推进)', 2, 'two short ones are no longer for standing side by side'],
  ['[加强推进]|完善', 1, 'characters are no words'],
  ['{starts}|完善', 1, 'a class of the lexicon is none'],
])('%s holds %d words: %s', (pattern, expected) => expect(longestList(pattern)).toBe(expected));
