/** The place that a name or title begins with, and its level (地方层级): one row a level. On folded text. */
import type { PlaceLevel } from '#model/document.ts';
import { PLACE_KINDS } from '../lexicon/rows/places/kinds.ts';
import { form } from './form.ts';
import type { Row, Samples } from './rule.ts';

export interface FoundPlace {
  /** In simplified characters: 样本市. */
  readonly name: string;
  readonly level: PlaceLevel;
}

export interface PlaceRule extends Row {
  readonly level: PlaceLevel;
  readonly pattern: RegExp;
}

const placeRule = (
  level: PlaceLevel,
  name: string,
  sources: readonly string[],
  samples: Samples,
): PlaceRule => ({
  level,
  name,
  pattern: form(`^(?:${sources.join('|')})`, 'u'),
  samples,
});

export const COUNTRY: FoundPlace = { name: '中华人民共和国', level: 'country' };

export const PLACE_RULES: readonly PlaceRule[] = [
  placeRule(
    'country',
    'the country by its bodies',
    [
      '{ofCountry}',
      // 卫生部, 海关总署, 市场监管总局, as no place stands before them
      String.raw`(?!.*(?:{highLevel}|委))\p{Script=Han}{1,9}(?:{centralOffice}|(?<![宣组织统战武装指挥干])部)(?:办公厅|关于|\s|$)`,
    ],
    {
      holds: [
        ['国务院办公厅', '中华人民共和国 country'],
        ['卫生部关于甲的通知', '中华人民共和国 country'],
        ['海关总署', '中华人民共和国 country'],
      ],
      not: ['样本市卫生部', '中共样本市委组织部'],
    },
  ),
  placeRule('province', 'a province', [String.raw`\p{Script=Han}{2,7}?(?:省|自治区)`, '{municipality}市'], {
    holds: [
      ['云岭省教育厅', '云岭省 province'],
      ['北京市卫生健康委', '北京市 province'],
    ],
    not: ['云岭市教育局', '全省教育工作'],
  }),
  placeRule(
    'city',
    'a city',
    [
      String.raw`\p{Script=Han}{2,6}?市`,
      String.raw`\p{Script=Han}{2,9}?(?:{prefectureKind}|(?<!联)盟)`,
      // 黔南州人民政府, 延边州委; a city that is called so (广州) has its 市 before them.
      String.raw`\p{Script=Han}{1,4}?州(?={government}|委(?!员))`,
    ],
    {
      holds: [
        ['样本市人民政府', '样本市 city'],
        ['云岭自治州财政局', '云岭自治州 city'],
        ['云岭州人民政府办公室', '云岭州 city'],
        ['云州市人民政府', '云州市 city'],
        ['萍乡市财政局', '萍乡市 city'],
      ],
      not: ['智慧城市建设方案', '全市教育工作', '工会联盟'],
    },
  ),
  placeRule(
    'district',
    'a district',
    [
      String.raw`\p{Script=Han}{2,9}?自治旗`,
      String.raw`\p{Script=Han}{2,12}?(?:开发区|工业园区)`,
      String.raw`\p{Script=Han}{1,6}?(?:(?<!{noDistrict})区|旗(?!{level}))`,
    ],
    {
      holds: [
        ['样河区卫生计生局', '样河区 district'],
        ['红旗区财政局', '红旗区 district'],
        ['高新技术产业开发区管委会', '高新技术产业开发区 district'],
      ],
      not: ['社区卫生服务', '推进区域协作'],
    },
  ),
  placeRule(
    'county',
    'a county',
    [String.raw`\p{Script=Han}{2,9}?自治县`, String.raw`\p{Script=Han}{1,6}?县`],
    {
      holds: [
        ['清河县人民政府', '清河县 county'],
        ['云岭族自治县财政局', '云岭族自治县 county'],
      ],
      not: ['各县人民政府'],
    },
  ),
  placeRule(
    'town',
    'a town',
    [String.raw`\p{Script=Han}{1,6}?(?:{townKind}|(?<![城乡])镇|(?<!城)乡)(?!{highLevel})`],
    {
      holds: [
        ['石桥镇人民政府', '石桥镇 town'],
        ['石桥街道办事处', '石桥街道 town'],
      ],
      not: ['城乡居民', '东乡区财政局'],
    },
  ),
];

// 做好全市…, 新型城市…: words of a title that end like a place
const NO_PLACE = form('{noPlace}|全{level}|^[我各本]{level}|{cityOf}城市');

/** 河北|区, 海南|藏族自治州: a level that makes another place of the name before it; not 广东|区域, 广东|乡村. */
const LEVEL_BEHIND = form(
  String.raw`^(?:\p{Script=Han}{1,8}?族)?(?!{noLevelBehind})(?:${PLACE_KINDS.map(([ending]) => ending).join('|')})`,
  'u',
);
export const opensWithLevel = (behind: string): boolean => LEVEL_BEHIND.test(behind);

/** 国家税务总局|云岭省税务局: what a body of the country keeps in a place is of that place. */
const BRANCH = form(
  String.raw`^国家\p{Script=Han}{2,8}?总局(?=\p{Script=Han}{2,9}?{level}\p{Script=Han}{0,12}?[局队署](?:$|关于|[\s(]))`,
  'u',
);

/** Of all levels the one that ends first; null where the text begins with no place. */
export function placeAt(folded: string, rules: readonly PlaceRule[] = PLACE_RULES): FoundPlace | null {
  const branch = BRANCH.exec(folded);
  if (branch) return placeAt(folded.slice(branch[0].length), rules);
  if (rules.some(({ level, pattern }) => level === 'country' && pattern.test(folded))) return COUNTRY;
  const text = folded.replace(/^(?:中共|中国共产党)/, '');
  let found: FoundPlace | null = null;
  for (const { level, pattern } of rules) {
    const name = level === 'country' ? undefined : pattern.exec(text)?.[0];
    if (name && !NO_PLACE.test(name) && (!found || name.length < found.name.length)) found = { name, level };
  }
  return found;
}
