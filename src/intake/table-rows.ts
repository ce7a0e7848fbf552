/** How a table stands in the text of a seed: a row a line, cells between bars. */

/** `[['指标', '2025'], ['床位', '']]` → `| 指标 | 2025 |`, `| 床位 | |`; every row as wide as the widest. */
export function tableRows(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row) => {
      const cells = Array.from({ length: width }, (_, i) => (row[i] ?? '').replace(/\s*\n\s*/g, '').trim());
      return `| ${cells.map((cell) => cell.replaceAll('|', '｜')).join(' | ')} |`;
    });
}
