import { expect, test } from 'vitest';
import { parseText } from '../parsed.ts';

const TEXT = '一、总体要求\n（一）指导思想。坚持创新发展。\n（二）主要目标。实现下列指标。';

const rowsOf = (printed: string) =>
  parseText(printed).value.tables.map(({ head, rows }) =>
    [head, ...rows].map((row) => row.map((cell) => cell.text).join(' / ')),
  );

test('of a cell a line, what stands over the first number is a column where no section has a name', () => {
  const rows = '1\n新建公园\n3个\n市园林局\n2\n改造广场\n4处\n市城管局';
  const expected = [
    '序号 / 任务 / 目标 / 责任单位',
    '1 / 新建公园 / 3个 / 市园林局',
    '2 / 改造广场 / 4处 / 市城管局',
  ];
  expect(rowsOf(`${TEXT}\n序号\n任务\n目标\n责任单位\n${rows}`)).toEqual([expected]);
  expect(rowsOf(`${TEXT}\n序号\n任务\n目标\n责任单位\n城区\n${rows}`)).toEqual([expected]);
});

test('tasks of a cell a line are counted by their numbers, up to a row that one cell of two lines moves', () => {
  const long = `新建公园3个，改造公园2个；${'种植行道树、铺设步道、安装路灯，'.repeat(5)}方便群众休闲健身。`;
  const head = '附件：重点任务清单\n序号\n重点任务\n责任单位\n完成时限';
  const tableIn = (rows: string) => {
    const { clauses, tables } = parseText(`${TEXT}\n${head}\n${rows}`).value;
    expect(clauses.at(-1)?.marker).toBe('附件：');
    return tables[0]?.rows.map((row) => row.map((cell) => cell.text).join(' / '));
  };
  const [first, second] = [`1\n${long}\n市园林局\n2026年12月`, '2\n广场\n市城管局\n2027年6月'];
  const read = [`1 / ${long} / 市园林局 / 2026年12月`, '2 / 广场 / 市城管局 / 2027年6月'];
  expect(tableIn(`${first}\n${second}`)).toEqual(read);
  expect(
    tableIn(`${first}\n${second}\n3\n绿道\n市园林局\n市水务局\n2027年6月\n4\n花园\n市园林局\n2027年`),
  ).toEqual(read);
});
