import { describe, expect, test } from 'vitest';
import { quoteIn, rowIn } from '#site/views/matrix/quotes.ts';
import { clause, target, text } from '../sample-records.ts';

describe('the sentence of a target', () => {
  const said = clause('a/1', '', {
    body: text(
      '加强建设。到2018年，住院率达到90%左右，好。其他。',
      '加強建設。到2018年，住院率達到90%左右，好。其他。',
    ),
  });
  const found = target('a/1#1', 90, { quote: '住院率达到90%左右', numberText: '90%左右' });

  test('runs from stop to stop in the script of the page', () => {
    expect(quoteIn(found, said, 'hant')).toEqual({
      before: '到2018年，住院率達到',
      number: '90%左右',
      after: '，好。',
    });
  });

  test('a quote that its clause does not have stands alone', () => {
    const lost = target('a/1#1', 5, { quote: '不在此处5名', numberText: '5名' });
    expect(quoteIn(lost, said, 'hans')).toEqual({ before: '不在此处', number: '5名', after: '' });
  });
});

describe('the row of a target', () => {
  const cell = (words: string, from: number) => ({
    text: text(words, words),
    span: [from, from + words.length] as [number, number],
  });
  const table = {
    id: 'a/t1',
    document: 'a',
    clause: 'a/1',
    caption: null,
    head: ['指标', '2022年', '2025年', '说明'].map((name) => text(name, name)),
    rows: [
      [cell('人均预期寿命', 10), cell('78.9', 20), cell('80以上', 30), cell('', 35)],
      [cell('床位数', 40), cell('6.1', 50), cell('7.2', 60), cell('新建医院，到2025年增加300张。', 70)],
    ],
    span: [0, 90] as [number, number],
  };
  const inTable = (numberText: string, from: number) =>
    target('a/1#1', 1, { numberText, table: 'a/t1', span: [from, from + numberText.length] });

  test('has each cell under its head, without empty ones', () => {
    expect(rowIn(inTable('80', 30), [table], 'hans')).toEqual({
      before: '指标：人均预期寿命；2022年：78.9；2025年：',
      number: '80',
      after: '以上',
    });
  });

  test('is not that of a sentence in a cell, nor of another table', () => {
    expect(rowIn(inTable('300张', 83), [table], 'hans')).toBeNull();
    expect(rowIn(inTable('80', 30), [{ ...table, id: 'a/t2' }], 'hans')).toBeNull();
  });
});
