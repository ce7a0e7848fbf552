import { expect, test } from 'vitest';
import type { TableRecord } from '#model/facts/table.ts';
import type { Span } from '#model/span.ts';
import { tableRows } from '#site/views/text/body/table-rows.ts';

const text = (words: string) => ({ source: words, hans: words, hant: words });

/** Rows of a text whose lines are `lines`: the first is the head, others with a tab are rows. */
function rowsOf(lines: readonly string[], head = lines[0] as string) {
  const body = lines.join('');
  let at = 0;
  const rows: { text: ReturnType<typeof text>; span: [number, number] }[][] = [];
  for (const [n, line] of lines.entries()) {
    if (n > 0 && line.includes('\t') && line !== head) {
      let from = at;
      rows.push(
        line.split('\t').map((cell) => {
          const span: [number, number] = [from, from + cell.length];
          from += cell.length + 1;
          return { text: text(cell), span };
        }),
      );
    }
    at += line.length;
  }
  const table = { caption: null, head: head.split('\t').map(text), rows } as unknown as TableRecord;
  const shown = tableRows(table, {
    body,
    start: 0,
    placeOf: (span) => span,
    htmlAt: ([from, to]: Span) => body.slice(from, to),
  });
  return shown.map(({ cells, across }) => (across ? `= ${cells}` : cells.join('|')));
}

test('what stands across between the rows of a table is shown where it stands', () => {
  expect(
    rowsOf([
      '序号\t任务\t单位',
      '（一）服务',
      '1\t建站\t市民政局',
      '2\t修路\t市交通局',
      '（二）要素',
      '3\t用电\t市电力局',
    ]),
  ).toEqual(['= （一）服务', '1|建站|市民政局', '2|修路|市交通局', '= （二）要素', '3|用电|市电力局']);
});

test('neither strokes nor the head once more on the next page are rows', () => {
  expect(
    rowsOf(['序号\t任务\t单位', ' |---|---| ', '1\t建站\t市民政局', '序号\t任务\t单位', '2\t修路\t市交通局']),
  ).toEqual(['1|建站|市民政局', '2|修路|市交通局']);
});
