import { sourceSpan, withText } from '#language/mapped.ts';
import type { ConvertedTable, ParsedTable } from '#model/line.ts';
import type { MappedText } from '#model/span.ts';
import type { Text } from '#model/text.ts';

/** A table with every cell in both scripts. */
export function convertTable(
  { caption, head, rows, ...table }: ParsedTable,
  convert: (text: string) => Pick<Text, 'hans' | 'hant'>,
): ConvertedTable {
  const textOf = ({ text: source }: MappedText): Text => {
    const { hans, hant } = convert(source);
    return { source, hans, hant };
  };
  return {
    ...table,
    caption: caption && textOf(caption),
    head: head.map(textOf),
    rows: rows.map((row) =>
      row.map((source) => {
        const text = textOf(source);
        return {
          text,
          source,
          reading: withText(source, text.hans),
          span: sourceSpan(source, 0, source.text.length),
        };
      }),
    ),
  };
}
