/**
 * The rows of a table in the first sheet of a workbook. The package writes the workbook with a row of samples: a cell of each style and
 * one of each text; a `Feature`, by which it lets others change its files, takes that row out, and the rows are put in its place once the
 * workbook is unpacked. The package itself asks anew for the style of every cell and takes many times as long for the tables of a hundred documents.
 */
import type { Cell, Feature } from 'write-excel-file/universal';
import { convertDateToSerialNumber, getCellAddress } from 'write-excel-file/utility';

/** A cell in the style of one of the samples. */
export interface StyledCell {
  /** Number of the sample. */
  readonly like: number;
  readonly value: string | number | boolean | Date;
}

export interface StyledRows {
  readonly rows: number;
  readonly columns: number;
  /** The cell of a row in a column, both counted from 0; its text is not empty. Each is asked for twice. */
  readonly cellAt: (row: number, column: number) => StyledCell | null;
}

export const SHEET = 'xl/worksheets/sheet1.xml';
// The head stands above.
const FIRST_ROW = 2;
/** An empty row, in whose place they are put. */
const MARK = `<row r="${FIRST_ROW}"></row>`;

export interface SheetRows {
  /** The second row of the first sheet, behind its head. */
  readonly row: readonly Cell[];
  /** Takes it out of the sheet again. */
  readonly feature: Feature<Blob>;
  /** The sheet with the rows, in pieces. */
  readonly fill: (sheet: string) => Generator<string>;
}

/**
 * @param samples a cell of each style, without a value
 * @throws when the package writes a sheet of another form than that of 4.1
 */
export function sheetRows(samples: readonly Cell[], cells: StyledRows): SheetRows {
  const texts = new Set<string>();
  for (const cell of allOf(cells)) if (typeof cell?.value === 'string') texts.add(cell.value);
  let numbered: Numbered | null = null;
  return {
    row: [...samples, ...Array.from(texts, (value) => ({ value, type: String }))],
    feature: {
      files: {
        write: {
          files: (_, { read }) => {
            const sheet = String(read(SHEET));
            const sample = sampleIn(sheet);
            numbered = readNumbers(sample, samples.length, texts);
            return { [SHEET]: sheet.replace(sample, () => MARK) };
          },
        },
      },
    },
    fill: function* (sheet) {
      const [before, after] = sheet.split(MARK);
      if (before === undefined || after === undefined || numbered === null)
        throw new Error(`${SHEET} has no place for rows`);
      yield before;
      for (let row = 0; row < cells.rows; row++) yield rowText(cells, row, numbered);
      yield after;
    },
  };
}

function* allOf({ rows, columns, cellAt }: StyledRows): Generator<StyledCell | null> {
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) yield cellAt(row, column);
}

function sampleIn(sheet: string): string {
  const [sample, ...others] = sheet.match(new RegExp(`<row r="${FIRST_ROW}">.*?</row>`, 'g')) ?? [];
  if (sample === undefined || others.length > 0) throw new Error(`${SHEET} has no row of samples`);
  return sample;
}

interface Numbered {
  /** Of the samples, in their order. */
  readonly styles: readonly string[];
  /** By the text. */
  readonly numberOf: ReadonlyMap<string, string>;
}

function readNumbers(sample: string, samples: number, texts: ReadonlySet<string>): Numbered {
  const styles = Array.from(sample.matchAll(/<c [^>]*?s="(\d+)"/g), ([, style = '']) => style);
  const numbers = Array.from(sample.matchAll(/<v>(\d+)<\/v>/g), ([, number = '']) => number);
  if (styles.length !== samples || numbers.length !== texts.size)
    throw new Error(
      `${SHEET} has ${styles.length} styles and ${numbers.length} texts, not those that were asked for`,
    );
  return { styles, numberOf: new Map(Array.from(texts, (text, n) => [text, numbers[n] as string])) };
}

function rowText({ columns, cellAt }: StyledRows, row: number, { styles, numberOf }: Numbered): string {
  const number = FIRST_ROW + row;
  let text = `<row r="${number}">`;
  for (let column = 0; column < columns; column++) {
    const cell = cellAt(row, column);
    if (cell === null) continue;
    const { like, value } = cell;
    text += `<c r="${columnName(column)}${number}" s="${styles[like]}"`;
    if (typeof value === 'string') text += ` t="s"><v>${numberOf.get(value)}</v></c>`;
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
