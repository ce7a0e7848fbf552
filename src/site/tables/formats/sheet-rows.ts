/**
 * The rows of a table in the first sheet of a workbook. The package writes a workbook with a row of samples, a cell of each style;
 * a `Feature`, by which it lets others change its files, takes that row out. Once the workbook is unpacked, rows are put in its place
 * and their texts behind those of the package, for as many tables as have the same columns. The package itself asks anew for the style of
 * every cell and the number of every text, packs all of them, and takes many times as long for the tables of a hundred documents.
 */
import type { Cell, Feature } from 'write-excel-file/universal';
import { convertDateToSerialNumber, getCellAddress, sanitizeTextContent } from 'write-excel-file/utility';

/** A cell in the style of one of the samples. */
export interface StyledCell {
  /** Number of the sample. */
  readonly like: number;
  readonly value: string | number | boolean | Date;
}

export interface StyledRows {
  readonly rows: number;
  readonly columns: number;
  /** The cell of a row in a column, both counted from 0; its text is not empty. */
  readonly cellAt: (row: number, column: number) => StyledCell | null;
}

export const SHEET = 'xl/worksheets/sheet1.xml';
/** Every text of the workbook once, numbered from 0: cells hold the number. */
export const TEXTS = 'xl/sharedStrings.xml';
// The head stands above.
const FIRST_ROW = 2;
/** An empty row, in whose place they are put. */
const MARK = `<row r="${FIRST_ROW}"></row>`;

/** The row of samples, and what takes it out of the sheet again. */
export interface SampleRow {
  /** The second row of the first sheet, behind its head. */
  readonly row: readonly Cell[];
  readonly feature: Feature<Blob>;
  /** Of the samples, in their order, once the sheet is written. */
  readonly styles: () => readonly string[];
}

/**
 * @param samples a cell of each style, without a value
 * @throws when the package writes a sheet of another form than that of 4.1
 */
export function sampleRow(samples: readonly Cell[]): SampleRow {
  let styles: readonly string[] = [];
  return {
    row: samples,
    feature: {
      files: {
        write: {
          files: (_, { read }) => {
            const sheet = String(read(SHEET));
            const sample = sampleIn(sheet);
            styles = readStyles(sample, samples.length);
            return { [SHEET]: sheet.replace(sample, () => MARK) };
          },
        },
      },
    },
    styles: () => styles,
  };
}

/** A workbook whose first sheet is its head and a mark. */
export interface EmptySheet {
  readonly sheet: string;
  readonly texts: string;
  readonly styles: readonly string[];
}

/**
 * The sheet with rows, and the texts with theirs, both in pieces; texts are asked for once the sheet is whole.
 * @throws when the package writes a sheet or texts of another form than that of 4.1
 */
export function fillSheet(
  { sheet, texts, styles }: EmptySheet,
  cells: StyledRows,
): { readonly sheet: Generator<string>; readonly texts: Generator<string> } {
  // Each with its number.
  const numbers = new Map<string, number>();
  const before = countOf(texts, '<si>');
  const numberOf = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    const number = before + numbers.size;
    numbers.set(text, number);
    return number;
  };
  return {
    sheet: around(sheet, MARK, '', function* () {
      for (let row = 0; row < cells.rows; row++) yield rowText(cells, row, styles, numberOf);
    }),
    texts: around(texts, END_OF_TEXTS, END_OF_TEXTS, function* () {
      for (const text of numbers.keys()) yield textItem(text);
    }),
  };
}

const END_OF_TEXTS = '</sst>';

const countOf = (text: string, part: string): number => text.split(part).length - 1;

/** A file with `pieces` where `mark` stands once, and behind them `after`. */
function* around(
  file: string,
  mark: string,
  after: string,
  pieces: () => Generator<string>,
): Generator<string> {
  const [head, tail, ...others] = file.split(mark);
  if (head === undefined || tail === undefined || others.length > 0)
    throw new Error(`a workbook has ${mark} ${file.split(mark).length - 1} times and not once`);
  yield head;
  yield* pieces();
  yield after;
  yield tail;
}

/** Blanks at its ends are lost where a reader is not told to keep them. */
const textItem = (text: string): string =>
  `<si><t${text.trim() === text ? '' : ' xml:space="preserve"'}>${sanitizeTextContent(text)}</t></si>`;

function sampleIn(sheet: string): string {
  const [sample, ...others] = sheet.match(new RegExp(`<row r="${FIRST_ROW}">.*?</row>`, 'g')) ?? [];
  if (sample === undefined || others.length > 0) throw new Error(`${SHEET} has no row of samples`);
  return sample;
}

/** Of the samples, in their order. */
function readStyles(sample: string, samples: number): readonly string[] {
  const styles = Array.from(sample.matchAll(/<c [^>]*?s="(\d+)"/g), ([, style = '']) => style);
  if (styles.length !== samples)
    throw new Error(`${SHEET} has ${styles.length} styles, not the ${samples} that were asked for`);
  return styles;
}

function rowText(
  { columns, cellAt }: StyledRows,
  row: number,
  styles: readonly string[],
  numberOf: (text: string) => number,
): string {
  const number = FIRST_ROW + row;
  let text = `<row r="${number}">`;
  for (let column = 0; column < columns; column++) {
    const cell = cellAt(row, column);
    if (cell === null) continue;
    const { like, value } = cell;
    text += `<c r="${columnName(column)}${number}" s="${styles[like]}"`;
    if (typeof value === 'string') text += ` t="s"><v>${numberOf(value)}</v></c>`;
    else if (typeof value === 'boolean') text += ` t="b"><v>${value ? 1 : 0}</v></c>`;
    else text += `><v>${typeof value === 'number' ? value : convertDateToSerialNumber(value)}</v></c>`;
  }
  return `${text}</row>`;
}

const columnNames: string[] = [];
function columnName(column: number): string {
  columnNames[column] ??= getCellAddress(0, column).replace(/\d+$/, '');
  return columnNames[column];
}
