/** A table of clauses as a document of Word: a real table whose head is repeated on every page. */
import {
  Document,
  ExternalHyperlink,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ClauseTable, TableEntry } from '../clause-table.ts';
import { speakable } from './speakable.ts';

// Twentieths of a point: a sheet of A4 on its side, less two margins of two centimetres.
const WIDTH = 16_838 - 2 * 1_134;
const NUMBER = 600;

const run = (text: string, more: { bold?: boolean; style?: string } = {}) =>
  new TextRun({ text: speakable(text), font: { eastAsia: 'SimSun' }, ...more });

const paragraphOf = ({ label, text, url }: TableEntry): Paragraph =>
  new Paragraph({
    children: [
      new ExternalHyperlink({ link: url, children: [run(label, { style: 'Hyperlink' })] }),
      run(` ${text}`),
    ],
  });

function cellOf(width: number, children: readonly Paragraph[]): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, children: [...children] });
}

const plain = (text: string, bold = false): Paragraph => new Paragraph({ children: [run(text, { bold })] });

/** The same table gives the same text; the file carries the day on which it is written. */
export async function toWord({ title, notes, columns, rows, none, citation }: ClauseTable): Promise<Blob> {
  const width = Math.floor((WIDTH - NUMBER) / Math.max(1, columns.length));
  const head = new TableRow({
    tableHeader: true,
    children: [cellOf(NUMBER, [plain('')]), ...columns.map((name) => cellOf(width, [plain(name, true)]))],
  });
  const body = rows.map(
    (cells, n) =>
      new TableRow({
        children: [
          cellOf(NUMBER, [plain(String(n + 1))]),
          ...cells.map((entries) =>
            cellOf(width, entries.length === 0 ? [plain(none)] : entries.map(paragraphOf)),
          ),
        ],
      }),
  );
  const table = new Table({
    rows: [head, ...body],
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: [NUMBER, ...columns.map(() => width)],
  });
  return Packer.toBlob(
    new Document({
      title,
      sections: [
        {
          properties: {
            page: {
              size: { orientation: PageOrientation.LANDSCAPE, width: 11_906, height: 16_838 },
              margin: { left: 1_134, right: 1_134, top: 1_134, bottom: 1_134 },
            },
          },
          children: [
            ...(title ? [plain(title, true)] : []),
            table,
            ...(notes ? notes.split('\n').map((line) => plain(line)) : []),
            plain(citation),
          ],
        },
      ],
    }),
  );
}
