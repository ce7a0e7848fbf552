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

test('a table with a title behind the signature is an annex though no label says so, each such table one', () => {
  const signed = '样县人民政府\n2024年3月1日\n（此件公开发布）';
  const table = (title: string) =>
    `${title}\n序号\t工作任务\t责任单位\n1\t新建公园5个\t县住建局\n2\t改造公厕30座\t县城管局`;
  const text = '样县人民政府关于民生实事的通知\n样政发〔2024〕1号\n各乡镇人民政府：\n现通知如下。';
  const read = (behind: string) => {
    const { clauses, tables } = parseText(`${text}\n${behind}`).value;
    return [
      clauses.slice(2).map((clause) => [clause.path, clause.marker, clause.heading?.text]),
      tables.length,
    ];
  };
  const items = '一、压实责任。细化任务。\n二、强化督查。报送进度。';
  expect(read(`${items}\n${signed}\n${table('2024年民生实事')}\n${table('2024年惠民项目')}`)).toEqual([
    [
      ['3', '', '2024年民生实事'],
      ['4', '', '2024年惠民项目'],
    ],
    2,
  ]);
  // Of a text without items, the rows with sentences are no paragraphs.
  const stacked =
    '2024年民生实事\n序号\n主 要 工 作 任 务\n责任单位\n1\n新建公园5个。\n县住建局\n2\n改造公厕30座。\n县城管局';
  expect(read(`各单位要细化任务，按月报送进度。\n${signed}\n${stacked}`)).toEqual([
    [['3', '', '2024年民生实事']],
    1,
  ]);
  expect(read(`${items}\n${signed}\n县住建局 县城管局\n2024年3月2日印发`)).toEqual([[], 0]);
});

test('items of an annex stand under none of the text before its label', () => {
  const text = (behind: string) =>
    `样本市重点工作责任分解\n样府〔2022〕9号\n各县：\n一、甲\n1.子。\n2.丑。\n${behind}`;
  const annex = '附件2\n民生实事责任分解\n1.寅。\n2.卯。';
  expect(outlineOf(text(annex))).toEqual([
    '1 一、 甲',
    '1.1 1. | 子。',
    '1.2 2. | 丑。',
    '1b 1. | 寅。',
    '2 2. | 卯。',
  ]);
  // Without a label the count begins anew under what is open.
  expect(outlineOf(text('1.寅。')).at(-1)).toBe('1.1b 1. | 寅。');
});

test('names of annexes under 附件： are no annex, and the signature behind them is that of the text', () => {
  const signed = (annexes: string) => {
    const { clauses, metadata } = parseText(
      `样县教育局关于申报示范学校的通知\n各学校：\n通知如下：\n一、要求\n均可申报。\n二、流程\n报送材料。\n${annexes}\n样县教育局\n2022年4月25日`,
    ).value;
    return [metadata.signedOn, clauses.map(({ path }) => path).join()];
  };
  expect(signed('附件：\n1.推荐学校汇总表\n2.申报材料')).toEqual(['2022-04-25', '1,2']);
  expect(signed('附件：\n样县示范学校申报表\n附件2：\n样县示范学校名单')).toEqual(['2022-04-25', '1,2,3,4']);
  // behind the signature too
  const { clauses } = parseText(
    '样县通知\n一、甲\n子。\n样县教育局\n2022年4月25日\n附件：\n1.汇总表\n2.材料',
  ).value;
  expect(clauses.map(({ path }) => path)).toEqual(['1']);
});

test('who is to be asked stands under the heading that announces it', () => {
  const asked = '一、要求\n均可申报。\n二、联系方式\n联系人：李明';
  expect(outlineOf(`样县通知\n${asked}\n样县教育局\n2022年4月25日`).at(-1)).toBe(
    '2 二、 联系方式 | 联系人：李明',
  );
});

test('what explains a text is left out behind it, unless it is an annex', () => {
  const plan =
    '样县教育局关于印发《样县方案》的通知\n各校：\n现印发给你们。\n样县教育局\n2024年3月5日\n样县方案\n一、甲\n子。\n二、乙\n丑。';
  const explained = '《样县方案》编制说明\n一、背景\n寅。';
  expect(outlineOf(`${plan}\n${explained}`)).toHaveLength(2);
  expect(outlineOf(`${plan}\n附件2\n${explained}`).at(-1)).toContain('背景 | 寅。');
});

test('a plan behind a signed notice that has items of its own stands under none of them', () => {
  const notice =
    '样县人民政府关于印发样县养老方案的通知\n各乡镇人民政府：\n现印发给你们，请执行。\n1.高度重视。各乡镇要加强领导。\n2.抓好落实。各乡镇每月报送进展。\n样县人民政府\n2024年3月5日';
  const plan = '样县养老方案\n一、总体要求\n坚持以人为本。\n二、主要任务\n（一）建设设施。新建养老院2所。';
  expect(outlineOf(`${notice}\n${plan}`).map((line) => line.split(' ')[0])).toEqual([
    '1',
    '2',
    '1b',
    '2b',
    '2b.1',
  ]);
});

test('where an annex lists names alone, the text is the decision over it; a notice of a sentence hands on what it holds', () => {
  const list = '附件\n先进单位名单\n一、先进单位\n县应急局　城关镇\n二、先进个人\n王建国　李强';
  const over =
    '关于表彰先进单位的决定\n各乡镇人民政府：\n2022年，全县事故起数双下降。\n县政府决定对10个单位予以表彰。\n希望再接再厉。\n样本县人民政府\n2023年1月18日';
  expect(outlineOf(`${over}\n${list}`).slice(0, 3)).toEqual([
    '1 | 2022年，全县事故起数双下降。',
    '2 | 县政府决定对10个单位予以表彰。',
    '3 | 希望再接再厉。',
  ]);
  expect(outlineOf(`${over}\n${list}\n三、其他\n每季度评选一次。`)[0]).toBe(
    '1 一、 先进单位 | 县应急局　城关镇',
  );
});
