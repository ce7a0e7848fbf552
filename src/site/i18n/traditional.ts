/** The interface in traditional characters, from its simplified strings. */
import * as OpenCC from 'opencc-js';

const convert = OpenCC.Converter({ from: 'cn', to: 'tw' });
const QUOTES: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' };

/** What Taiwan calls otherwise, or writes with another character, wherever an interface says it. */
const TAIWAN: Readonly<Record<string, string>> = {
  數據: '資料',
  程序: '程式',
  網絡: '網路',
  鏈接: '連結',
  搜索: '搜尋',
  查找: '尋找',
  打印: '列印',
  粘貼: '貼上',
  保存: '儲存',
  點擊: '點選',
  運行: '執行',
  生成: '產生',
  識別: '辨識',
  字段: '欄位',
  字節: '位元組',
  概率: '機率',
  匹配: '比對',
  壓縮包: '壓縮檔',
  全角: '全形',
  半角: '半形',
  硃色: '朱色',
  計劃: '計畫',
};
const OTHERWISE = new RegExp(Object.keys(TAIWAN).join('|'), 'g');
const known = new Map<string, string>();

/**
 * A string of the interface in Taiwan's characters, words and quotation marks. A word that means one thing there and
 * another here (文件 is 檔案 only where it is a file; 行 of a table is 列) stays: such a string states its own `hant`.
 */
export function traditional(hans: string): string {
  const before = known.get(hans);
  if (before !== undefined) return before;
  const made = convert(hans)
    .replace(OTHERWISE, (word) => TAIWAN[word] ?? word)
    .replace(/[“”‘’]/g, (mark) => QUOTES[mark] ?? mark);
  known.set(hans, made);
  return made;
}
