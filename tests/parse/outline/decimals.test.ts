import { expect, test } from 'vitest';
import { outlineOf } from '../parsed.ts';

const HEADS =
  '1总则\n1.1编制目的\n做好工作。\n1.2编制依据\n《防洪法》等。\n2组织体系\n2.1指挥机构\n由市长任总指挥。\n3附则\n自印发之日起实施。';

test('a number touches its heading in a text of 1.1 and 1.2', () => {
  expect(outlineOf(HEADS)).toEqual([
    '1 1 总则',
    '1.1 1.1 编制目的 | 做好工作。',
    '1.2 1.2 编制依据 | 《防洪法》等。',
    '2 2 组织体系',
    '2.1 2.1 指挥机构 | 由市长任总指挥。',
    '3 3 附则 | 自印发之日起实施。',
  ]);
});

test.each([
  ['一、目标\n新建学校\n2所小学改扩建\n二、保障\n加强。', '2所小学', 'no decimals stand around it'],
  [`${HEADS}\n5乡镇卫生院改造`, '5乡镇', 'it is not its turn'],
])('%s: no number of an item, as %s', (text, words) => {
  expect(outlineOf(text).filter((line) => /\d [25] /.test(line) && line.includes(words.slice(1)))).toEqual(
    [],
  );
});

test('6.1.2Ⅲ级 and 01 / 原则 are marks', () => {
  expect(
    outlineOf(
      '6应急响应\n6.1响应行动\n6.1.1Ⅳ级应急响应\n由县防指启动。\n6.1.2Ⅲ级应急响应\n由县防指决定。\n7附则\n7.1解释\n由县防指负责。',
    ).map((line) => line.split(' ').slice(0, 3).join(' ')),
  ).toEqual([
    '6 6 应急响应',
    '6.1 6.1 响应行动',
    '6.1.1 6.1.1 Ⅳ级应急响应',
    '6.1.2 6.1.2 Ⅲ级应急响应',
    '7 7 附则',
    '7.1 7.1 解释',
  ]);
  expect(outlineOf('01 / 指导思想\n坚持公平。\n02 /基本原则\n免试入学。')).toEqual([
    '1 01/ 指导思想 | 坚持公平。',
    '2 02/ 基本原则 | 免试入学。',
  ]);
});

test('divided numbers that stand in one line begin their items, and headings beside them their text', () => {
  const plan =
    '1、总则 1.1 编制目的 为做好工作，制定本预案。\n\n1.2 编制依据 依据有关规定，制定本预案。\n\n1.3 工作原则 1.3.1 统一指挥，分级负责。\n\n1.3.2 安全第一，长度 1.4 米。\n2、附则';
  expect(outlineOf(plan)).toEqual([
    '1 1、 总则',
    '1.1 1.1 编制目的 | 为做好工作，制定本预案。',
    '1.2 1.2 编制依据 | 依据有关规定，制定本预案。',
    '1.3 1.3 工作原则',
    '1.3.1 1.3.1 | 统一指挥，分级负责。',
    '1.3.2 1.3.2 | 安全第一，长度 1.4 米。',
    '2 2、 附则',
  ]);
});

test('1 and 2 behind a colon are a list of their article, though chapters are 1 and 2 as well', () => {
  const text =
    '1 总则\n1.1 目的\n规范建设。\n2 选址\n2.1 一般规定\n2.1.1 设施应符合下列规定：\n1 应临近道路；\n2 应避开污染源；\n3 应设置出入口。\n2.1.2 宜设在首层。\n3 建筑\n3.1 居室\n净高不低于2.4m。\n4 附则\n4.1 本指南自发布之日起实施。';
  expect(outlineOf(text).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    '1 1',
    '1.1 1.1',
    '2 2',
    '2.1 2.1',
    '2.1.1 2.1.1',
    '2.1.1.1 1',
    '2.1.1.2 2',
    '2.1.1.3 3',
    '2.1.2 2.1.2',
    '3 3',
    '3.1 3.1',
    '4 4',
    '4.1 4.1',
  ]);
});
