/**
 * Simplified characters that are a word by themselves in more than one sense of official prose, so that no
 * dictionary of words can tell which traditional character is meant. Every other one-to-many character is
 * decided by the word that holds it, or by the sense that alone stands free (于 is 於, 发 is 發).
 */
export const OPEN_CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['只', '只享受一次 只 · 一只羊 隻'],
  ['面', '扩面、一面 面 · 米面 麵'],
  ['里', '村里 裡 · 三十里 里'],
  ['系', '某系某校 系 · 确系 係 · 系安全带 繫'],
  ['干', '干得好 幹 · 晾干 乾 · 相干 干'],
  ['余', '十余人 餘 · 姓氏 余'],
  ['制', '两票制 制 · 某厂制 製'],
  ['卷', '一卷 卷 · 卷起 捲'],
  ['云', '上云 雲 · 人云 云'],
  ['周', '一周 週 · 姓氏、四周 周'],
  ['历', '历时 歷 · 公历、挂历 曆'],
  ['复', '复工 復 · 复信 覆 · 复诊 複'],
  ['征', '征地、征税 徵 · 远征 征'],
  ['冲', '冲水 沖 · 冲突、要冲 衝'],
  ['折', '打折 折 · 存折 摺'],
  ['松', '松紧 鬆 · 松木 松'],
  ['谷', '谷物 穀 · 山谷 谷'],
  ['钟', '五点钟 鐘 · 钟爱 鍾'],
  ['范', '示范 範 · 姓氏 范'],
  ['斗', '斗争 鬥 · 一斗 斗'],
  ['胡', '胡须 鬍 · 姓氏 胡'],
  ['表', '附表 表 · 水表 錶'],
  ['采', '采煤 採 · 风采 采'],
  ['签', '签字 簽 · 书签 籤'],
  ['出', '进出 出 · 一出戏 齣'],
]);
