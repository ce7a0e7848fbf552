import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LEXICON, oneOf, wordsOf } from '#language/lexicon/classes.ts';
import { ROLES, type Role } from '#language/lexicon/roles.ts';
import { expand, form } from '#language/rules/form.ts';

test('a word stands in one row, whatever it does', () => {
  const words = LEXICON.flatMap((rows) => Object.keys(rows));
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});

test('a row names each role once', () => {
  const twice = LEXICON.flatMap((rows) => Object.entries(rows)).filter(
    ([, roles]) => new Set(roles).size < roles.length,
  );
  expect(twice).toEqual([]);
});

test('every role has words, and a form that asks for it', () => {
  const source = globSync('src/**/*.ts')
    .filter((file) => !file.startsWith('src/language/lexicon/roles'))
    .map((file) => readFileSync(file, 'utf8').replace(/^ {2}\S+: \[.*\],$/gm, ''))
    .join('\n');
  const roles = Object.keys(ROLES) as Role[];
  expect(roles.filter((role) => wordsOf(role).length === 0)).toEqual([]);
  expect(roles.filter((role) => !source.includes(`{${role}}`) && !source.includes(`'${role}'`))).toEqual([]);
});

test.each([
  ['{lead}', oneOf('lead'), 'a class of words'],
  ['{lead} …8 $', `${oneOf('lead')}[^，；。]{0,8}$`, 'what stands before a pause; blanks mean nothing'],
  ['…{lead}', `[^，；。]*${oneOf('lead')}`, 'any number of characters'],
  [String.raw`\s{2,3}\d`, String.raw`\s{2,3}\d`, 'all else is a regular expression'],
])('%s is %s: %s', (source, expected) => expect(expand(source)).toBe(expected));

test('a form that asks for no role of the lexicon says so', () => {
  expect(() => form('{nobody}')).toThrow(/\{nobody\}, which is no role/);
});

test('of two words that begin alike the longer wins', () => {
  expect(new RegExp(oneOf('unit')).exec('个百分点')?.[0]).toBe('个百分点');
});
