import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { convertScript } from '#convert/convert-script.ts';
import { readDuty } from '#extract/duties/find-duties.ts';
import { extractFacts } from '#extract/extract-facts.ts';
import { parseText } from '../../parse/parsed.ts';
import { factsOf } from '../facts-of.ts';
import { NO_CONTENT } from '../sample-document.ts';

const dutiesOf = (text: string) =>
  extractFacts(convertScript(parseText(text).value, NO_CONTENT).value, NO_CONTENT).value.facts.duties;

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
    ['应当共享而拒不共享数据的；', null],
    ['可以通过共享方式获取的，不得重复采集', '不得'],
    ['对不服从管理的，有权机关可以暂停业务', '可以'],
    ['劳动者有权申诉', '有权'],
    ['宅基地所有权归集体', null],
    ['困难群众应保尽保', null],
    ['應環境保護局要求提供資料', null],
    ['本指引自印发之日起试行两年', null],
  ])('%s', (sentence, word) => {
    expect(readDuty(sentence)?.word ?? null).toBe(word);
  });

  test('the set is large enough to measure on and holds counter-examples', () => {
    expect(gold.sentences.length).toBeGreaterThanOrEqual(100);
    expect(gold.sentences.filter(([, strength]) => strength === null).length).toBeGreaterThanOrEqual(25);
  });

  test('a case in a list of cases obliges nobody, and what follows it does', () => {
    const text = (items: string) =>
      `第一条　有下列情形之一的，撤销补助：\n（一）应报核之变更未报核；\n（二）${items}\n第二条　企业应当遵守下列规定：\n（一）不得转包。`;
    const words = (items: string) => dutiesOf(text(items)).map(({ word }) => word);
    expect(words('未按期完成。')).toEqual(['应当', '不得']);
    expect(words('虚报补助的，三年内不得申请。')).toEqual(['不得', '应当', '不得']);
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
