import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDuty } from '#extract/duties/find-duties.ts';
import { factsOf } from '../facts-of.ts';

const gold: { sentences: [string, string | null, string | null][] } = JSON.parse(
  readFileSync('tests/gold/duties/own-labels.json', 'utf8'),
);

describe('strength of duty', () => {
  test.each(gold.sentences)('%s', (sentence, strength, word) => {
    const found = readDuty(sentence);
    expect([found?.strength ?? null, found?.word ?? null]).toEqual([strength, word]);
  });

  test('the set is large enough to measure on and holds counter-examples', () => {
    expect(gold.sentences.length).toBeGreaterThanOrEqual(100);
    expect(gold.sentences.filter(([, strength]) => strength === null).length).toBeGreaterThanOrEqual(25);
  });

  test('one record a sentence, with word and sentence where they stand in the seed', () => {
    const body = '完善制度。各地要加强领导，鼓励创新。';
    expect(factsOf(body).duties).toEqual([
      {
        clause: 'sample/1',
        strength: 'shall',
        word: '要',
        rule: 'what 要 demands',
        span: [7, 8],
        sentence: [5, 17],
      },
    ]);
  });
});
