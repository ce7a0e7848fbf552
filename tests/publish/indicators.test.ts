import { expect, test } from 'vitest';
import { extractFacts } from '#extract/extract-facts.ts';
import type { Content, IndicatorDefinition } from '#model/kept/content.ts';
import { buildIndicators } from '#publish/indicators.ts';
import { NO_CONTENT, sampleDocument } from '../extract/sample-document.ts';

const define = (id: string, pattern: string): IndicatorDefinition => ({
  id,
  name: { hans: '住院率', hant: '住院率', en: 'Hospitalisation' },
  unit: '%',
  topic: 'general',
  direction: 'higher',
  subject: [pattern],
  except: [],
  units: ['%'],
  mention: [pattern],
});
const content: Content = {
  ...NO_CONTENT,
  indicators: [define('rate', '住院率'), define('never', '病床使用率')],
};
const docs = ['住院率达到90%。', '围绕提高住院率的目标。', '完善制度。'].map(
  (body, i) => extractFacts(sampleDocument({ id: `d${i}`, clauses: [{ path: '1', body }] }), content).value,
);

test('every document has a cell: a number, a mention or nothing', () => {
  expect(buildIndicators(docs, content)).toEqual([
    {
      id: 'rate',
      name: { source: '住院率', hans: '住院率', hant: '住院率' },
      nameEn: 'Hospitalisation',
      unit: '%',
      topic: 'general',
      direction: 'higher',
      merged: false,
      cells: [
        { document: 'd0', targets: ['d0/1#1'], mentionedIn: [] },
        { document: 'd1', targets: [], mentionedIn: ['d1/1'] },
        { document: 'd2', targets: [], mentionedIn: [] },
      ],
    },
  ]);
});

test('an indicator that no document speaks of has no row', () => {
  expect(buildIndicators(docs, content).map(({ id }) => id)).not.toContain('never');
});
