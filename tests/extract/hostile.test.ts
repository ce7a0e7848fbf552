import { expect, test } from 'vitest';
import { factsOf } from './facts-of.ts';

const SIZE = 100_000;
const numbered = (write: (n: number) => string) =>
  Array.from({ length: SIZE / 10 }, (_, i) => write(i)).join('');
const times = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length));

// What a pattern that backtracks would pass.
const LONGEST = { timeout: 60_000 };

// Sentences are cut at a thousand characters; no rule may look at more of a text than that for each number.
test.each([
  ['numbers that nothing parts', times('1名')],
  ['shares in a list', times('1%、')],
  ['ratios', `不低于以下标准：${times('1：3；')}`],
  ['lists of lists', times('分别1%、')],
  ['digits', times('1')],
  ['groups of thousands', times('1,000,')],
  ['numerals', times('百')],
  ['nouns for units', `新增${times('3村、')}`],
  ['months', times('1月、')],
  ['years', times('2018年、')],
  ['plans', times('“十五')],
  ['items in the text', times('一是')],
  ['words of a list', `${times('甲、')}分别达到1%`],
  ['enumeration commas', `达到1%${times('、')}`],
  ['brackets that never close', `达到1%${times('（')}`],
  ['brackets around every number', times('（1%）')],
  ['quotation marks that never close', times('“')],
  ['titles that never close', times('《')],
  ['titles in a chain', numbered((n) => `《第${n}办法》、`)],
  ['titles with brackets that never close', numbered((n) => `《第${n}办法》（甲`)],
  ['issue numbers', numbered((n) => `粤府〔2015〕${n}号，`)],
  ['duties', times('应要可')],
  ['floors', times('至少')],
  ['where changes start', `${times('由')}1%`],
  ['leads that are never declared', times('牵头首位')],
])('%s: read in one pass', LONGEST, (_, text) => {
  const { targets } = factsOf(`${text}。`);
  const ids = targets.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('notes without end', LONGEST, () => {
  expect(factsOf(`甲。${times('（责任单位：市财政局）')}`).agencies).toEqual([]);
});
