/** The place whose government speaks (发文地方), from issuer or title: 揭阳市, 新会区. */

import { foldText } from '#language/fold/script-fold.ts';
import { form } from '#language/rules/form.ts';
import type { PlaceLevel } from '#model/document.ts';
import type { MappedText } from '#model/span.ts';

interface Place {
  readonly name: string;
  readonly level: PlaceLevel;
}

const COUNTRY: Place = { name: '中华人民共和国', level: 'country' };
// 国务院办公厅, 中共中央, 国家卫生健康委; 卫生部, 海关总署, 市场监管总局, as no place stands before them
const OF_THE_COUNTRY = form(
  String.raw`^{ofCountry}|^(?!.*[省市县区州盟旗委])\p{Script=Han}{1,9}(?:{centralOffice}|(?<![宣组织统战武装指挥干])部)(?:办公厅|关于|\s|$)`,
  'u',
);

/** 东乡区, 萍乡市 and 红旗区 are no 东乡, 萍乡 and 红旗. */
const LEVELS: readonly (readonly [RegExp, PlaceLevel])[] = [
  [form(String.raw`^(?:\p{Script=Han}{2,7}?(?:省|自治区)|{municipality}市)`, 'u'), 'province'],
  [
    form(String.raw`^(?:\p{Script=Han}{2,6}?市|\p{Script=Han}{2,9}?(?:{prefectureKind}|(?<!联)盟))`, 'u'),
    'city',
  ],
  [
    form(
      String.raw`^(?:\p{Script=Han}{2,9}?自治旗|\p{Script=Han}{2,12}?(?:开发区|工业园区)|\p{Script=Han}{1,6}?(?:(?<!{noDistrict})区|旗(?![区县镇])))`,
      'u',
    ),
    'district',
  ],
  [/^(?:\p{Script=Han}{2,9}?自治县|\p{Script=Han}{1,6}?县)/u, 'county'],
  [form(String.raw`^\p{Script=Han}{1,6}?(?:{townKind}|(?<![城乡])镇|(?<!城)乡)(?![市县区旗])`, 'u'), 'town'],
];

// 做好全市…, 新型城市…: words of a title that end like a place
const NO_PLACE = form('{noPlace}|全[省市区县州旗镇乡]|^[我各本][省市区县州旗镇乡]|{cityOf}城市');

/** The place of the issuer, or else the one that a title begins with; its name is in simplified characters. */
export function readPlace(issuer: MappedText | null, titles: readonly MappedText[]): Place | null {
  const ofIssuer = issuer && innermost(foldText(issuer.text));
  if (ofIssuer) return ofIssuer;
  for (const title of titles) {
    const found = placeAt(
      foldText(title.text).replace(form(String.raw`^(?:关于{issues}?《?)?(?:\d{4}年度?)?`), ''),
    );
    if (found) return found;
  }
  return null;
}

/** 北京市朝阳区卫生健康委员会 is of 朝阳区. */
function innermost(issuer: string): Place | null {
  const outer = placeAt(issuer);
  if (!outer || outer === COUNTRY) return outer;
  const rest = issuer.slice(issuer.indexOf(outer.name) + outer.name.length);
  const inner = placeAt(rest);
  return inner && inner !== COUNTRY && outer.level !== inner.level ? inner : outer;
}

/** The place that a name or title begins with: of all levels the one that ends first. */
function placeAt(folded: string): Place | null {
  if (OF_THE_COUNTRY.test(folded)) return COUNTRY;
  const text = folded.replace(/^(?:中共|中国共产党)/, '');
  let found: Place | null = null;
  for (const [pattern, level] of LEVELS) {
    const name = pattern.exec(text)?.[0];
    if (name && !NO_PLACE.test(name) && (!found || name.length < found.name.length)) found = { name, level };
  }
  return found;
}
