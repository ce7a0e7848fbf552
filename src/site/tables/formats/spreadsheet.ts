/**
 * The parts of an Office Open XML workbook (ISO/IEC 29500): no more of it than tables of ours need, since a library that
 * offers every style asks of each of a million cells which it has, and that was two thirds of the time of all downloads.
 */
import { strToU8, zipSync } from 'fflate';

/** Places in `STYLES`. */
export const STYLE = { head: 1, text: 2, wrapped: 3, top: 4, day: 5 } as const;
type Style = (typeof STYLE)[keyof typeof STYLE];

/** Null is an empty cell; a day is a number with the style of one. */
export type SheetCell = { readonly value: string | number | boolean; readonly style: Style } | null;

export interface Sheet {
  readonly name: string;
  /** The first row stays in view. */
  readonly rows: readonly (readonly SheetCell[])[];
  /** Of each column, in characters. */
  readonly widths: readonly number[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const TOP = '<alignment vertical="top"/>';
// 49 is `@`: a text stays a text also after somebody edits the cell. 164 is the first number for forms of one's own.
const STYLES =
  `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  `<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${TOP}</xf>` +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${TOP}</xf>` +
  `<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${TOP}</xf>` +
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** Texts by number: a cell names its text, and each is written once. */
class Strings {
  readonly #numbers = new Map<string, number>();
  #uses = 0;

  numberOf(text: string): number {
    this.#uses++;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  toXml(): string {
    const items = [...this.#numbers.keys()].map((text) => {
      // Without the attribute readers drop blanks at the ends, which are part of the text.
      const space = /^\s|\s$/.test(text) ? ' xml:space="preserve"' : '';
      return `<si><t${space}>${escaped(text)}</t></si>`;
    });
    return `${XML}<sst xmlns="${MAIN}" count="${this.#uses}" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string =>
  /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] as string) : text;

/** 0 → A, 25 → Z, 26 → AA. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

function sheetXml({ rows, widths }: Sheet, strings: Strings): string {
  const names = widths.map((_, n) => letters(n));
  const cellXml = (cell: SheetCell, name: string): string => {
    if (cell === null) return '';
    const { value, style } = cell;
    if (typeof value === 'string')
      return `<c r="${name}" s="${style}" t="s"><v>${strings.numberOf(value)}</v></c>`;
    return typeof value === 'boolean'
      ? `<c r="${name}" s="${style}" t="b"><v>${Number(value)}</v></c>`
      : `<c r="${name}" s="${style}"><v>${value}</v></c>`;
  };
  const data = rows.map(
    (row, n) =>
      `<row r="${n + 1}">${row.map((cell, column) => cellXml(cell, `${names[column]}${n + 1}`)).join('')}</row>`,
  );
  const columns = widths.map(
    (width, n) => `<col min="${n + 1}" max="${n + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" ` +
    'activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${columns.join('')}</cols><sheetData>${data.join('')}</sheetData></worksheet>`
  );
}

const relations = (all: readonly (readonly [type: string, target: string])[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${all
    .map(
      ([type, target], n) =>
        `<Relationship Id="rId${n + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** The workbook as a file; the same sheets give the same bytes, whenever and wherever it is written. */
export function writeSpreadsheet(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const strings = new Strings();
  const pages = sheets.map((sheet) => sheetXml(sheet, strings));
  const type = (part: string, kind: string) =>
    `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const named = sheets.map(
    ({ name }, n) => `<sheet name="${escaped(name)}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`,
  );
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml':
      `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${type('workbook.xml', 'sheet.main')}` +
      `${sheets.map((_, n) => type(`worksheets/sheet${n + 1}.xml`, 'worksheet')).join('')}` +
      `${type('styles.xml', 'styles')}${type('sharedStrings.xml', 'sharedStrings')}</Types>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${named.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, n) => ['worksheet', `worksheets/sheet${n + 1}.xml`] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': strings.toXml(),
    ...Object.fromEntries(pages.map((xml, n) => [`xl/worksheets/sheet${n + 1}.xml`, xml])),
  };
  const entries = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
  // Local time, because the format stores it so; it knows no day before.
  return zipSync(entries, { level: 6, mtime: new Date(1980, 0, 1) });
}
