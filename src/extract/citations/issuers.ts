/** Who issued a cited document, as far as its title, the words before it or its kind say. */

import { jointStarts, speakerIn } from '#language/forms/titles/speaker.ts';
import { wordsOf } from '#language/lexicon/classes.ts';
import { form } from '#language/rules/form.ts';
import type { Text } from '#model/text.ts';

export type Issuer = Pick<Text, 'hans' | 'hant'>;

// 国务院发布的《…》, 国家计委、财政部《…》, 国家卫生计生委等5部门《…》
const ANNOUNCING_BODY = form(
  String.raw`^[^《》]{1,16}{issuingBody}$|^{ministry}$|^[^《》]{2,16}等[\d一二三四五六七八九十]*{severalBodies}$`,
  'u',
);
const BEFORE_ISSUER = [...wordsOf('relies'), ...wordsOf('carriesOut'), '通过的', ...'，。；：好由'];
// 市政府 → 市人民政府
const SHORT_GOVERNMENT = form('(?<={level})政府', 'gu');

/** Laws that the full congress passed; every other 法 of the mainland comes from its standing committee. */
const BY_FULL_CONGRESS = form('^(?:中华人民共和国)?{congressLaw}$', 'u');

// 中华人民共和国食品安全法实施条例; 条例 without the country's name may be local
const OF_COUNTRY = /^中华人民共和国/u;
const STATE_REGULATION = /^中华人民共和国.+(?:条例|实施细则)$/u;
const LOCAL = form('^(?!中华人民共和国).{2,3}{highLevel}', 'u');
const STATE_COUNCIL: Issuer = { hans: '国务院', hant: '國務院' };
const CONGRESS: Issuer = { hans: '全国人民代表大会', hant: '全國人民代表大會' };
const STANDING_COMMITTEE: Issuer = {
  hans: '全国人民代表大会常务委员会',
  hant: '全國人民代表大會常務委員會',
};

/**
 * Issuer of a cited document; `before` is what stands before its 《, `ofRepublic` says that the text that
 * cites it counts its years from 1912, or writes its laws as such texts do.
 *
 *     中共广东省委 广东省人民政府关于建设卫生强省的决定 → 中共广东省委、广东省人民政府
 *     传染病防治法 → 全国人民代表大会常务委员会
 */
export function inferIssuer(title: Text, before: Text, ofRepublic: boolean): Issuer | null {
  const named = issuerInTitle(title.hans);
  if (named !== null) return { hans: named, hant: traditional(named, title) };
  const announced = issuerBefore(before.hans);
  if (announced !== null) return { hans: announced, hant: traditional(announced, before) };
  return issuerByKind(title.hans, ofRepublic);
}

/** Each character as the text around it writes it in traditional characters. */
const traditional = (words: string, around: Text): string =>
  [...words].map((character) => around.hant[around.hans.indexOf(character)] ?? character).join('');

const SHORTEST = 2;

/** 中共广东省委 广东省人民政府, 中共佛山市委佛山市人民政府, 国务院办公厅, 揭阳市卫生计生局 */
function issuerInTitle(title: string): string | null {
  const named = speakerIn(title)?.trim();
  if (named === undefined || named.length < SHORTEST) return null;
  return separate(named)
    .map((part) => part.replace(SHORT_GOVERNMENT, '人民政府'))
    .join('、');
}

/** 中共佛山市委佛山市人民政府 is two bodies, as is 广东省卫生计生委广东省中医药局. */
const separate = (named: string): string[] =>
  named
    .split(/[\s、，]+/u)
    .filter((part) => part !== '')
    .flatMap((part) => {
      const cuts = [0, ...jointStarts(part)];
      return cuts.map((cut, i) => part.slice(cut, cuts[i + 1]));
    });

// 〔2021〕1号）和|省委、省政府, 》第五条及|国务院
const NAMED_ALREADY = /^.*[》）)](?:第[^，。、和及与]{1,24}[条款项目])*(?:[和及与]|以及)?/u;
// 党的十九大精神和|国务院; not 人力资源和社会保障部
const AND_WHOLE = form(
  String.raw`(?<=.)(?:[和及与]|以及)(?=(?:{ministry}(?:办公厅)?|(?:中共)?\p{Script=Han}{0,6}(?:{level}(?:人民)?政府|{level}委)(?:办公[厅室])?)$)`,
  'gu',
);
// 2009年3月26日|市人民政府发布的《…》
const WHEN = /^[^，。；：]{0,2}?\d{2,4}年(?:\d{1,2}月)?(?:\d{1,2}日)?/u;
// 你委《…》, 我局《…》, 党的十九届五中全会和国务院《…》
const NOBODY = /^[你我贵本]|(?:全会|会议)$/u;

/** 国务院发布的《…》, 国家计委、财政部《…》, 国家计委 财政部《…》; not 落实国家《…》. */
function issuerBefore(before: string): string | null {
  const announced = before.replace(form('(?:联合)?{issues}?的?$', 'u'), '').replace(NAMED_ALREADY, '');
  const starts = BEFORE_ISSUER.filter((word) => announced.includes(word)).map(
    (word) => announced.lastIndexOf(word) + word.length,
  );
  const words = announced.slice(Math.max(0, ...starts)).replace(WHEN, '');
  const bodies = words.split(/、|\s+/u).flatMap((body) => body.split(AND_WHOLE));
  const isNobody = (body: string): boolean => NOBODY.test(body) || !ANNOUNCING_BODY.test(body);
  const named = bodies.slice(bodies.findLastIndex(isNobody) + 1);
  return named.length === 0 ? null : named.join('、');
}

/** A text that counts from 1912 means laws of another legislature, unless the title names the country: 醫療法. */
function issuerByKind(title: string, ofRepublic: boolean): Issuer | null {
  if (STATE_REGULATION.test(title)) return STATE_COUNCIL;
  if (!/法典?$/u.test(title) || /办法$/u.test(title) || LOCAL.test(title)) return null;
  if (ofRepublic && !OF_COUNTRY.test(title)) return null;
  return BY_FULL_CONGRESS.test(title) ? CONGRESS : STANDING_COMMITTEE;
}
