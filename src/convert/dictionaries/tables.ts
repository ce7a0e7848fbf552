import { sourceSpan } from '#language/mapped.ts';
import type { ParsedTable } from '#model/line.ts';
import type { MappedText } from '#model/span.ts';
import type { TableRecord } from '#model/table.ts';
import type { Text } from '#model/text.ts';

/** A table with every cell in both scripts. */
export function convertTable(
  { caption, head, rows, ...table }: ParsedTable,
  convert: (text: string) => Pick<Text, 'hans' | 'hant'>,
): TableRecord {
  const textOf = ({ text: source }: MappedText): Text => {
    const { hans, hant } = convert(source);
    return { source, hans, hant };
  };
  return {
    ...table,
    caption: caption && textOf(caption),
    head: head.map(textOf),
    rows: rows.map((row) =>
      row.map((cell) => ({ text: textOf(cell), span: sourceSpan(cell, 0, cell.text.length) })),
    ),
  };
}
