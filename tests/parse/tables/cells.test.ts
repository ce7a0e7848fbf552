import { expect, test } from 'vitest';
import { parseText } from '../parsed.ts';

/** The tables of a document that is a table under its title, each row with its cells, and what is said of the document. */
function tableUnder(title: string, lines: string) {
  const { value, diagnostics } = parseText(`${title}\n${lines}`);
  return {
    rows: value.tables.flatMap(({ head, rows }) =>
      [head, ...rows].map((row) => row.map((cell) => cell.text).join(' / ')),
    ),
    clauses: value.clauses.map(({ path }) => path),
    refused: diagnostics.some(({ code }) => code === 'parse/no-outline'),
  };
}

test.each([
  [
    'one ideographic space between cells',
    '重点任务　牵头单位　完成时限\n建成保健院1所　区卫生健康局　2026年6月\n建设母婴室50间　区总工会　2026年9月\n推广托育机构20家　区教育局　2026年底',
    [
      '重点任务 / 牵头单位 / 完成时限',
      '建成保健院1所 / 区卫生健康局 / 2026年6月',
      '建设母婴室50间 / 区总工会 / 2026年9月',
      '推广托育机构20家 / 区教育局 / 2026年底',
    ],
  ],
  [
    'columns set with ideographic spaces, one where a cell is long',
    '任务　　　　　　　　　　牵头单位　　　完成时限\n建成区级保健院1所　　　区卫生健康局　2026年6月\n建设母婴室50间　　　　　区总工会　　　2026年9月\n推广托育机构20家　　　　区教育局　　　2026年底',
    [
      '任务 / 牵头单位 / 完成时限',
      '建成区级保健院1所 / 区卫生健康局 / 2026年6月',
      '建设母婴室50间 / 区总工会 / 2026年9月',
      '推广托育机构20家 / 区教育局 / 2026年底',
    ],
  ],
  [
    'sentences in the last column',
    '序号  责任单位  重点任务\n1  区卫生健康局  建成保健院1所，床位达到300张。\n2  区总工会  建设母婴室50间；\n3  区教育局  新增托位1200个，培训保育员300名。',
    [
      '序号 / 责任单位 / 重点任务',
      '1 / 区卫生健康局 / 建成保健院1所，床位达到300张。',
      '2 / 区总工会 / 建设母婴室50间；',
      '3 / 区教育局 / 新增托位1200个，培训保育员300名。',
    ],
  ],
  [
    'columns so far apart as a page is wide',
    `任务${' '.repeat(40)}责任单位${' '.repeat(23)}完成时限\n新建卫生室30所，培训医生150名。${' '.repeat(11)}县卫生健康局、各乡镇${' '.repeat(11)}2026年底\n建成食堂12个。${' '.repeat(28)}县民政局${' '.repeat(23)}全年\n新增床位20张。${' '.repeat(28)}县医保局${' '.repeat(23)}全年`,
    [
      '任务 / 责任单位 / 完成时限',
      '新建卫生室30所，培训医生150名。 / 县卫生健康局、各乡镇 / 2026年底',
      '建成食堂12个。 / 县民政局 / 全年',
      '新增床位20张。 / 县医保局 / 全年',
    ],
  ],
])('blanks part the cells of a document that is a table: %s', (_, lines, rows) => {
  expect(tableUnder('东湖区重点任务分解表', lines)).toEqual({ rows, clauses: ['1'], refused: false });
});

test.each([
  [
    'slogans in three parts',
    '聚焦目标任务　压实工作责任　推动任务落地\n强化组织领导　完善工作机制　严格督查考核\n坚持以人民为中心　全面推进　各项工作\n到2026年　建成床位　300张',
  ],
  [
    'who does what by when',
    '牵头单位　区卫生健康局　责任单位　区财政局　完成时限　2026年底\n牵头单位　区总工会　责任单位　区财政局　完成时限　2027年底\n牵头单位　区妇联　责任单位　区财政局　完成时限　2026年底',
  ],
  [
    'items of an outline',
    '一、目标任务　责任单位　完成时限\n（一）　总体目标　区卫生健康局\n（二）　重点任务　建设母婴室50间\n二、保障措施　组织领导　督查考核\n（一）　加强领导　压实责任',
  ],
  [
    'members',
    '组　长　　张　三　　副市长\n副组长　　李　四　　区卫生健康局局长\n成　员　　王　五　　区教育局副局长\n　　　　　赵　六　　区财政局副局长',
  ],
  [
    'members under a head',
    '姓名　单位　职务　电话\n张三　区政府　副区长　85123456\n李四　区卫健局　局长　85123457\n王五　区财政局　局长　85123458',
  ],
  ['contents', '目　录\n第一章　发展目标　1\n第二章　重点任务　3\n第三章　责任单位　5\n第四章　完成时限　7'],
  [
    'signatures',
    '东湖区卫生健康局　东湖区财政局　东湖区民政局\n2026年3月2日　2026年3月3日　2026年3月4日\n联系人　王五　85123456\n责任单位　东湖区卫生健康局　东湖区财政局',
  ],
  [
    'prose with blanks',
    '为落实目标任务　压实工作责任　现就有关事项通知如下。\n各单位　要高度重视　抓好落实。\n到2026年　新建卫生室　30所。\n责任单位　区卫生健康局　区财政局',
  ],
])('%s are no table', (_, lines) => {
  expect(tableUnder('东湖区妇幼健康工作方案', lines).rows).toEqual([]);
});

test('behind a table a sentence with blanks is no row, and neither is an item of the outline', () => {
  const table =
    '重点任务　牵头单位　完成时限\n建成保健院1所　区卫生健康局　2026年6月\n建设母婴室50间　区总工会　2026年9月';
  const behind = '各单位　要高度重视　抓好落实。\n（一）　加强领导　压实责任';
  expect(tableUnder('东湖区重点任务分解表', `${table}\n${behind}`).rows).toHaveLength(3);
});
