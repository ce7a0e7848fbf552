/**
 * The rows of a table in the first sheet of a workbook. The package writes the workbook with a row of samples: a cell of each style and
 * one of each text; a `Feature`, by which it lets others change its files, puts the rows in its place. The package
 * itself asks anew for the style of every cell and takes four times as long for the tables of a hundred documents.
 */
import type { Cell, Feature } from 'write-excel-file/universal';
import { convertDateToSerialNumber, getCellAddress } from 'write-excel-file/utility';

/** A cell in the style of one of the samples. */
export interface StyledCell {
  /** Number of the sample. */
  readonly like: number;
  readonly value: string | number | boolean | Date;
}

export type StyledRow = readonly (StyledCell | null)[];

const SHEET = 'xl/worksheets/sheet1.xml';
// The head stands above.
const FIRST_ROW = 2;

/**
 * The second row of the first sheet, behind its head, and what puts `rows` in its place.
 *
 * @param samples a cell of each style, without a value
 * @param rows whose texts are not empty
 * @throws when the package writes a sheet of another form than that of 4.1
 */
export function sheetRows(
  samples: readonly Cell[],
  rows: readonly StyledRow[],
): { readonly row: readonly Cell[]; readonly feature: Feature<Blob> } {
  const texts = new Set<string>();
  for (const row of rows) for (const cell of row) if (typeof cell?.value === 'string') texts.add(cell.value);
  const write = (sheet: string): string => {
    const [sample, ...others] = sheet.match(new RegExp(`<row r="${FIRST_ROW}">.*?</row>`, 'g')) ?? [];
    if (sample === undefined || others.length > 0) throw new Error(`${SHEET} has no row of samples`);
    const styles = Array.from(sample.matchAll(/<c [^>]*?s="(\d+)"/g), ([, style = '']) => style);
    const numbers = Array.from(sample.matchAll(/<v>(\d+)<\/v>/g), ([, number = '']) => number);
    if (styles.length !== samples.length || numbers.length !== texts.size)
      throw new Error(
        `${SHEET} has ${styles.length} styles and ${numbers.length} texts, not those that were asked for`,
      );
    const numberOf = new Map(Array.from(texts, (text, n) => [text, numbers[n] as string]));
    const [before, after] = sheet.split(sample) as [string, string];
    const written = rows.map((row, n) => rowText(row, FIRST_ROW + n, { styles, numberOf }));
    return [before, ...written, after].join('');
  };
  return {
    row: [...samples, ...Array.from(texts, (value) => ({ value, type: String }))],
    feature: {
      files: { write: { files: (_, { read }) => ({ [SHEET]: write(String(read(SHEET))) }) } },
    },
  };
}

interface Numbered {
  /** Of the samples, in their order. */
  readonly styles: readonly string[];
  /** By the text. */
  readonly numberOf: ReadonlyMap<string, string>;
}

function rowText(row: StyledRow, number: number, { styles, numberOf }: Numbered): string {
  let text = `<row r="${number}">`;
  for (const [column, cell] of row.entries()) {
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
