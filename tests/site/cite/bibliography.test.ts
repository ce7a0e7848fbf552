/** Several references in one file: each form holds every one of them, readable for its importers. */
import { expect, test } from 'vitest';
import { BIBLIOGRAPHY_FORMS } from '#site/cite/bibliography.ts';
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
