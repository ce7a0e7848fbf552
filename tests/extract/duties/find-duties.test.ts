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

  test.each([
    ['为积极推动垃圾处理，确保处理场顺利运行，对相关地区提供补助，特制定本自治条例', null],
    ['为推进节能，各区应当建立台账，现提出如下要求', null],
    ['各区应当制定本区实施方案', '应当'],
    ['申请人得向本府申请补助', '得'],
    ['必要时得延长一次', '得'],
    ['患者得到及时救治', null],
    ['但为法律所禁止或限制者，不在此限', null],
    ['国家禁止的其他行为', null],
    ['公共场所应当配置除颤器', '应当'],
    ['者取得证书的视为合格', null],
  ])('%s', (sentence, word) => {
    expect(readDuty(sentence)?.word ?? null).toBe(word);
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
