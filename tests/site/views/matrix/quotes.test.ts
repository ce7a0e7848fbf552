import { describe, expect, test } from 'vitest';
import { quoteIn } from '#site/views/matrix/quotes.ts';
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
