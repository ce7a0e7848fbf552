import { expect, test } from 'vitest';
import type { Span } from '#model/span.ts';
import { amongLines, inLines, rowStarts } from '#site/views/text/body/row-lines.ts';

const body = '完成以下指标：表1　指标指标\t2025年床位\t7.2医师\t3.5注：年末数。';
const cell = (words: string) => {
  const from = body.indexOf(words);
  return { text: { source: words, hans: words, hant: words }, span: [from, from + words.length] as Span };
};
const caption = { source: '表1　指标', hans: '表1　指标', hant: '表1　指標' };
const table = {
  caption,
  span: [body.indexOf('表1'), body.indexOf('注')] as Span,
  rows: [
    [cell('床位'), cell('7.2')],
    [cell('医师'), cell('3.5')],
  ],
};
const starts = rowStarts([table], body, (span) => span);

test('every row has a line, and so has what follows the table', () =>
  expect(inLines(body, starts).split('\n')).toEqual([
    '完成以下指标：',
    '表1　指标',
    '指标\t2025年',
    '床位\t7.2',
    '医师\t3.5',
    '注：年末数。',
  ]));

test('a stretch is found again among the lines', () => {
  const lines = inLines(body, starts);
  for (const words of ['7.2', '3.5', '完成', '年末数', '床位']) {
    const from = body.indexOf(words);
    expect(lines.slice(...amongLines([from, from + words.length], starts))).toBe(words);
  }
});

test('a text without tables, or whose table ends it, has no empty line', () => {
  expect(inLines('加强建设。', [])).toBe('加强建设。');
  expect(inLines('甲\t1', [3])).toBe('甲\t1');
});
