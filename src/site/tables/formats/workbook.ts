/**
 * A table for people who open a spreadsheet: typed cells, so that path 2.10 stays 2.10 and `=` is a word and
 * never a formula, with a second sheet that says what each column means.
 */
import writeXlsxFile, { type Cell as SheetCell, type SheetData } from 'write-excel-file/universal';
import type { Cell, Column, Grid } from '../table.ts';
import { type StyledCell, sheetRows } from './sheet-rows.ts';
import { speakable } from './speakable.ts';

// A cell of a spreadsheet holds no more: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3
const LONGEST = 32_767;
const CUT = '……（超出单元格上限，全文见 CSV）';
const WIDTHS: Readonly<Record<Column['type'], number>> = {
  string: 24,
  integer: 10,
  number: 10,
  boolean: 8,
  date: 12,
};

const LONG = 40; // characters from which on a text is broken into lines

const headCell = (text: string): SheetCell => ({ value: text, type: String, fontWeight: 'bold' });
const cellText = (text: string): string =>
  speakable(text.length > LONGEST ? text.slice(0, LONGEST - CUT.length) + CUT : text);
// `@` keeps a text a text also after somebody edits the cell.
const TEXT = { type: String, format: '@', alignVertical: 'top' } as const;
const textCell = (text: string): SheetCell => ({ ...TEXT, value: cellText(text), wrap: text.length > LONG });

/** Styles of the cells of a table: of each a cell without a value. */
const SAMPLES = {
  text: { ...TEXT },
  longText: { ...TEXT, wrap: true },
  plain: { type: Number, alignVertical: 'top' },
  day: { type: Date, format: 'yyyy-mm-dd', alignVertical: 'top' },
} as const satisfies Readonly<Record<string, SheetCell>>;
const LIKE = Object.fromEntries(Object.keys(SAMPLES).map((name, n) => [name, n])) as Record<
  keyof typeof SAMPLES,
  number
>;

function styledCell(value: Cell, { type }: Column): StyledCell | null {
  if (value === null || value === '') return null;
  if (typeof value !== 'string') return { like: LIKE.plain, value };
  if (type === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value))
    return { like: LIKE.day, value: new Date(`${value}T00:00:00Z`) };
  const text = cellText(value);
  return text === '' ? null : { like: text.length > LONG ? LIKE.longText : LIKE.text, value: text };
}

/** The same table gives the same bytes, whenever and wherever it is written. */
export async function toWorkbook(table: Grid): Promise<Uint8Array<ArrayBuffer>> {
  const { columns, rows } = table;
  const styled = rows.map((row) => columns.map((column, n) => styledCell(row[n] ?? null, column)));
  const { row, feature } = sheetRows(Object.values(SAMPLES), styled);
  const data: SheetData = [columns.map(({ name }) => headCell(name)), [...row]];
  const fields: SheetData = [
    ['字段', '含义', '含義', 'Meaning', '取值 Values'].map(headCell),
    ...columns.map(({ name, meaning, values, type }) =>
      [name, meaning?.hans ?? '', meaning?.hant ?? '', meaning?.en ?? '', values?.join(' · ') ?? type].map(
        textCell,
      ),
    ),
  ];
  const sheet = (name: string, data: SheetData, widths: readonly number[]) => ({
    data,
    sheet: name,
    stickyRowsCount: 1,
    columns: widths.map((width) => ({ width })),
  });
  const described = columns.some(({ meaning }) => meaning !== null);
  const file = await writeXlsxFile(
    [
      sheet(
        sheetName(table.name),
        data,
        columns.map(({ type }) => WIDTHS[type]),
      ),
      ...(described ? [sheet('字段 Fields', fields, [20, 40, 40, 48, 48])] : []),
    ],
    { features: [feature] },
  ).toBlob();
  return dated(new Uint8Array(await file.arrayBuffer()));
}

// 1 January 1980, 0:00: the format knows no day before. Fields by https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3
const FIRST_DAY = 0x0021_0000;
const END_OF_DIRECTORY = 22;

/** The archive with every entry dated alike: as they come, entries carry the minute of the build in local time. */
function dated(archive: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.byteLength - END_OF_DIRECTORY;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let n = 0; n < count; n++) {
    view.setUint32(at + 12, FIRST_DAY, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, FIRST_DAY, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return archive;
}

// What a spreadsheet does not take in the name of a sheet: https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
const sheetName = (name: string) => name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);
