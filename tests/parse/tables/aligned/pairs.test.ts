import { expect, test } from 'vitest';
import { parseText } from '../../parsed.ts';

const rowsOf = (lines: string): string[] =>
  parseText(`东湖区卫生健康责任清单\n${lines}`).value.tables.flatMap(({ head, rows }) =>
    [head, ...rows].map((row) => row.map((cell) => cell.text).join(' / ')),
  );

test.each([
  [
    '重点任务                          责任单位\n建成保健院1所，床位达到300张      区卫生健康局\n建设母婴室50间                    区总工会、各街道\n新增托位1200个                    区教育局',
    [
      '重点任务 / 责任单位',
      '建成保健院1所，床位达到300张 / 区卫生健康局',
      '建设母婴室50间 / 区总工会、各街道',
      '新增托位1200个 / 区教育局',
    ],
  ],
  [
    '责任单位　重点任务\n区卫生健康局　建成保健院1所。\n区总工会　建设母婴室50间；\n区教育局　新增托位1200个。',
    [
      '责任单位 / 重点任务',
      '区卫生健康局 / 建成保健院1所。',
      '区总工会 / 建设母婴室50间；',
      '区教育局 / 新增托位1200个。',
    ],
  ],
])('tasks and bodies in two columns %#', (lines, rows) => {
  expect(rowsOf(lines)).toEqual(rows);
});

test.each([
  ['two rows', '重点任务　责任单位\n建设母婴室50间　区总工会\n新增托位1200个　区教育局'],
  ['leaders and bodies', '责任领导　责任单位\n张三　区财政局\n李四　区民政局\n王五　区卫生健康局'],
  ['members', '组长　张三\n副组长　李四\n成员　王五\n成员　赵六'],
  [
    'chapters under a heading in two parts',
    '重点任务　责任单位\n第一章　区卫生健康局\n第二章　区财政局\n第三章　区教育局',
  ],
  [
    'notes under a task each',
    '重点任务　完成时限\n责任单位　区卫生健康局\n配合单位　区财政局\n联系电话　85123456',
  ],
  [
    'signatures',
    '东湖区卫生健康局　东湖区财政局\n2026年3月2日　2026年3月2日\n责任单位　东湖区教育局\n联系人　王五',
  ],
])('%s are no table', (_, lines) => {
  expect(rowsOf(lines)).toEqual([]);
});
