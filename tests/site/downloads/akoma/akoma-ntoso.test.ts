/** What Akoma Ntoso says besides the text: references, aliases, dates, and no blank that a printer left. */
import { expect, test } from 'vitest';
import { create } from 'xmlbuilder2';
import type { DocumentRecord } from '#model/document.ts';
import type { CitationRecord } from '#model/facts/agency.ts';
import type { TargetRecord } from '#model/facts/target.ts';
import { withoutBlanks, writeText } from '#site/downloads/akoma/akoma-inline.ts';
import { type AkomaRecords, foreignUri } from '#site/downloads/akoma/akoma-meta.ts';
import { toAkomaNtoso } from '#site/downloads/akoma/akoma-ntoso.ts';
import { clause, document, text } from '../../views/sample-records.ts';

test.each([
  ['羊城市行动 计划 （2016—2018 年）', '羊城市行动计划（2016—2018年）', 'between characters'],
  ['羊城市 DRG 付费 办法', '羊城市DRG付费办法', 'beside Latin words'],
  ['Healthy China 2030', 'Healthy China 2030', 'between Latin words it stands'],
])('%s → %s (%s)', (printed, expected) => expect(withoutBlanks(printed)).toBe(expected));

const written = (...inlines: Parameters<typeof writeText>[2] & object) => {
  const root = create().ele('p');
  writeText(root, '按《甲办法》和《乙办法》办到90%，再办到90%。', inlines);
  return root.end({ headless: true });
};
const term = (words: string, refersTo = '#x') => ({
  words,
  element: 'term' as const,
  attributes: { refersTo },
});

test.each([
  [
    [term('90%', '#a'), term('90%', '#b')],
    '办到<term refersTo="#a">90%</term>，再办到<term refersTo="#b">90%</term>。',
    'equal words one after the other',
  ],
  [
    [term('甲办法》和《乙办法'), term('乙办法')],
    '<term refersTo="#x">甲办法》和《乙办法</term>》办到90%',
    'none inside another',
  ],
  [[term('丙')], '<p>按《甲办法》和《乙办法》办到90%，再办到90%。</p>', 'what is not there changes nothing'],
])('%# %s', (inlines, expected) => expect(written(...inlines)).toContain(expected));

const OTHER: DocumentRecord = { ...document('yangcheng-2015-plan'), signedOn: '2015-01-02' };
const DOCUMENT: DocumentRecord = {
  ...document('yangcheng-2016-plan'),
  title: text('羊城市 行动计划'),
  issuer: text('羊城市人民政府'),
  issueNumber: '羊府〔2016〕1号',
  signedOn: '2016-08-10',
};
const cites = (from: string | null, title: string, issueNumber: string | null, resolvesTo: string | null) =>
  ({
    from: { document: DOCUMENT.id, clause: from },
    title: text(title),
    issueNumber,
    resolvesTo,
  }) as CitationRecord;
const RECORDS = {
  documents: [DOCUMENT, OTHER],
  clauses: [
    {
      ...clause(`${DOCUMENT.id}/1`, '落实《甲办法》，床位达到90张。'),
      responsibility: {
        printed: '（市财政局负责）',
        agencies: [{ id: 'finance', name: text('市财政局') }],
        lead: null,
        leadDeclared: false,
        rule: 'a label and bodies',
      },
    },
  ],
  fronts: [
    {
      document: DOCUMENT.id,
      passages: [
        {
          role: 'preamble',
          text: text('按《2015年计划》和《省计划》（省府〔2015〕3号）制定。'),
          span: [0, 1],
        },
        { role: 'issuer', text: text('羊城市人民政府'), span: [1, 2] },
        { role: 'date', text: text('2016年8月10日'), span: [2, 3] },
      ],
    },
  ],
  places: [],
  citations: [
    cites(null, '2015年计划', null, OTHER.id),
    cites(null, '省计划', '省府〔2015〕3号', null),
    cites(`${DOCUMENT.id}/1`, '甲办法', null, null),
  ],
  targets: [{ clause: `${DOCUMENT.id}/1`, numberText: '90张', indicator: 'beds' } as TargetRecord],
  indicators: [{ id: 'beds', name: text('床位') }],
  sources: [],
} as unknown as AkomaRecords;

test('a document that is cited is referred to: ours by its address, others by their number, else not', () => {
  const xml = toAkomaNtoso(DOCUMENT, RECORDS, 'https://duidu.example', '2026-11-23');
  expect(xml).toContain('《<ref href="/akn/cn/doc/policy/2015-01-02/yangcheng-2015-plan">2015年计划</ref>》');
  expect(xml).toContain(`<ref href="${foreignUri('省府〔2015〕3号')}">省计划</ref>`);
  expect(xml).toContain('《甲办法》');
  expect(foreignUri('省府〔2015〕3号')).toMatch(/^\/akn\/cn\/doc\/policy\/2015\/[\w%]+$/);
});

test('numbers and offices refer to what they are, dates and issuers are marked, titles have no blanks', () => {
  const xml = toAkomaNtoso(DOCUMENT, RECORDS, 'https://duidu.example', '2026-11-23');
  for (const part of [
    '<TLCConcept eId="indicator-beds"',
    '达到<term refersTo="#indicator-beds">90张</term>。',
    '<TLCOrganization eId="agency-finance"',
    '（<term refersTo="#agency-finance">市财政局</term>负责）',
    '<docDate date="2016-08-10">2016年8月10日</docDate>',
    '<docAuthority refersTo="#issuer">羊城市人民政府</docAuthority>',
    '<FRBRalias value="羊城市行动计划" name="title"/>',
    '<FRBRnumber value="羊府〔2016〕1号"/>',
    '<FRBRuri value="/akn/cn/doc/policy/2016-08-10/yangcheng-2016-plan/zho@"/>',
  ])
    expect(xml).toContain(part);
});

test('notes that stand on lines of their own are paragraphs of their own', () => {
  const seed = '牵头单位：市财政局\n配合单位：市民政局\n';
  const noted = clause(`${DOCUMENT.id}/1`, '床位达到90张。');
  const xml = toAkomaNtoso(
    {
      ...DOCUMENT,
      segments: [{ start: 0, end: seed.length, role: 'responsibility', clause: noted.id }],
    },
    {
      ...RECORDS,
      clauses: [
        {
          ...noted,
          responsibility: {
            printed: '牵头单位：市财政局配合单位：市民政局',
            agencies: [],
            lead: null,
            leadDeclared: true,
            rule: 'a label and bodies',
          },
        },
      ],
      sources: [{ document: DOCUMENT.id, text: seed }],
    } as unknown as AkomaRecords,
    'https://duidu.example',
    '2026-11-23',
  );
  expect(xml).toMatch(
    /<p class="responsibility">牵头单位：市财政局<\/p>\s*<p class="responsibility">配合单位：市民政局<\/p>/u,
  );
});
