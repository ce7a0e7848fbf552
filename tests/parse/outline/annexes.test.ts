import { expect, test } from 'vitest';
import { outlineOf, parseText } from '../parsed.ts';

test('an annex that 附件： opens over a table is one, its table read', () => {
  const text =
    '样本市规划\n样府〔2022〕9号\n各县：\n一、甲\n子。\n二、乙\n丑。\n附件：重点指标表\n指标 单位 2020年 2025年 属性\n接种率 % 93.4 ≥95 约束性\n疾控人员数 名 1.32 1.75 预期性\n抄送：市委办公室。';
  const { tables, clauses } = parseText(text).value;
  expect(clauses.at(-1)).toMatchObject({ path: '3', marker: '附件：', heading: { text: '重点指标表' } });
  expect(tables.map(({ clause, rows }) => [clause, rows.length])).toEqual([['sample/3', 2]]);
  // A list of annexes before the signature is none.
  expect(outlineOf(text.replace('指标 单位 2020年', '二〇二二年')).length).toBe(2);
});

test('the printing lines behind the last annex are no part of it', () => {
  const text = `样本市人民政府关于印发样本规划的通知
样政发〔2022〕15号
各县区人民政府：
现将样本规划印发给你们。
样本市人民政府
2022年7月11日
样本规划
一、甲
子。
二、乙
丑。
附件
名词解释
“医护比”指医师与护士之比。
抄送：市委办公室，市政协办公室。
样本市人民政府办公室　　　　2022年7月12日印发`;
  expect(outlineOf(text)).toEqual([
    '1 一、 甲 | 子。',
    '2 二、 乙 | 丑。',
    '3 附件 名词解释 | “医护比”指医师与护士之比。',
  ]);
  expect(parseText(text).value.metadata.signedOn).toBe('2022-07-11');
});

test('what a page links to over an annex or a signature cuts neither off, and its own list of files is no annex', () => {
  const text = '样本市卫生局关于样本的意见\n样卫〔2022〕9号\n各县：\n一、甲\n子。\n二、乙\n丑。';
  const signature = '样本市卫生局\n2022年7月11日';
  const linked = '附件下载：样本.pdf（1.2MB）\n相关解读：《样本》解读';
  const annex = '附件1\n名词解释\n“医护比”指医师与护士之比。';
  const read = (behind: string) => parseText(`${text}\n${behind}`).value;
  const pathsOf = (behind: string) => read(behind).clauses.map(({ path }) => path);
  expect(pathsOf(`${signature}\n${linked}\n${annex}`)).toEqual(['1', '2', '3']);
  expect(read(`${linked}\n${signature}`).metadata.signedOn).toBe('2022-07-11');
  expect(pathsOf(`${signature}\n${linked}\n附件1\n附件2\n样本表.docx`)).toEqual(['1', '2']);
  expect(pathsOf(`${signature}\n${linked}\n附件：\n样本表.docx（12KB）`)).toEqual(['1', '2']);
  // A signature behind the one of the text is that of another page.
  expect(pathsOf(`${signature}\n${linked}\n样本县卫生局\n2023年1月2日`)).toEqual(['1', '2']);
  expect(read(`${signature}\n${linked}\n样本县卫生局\n2023年1月2日`).metadata.signedOn).toBe('2022-07-11');
});
