/** Whose a number is, where what is measured was said once, before: 公共图书馆覆盖率达到60%，|县（市）|达到30%. */

import { form } from '#language/rules/form.ts';
import { afterPause, NUMBER, type SubjectPlace, trim } from './pieces.ts';

/** Measures that several bearers can share. */
export const MEASURE_TAIL = form(
  '(?:(?:[A-Za-z][A-Za-z\\d.]*)?{sharedMeasure}|{rateOf}率|(?:政策范围内)?(?:门诊|住院)?(?:医疗)?(?:费用)?{pays}?比例)$',
);
/** 化学需氧量 is what is measured, and no measure of it. */
export const HAS_MEASURE = form('(?<!需氧(?=量$))(?:{share}|{quota}|{measure}|[增降减][^，；。]{0,6})$');
const MEASURE = form('(?:{share}|{quota})(?:分别)?[为是]?$');
const SHARE = form('{share}$');
const ACTS = form('^{acts}');
/** 检测能力：|市级80%，|县级60%: a level alone is no measure, whatever stands before the colon. */
const LEVEL_ALONE = form('^{level}级$');

/** 县（市、区）, 县级, 各镇; 市 alone begins words such as 市域. */
const LEVEL = '(?:各?{level}(?:级|（[^（）]{1,5}）)|各{level})';
/** 绥源县 */
const NAMED = '[^，；。、：和及与各其每的率度\\d]{2,3}{highLevel}';
/** 各镇, 重点镇, 县（市）, 农村, 小学 */
const BEARER = `(?:${LEVEL}|{whichAreas}?(?:{partOf}|{level})|${NAMED}|[^，；。、：\\d的率]{2,4}(?:人群|地区)|[一二三]级)`;
/** 农村居民, 城镇职工, 职工 */
const PEOPLE = '(?:{sharer}|人口)';
const BEARERS = form(
  `^(?:其中)?{ownPlace}?(?:(?:城|${BEARER}${PEOPLE}?|{sharer})(?:以及|[、和及与])?)+[≥≤<>]?$`,
);
/** 接种率|城市|达到90%, 知晓率|在城区|达到85% */
const BEARER_BEHIND = form(`(?<={share})在?${BEARER}${PEOPLE}?中?$`);
/** 全市|公共图书馆覆盖率, 设区市城市|污泥处置率, 单位|缴费比例; not 城镇|化率 */
const BEARER_AHEAD = form(
  `^(?:{ownPlace}|单位(?=缴)|[一二三]级[^，；。、\\d的率]{0,4}医院|${LEVEL}|(?:中心)?{areaOf}|${NAMED})+的?(?=[^化的][^，；。]{2})`,
);

/** 职工|医保参保率, 城乡居民|参保率, where other people's is told behind it */
const PEOPLE_AHEAD = form(`^(?:{ownPlace})?(?:城乡|{partOf})*{sharer}的?(?=[^，；。]{3})`);
const ENDS_IN_PEOPLE = form('(?:{sharer}|人口)$');

/** 农村, 绥源县、岭东县, 农村居民: words that say of whom, and of no measure. */
export const areBearers = (words: string): boolean => BEARERS.test(words);

/** 在|农村|达到60%, 在|高危人群|中达到90%: whose the number is; null in other words. */
export function bearersWithin(words: string): readonly [number, number] | null {
  const within = /^在(.+?)中?$/.exec(words)?.[1];
  return within !== undefined && areBearers(within) ? [1, 1 + within.length] : null;
}

/** The length of what all but the last lack: 城市、县城|生活垃圾处理率, 城镇、农村|居民参保率. */
export function behindBearers(words: readonly string[]): number {
  const last = words.at(-1) as string;
  if (!words.slice(0, -1).every(areBearers)) return 0;
  const bearer = BEARER_OPENS.exec(last)?.[0].length ?? 0;
  return bearer > 0 && MEASURES.test(last) ? last.length - bearer : 0;
}
const BEARER_OPENS = form(`^(?:${LEVEL}|{partOf}|{sharer}|${NAMED}|乡(?![镇村]))(?=[^化的][^，；。])`);
const MEASURES = form('(?:[率度例重数量额比积平准]|{grant})$');

/** 住院报销比例，一级医院90%；签约率：大企业98%，小企业90%; 覆盖率达到60%，农村达到30%: the measure that the words lack. */
export function measureBefore(
  text: string,
  unit: string,
  [from, end]: readonly [number, number],
  { start: stretch, from: own, sentenceStart }: SubjectPlace,
): readonly [number, number] | null {
  const lacking = text.slice(from, end);
  if (!/[%‰元分]$/.test(unit) || HAS_MEASURE.test(lacking)) return null;
  // 入学率达到99%，农村学生占|40%: how many of all they are.
  const bearers = !unit.endsWith('元') && areBearers(lacking) && text[end] !== '占';
  const isOfPeople = ENDS_IN_PEOPLE.test(lacking);
  // 接种率城市达到90%、|农村|达到60%
  const here = bearers && own > stretch ? measureIn(text, [stretch, own], isOfPeople) : null;
  if (here) return here;
  const kin = bearers ? null : measureOfKin(text, unit, lacking, [sentenceStart, stretch]);
  if (kin && text[end] !== '占') return kin;
  let to = stretch - 1;
  // Whose it is may be told in a sentence of its own: 处理率达到95%。其中，|县城|达到85%
  const pauses = bearers ? /[：，；。]/ : /[：，]/;
  const first = bearers ? afterSentence(text, sentenceStart) : sentenceStart;
  for (let steps = 0; steps < 4 && to > first; steps++) {
    if (!pauses.test(text[to] ?? '')) return null;
    const from = pauseBefore(text, first, to);
    const [start, last] = trim(text, from, to);
    const words = text.slice(start, last);
    if (/\d/.test(words) || (bearers && words === '')) {
      const measure = bearers ? measureIn(text, [from, to], isOfPeople) : null;
      if (measure) return sharesUnit(words, unit) ? measure : null;
      // 绿地达到15平方米，农村达到80%: a number of another thing stands between.
      const number = start + words.search(/\d/);
      const named = [text.slice(start, number), text.slice(...trim(text, start, number))];
      if (bearers && words !== '' && !named.some(areBearers)) return null;
      to = from - 1;
      continue;
    }
    if (text[to] === '：' && LEVEL_ALONE.test(lacking.replace(/[≥≤<>]$/, '')) && words.length >= 4)
      return [start, last];
    const close = MEASURE.exec(words);
    if (!close || words.length < 4 || ACTS.test(words)) return null;
    const measured = close[0].replace(/(?:分别)?[为是]?$/, '');
    // 支付比例：一级医院70%，年度最高支付|2000元: no money is a share.
    if (unit.endsWith('元') && SHARE.test(measured)) return null;
    return [start, last - (close[0].length - measured.length)];
  }
  return null;
}

/** 二级以上医院|预约诊疗率|不低于60%，其中|三级医院|不低于75%: of a kind of the same things. */
function measureOfKin(
  text: string,
  unit: string,
  words: string,
  [sentence, stretch]: readonly [number, number],
): readonly [number, number] | null {
  if (!text.startsWith(AMONG_THEM, stretch) || !/[，（]/.test(text[stretch - 1] ?? '')) return null;
  const from = pauseBefore(text, sentence, stretch - 1);
  const number = text.slice(from, stretch).search(NUMBER);
  if (number < 0 || !sharesUnit(text.slice(from, stretch), unit)) return null;
  // 治理率达到45%（其中|重点村|60%）: in a bracket it is of the same.
  if (text[stretch - 1] === '（' && IN_BRACKET.test(text.slice(from + number, stretch)))
    return measureIn(text, [from, stretch - 1], false);
  const [start, last] = trim(text, from, from + number);
  const at = text.slice(start, last).lastIndexOf(words.slice(-NAME_OF_KIND));
  const measure = start + at + NAME_OF_KIND;
  // 护理型床位占比不低于70%，其中|县级公办机构|不低于65%
  if (at <= 0 && BODIES.test(words)) return measureIn(text, [from, stretch - 1], false);
  return at > 0 && last - measure > 2 && SHARE.test(text.slice(measure, last)) ? [measure, last] : null;
}
const AMONG_THEM = '其中';
const BODIES = form('^[^，；。、的\\d]{2,}(?:{kindOfBody}|{partOf}|{sharer}|[院园校村镇])$');
/** 45%以上（ */
const IN_BRACKET = /^[\d.]+[%‰](?:以[上下内]|左右)?（$/;
/** Of 三级医院 what it shares with 公立医院. */
const NAME_OF_KIND = 2;

/** Where the sentence before one begins. */
const afterSentence = (text: string, start: number): number =>
  Math.max(0, text.lastIndexOf('。', start - 2) + 1);

/** Whether what is said in % is a share of what is said in %, and not of 5‰. */
const sharesUnit = (words: string, unit: string): boolean => {
  const sign = /\d([%‰])/.exec(words)?.[1];
  return sign === undefined || unit.startsWith(sign);
};

/** As `afterPause`, but past the brackets of 县（市）. */
function pauseBefore(text: string, from: number, to: number): number {
  for (let at = to; ; ) {
    const pause = afterPause(text, from, at);
    if (text[pause - 1] !== '）' && text[pause - 1] !== '（') return pause;
    const open = text.lastIndexOf('（', pause - 1);
    if (open <= from) return pause;
    at = open;
  }
}

/** What is measured by the first number of a stretch, without whose it is. */
function measureIn(
  text: string,
  [from, to]: readonly [number, number],
  isOfPeople: boolean,
): readonly [number, number] | null {
  const number = text.slice(from, to).search(NUMBER);
  if (number < 0) return null;
  const [start, last] = trim(text, from, from + number);
  const words = text.slice(start, last);
  const behind = BEARER_BEHIND.exec(words)?.[0].length ?? 0;
  const end = last - behind;
  if (!SHARE.test(text.slice(start, end))) return null;
  const opens = (isOfPeople ? PEOPLE_AHEAD.exec(words) : null) ?? BEARER_AHEAD.exec(words);
  const ahead = behind > 0 ? 0 : (opens?.[0].length ?? 0);
  return end - start - ahead < 3 ? null : [start + ahead, end];
}
