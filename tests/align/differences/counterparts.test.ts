/** Numbers of two clauses that stand in another order, or beside others of which only one is the counterpart. */
import { expect, test } from 'vitest';
import { ClauseComparer } from '#align/differences/compare-clauses.ts';
import { convertScript } from '#convert/convert-script.ts';
import { extractFacts } from '#extract/extract-facts.ts';
import { EMPTY_CONTENT } from '#model/kept/content.ts';
import type { ExtractedClause, ExtractedDocument } from '#model/line.ts';
import { parseSeed } from '#parse/parse-seed.ts';

function plan(id: string, words: string): ExtractedDocument {
  const text = `某某市实施方案\n某府〔2023〕9号\n\n各县人民政府：\n一、总体要求\n（一）指导思想。坚持创新发展。\n（二）${words}\n二、主要任务\n（一）加强领导。\n（二）加强督查。\n\n某某市人民政府\n2023年3月5日\n`;
  const { value } = parseSeed({ id, file: `seeds/${id}.txt`, text, sha256: '', bytes: 0, descriptor: null });
  return extractFacts(convertScript(value, EMPTY_CONTENT).value, EMPTY_CONTENT).value;
}

/** `6.2→7.1` for each number and comparator that is told of the two clauses. */
function told(first: string, second: string): string[] {
  const documents = [plan('a', first), plan('b', second)];
  const [left, right] = documents.map(({ clauses }) => clauses.find(({ path }) => path === '1.2'));
  return new ClauseComparer(documents)
    .differences(left as ExtractedClause, right as ExtractedClause, 'equivalent')
    .substance.filter(({ kind }) => kind === 'number' || kind === 'comparator')
    .map(({ a, b }) => `${a}→${b}`);
}

test('a number meets none whose counterpart stands elsewhere', () => {
  expect(
    told(
      '健全助餐网络。对80岁以上老年人就餐每餐补贴3元，对70至79岁老年人每餐补贴2元。',
      '完善助餐体系。对65周岁以上的低保、特困老年人每餐补贴5元，对80周岁以上的老年人每餐补贴4元。',
    ),
  ).toEqual(['3元→4元', 'null→5元', '2元→null']);
  expect(
    told(
      '目标。到2025年，城市生活垃圾回收利用率达到40%，焚烧处理能力占比达到75%，生活垃圾无害化处理率保持100%。',
      '目标。到2025年，投放准确率达到90%，城市生活垃圾回收利用率达到42%，厨余垃圾分出率不低于20%。',
    ),
  ).not.toContain('100%→42%');
});

test('numbers of one measure that is said in another order are set against each other', () => {
  const [share, lower] = [
    '保障投入。福利彩票公益金用于养老服务的比例不得低于55%。',
    '保障投入。市、县两级福利彩票公益金不低于60%用于养老服务。',
  ];
  expect(told(share, lower)).toEqual(['55%→60%']);
  expect(told(share, lower.replace('60%', '55%')), 'the same number').toEqual([]);
});

test('what the rules tell apart is not joined across the sentence', () => {
  expect(
    told(
      '助餐。对特困老年人每餐补贴5元，由街道组织。',
      '助餐。由街道组织，支持社会餐饮企业参与，对70周岁以上老年人给予每餐补贴1元。',
    ),
  ).not.toContain('5元→1元');
});
