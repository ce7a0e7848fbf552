/**
 * Radicals that printers of PDF write for whole characters: ⺠ for 民, ⻓ for 长. NFKC turns those of the block
 * Kangxi Radicals (⼀ U+2F00) into characters, and two of the 115 of CJK Radicals Supplement (U+2E80); here are
 * the others that are one UTF-16 unit, so that offsets stay.
 *
 * @see Unicode Character Database, EquivalentUnifiedIdeograph.txt (15.0)
 */
const PAIRS =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻' +
  '⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食' +
  '⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

const IDEOGRAPHS: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, i) => [PAIRS.charAt(i * 2), PAIRS.charAt(i * 2 + 1)]),
);

/** `⺠` → `民`; every other character as it is. */
export const withoutRadical = (character: string): string => IDEOGRAPHS.get(character) ?? character;
