/** Fields of a list (时间、地点、内容) under an item. */
import { expect, test } from 'vitest';
import { outlineOf, parseText } from '../parsed.ts';

const around = (...lines: string[]): string =>
  ['青江市健康宣传周活动方案', '', '一、活动安排', ...lines, '二、保障措施', '加强领导。'].join('\n');

const EACH = [
  '1 一、 活动安排',
  '1.1 | 时间：2024年5月6日',
  '1.2 | 地点：市民广场',
  '2 二、 保障措施 | 加强领导。',
];

test.each(['', '- ', '* ', '· ', '  - '])('each field is a text of its own behind “%s”', (bullet) => {
  const fields = [`${bullet}时间：2024年5月6日`, `${bullet}地点：市民广场`];
  expect(outlineOf(around(...fields))).toEqual(EACH);
});

test('what no bullet stands before keeps its dash', () => {
  expect(outlineOf(around('开展活动 - 时间：5月。', '-费用：自理'))[1]).toBe('1.1 | 开展活动 - 时间：5月。');
});

test('a term beside fields that are terms too stays with its item', () => {
  const lines = ['（一）开展义诊。组织医院参加。', '完成时间：2024年6月', '责任单位：市卫生健康局'];
  expect(outlineOf(around(...lines))[1]).toBe(
    '1.1 （一） 开展义诊 | 组织医院参加。完成时间：2024年6月 | 责任单位：市卫生健康局',
  );
});

test.each(['完成时限：2026年12月底', '时限：2026年12月底'])(
  'what stands beside %s is a field of the same task',
  (term) => {
    const lines = ['（一）建设社区食堂', '建设标准：每个街道1处', term, '资金渠道：福彩公益金'];
    expect(outlineOf(around(...lines)).slice(1, -1)).toEqual([
      `1.1 （一） 建设社区食堂 | 建设标准：每个街道1处\t${term}\t资金渠道：福彩公益金`,
    ]);
  },
);

test('by when people apply is a field of a list', () => {
  const lines = ['（一）评选', '评选对象：本市企业', '申报期限：5月10日至20日'];
  expect(outlineOf(around(...lines)).slice(2, -1)).toEqual([
    '1.1.1 | 评选对象：本市企业',
    '1.1.2 | 申报期限：5月10日至20日',
  ]);
});

test('the field of an item that ends without a stop does not run together with it', () => {
  const [, clause] = parseText(around('（一）活动安排如下', '由市卫生健康局组织', '时间：5月10日')).value
    .clauses;
  expect(clause?.body.text).toBe('由市卫生健康局组织\t时间：5月10日');
});

test('a note that is cut out of a paragraph leaves nothing in its place', () => {
  const { clauses } = parseText('一、某市人民政府（责任单位：市财政局）各区人民政府：').value;
  expect(clauses[0]?.body.text).toBe('某市人民政府各区人民政府：');
});

test('lines that charge bodies behind a label without a colon are notes of their clause, and no signature', () => {
  const text =
    '样本方案\n一、主要任务\n（一）提升能力\n建成医共体3个。\n牵头单位 县卫生健康局\n配合单位 县财政局 县民政局\n（二）健全网络\n建成站点5个。';
  expect(outlineOf(text)).toEqual([
    '1 一、 主要任务',
    '1.1 （一） 提升能力 | 建成医共体3个。 | 牵头单位 县卫生健康局 配合单位 县财政局 县民政局',
    '1.2 （二） 健全网络 | 建成站点5个。',
  ]);
});
