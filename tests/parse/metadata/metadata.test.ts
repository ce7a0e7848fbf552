import { describe, expect, test } from 'vitest';
import type { Metadata } from '#model/line.ts';
import { parseSeed } from '#parse/parse-seed.ts';
import { parseText } from '../parsed.ts';
import { told } from './told.ts';

const notice = `样本市人民政府办公室关于印发 《样本市某某
行动计划 (2016 - 2018 年)》的通知
样府办〔2016〕 50 号
各县（市、区）人民政府（管委会），市府直属各单位：
《样本市某某行动计划》已经市政府同意，现印发给你们，请认真执行。
样本市人民政府办公室
2016 年 8 月 10 日
样本市某某行动计划
为做好工作，制定本计划。`;

describe('what a text says of itself', () => {
  test('a title may go on behind what would be whole by itself', () => {
    const cut = notice.replace(
      '《样本市某某\n行动计划 (2016 - 2018 年)》的通知',
      '样本市某某\n行动计划（2016—2018年）\n的通知',
    );
    expect(told(cut).title).toBe('样本市人民政府办公室关于印发样本市某某行动计划（2016—2018年）的通知');
  });

  test('an act of Macau is called by its number', () => {
    const act =
      '第262/2018號行政長官批示\n行政長官作出本批示。\n一、設立委員會。\n二、本批示自公佈翌日起生效。';
    const { title, issueNumber } = told(act);
    expect([title, issueNumber]).toEqual(['第262/2018號行政長官批示', '第262/2018號行政長官批示']);
  });

  test('a notice with what it promulgates', () => {
    expect(told(notice)).toEqual({
      title: '样本市人民政府办公室关于印发《样本市某某行动计划(2016-2018年)》的通知',
      issuer: '样本市人民政府办公室',
      issueNumber: '样府办〔2016〕50号',
      signedOn: '2016-08-10',
      adoptedOn: null,
      period: { from: 2016, to: 2018 },
      script: 'Hans',
      placeName: '样本市',
      placeLevel: 'city',
    });
    expect(parseText(`${notice}\n一、甲\n内容。`).value.front.map(({ role }) => role)).toEqual([
      ...['title', 'number', 'addressee', 'promulgation', 'issuer', 'date', 'title', 'preamble'],
    ]);
  });

  test.each([
    ['issueNumber', '样府[2016]50号', '样府〔2016〕50号'],
    ['issueNumber', '样府【2016】第50号', '样府〔2016〕50号'],
    ['issueNumber', '（样府函（2016） 170号）', '样府函〔2016〕170号'],
    ['issueNumber', '样本市人民政府令第 12 号', '样本市人民政府令第12号'],
    ['issueNumber', '样本市人民政府令\n第82号', '样本市人民政府令第82号'],
    ['issueNumber', '样本市人大常委会公告\n（第 6 号）', '样本市人大常委会公告第6号'],
    ['issueNumber', '樣本市人民政府令第82號', '樣本市人民政府令第82號'],
    ['issueNumber', '样卫发﹝2015﹞3号', '样卫发〔2015〕3号'],
    ['issueNumber', '发文字号：样府办〔2019〕1号', '样府办〔2019〕1号'],
    ['signedOn', '样本市人民政府\n二OO六年二月二十日', '2006-02-20'],
    ['signedOn', '样本市人民政府\n2016年3月1日（此件公开发布）', '2016-03-01'],
    ['signedOn', '公布日期：2016-03-09\n成文日期：2016-03-01\n样本市某规定', '2016-03-01'],
    ['issuer', '样本市卫生局\n样本市财政局\n2016年7月5日', '样本市卫生局 样本市财政局'],
    ['issuer', '样本市某办法\n样本市人民政府令\n第82号\n市长　李某某\n2016年7月5日', '样本市人民政府'],
    ['issuer', '样本市卫生局2008年工作要点', '样本市卫生局'],
    [
      'issuer',
      '某条例\n（2018年9月20日样本市第十五届人民代表大会常务委员会第六次会议通过）',
      '样本市人民代表大会常务委员会',
    ],
    [
      'title',
      '样本市人民政府文件\n样府〔2016〕1号\n样本市人民政府关于某事的通知',
      '样本市人民政府关于某事的通知',
    ],
    ['title', '样本市人民政府\n市人民政府关于某事的通知\n样府〔2016〕1号', '市人民政府关于某事的通知'],
    [
      'title',
      '样本县委办公室\n样本县政府办公室\n关于某事的通知\n样办〔2016〕1号',
      '样本县委办公室样本县政府办公室关于某事的通知',
    ],
    ['issuer', '中华人民共和国国务院令\n第227号\n样本条例\n总理某某\n1997年8月3日', '国务院'],
    ['title', '样本省某某市人民政府\n某某市夜市管理办法', '某某市夜市管理办法'],
    [
      'issueNumber',
      '某某市夜市管理办法\n（2022年12月28日某某市人民政府令第77号公布）',
      '某某市人民政府令第77号',
    ],
    [
      'issueNumber',
      '某某市夜市管理办法\n（2002年12月28日某某市人民政府令第7号公布　根据2012年5月8日某某市人民政府令第47号修正）',
      null,
    ],
    ['title', '规范性文件统一编号：YBKC00-2023-0003\n样本市关于某事的通知', '样本市关于某事的通知'],
    ['title', '邮政编码：| 558000 |\n印　刷：| 样本印务 |\n样本市关于某事的通知', '样本市关于某事的通知'],
    ['issuer', '样本县人民政府工作规则', '样本县人民政府'],
    ['issuer', '【制定机关】样本市人民政府办公厅\n市人民政府办公厅关于某事的通知', '样本市人民政府办公厅'],
    ['title', '样府〔2016〕1号《样本市人民政府关于某事的通知》', '样本市人民政府关于某事的通知'],
    ['title', '样本市人民政府关于某事的通知（样府〔2016〕1号）', '样本市人民政府关于某事的通知'],
    ['issueNumber', '样本市人民政府关于某事的通知（样府〔2016〕1号）', '样府〔2016〕1号'],
    ['title', '关于加强人口与计划\n生育工作的意见\n样府〔2016〕1号', '关于加强人口与计划生育工作的意见'],
    [
      'title',
      '样本市卫生局关于印发《甲实施方案》\n的通知\n样卫〔2016〕1号',
      '样本市卫生局关于印发《甲实施方案》的通知',
    ],
    ['title', '《样本市关于某事的通知》\n《样本市关于某事的通知》\n样府〔2016〕1号', '样本市关于某事的通知'],
    ['title', '样本协会章程\n（2016年1月2日通过）', '样本协会章程'],
    ['title', '样本市人大常委会公告（第7号）', '样本市人大常委会公告（第7号）'],
    [
      'title',
      '• 索引号：\n001/2024-1\n• 发文机构：\n县政府网站\n样本县人民政府工作规则',
      '样本县人民政府工作规则',
    ],
    [
      'title',
      '索引号 001/2020-3 成文日期 2020-10-15\n文号 发布时间 2020-10-15\n名称 关于某事的通知\n样本市某办法',
      '样本市某办法',
    ],
    ['signedOn', '• 发文日期：\n2024年04月06日 16:40\n样本县人民政府工作规则', '2024-04-06'],
    ['signedOn', '样本市人民政府\n2022624', '2022-06-24'],
    ['signedOn', '样本市人民政府\n201978', '2019-07-08'],
    ['signedOn', '样本市人民政府\n2022111', null],
    ['signedOn', '样本市某规定\n20171229', null],
    ['period', '样本市“十四五”卫生健康规划', { from: 2021, to: 2025 }],
    ['period', '样本市第十个五年计划纲要', { from: 2001, to: 2005 }],
    ['period', '样本市2014年医改工作要点', { from: 2014, to: 2014 }],
    ['period', '样本市2014年防汛抗旱工作总结', null],
    ['signedOn', '样本市人民政府\n二〇一六年七月五日', '2016-07-05'],
    ['signedOn', '樣本市政府\n中華民國106年3月5日', '2017-03-05'],
    ['issuer', '样本省卫生厅 样本省财政厅\n2016年7月5日', '样本省卫生厅 样本省财政厅'],
    ['issuer', '样本县卫生局关于某事的通告', '样本县卫生局'],
    ['placeLevel', '样本县卫生局关于某事的通告', 'county'],
    ['placeName', '国务院办公厅关于某事的意见', '中华人民共和国'],
    ['placeName', '卫生部 财政部关于某事的通知', '中华人民共和国'],
    ['placeName', '市人民政府关于做好全市某事的通知', null],
    ['placeName', '萍乡市卫生局关于某事的通知', '萍乡市'],
    ['placeName', '北京市朝阳区卫生局关于某事的通知', '朝阳区'],
    ['placeName', '样本回族自治州卫生局关于某事的通知', '样本回族自治州'],
    ['placeLevel', '样本右旗人民政府关于某事的通知', 'district'],
    ['placeLevel', '样本街道办事处关于某事的通知', 'town'],
    ['placeLevel', '样本湾新区卫生健康规划', 'district'],
    ['placeName', '樣東縣衛生局關於某事的通知', '样东县'],
    ['title', '新区方案\n（2017—2018年）', '新区方案（2017—2018年）'],
    ['title', '样本市健康行动\n——2018年实施方案\n样府〔2018〕1号', '样本市健康行动——2018年实施方案'],
    ['title', '为做好工作，制定本方案。', null],
  ] as const)('%s from %j', (key: keyof Metadata, text, expected) => {
    expect(told(text)[key]).toEqual(expected);
  });

  test('a signature behind the outline counts, one that leaked in before the title does not', () => {
    const leaked =
      '上一个文件的最后一段已经结束。\n别处市人民政府\n2015年1月2日\n样本市人民政府关于某事的通知\n样府〔2016〕1号\n一、甲\n内容。';
    const { value, diagnostics } = parseText(`${leaked}\n样本市人民政府\n2016年3月4日\n（此件公开发布）`);
    expect(value.metadata).toMatchObject({ signedOn: '2016-03-04', issueNumber: '样府〔2016〕1号' });
    expect(value.metadata.issuer?.text).toBe('样本市人民政府');
    expect(value.front.map(({ role }) => role)).toEqual([
      'title',
      'number',
      'issuer',
      'date',
      'promulgation',
    ]);
    expect(diagnostics.filter(({ code }) => code === 'parse/excluded').map(({ line }) => line)).toEqual([1]);
  });

  test('the card that a site puts over a text is read, and is no title', () => {
    const card =
      '索 引 号：0069/2016-1\n发布机构：样本市卫生局\n文　　号：样卫〔2016〕3号\n名　　称：关于某事的通知';
    expect(told(`${card}\n样本市卫生局关于某事的通知`)).toMatchObject({
      title: '样本市卫生局关于某事的通知',
      issueNumber: '样卫〔2016〕3号',
      issuer: '样本市卫生局',
    });
  });

  test('a following document is left out', () => {
    const next =
      '样本市人民政府关于另一事的通知\n样府〔2016〕2号\n各区人民政府：\n现印发给你们。\n样本市人民政府\n2016年9月9日';
    const { value } = parseText(`样本市人民政府关于某事的通知\n样府〔2016〕1号\n一、甲\n内容。\n${next}`);
    expect(value.metadata).toMatchObject({ issueNumber: '样府〔2016〕1号', signedOn: null });
    expect(value.clauses[0]?.body.text).toBe('内容。');
    expect(value.segments.filter(({ role }) => role === 'excluded')).toHaveLength(6);
  });
});

test('the descriptor overrides what the text says', () => {
  const descriptor = {
    id: 'sample',
    seed: 'sample.txt',
    originalFile: 'sample.txt',
    sha256: '0'.repeat(64),
    place: 'sample',
    shortTitle: { hans: '甲', hant: '甲', en: 'A' },
    series: null,
    signedOn: { value: '2017-01-01', evidence: 'the gazette' },
    issuer: { value: '样本市卫生局', evidence: 'the gazette' },
    period: { value: { from: 2017, to: 2020 }, evidence: 'the gazette' },
  };
  const text = `${notice}\n一、甲\n内容。`;
  const { metadata } = parseSeed({ id: 'sample', file: 'f', text, sha256: '', bytes: 0, descriptor }).value;
  expect(metadata).toMatchObject({ signedOn: '2017-01-01', period: { from: 2017, to: 2020 } });
  expect(metadata.issuer?.text).toBe('样本市卫生局');
});
