/** Who stands behind a pair is said in one set of words, wherever the pair is shown. */
import { expect, test } from 'vitest';
import { standingOf, standingShort, standingWords, weakestStanding } from '#site/i18n/standing.ts';
import { records } from '#site/views/load.ts';
import { clausePath } from '#site/views/routes.ts';
import { LANGUAGES, pages, read } from '../dist.ts';

const textOf = (html: string) => html.replace(/<[^>]+>/g, '').replace(/\s+/g, '');

test.each(LANGUAGES)('both clauses of every pair say who stands behind it: %s/', (prefix) => {
  const locale = prefix === '' ? 'hans' : prefix === '/en' ? 'en' : 'hant';
  const wrong = records.alignments.pairs.flatMap((pair) =>
    [pair.a, pair.b].filter(
      (id) =>
        !textOf(read(`${prefix}${clausePath(id)}`)).includes(
          standingWords(standingOf(pair), locale).replace(/\s+/g, ''),
        ),
    ),
  );
  expect(wrong).toEqual([]);
});

test('a row of a topic says of each clause who set it beside the base', () => {
  const topic = read(pages.find((page) => /^\/compare\/workforce\/$/.test(page)) as string);
  const kinds = [...topic.matchAll(/data-relations="(?:same|equivalent|partial):(\w+)/g)];
  expect(kinds.length).toBeGreaterThan(0);
  for (const kind of ['proposed', 'confirmed', 'added'] as const)
    expect(topic.includes(standingShort(kind, 'hans')), kind).toBe(true);
});

test('no page has other words for it', () => {
  const wrong = pages.filter((page) =>
    /自动匹配|自動比對|编辑认定|編輯認定|编辑核定|編輯核定/.test(read(page)),
  );
  expect(wrong).toEqual([]);
});

test('of several pairs nothing is claimed that does not hold of one', () => {
  const confirmed = { kind: 'confirmed', on: '2026-11-23', found: false } as const;
  expect(weakestStanding([confirmed, { kind: 'proposed', on: null, found: false }])?.kind).toBe('proposed');
  expect(weakestStanding([])).toBeNull();
});
