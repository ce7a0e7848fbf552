/**
 * Names and numbers weigh little when clauses are compared: two places that copy one programme differ
 * in exactly these. They become one symbol each, so that a renamed place or a changed number leaves
 * length, runs and rarity as they were.
 */
import { form } from '#language/rules/form.ts';
import { rarityOf } from './background/background.ts';

/** Private-use characters that stand for a recognised name or number in a comparison text. */
export const SYMBOLS = { place: '\uE000', number: '\uE001', agency: '\uE002' } as const;

const FIRST = SYMBOLS.place.charCodeAt(0);
const LAST = SYMBOLS.agency.charCodeAt(0);

/** Whether a UTF-16 unit is one of {@link SYMBOLS}. */
export function isSymbol(code: number): boolean {
  return code >= FIRST && code <= LAST;
}

/** A stretch `[start, end)` of a folded text and the symbol that stands for it. */
export interface NamedStretch {
  readonly start: number;
  readonly end: number;
  readonly symbol: string;
}

// 普宁市, 高明区, 揭西县: two characters before a level that no list of levels (区、镇) and no word goes on
// with (区域, 县级, 市民). The characters and words excluded stand before a level in every such text and name
// no place: 全市, 各区, 加强县级, 推进区、镇一体化, 卫生强市, 组建县. It is looked for by its level: nearly every character may begin a
// name, few a level.
const NAME_LENGTH = 2;
const NOT_IN_NAME =
  '各本我全该市县区省镇乡级域内外和与及或的在到为对由向等公社地辖城山农街两三一二所每年以有不出跨强';
const ADMINISTRATIVE = form(
  `(?<=(?!{notInPlaceName}|(?:{commits}|{starts}|{noPlace}){placeLevel})[[\\u4e00-\\u9fff]--[${NOT_IN_NAME}]]{${NAME_LENGTH}})(?:{placeLevel})(?<!{areaWord}|{noDistrict}区)(?![域级内外直场民划长]|[、\\(](?:{placeLevel}|[村街]))`,
  'gv',
);
// 2.5, 100, 8—10 (not “120”, which is a name) and the digits of 2018年; 第八条, 三千元, 二十四小时, 十五日, but not 一个, 三级, 一条龙
const NUMBER = form(
  String.raw`(?<!"\d*)\d+(?:\.\d+)?|(?<=第)[〇零一二两三四五六七八九十百千]+(?=[条款项])|[〇零一二两三四五六七八九十百千万亿]+(?={unitInWords})`,
  'g',
);

/** Nats of what one clause in a hundred has. */
const COMMON = Math.log(100);
/** How many nats rarer what a name ends with is before its level, where no more than every twelfth has it. */
const SELDOM = Math.log(12);

/** 成立, 已经, 促进: what is often said, and seldom with a level behind, as 北京 and 湖北 are. */
function isWord(name: string, level: string): boolean {
  const rarity = rarityOf(name);
  return rarity < COMMON && rarityOf(`${name.at(-1)}${level[0]}`) - rarity > SELDOM;
}

/**
 * Finds the names and numbers of a folded text, in order and without overlap.
 * `places` and `agencies` are names that the document is known to use: 揭阳, 市卫生计生局.
 */
export function findNamed(
  text: string,
  places: readonly string[],
  agencies: readonly string[],
): NamedStretch[] {
  const found: NamedStretch[] = [];
  const collect = (names: readonly string[], symbol: string) => {
    for (const name of names)
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
        found.push({ start: at, end: at + name.length, symbol });
  };
  collect(agencies, SYMBOLS.agency);
  collect(places, SYMBOLS.place);
  let last = 0;
  for (const match of text.matchAll(ADMINISTRATIVE)) {
    const start = match.index - NAME_LENGTH;
    // 街道 ends a name and begins none.
    if (start < last || isWord(text.slice(start, match.index), match[0])) continue;
    last = match.index + match[0].length;
    found.push({ start, end: last, symbol: SYMBOLS.place });
  }
  for (const match of text.matchAll(NUMBER))
    found.push({ start: match.index, end: match.index + match[0].length, symbol: SYMBOLS.number });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: NamedStretch[] = [];
  for (const stretch of found) if (stretch.start >= (kept.at(-1)?.end ?? 0)) kept.push(stretch);
  return kept;
}

/** The names a place goes by in running text: 揭阳市 → 揭阳市, 揭阳. */
export function placeNames(placeName: string | null): string[] {
  if (placeName === null) return [];
  const stem = placeName.replace(form('{placeEnding}$'), '');
  return stem.length >= 2 && stem !== placeName ? [placeName, stem] : [placeName];
}
