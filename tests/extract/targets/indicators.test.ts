import { describe, expect, test } from 'vitest';
import { compileIndicators, indicatorsMentioned } from '#extract/targets/indicators.ts';
import type { Content, IndicatorDefinition } from '#model/kept/content.ts';
import { factsOf } from '../facts-of.ts';
import { NO_CONTENT } from '../sample-document.ts';

const define = (id: string, patterns: Partial<IndicatorDefinition>): IndicatorDefinition => ({
  id,
  name: { hans: id, hant: id, en: id },
  unit: '%',
  topic: 'general',
  direction: 'higher',
  subject: [],
  except: [],
  units: ['%'],
  mention: [],
  ...patterns,
});
const CONTENT: Content = {
  ...NO_CONTENT,
  indicators: [
    define('visit-rate', { subject: ['住院就诊率'] }),
    define('hospitalisation', { subject: ['域内?住院率'], except: ['就诊率'], mention: ['域内?住院率'] }),
    define('psychiatric-beds', { subject: ['精神.*｜.*床位'], units: ['张'] }),
    define('beds', { subject: ['床位'], units: ['张'] }),
  ],
};
const found = (body: string, content = CONTENT) =>
  factsOf(body, { content }).targets.map(({ indicator }) => indicator);

describe('indicators', () => {
  test.each([
    ['县域内住院率达到90%。', ['hospitalisation'], 'its subject'],
    ['市域住院就诊率达到95%。', ['visit-rate'], 'a look-alike stays apart'],
    ['县域内住院率达到90张。', [null], 'the unit must fit'],
    ['全市床位达到900张（套）。', ['beds'], 'the first of two units'],
    [
      '建设精神病院，使之成为规模达1000张床位的医院。',
      ['psychiatric-beds'],
      'the sentence before the number',
    ],
    ['建设医院，使之成为规模达1000张床位的医院。', ['beds'], 'without those words'],
  ] as const)('%s', (body, expected, why) => {
    expect(found(body), why).toEqual(expected);
  });

  test('a person’s assignment comes first', () => {
    const decision = {
      clause: 'sample/1',
      numberText: '95%',
      quote: '就诊率',
      indicator: null,
      reason: 'r',
      by: 'b',
      on: '2026-01-01',
    };
    expect(
      found('市域住院就诊率达到95%，住院率90%。', { ...CONTENT, indicatorDecisions: [decision] })[0],
    ).toBeNull();
  });

  test('a clause that speaks of an indicator without a number mentions it', () => {
    const mentions = (body: string) => [...factsOf(body, { content: CONTENT }).mentions];
    expect(mentions('围绕提高区域内住院率的目标。')).toEqual([['hospitalisation', ['sample/1']]]);
    expect(mentions('区域内住院率达到90%。')).toEqual([]);
    expect(mentions('提高市域内住院率和就诊率。')).toEqual([]);
  });
});

test.each(['(a+)+$', '(.+)+$', '(.*.*.*.*.*.*.*.*)+[xyz]', '(?:.?){90}[xyz]'])(
  'a pattern that other engines try for ever takes a time that grows with the text: %s',
  (pattern) => {
    const recognisers = compileIndicators([define('a', { mention: [pattern] })]);
    const took = (length: number) => {
      const text = 'a医'.repeat(length / 2);
      const started = performance.now();
      indicatorsMentioned(recognisers, `${text}。`);
      return performance.now() - started;
    };
    took(100);
    // A hundred times as much text; of an engine that tries everything 40 characters would take hours.
    expect(took(10_000)).toBeLessThan(5000);
  },
);
