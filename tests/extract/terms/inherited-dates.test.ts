import { describe, expect, test } from 'vitest';
import { extractFacts } from '#extract/extract-facts.ts';
import { NO_CONTENT, type SampleClause, sampleDocument } from '../sample-document.ts';

/** `1.1 98% 2020`, in reading order. */
const termsOf = (clauses: readonly SampleClause[]): string[] =>
  extractFacts(sampleDocument({ clauses }), NO_CONTENT).value.facts.targets.map(
    ({ clause, numberText, deadline }) =>
      [clause.replace(/^.*\//, ''), numberText, deadline?.year ?? '-'].join(' '),
  );

describe('a date that governs the clauses below or behind it', () => {
  test('an introduction that ends with a colon', () => {
    const items = [
      { path: '1', heading: '重点任务', body: '2016年底前，完成以下任务：' },
      { path: '1.1', body: '新建卫生室120个。' },
      { path: '1.2', body: '2018年，签约率达到30%。' },
      { path: '1.3', body: '培训医生500人次。' },
      { path: '2', heading: '保障措施', body: '每年安排经费1000万元。' },
    ];
    expect(termsOf(items)).toEqual(['1.1 120个 2016', '1.2 30% 2018', '1.3 500人次 2016', '2 1000万元 -']);
  });

  test('the opening paragraph of a section of goals', () => {
    const items = [
      { path: '1', heading: '主要目标' },
      { path: '1.1', body: '到2020年，服务体系基本建立。' },
      { path: '1.2', heading: '健康水平提高', body: '提高服务能力，人均预期寿命达到77岁。' },
      { path: '2', heading: '重点任务', body: '签约率达到30%。' },
    ];
    expect(termsOf(items)).toEqual(['1.2 77岁 2020', '2 30% -']);
  });

  test('no year gone by that a section of goals names', () => {
    const items = [
      { path: '1', heading: '发展指标' },
      { path: '1.1', body: '新建幼儿园100所，园舍较2010年增加，2010年达标园舍全部保留。' },
      { path: '1.2', body: '三年新增民办园205所。' },
    ];
    expect(termsOf(items)).toEqual(['1.1 100所 -', '1.2 205所 -']);
  });

  test('a sentence that goes on in a paragraph of its own', () => {
    const items = [
      { path: '1', body: '到2020年，新建卫生室120个；' },
      { path: '2', body: '签约率达到30%。' },
      { path: '3', body: '培训医生500人次。' },
    ].map((item) => ({ ...item, marker: '' }));
    expect(termsOf(items)).toEqual(['1 120个 2020', '2 30% 2020', '3 500人次 -']);
  });

  test('not an introduction of what is granted', () => {
    const items = [
      { path: '1', heading: '保障', body: '2016—2018年安排资金480万元，按下列标准给予补助：' },
      { path: '1.1', body: '新建图书室，每个补助12万元。' },
      { path: '2', heading: '任务', body: '到2018年，安排资金480万元，实施以下项目：' },
      { path: '2.1', body: '新建图书室120个。' },
    ];
    expect(termsOf(items)).toEqual(['1 480万元 2018', '1.1 12万元 -', '2 480万元 2018', '2.1 120个 2018']);
  });

  test('no item that has a date of its own', () => {
    const items = [
      { path: '1', heading: '主要目标' },
      { path: '1.1', marker: '一、', body: '2018年底前，建成站点25处。' },
      { path: '1.2', marker: '二、', body: '服务量每年增长5%，2020年达到3000人次。' },
      { path: '1.3', marker: '三、', body: '签约率达到30%。' },
    ];
    expect(termsOf(items)).toEqual(['1.1 25处 2018', '1.2 5% -', '1.2 3000人次 2020', '1.3 30% 2020']);
  });

  test('not one in a bracket, which dates what stands before it', () => {
    const items = [
      { path: '1', heading: '主要目标' },
      { path: '1.1', marker: '（一）', body: '到2020年，覆盖率达到90%（2015年为82%）。' },
      { path: '1.2', marker: '（二）', body: '签约率达到30%。' },
      { path: '2', heading: '主要目标' },
      { path: '2.1', marker: '（一）', body: '覆盖率达到90%（2015年为82%）。' },
      { path: '2.2', marker: '（二）', body: '签约率达到30%。' },
    ];
    expect(termsOf(items).filter((term) => term.includes('30%'))).toEqual(['1.2 30% 2020', '2.2 30% -']);
  });

  test('not one by which what stands before it is done', () => {
    const items = [
      { path: '1', heading: '主要目标', body: '到2020年，服务体系基本建立。' },
      { path: '1.1', marker: '（一）', body: '建成公园10个、绿道8公里，均于2018年底前完成。公厕达到5座。' },
      { path: '1.2', marker: '（二）', body: '建成公园20个。以上任务均于2019年底前完成。' },
      { path: '1.3', marker: '（三）', body: '新增床位500张，2018年底前完成。' },
      { path: '1.4', marker: '（四）', body: '全市村庄均于2017年完成改造。' },
      { path: '1.5', marker: '（五）', body: '签约率达到30%。' },
    ];
    expect(termsOf(items)).toEqual([
      '1.1 10个 2018',
      '1.1 8公里 2018',
      '1.1 5座 2020',
      '1.2 20个 2019',
      '1.3 500张 2018',
      '1.5 30% 2020',
    ]);
    expect(termsOf([{ path: '1', heading: '主要目标' }, ...items.slice(1, 2)])).toEqual([
      '1.1 10个 2018',
      '1.1 8公里 2018',
      '1.1 5座 -',
    ]);
  });

  test('以下任务均于… introduces what is below it', () => {
    const items = [
      { path: '1', heading: '主要目标', body: '以下任务均于2018年底前完成：' },
      { path: '1.1', body: '建成公园10个。' },
      { path: '1.2', body: '绿道达到8公里。' },
    ];
    expect(termsOf(items)).toEqual(['1.1 10个 2018', '1.2 8公里 2018']);
  });

  test('a heading on 基础设施 is a goal, one on 发展基础 is none', () => {
    const items = [
      { path: '1', heading: '工作目标', body: '到2020年实现以下目标：' },
      { path: '1.1', heading: '基础设施明显改善' },
      { path: '1.1.1', body: '新建公厕80座。' },
      { path: '1.2', heading: '工作基础' },
      { path: '1.2.1', body: '覆盖率达到30%。' },
    ];
    expect(termsOf(items)).toEqual(['1.1.1 80座 2020']);
  });

  test('not the tasks beside the goals', () => {
    const items = [
      { path: '1', heading: '目标和措施' },
      { path: '1.1', heading: '工作目标', body: '到2020年，服务体系基本建立。' },
      { path: '1.2', heading: '主要措施', body: '签约率达到30%。' },
    ];
    expect(termsOf(items)).toEqual(['1.2 30% -']);
  });

  test('a paragraph of tasks does not lend its date to the next', () => {
    const items = [
      { path: '1', heading: '重点任务' },
      { path: '1.1', body: '到2020年，覆盖率达到90%。' },
      { path: '1.2', body: '签约率达到30%。' },
    ];
    expect(termsOf(items)).toEqual(['1.1 90% 2020', '1.2 30% -']);
  });
});
