/**
 * A table for people who open a spreadsheet: typed cells, so that path 2.10 stays 2.10 and `=` is a word and
 * never a formula, with a second sheet that says what each column means.
 */
import type { Cell, Column, Grid } from '../table.ts';
import { speakable } from './speakable.ts';
import { type Sheet, type SheetCell, STYLE, writeSpreadsheet } from './spreadsheet.ts';

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

const headCell = (text: string): SheetCell => ({ value: text, style: STYLE.head });

function textCell(text: string): SheetCell {
  const cut = text.length > LONGEST ? text.slice(0, LONGEST - CUT.length) + CUT : text;
  return { value: speakable(cut), style: text.length > 40 ? STYLE.wrapped : STYLE.text };
}

// Days are counted from 30 December 1899.
const DAY = 86_400_000; // ms
const FIRST_DAY = Date.UTC(1899, 11, 30);

function sheetCell(value: Cell, { type }: Column): SheetCell {
  if (value === null || value === '') return null;
  if (typeof value !== 'string') return { value, style: STYLE.top };
  const day =
    type === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(day) ? textCell(value) : { value: (day - FIRST_DAY) / DAY, style: STYLE.day };
}

/** The same table gives the same bytes, whenever and wherever it is written. */
export function toWorkbook(table: Grid): Uint8Array<ArrayBuffer> {
  const { columns, rows } = table;
  const data: Sheet = {
    name: sheetName(table.name),
    rows: [
      columns.map(({ name }) => headCell(name)),
      ...rows.map((row) => columns.map((column, n) => sheetCell(row[n] ?? null, column))),
    ],
    widths: columns.map(({ type }) => WIDTHS[type]),
  };
  const fields: Sheet = {
    name: '字段 Fields',
    rows: [
      ['字段', '含义', '含義', 'Meaning', '取值 Values'].map(headCell),
      ...columns.map(({ name, meaning, values, type }) =>
        [name, meaning?.hans ?? '', meaning?.hant ?? '', meaning?.en ?? '', values?.join(' · ') ?? type].map(
          textCell,
        ),
      ),
    ],
    widths: [20, 40, 40, 48, 48],
  };
  const described = columns.some(({ meaning }) => meaning !== null);
  return writeSpreadsheet(described ? [data, fields] : [data]);
}

// What a spreadsheet does not take in the name of a sheet: https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
const sheetName = (name: string) => name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);
