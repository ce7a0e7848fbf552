/** What Markdown draws around and between cells. */
import { expect, test } from 'vitest';
import { readCleanText } from '#parse/lines/clean-text.ts';
import { isDelimiter } from '#parse/tables/drawn-rows.ts';
import { parseText } from '../parsed.ts';

const tablesOf = (rows: string) =>
  parseText(`一、目标\n多种树。\n${rows}\n二、保障\n加强领导。`).value.tables;

test('what Markdown draws between cells stands in no clause', () => {
  const text =
    '# 某县绿化方案\n\n## 一、目标\n\n多种树。\n\n| 指标 | 单位 | 2020年 |\n| --- | :-: | --- |\n| 公园数 | 个 | 12 |\n\n## 二、保障\n\n加强领导。';
  const { clauses, segments, tables } = parseText(text).value;
  expect(clauses[0]?.body.text).toBe('多种树。指标  单位  2020年公园数  个  12');
  expect(tables[0]?.rows[0]?.map((cell) => cell.text)).toEqual(['公园数', '个', '12']);
  expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  expect(
    segments.some(({ start, end, role }) => role === 'body' && text.slice(start, end).includes('|')),
  ).toBe(false);
});

test('a stroke without blanks is all that parts two cells, and stays', () => {
  const text = '一、目标\n多种树。\n|指标|单位|2020年|\n|---|---|---|\n|公园数|个|12|\n二、保障\n加强领导。';
  expect(parseText(text).value.clauses[0]?.body.text).toContain('公园数|个|12');
});

const HEAD = '| 联系人 | 电话 |';
test.each([
  ['|---|---|', true],
  ['| :-: | :-: |', true],
  ['|:-|-:|', true],
  ['|--|--|', true],
  ['| - | - |', false],
  ['| 联系人 | --- |', false],
])('%s is set under the head of a table of Markdown: %s', (line, is) => {
  expect(isDelimiter(line)).toBe(is);
  expect(tablesOf(`${HEAD}\n${line}\n| 李某 | 12345 |`).length > 0).toBe(is);
  const marked = `${HEAD}\n${line}\n- 加强领导`;
  expect(readCleanText(marked).text.includes('- 加强')).toBe(!is);
});
