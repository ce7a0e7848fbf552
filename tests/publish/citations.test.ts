import { expect, test } from 'vitest';
import { findCitations } from '#extract/citations/find-citations.ts';
import { markClauses } from '#extract/marks.ts';
import type { ExtractedDocument } from '#model/line.ts';
import { resolveCitations } from '#publish/citations.ts';
import { type Sample, sampleDocument } from '../extract/sample-document.ts';

const extracted = (sample: Sample, issueNumber: string | null = null): ExtractedDocument => {
  const doc = sampleDocument(sample);
  const facts = {
    targets: [],
    exclusions: [],
    deadlines: [],
    duties: [],
    responsibilities: new Map(),
    agencies: [],
    citations: findCitations(doc).citations,
    mentions: new Map(),
    topics: new Map(),
  };
  return {
    ...doc,
    clauses: markClauses(doc.clauses, new Map()),
    metadata: { ...doc.metadata, issueNumber },
    facts,
  };
};
const titled = (id: string, title: string, number: string | null = null) =>
  extracted({ id, front: [{ role: 'title', text: title }] }, number);
const citing = (body: string) => extracted({ id: 'citing', clauses: [{ path: '1', body }] });
const resolved = (docs: ExtractedDocument[]) => resolveCitations(docs).map(({ resolvesTo }) => resolvesTo);

test.each<[string, string, string | null, string]>([
  [
    '根据《甲省行动计划（2016—2018年）》',
    '甲省行动计划 (2016-2018)',
    null,
    'the same title, typeset otherwise',
  ],
  ['根据《甲省人民政府关于印发甲省行动计划的通知》', '甲省行动计划', null, 'the notice that issues it'],
  ['根据《甲省行动计划》', '甲省人民政府关于印发甲省行动计划的通知', null, 'and the other way round'],
  ['根据《甲省计划》（甲府〔2016〕5号）', '关于计划的意见', '甲府(2016) 5号', 'the number alone'],
])('%s names %s', (body, title, number) => {
  expect(resolved([citing(body), titled('cited', title, number)])).toEqual(['cited']);
});

test('a document that is not here, or not the only one, resolves to nothing', () => {
  expect(resolved([citing('根据《甲省行动计划》'), titled('other', '乙省行动计划')])).toEqual([null]);
  const renumbered = titled('other', '甲省行动计划', '甲府〔2012〕1号');
  expect(resolved([citing('根据《甲省行动计划》（甲府〔2016〕5号）'), renumbered])).toEqual([null]);
  const twins = [titled('one', '甲省行动计划'), titled('two', '甲省行动计划')];
  expect(resolved([citing('根据《甲省行动计划》'), ...twins])).toEqual([null]);
});

test('two editions of a standard are two works where both are cited, and one work where its number is left out', () => {
  const worksOf = (...bodies: string[]) =>
    resolveCitations(
      bodies.map((body, i) => extracted({ id: `doc-${i}`, clauses: [{ path: '1', body }] })),
    ).map(({ work }) => work);
  expect(worksOf('执行《GB 50016-2014 甲规范》', '执行《甲规范》（GB50016-2014）')).toEqual([
    '甲规范',
    '甲规范',
  ]);
  const [old, recent] = ['执行《甲标准》（GB 5749-2006）', '执行《甲标准》（GB5749—2022）'];
  expect(worksOf(old, recent)).toEqual(['甲标准 GB 5749-2006', '甲标准 GB 5749-2022']);
  expect(worksOf(recent, '符合《甲标准》（GB 5749）', '符合《甲标准》要求')).toEqual([
    '甲标准',
    '甲标准',
    '甲标准',
  ]);
});
