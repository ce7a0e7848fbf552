/**
 * A table for people who open a spreadsheet: typed cells, so that path 2.10 stays 2.10 and `=` is a word and
 * never a formula, with a second sheet that says what each column means.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeXlsxFile, { type Cell as SheetCell, type SheetData } from 'write-excel-file/universal';
import { sanitizeAttributeValue } from 'write-excel-file/utility';
import type { Column, Grid } from '../table.ts';
import {
  type EmptySheet,
  fillSheet,
  SHEET,
  type StyledCell,
  type StyledRows,
  sampleRow,
  TEXTS,
} from './sheet-rows.ts';
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

/** Most cells of a table hold what another holds: of each text there is one. */
function styledRows({ columns, rows }: Grid): StyledRows {
  const texts = new Map<string, StyledCell | null>();
  const days = new Map<string, StyledCell | null>();
  return {
    rows: rows.length,
    columns: columns.length,
    cellAt: (row, column) => {
      const value = rows[row]?.[column] ?? null;
      if (value === null) return null;
      if (typeof value !== 'string') return { like: LIKE.plain, value };
      const isDay = columns[column]?.type === 'date';
      const known = isDay ? days : texts;
      const before = known.get(value);
      if (before !== undefined) return before;
      const cell = isDay ? (dayCell(value) ?? styledText(value)) : styledText(value);
      known.set(value, cell);
      return cell;
    },
  };
}

const dayCell = (value: string): StyledCell | null =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) ? { like: LIKE.day, value: new Date(`${value}T00:00:00Z`) } : null;

function styledText(value: string): StyledCell | null {
  const text = cellText(value);
  return text === '' ? null : { like: text.length > LONG ? LIKE.longText : LIKE.text, value: text };
}

/** The archive of files: in their order, and whenever it is made, the same bytes. */
export type Packer = (files: ReadonlyMap<string, Uint8Array>) => Uint8Array<ArrayBuffer>;

/** The first that an archive knows; in local time, because the format stores it so and the time zone must not show. */
export const firstDay = (): Date => new Date(1980, 0, 1);

const packHere: Packer = (files) => zipSync(Object.fromEntries(files), { mtime: firstDay() });

/** The same table gives the same bytes, whenever and wherever it is written by the same packer. */
export async function toWorkbook(table: Grid, pack = packHere): Promise<Uint8Array<ArrayBuffer>> {
  const empty = await emptyFor(table.columns);
  const { sheet, texts } = fillSheet(empty, styledRows(table));
  const files = new Map(empty.files);
  const sheets = strFromU8(files.get(SHEETS) ?? new Uint8Array());
  const name = sanitizeAttributeValue(sheetName(table.name));
  files.set(SHEETS, strToU8(sheets.replace(`name="${UNNAMED}"`, () => `name="${name}"`)));
  files.set(SHEET, bytesOf(sheet));
  return pack(files.set(TEXTS, bytesOf(texts)));
}

/** What a workbook says of its sheets. */
const SHEETS = 'xl/workbook.xml';
const UNNAMED = 'unnamed';

interface EmptyWorkbook extends EmptySheet {
  readonly files: ReadonlyMap<string, Uint8Array>;
}

// Tables of one kind are written in a row: most have the columns of the one before.
const MOST = 16;
const empties = new Map<string, Promise<EmptyWorkbook>>();

function emptyFor(columns: readonly Column[]): Promise<EmptyWorkbook> {
  const key = JSON.stringify(columns);
  const empty = empties.get(key) ?? makeEmpty(columns);
  empties.delete(key);
  empties.set(key, empty);
  for (const oldest of empties.keys()) {
    if (empties.size <= MOST) break;
    empties.delete(oldest);
  }
  return empty;
}

/** A workbook for tables of these columns, without rows and without a name for its first sheet. */
async function makeEmpty(columns: readonly Column[]): Promise<EmptyWorkbook> {
  const { row, feature, styles } = sampleRow(Object.values(SAMPLES));
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
        UNNAMED,
        data,
        columns.map(({ type }) => WIDTHS[type]),
      ),
      ...(described ? [sheet('字段 Fields', fields, [20, 40, 40, 48, 48])] : []),
    ],
    { features: [feature] },
  ).toBlob();
  const files = new Map(Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer()))));
  const part = (name: string) => strFromU8(files.get(name) ?? new Uint8Array());
  return { files, sheet: part(SHEET), texts: part(TEXTS), styles: styles() };
}

// Characters turned into bytes at a time: all pieces at once were one text more of a large sheet.
const AT_A_TIME = 1_000_000;

function bytesOf(pieces: Iterable<string>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < AT_A_TIME) continue;
    parts.push(encoder.encode(text));
    text = '';
  }
  parts.push(encoder.encode(text));
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

// What a spreadsheet does not take in the name of a sheet: https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
const sheetName = (name: string) => name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);
