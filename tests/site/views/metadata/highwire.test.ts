import { expect, test } from 'vitest';
import { toCslJson, toRis } from '#site/cite/exchange.ts';
import type { Reference } from '#site/cite/reference.ts';
import { highwireTags } from '#site/views/metadata/highwire.ts';

const clause: Reference = {
  kind: 'legislation',
  id: 'a/3.1',
  title: '甲县卫生计划',
  issuer: '甲县人民政府',
  issueNumber: '甲府〔2021〕5号',
  signedOn: '2021-03-04',
  clause: '三（一）',
  heading: null,
  language: 'zh-Hans',
  url: 'https://site.example/clauses/a/3.1/',
  site: '对读 Duidu',
  accessed: '2026-11-28',
  version: null,
  doi: null,
};

/** What reference managers call a text by each way in. */
test('by page, RIS and CSL-JSON a text is a statute with its number and section', () => {
  const tags = new Map(highwireTags(clause));
  const [item] = JSON.parse(toCslJson(clause)) as { type: string; number: string; section: string }[];
  const ris = new Map(
    toRis(clause)
      .split('\r\n')
      .map((line) => [line.slice(0, 2), line.slice(6)]),
  );
  expect([tags.get('z:itemType'), ris.get('TY'), item?.type]).toEqual(['statute', 'STAT', 'legislation']);
  for (const section of [tags.get('article:section'), ris.get('SE'), item?.section])
    expect(section).toBe('三（一）');
  for (const number of [tags.get('citation_technical_report_number'), ris.get('M1'), item?.number])
    expect(number).toBe('甲府〔2021〕5号');
  // It alone would make a report of the page.
  expect([...tags.keys()]).not.toContain('citation_technical_report_institution');
  expect(tags.get('citation_title')).toBe('甲县卫生计划');
});

test('what is not known is not said', () => {
  const bare = { ...clause, issuer: null, issueNumber: null, signedOn: null, clause: null };
  expect(highwireTags(bare).map(([name]) => name)).toEqual([
    'z:itemType',
    'citation_title',
    'citation_language',
    'citation_public_url',
  ]);
});
