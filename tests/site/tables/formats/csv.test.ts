import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from '#site/tables/formats/csv.ts';

test('UTF-8 without mark, one line ending, values as they are', () => {
  const rows = [
    ['=', -5, '甲,乙'],
    ['他说"好"\n第二行', true, null],
  ];
  expect(toCsv(['comparator', 'value', 'text'], rows)).toBe(
    'comparator,value,text\n=,-5,"甲,乙"\n"他说""好""\n第二行",true,\n',
  );
});

test('a cell with a line feed is one cell, whatever stands beside it', () => {
  const csv = toCsv(['a', 'b'], [['≈ 90 % (2018 年)\n≈ 90 % (未写期限)', '1']]);
  expect(parse(csv)).toEqual([
    ['a', 'b'],
    ['≈ 90 % (2018 年)\n≈ 90 % (未写期限)', '1'],
  ]);
});

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', '甲', ',', '"', '\n', '\r', ' ', '=', '+', '-', '@', '\t', '；') }),
  fc.string({ unit: 'grapheme' }).filter((text) => !text.startsWith('\uFEFF')),
);

test('any texts come back as they were, through a reader that nobody here wrote', () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 4 })
        .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 5 })),
      (rows) => {
        const head = (rows[0] ?? ['x']).map((_, n) => `c${n}`);
        const csv = toCsv(head, rows);
        expect(parse(csv, { relax_column_count: false, record_delimiter: '\n' })).toEqual([head, ...rows]);
      },
    ),
  );
});
