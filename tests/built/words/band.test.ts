/** Every document and clause says in one band how its text stands. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { records } from '#site/views/load.ts';
import { documentById } from '#site/views/lookups.ts';
import { clausePath, documentPath } from '#site/views/routes.ts';
import { unsaidFields } from '#site/views/status.ts';
import { LANGUAGES, read } from '../dist.ts';

const bandOf = (page: string): readonly string[] =>
  [...parseHTML(read(page)).document.querySelectorAll('.band li')].map((item) => item.textContent ?? '');

const WORDS: Readonly<Record<string, readonly [site: RegExp, text: RegExp, missing: RegExp]>> = {
  '': [/本站非官方/, /官方原文/, /文件未载/],
  '/zh-hant': [/本站非官方/, /官方原文/, /文件未載/],
  '/en': [/Not an official site/, /[Oo]fficial text/, /Not in the file/],
};

test.each(LANGUAGES)(
  '%s/: the years, the site, where to report, the official text, what is missing',
  (prefix) => {
    const [site, text, missing] = WORDS[prefix] as (typeof WORDS)[string];
    const wrong = [
      ...records.documents.map(({ id }) => [id, documentPath(id)] as const),
      ...records.clauses.map(({ id, document }) => [document, clausePath(id)] as const),
    ].filter(([id, path]) => {
      const band = bandOf(prefix + path);
      const says = (pattern: RegExp) => band.some((item) => pattern.test(item));
      const document = documentById(id);
      return !(
        says(site) &&
        says(text) &&
        band.length >= 4 &&
        (document.period === null || says(new RegExp(`${document.period.from}.${document.period.to}`))) &&
        says(missing) === unsaidFields(document).length > 0
      );
    });
    expect(wrong).toEqual([]);
  },
);

test('a file without issuer, number and date says so', () => {
  expect(bandOf('/documents/xinhui-2017-plan/').at(-1)).toMatch(/^文件未载：/);
});
