/** Several references in one file: each form holds every one of them, readable for its importers. */
import { expect, test } from 'vitest';
import { BIBLIOGRAPHY_FORMS } from '#site/cite/bibliography.ts';
import { CITATION_FORMS } from '#site/cite/citation-forms.ts';
import { toListing } from '#site/cite/listing.ts';
import type { Reference } from '#site/cite/reference.ts';

const one: Reference = {
  kind: 'legislation',
  id: 'a/1',
  title: '甲县卫生计划',
  issuer: '甲县人民政府',
  issueNumber: null,
  signedOn: '2021-03-04',
  clause: '一',
  heading: null,
  language: 'zh-Hans',
  url: 'https://site.example/clauses/a/1/',
  site: '对读 Duidu',
  accessed: '2026-11-28',
  version: null,
  doi: null,
};
const all = [one, { ...one, id: 'a/2', clause: '二' }];

test('BibTeX and RIS hold an entry for each, CSL-JSON is one list', () => {
  const { bibtex, ris, 'csl-json': csl } = BIBLIOGRAPHY_FORMS;
  expect(bibtex.write(all).match(/^@report\{a-\d,$/gmu)).toEqual(['@report{a-1,', '@report{a-2,']);
  expect(ris.write(all).match(/^ER {2}- \r$/gmu)).toHaveLength(2);
  expect((JSON.parse(csl.write(all)) as { id: string }[]).map(({ id }) => id)).toEqual(['a/1', 'a/2']);
});

test('a text that is read holds each with every printed form, word for word', () => {
  const paragraphs = toListing(all).trimEnd().split('\n\n');
  expect(paragraphs).toHaveLength(2);
  expect(paragraphs[1]?.split('\n')[0]).toBe('二');
  const printed = CITATION_FORMS.filter(({ file }) => file === null);
  expect(printed.map(({ id }) => id)).toEqual(['gbt7714', 'law-review', 'apa']);
  for (const { name, write } of printed)
    expect(paragraphs[1]).toContain(`\n${name}: ${write(all[1] as Reference).trimEnd()}`);
});
