import { expect, test } from 'vitest';
import { parseText } from './parsed.ts';

const SIZE = 100_000;
const times = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length));
const numbered = (piece: string, limit: number) =>
  Array.from({ length: SIZE / 10 }, (_, i) => `${(i % limit) + 1}${piece}`).join('\n');

// Each takes some tenths of a second, and would take minutes under any pattern that backtracks or any loop inside the loop over lines.
const LONGEST = { timeout: 15_000 };
test.each([
  ['a line of a million characters', `一、甲\n${'加强医疗，'.repeat(2 * SIZE)}`],
  [
    '10,000 marks of six kinds',
    Array.from({ length: 10_000 }, (_, i) => `${['一、', '（一）', '1.', '(1)', '①', '——'][i % 6]}甲`).join(
      '\n',
    ),
  ],
  ['brackets that never close', `一、甲\n${times('（')}`],
  ['brackets that close across each other', `一、甲\n${times('（[〔【《》】〕]）')}`],
  ['quotation marks that never close', `一、甲\n${times('“')}`],
  ['a note of endless agencies', `一、甲。（${times('市财政局、')}负责）`],
  ['endless notes', `一、甲。${times('乙。（责任单位：市财政局）')}`],
  ['white space only, then a mark', `${times(' ')}\n一、甲\n`],
  ['digits and numerals', `${times('1')}\n${times('一')}`],
  ['digits and points', times('1.')],
  ['enumeration commas', `一、甲\n${times('、')}`],
  ['blanks inside a mark', `（${times(' ')}一）甲\n一、甲`],
  ['blanks between words', `一、甲\n${times('甲 ')}`],
  ['cells of a table', `一、甲\n${times('1 | ')}`],
  ['strokes of a table', `一、甲\n${times('│─┃')}`],
  ['dashes', times('—')],
  ['dashes before years', times('——2018年，')],
  ['items in the text', `一、甲\n${times('一是')}`],
  ['page numbers', `一、甲\n${times('— 3 —\n')}乙。`],
  ['navigation', `${times('上一篇：甲\n')}一、甲\n乙。`],
  ['cards', `${times('索引号：001\n')}一、甲\n乙。`],
  ['issuers', `${times('样本市人民政府\n')}一、甲\n乙。`],
  ['lines that could be a title', `${times('甲\n')}一、甲\n乙。`],
  ['a place without end', `${times('市')}人民政府关于甲的通知\n一、甲\n乙。`],
  ['an issue number without end', `${times('甲')}〔2016〕1号\n一、甲\n乙。`],
  ['titles in titles', `${times('关于印发《')}\n一、甲\n乙。`],
  ['titles before the outline', `${times('关于甲的通知\n')}一、甲\n乙。`],
  ['titles behind the outline', `一、甲\n乙。\n${times('关于甲的通知\n')}`],
  ['signatures', `一、甲\n${times('市人民政府\n')}`],
  ['dates', `一、甲\n${times('2016年8月10日\n')}`],
  ['bare numbers', numbered(' 甲乙', 90)],
  ['one number again and again', times('一、甲。乙\n')],
  ['contents without an outline', `目录\n${times('第一章 甲\n')}`],
  ['attachments without end', `一、甲\n附件：1.甲\n${numbered('.乙', 1000)}`],
])('%s: parsed in one pass, no character lost', LONGEST, (_, text) => {
  const { segments, clauses } = parseText(text).value;
  expect(segments.map(({ start, end }) => text.slice(start, end)).join('') === text).toBe(true);
  expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length);
});
