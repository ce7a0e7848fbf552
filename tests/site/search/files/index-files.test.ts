import { expect, test } from 'vitest';
import { foldedText, readFoldTable } from '#site/search/fold-query.ts';
import { buildFoldTable } from '../../../../tools/build/search/fold-table.ts';

const text = (source: string, hans: string, hant: string) => ({ source, hans, hant });

test.each([
  ['醫療衞生', '医疗卫生', 'variants of Hong Kong that no text has'],
  ['著力', '着力', 'Taiwan’s 著'],
  ['裡', '里', 'variants of Taiwan'],
])('%s is found as %s (%s)', (asked, stands) => {
  const table = readFoldTable(buildFoldTable([text('医疗卫生着力里', '医疗卫生着力里', '醫療衛生著力裡')]));
  expect(foldedText(table, asked)).toBe(foldedText(table, stands));
});

test('the three views of a text fold to one, whatever the converter chose', () => {
  const views = [
    text('發展頭髮', '发展头发', '發展頭髮'),
    text('乾淨能干', '干净能干', '乾淨能幹'),
    // A phrase may be converted otherwise than its characters.
    text('臺灣計劃', '台湾计划', '臺灣計畫'),
  ];
  const table = readFoldTable(buildFoldTable(views));
  for (const { source, hans, hant } of views) {
    expect(foldedText(table, hant)).toBe(foldedText(table, hans));
    expect(foldedText(table, source)).toBe(foldedText(table, hans));
  }
});

test('texts of one script need no more than their own variants', () => {
  const table = readFoldTable(buildFoldTable([text('一二三', '一二三', '一二三')]));
  expect(foldedText(table, '一二三')).toBe('一二三');
});
