/** Several references in one file: each form holds every one of them, readable for its importers. */
import { expect, test } from 'vitest';
import { BIBLIOGRAPHY_FORMS } from '#site/cite/bibliography.ts';
import { CITATION_FORMS } from '#site/cite/citation-forms.ts';
import { citedIn, toListing } from '#site/cite/listing.ts';
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
const all = [one, { ...one, id: 'a/2', clause: '二', url: 'https://site.example/clauses/a/2/' }];

test('BibTeX and RIS hold an entry for each, CSL-JSON is one list', () => {
  const { bibtex, ris, 'csl-json': csl } = BIBLIOGRAPHY_FORMS;
  expect(bibtex.write(all).match(/^@report\{a-\d,$/gmu)).toEqual(['@report{a-1,', '@report{a-2,']);
  expect(ris.write(all).match(/^ER {2}- \r$/gmu)).toHaveLength(2);
  expect((JSON.parse(csl.write(all)) as { id: string }[]).map(({ id }) => id)).toEqual(['a/1', 'a/2']);
});

const listed = [
  { reference: { ...one, clause: null, url: 'https://site.example/documents/a/' }, quotation: null },
  ...all.map((reference) => ({
    reference,
    quotation: `“第${reference.clause}条：建院。”\n——《甲县卫生计划》（原文简体，${reference.url}）`,
  })),
];
const printed = CITATION_FORMS.filter(({ file }) => file === null);

test('a text that is read holds each with its words and every printed form, word for word', () => {
  const paragraphs = toListing(listed).trimEnd().split('\n\n');
  expect(paragraphs).toHaveLength(3);
  expect(paragraphs[0]?.split('\n')).toHaveLength(1 + printed.length);
  expect(paragraphs[2]?.split('\n').slice(0, 2)).toEqual(['二', '“第二条：建院。”']);
  expect(printed.map(({ id }) => id)).toEqual(['gbt7714', 'law-review', 'apa']);
  for (const { name, write } of printed)
    expect(paragraphs[2]).toContain(`\n${name}: ${write(all[1] as Reference).trimEnd()}`);
});

test('such a text names the files for reference managers first', () => {
  const text = toListing(listed, [['RIS', 'https://site.example/cite/a.ris']]);
  expect(text).toBe(`RIS: https://site.example/cite/a.ris\n\n${toListing(listed)}`);
});

test('of such a text a clause is found again by its address, and what is no clause of it is not', () => {
  const text = toListing(listed);
  for (const { reference, quotation } of listed.slice(1))
    expect(citedIn(text, reference.url)).toEqual({
      quotation,
      forms: printed.map(({ name, write }) => [name, write(reference).trimEnd()]),
    });
  for (const url of ['https://site.example/clauses/a/', 'https://site.example/documents/a/'])
    expect(citedIn(text, url)).toBeNull();
});

test('what a release with another form more, or another form less, has written is not read as today’s', () => {
  const [, clause] = listed;
  const url = clause?.reference.url ?? '';
  const text = toListing(listed);
  const more = text.replaceAll(/^APA.*: /gm, 'MLA: 甲\n$&');
  const before = text.replaceAll(/^GB\/T.*?: /gm, 'MLA: 甲\n$&');
  const less = text.replaceAll(/^APA.*\n/gm, '');
  for (const other of [more, before, less]) {
    expect(other).not.toBe(text);
    expect(citedIn(other, url)).toBeNull();
  }
});
