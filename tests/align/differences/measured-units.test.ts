import { expect, test } from 'vitest';
import { ClauseComparer } from '#align/differences/compare-clauses.ts';
import { convertScript } from '#convert/convert-script.ts';
import { extractFacts } from '#extract/extract-facts.ts';
import type { Relation } from '#model/alignment.ts';
import { EMPTY_CONTENT } from '#model/kept/content.ts';
import type { ExtractedClause, ExtractedDocument } from '#model/line.ts';
import { parseSeed } from '#parse/parse-seed.ts';

function plan(id: string, rows: readonly string[]): ExtractedDocument {
  const text = `某某市发展规划\n某府〔2023〕9号\n\n各县人民政府：\n一、总体要求\n（一）指导思想。坚持创新发展。\n（二）主要目标。实现下列指标。\n${rows.join('\n')}\n二、主要任务\n（一）加强领导。\n（二）加强督查。\n\n某某市人民政府\n2023年3月5日\n`;
  const { value } = parseSeed({ id, file: `seeds/${id}.txt`, text, sha256: '', bytes: 0, descriptor: null });
  return extractFacts(convertScript(value, EMPTY_CONTENT).value, EMPTY_CONTENT).value;
}

/** `6.2→7.1 subject` for each number, date and comparator that is told of the two goals. */
function told(
  first: readonly string[],
  second: readonly string[],
  relation: Relation = 'equivalent',
): string[] {
  const documents = [plan('a', first), plan('b', second)];
  const [left, right] = documents.map(({ clauses }) => clauses.find(({ path }) => path === '1.2'));
  return new ClauseComparer(documents)
    .differences(left as ExtractedClause, right as ExtractedClause, relation)
    .substance.map(({ a, b, subject }) => `${a}→${b} ${subject}`);
}

const HEAD = '指标\t单位\t2022年\t2025年';

test('numbers of a table are set against those of the same row and year', () => {
  expect(
    told(
      [HEAD, '每千人口床位数\t张\t6.12\t7.2', '人均预期寿命\t岁\t78.9\t80'],
      [HEAD, '人均预期寿命\t岁\t78.2\t79.5', '普惠园覆盖率\t%\t88\t91'],
    ),
  ).toEqual(['80→79.5 人均预期寿命']);
});

test('a row goes by a name that is a little other', () => {
  const rows = (name: string, number: string) => [
    HEAD,
    `${name}\t人\t82\t${number}`,
    '普惠园覆盖率\t%\t88\t91',
  ];
  expect(told(rows('30日内死亡人数', '75'), rows('事故30日内死亡人数', '58'))).toEqual([
    '75→58 30日内死亡人数',
  ]);
});

test('what was, and the years of the head, are no difference', () => {
  expect(
    told(
      ['指标\t单位\t2021年\t2025年', '人均预期寿命\t岁\t78.9\t80', '普惠园覆盖率\t%\t85\t91'],
      [HEAD, '人均预期寿命\t岁\t78.2\t80', '普惠园覆盖率\t%\t88\t91'],
    ),
  ).toEqual([]);
});

test('another unit is another measure', () => {
  const rows = (unit: string, number: string) => [
    HEAD,
    `技能培训\t${unit}\t1\t${number}`,
    '普惠园覆盖率\t%\t88\t91',
  ];
  expect(told(rows('万人次', '5.0'), rows('人次', '5500'))).toEqual([]);
});

test('a cell with its own unit is read as running text is', () => {
  const rows = (number: string) => [HEAD, `新建教室\t间\t8间\t${number}间`, '普惠园覆盖率\t%\t88\t91'];
  expect(told(rows('12'), rows('15'))).toEqual(['12间→15间 新建教室']);
});

test('another year of the same row is no counterpart', () => {
  expect(
    told(
      ['指标\t单位\t2022年\t2027年', '人均预期寿命\t岁\t78.9\t80.5', '普惠园覆盖率\t%\t85\t91'],
      [HEAD, '人均预期寿命\t岁\t78.2\t80', '普惠园覆盖率\t%\t88\t90'],
    ),
  ).toEqual([]);
});
