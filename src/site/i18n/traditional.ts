/** The interface in traditional characters, from its simplified strings. */
import * as OpenCC from 'opencc-js';

const convert = OpenCC.Converter({ from: 'cn', to: 'tw' });
const QUOTES: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' };
const known = new Map<string, string>();

/**
 * A string of the interface in Taiwan's characters and quotation marks. Words that Taiwan does not use
 * (数据, 搜索) stay as they are: a string with such a word states its own `hant`.
 */
export function traditional(hans: string): string {
  const before = known.get(hans);
  if (before !== undefined) return before;
  const made = convert(hans).replace(/[“”‘’]/g, (mark) => QUOTES[mark] ?? mark);
  known.set(hans, made);
  return made;
}
