import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packWorkbook } from '#site/tables/formats/pack.ts';
import { toWorkbook } from '#site/tables/formats/workbook.ts';
import type { Column, Grid } from '#site/tables/table.ts';

const column = (name: string, type: Column['type']): Column => ({
  name,
  type,
  required: false,
  meaning: { hans: '含义', hant: '含義', en: 'meaning' },
});
const GRID: Grid = {
  name: 'targets',
  columns: [
    column('path', 'string'),
    column('value', 'number'),
    column('leaf', 'boolean'),
    column('signed_on', 'date'),
  ],
  rows: [
    ['2.10', 2.5, true, '2016-08-10'],
    ['100%', 0, false, null],
    ['=1+1', null, null, '2016-08'],
    [' @甲\n<乙>\u0000', 1, true, '1999-12-31'],
    ['长'.repeat(40_000), null, null, null],
  ],
};

/** Cells of the first sheet by their address: `A2` → its type, style and what it shows. */
async function cellsOf(grid: Grid) {
  const parts = unzipSync(await toWorkbook(grid));
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const strings = Array.from(
    part('xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g),
    ([, t]) => t ?? '',
  );
  const cells = part('xl/worksheets/sheet1.xml').matchAll(
    /<c r="(\w+)"(?: s="(\d+)")?(?: t="(\w+)")?>(?:<v>([^<]*)<\/v>)?<\/c>/g,
  );
  return {
    sheet: part('xl/worksheets/sheet1.xml'),
    workbook: part('xl/workbook.xml'),
    cells: new Map(
      Array.from(cells, ([, at = '', , type = 'n', value = '']) => [
        at,
        [type, type === 's' ? strings[Number(value)] : value],
      ]),
    ),
  };
}

test('cells are typed: a path, a share and an equals sign are texts, numbers are numbers, days are days', async () => {
  const { cells, sheet } = await cellsOf(GRID);
  expect(cells.get('A2')).toEqual(['s', '2.10']);
  expect(cells.get('A3')).toEqual(['s', '100%']);
  expect(cells.get('A4')).toEqual(['s', '=1+1']);
  expect(cells.get('B2')).toEqual(['n', '2.5']);
  expect(cells.get('C3')).toEqual(['b', '0']);
  expect(cells.get('D2')).toEqual(['n', '42592']);
  expect(cells.get('D4')).toEqual(['s', '2016-08']);
  expect(cells.get('A5')?.[1]).toBe(' @甲\n&lt;乙&gt;');
  expect(sheet).not.toContain('<f');
});

test('blanks at the ends of a text stay when a reader opens it', async () => {
  const grid = { ...GRID, columns: GRID.columns.slice(0, 1), rows: [['　甲'], ['乙 '], ['丙']] };
  const strings = strFromU8(unzipSync(await toWorkbook(grid))['xl/sharedStrings.xml'] ?? new Uint8Array());
  for (const text of ['　甲', '乙 ']) expect(strings).toContain(`<t xml:space="preserve">${text}</t>`);
});

test('a text that no cell holds is cut with a word about it', async () => {
  const { cells } = await cellsOf(GRID);
  expect(cells.get('A6')?.[1]?.length).toBe(32_767);
  expect(cells.get('A6')?.[1]).toMatch(/全文见 CSV）$/);
});

test('a text of nothing that a sheet can hold is no cell, and every other text stands in its own', async () => {
  const rows = [
    ['甲', null],
    ['\u0000', 7],
    [null, null],
    ['乙', 8],
    ['甲', 9],
  ];
  const { cells } = await cellsOf({ ...GRID, columns: GRID.columns.slice(0, 2), rows });
  expect([...cells.keys()]).toEqual(['A1', 'B1', 'A2', 'B3', 'A5', 'B5', 'A6', 'B6']);
  expect(['A1', 'A2', 'A5', 'A6'].map((at) => cells.get(at)?.[1])).toEqual(['path', '甲', '乙', '甲']);
});

test('each table of the same columns has its own name and its own rows', async () => {
  const of = (name: string, word: string) => cellsOf({ ...GRID, name, rows: [[word, 1, true, null]] });
  for (const [name, shown, word] of [
    ['甲“乙”', '甲“乙”', '一'],
    ['a<b>"&\'', 'a&lt;b&gt;&quot;&amp;', '二'],
    ['2018/19', '2018 19', '三'],
  ] as const) {
    const { workbook, cells } = await of(name, word);
    expect(workbook).toContain(`name="${shown}`);
    expect(cells.get('A2')).toEqual(['s', word]);
    expect(cells.size).toBe(GRID.columns.length + 3);
  }
});

test('a second sheet says what the columns mean, where anybody said it', async () => {
  expect((await cellsOf(GRID)).workbook).toContain('字段 Fields');
  const bare = { ...GRID, columns: GRID.columns.map((one) => ({ ...one, meaning: null })) };
  expect((await cellsOf(bare)).workbook).not.toContain('字段 Fields');
});

test.each([
  ['in the browser', undefined],
  ['at build', packWorkbook],
])(
  'packed %s, the same table gives the same bytes at another time and in another time zone',
  async (_, pack) => {
    const zone = process.env.TZ;
    const first = await toWorkbook(GRID, pack);
    process.env.TZ = 'America/Los_Angeles';
    await new Promise((done) => setTimeout(done, 2100));
    expect(await toWorkbook(GRID, pack)).toEqual(first);
    process.env.TZ = zone;
  },
);

test('a workbook has the same parts in the same order whoever packs it', async () => {
  const rows = Array.from({ length: 40_000 }, (_, n) => [`第${n % 700}项`, n, n % 2 === 0, '2026-01-31']);
  const [here, there] = [
    await toWorkbook({ ...GRID, rows }),
    await toWorkbook({ ...GRID, rows }, packWorkbook),
  ];
  expect(Object.entries(unzipSync(there))).toEqual(Object.entries(unzipSync(here)));
  expect(Object.keys(unzipSync(there))[0]).toBe('[Content_Types].xml');
});
