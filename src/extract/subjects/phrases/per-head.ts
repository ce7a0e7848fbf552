/** What there is for so many people or beds: 每万常住人口|拥有|全科医生|2名以上. */
import { DATE_WORDS } from '#language/forms/date-rules.ts';
import type { Amount } from '#language/forms/numbers/amount.ts';
import { form } from '#language/rules/form.ts';
import {
  COUNT,
  numbersBetween,
  passedOver,
  type Reader,
  type SubjectPiece,
  type SubjectPlace,
  type SubjectRule,
  stopAt,
  trim,
  verbAt,
  withoutJoin,
} from '../pieces.ts';
import { CREATES, VERB } from '../words.ts';

/** 床位, 病床, behind 每百张. */
export const BEDS = String.raw`[^，；。\d]{0,4}?床位?`;
/** 每百|户居民 are households; 每千|户籍人口 are heads. */
export const NO_HOUSE = '(?!户(?!籍))';
const PER_HEAD = form(
  String.raw`每(?:10|十|百)?[万千百](?:(?:名|个)?${NO_HOUSE}[^，；。\d]{0,4}?{heads}|张${BEDS}){has}?`,
);

/** 每万常住人口拥有全科医生2名以上; 每百张床位18名护士. */
const perHead: Reader = (text, amount, place) => {
  if (amount.kind !== 'count') return null;
  const { numberStart, numberEnd, to } = place;
  const from = place.from + passedOver(text, place);
  const match = PER_HEAD.exec(text.slice(from, numberStart));
  if (!match) return goesOn(text, amount, place);
  const headStart = from + match.index;
  const headEnd = headStart + match[0].replace(form('{has}$'), '').length;
  const [start, last] = trim(text, headStart + match[0].length, numberStart);
  // 每千人口|配置|3名医生
  const end = ONLY_HAS.test(text.slice(start, last)) ? start : last;
  // 床位数达到每千名老年人35-40张
  const [first, before] = trim(text, from, headStart);
  if (end - start < 2) {
    const stop = verbAt(text, numberEnd, withoutJoin(text, numberEnd, stopAt(text, numberEnd, to)));
    const isBehind = stop > numberEnd + 1 && !/[、和及与]/.test(text[numberEnd] ?? '');
    // 新建居住区|按照|每千人口|不少于10个托位|的标准
    const thing = /^按照?$/.test(text.slice(before, headStart))
      ? SO_MANY_THINGS.exec(text.slice(numberEnd, to))?.[0].length
      : undefined;
    if (thing && before - first > 2)
      return [[first, before], [headStart, headEnd], [numberEnd, numberEnd + thing], COUNT];
    // 全区护理员每千人口18名, where nothing stands behind the number
    if (before - first > 1 && (before < headStart || !isBehind))
      return [
        [headStart, headEnd],
        [first, before],
      ];
    // 每万名居民配备2-3名全科医生
    return isBehind ? [[headStart, headEnd], [numberEnd, stop], COUNT] : [[headStart, headEnd]];
  }
  return [[headStart, headEnd], [start, end], ...(IS_COUNT.test(text.slice(start, end)) ? [] : [COUNT])];
};

/**
 * 每千人口拥有医师3.2人、|注册护士3.8人: the next thing of a list that the heads open. Behind a comma a number says that it
 * goes on where no such thing can be counted: 3.5人.
 */
function goesOn(text: string, amount: Amount, place: SubjectPlace): SubjectPiece[] | null {
  const { sentenceStart, numberStart, numberEnd, to, numbers } = place;
  const before = text.slice(sentenceStart, numberStart);
  const heads = [...before.matchAll(new RegExp(PER_HEAD, 'g'))].at(-1);
  if (!heads) return null;
  const opening = sentenceStart + heads.index;
  const listed = numbersBetween(numbers, opening + heads[0].length, numberStart);
  const last = listed.at(-1);
  if (!last || [...listed, amount].some(({ kind, unit }) => kind !== 'count' || MEASURED.test(unit)))
    return null;
  const items = [...listed.slice(1), { start: numberStart }].map(({ start }, n) =>
    text.slice((listed[n] as Amount).end, start),
  );
  const isPart = amount.value % 1 !== 0 && !form('^{scale}').test(amount.unit);
  if (!items.every((item) => (isPart ? NEXT : NEXT_LISTED).test(item))) return null;
  const opens = last.end + (NEXT_OPENS.exec(items.at(-1) as string)?.[0].length ?? 0);
  // 、|新建卫生站20个
  if (form('^(?:{creates}|{newly}|{commits}|{starts})').test(text.slice(opens, numberStart))) return null;
  const own = trim(text, opens, numberStart);
  const [start, end] =
    own[1] - own[0] >= 2 ? own : [numberEnd, verbAt(text, numberEnd, stopAt(text, numberEnd, to))];
  const words = text.slice(start, end);
  if (end - start < 2 || VERB.test(words) || CREATES.test(words) || /每/.test(words)) return null;
  const head: SubjectPiece = [opening, opening + heads[0].replace(form('{has}$'), '').length];
  return [head, [start, end], ...(IS_COUNT.test(words) ? [] : [COUNT])];
}
/** 个百分点 is no unit of things. */
const MEASURED = form('^{measuredUnit}$');
const IN_ITEM = String.raw`(?:[^，；。、（）\d]|（[^（）\d]*）)*`;
const NEXT_OPENS = form(`^${IN_ITEM}?[、，和及与]{has}?`);
/** |、注册护士, 医生|和 */
const NEXT_LISTED = new RegExp(`^(?:以[上下]|左右|${IN_ITEM}(?=[和及与]))?[、和及与]${IN_ITEM}$`);
const NEXT = new RegExp(`^(?:以[上下]|左右)?[、，和及与]${IN_ITEM}$`);

/** 10个|托位|的标准, 10个|托位|规划建设托育设施, 10个|托位|、老城区按… */
const SO_MANY_THINGS = form('^[^，；。、的\\d]{2,8}?(?=的标准|$|[，；。、]|规划|{undertakes}|{creates})');
const ONLY_HAS = form('^(?:{creates}|{has}|{newly}|[均都应需])+$');
/** 托位数, 托位数|到2027年 */
const IS_COUNT = form(`[数量率额积](?:（[^）]*）)?(?:${DATE_WORDS})?$`);

export const PER_HEAD_RULE: SubjectRule = {
  name: 'per head',
  read: perHead,
  samples: {
    holds: [
      ['每万常住人口拥有全科医生达到[2.5名]以上', '每万常住人口全科医生数'],
      ['养老床位数达到每千名老年人[35张]', '每千名老年人养老床位数'],
      ['每千人口托位数到2027年达到[5个]', '每千人口托位数'],
      ['每千人口配置[3名]医生', '每千人口医生数'],
      ['每千人口体育场地面积达到[2500平方米]', '每千人口体育场地面积'],
      ['每千户籍人口床位[5张]', '每千户籍人口床位数'],
      ['每千人口配备[3名]医生和4名护士', '每千人口医生数'],
      ['每百张床位配备[18名]护理员', '每百张床位护理员数'],
      ['临床药师达到每百张床位[0.8名]', '每百张床位临床药师'],
      ['全区护理员每千人口[18名]', '每千人口全区护理员'],
      ['每千人口拥有医师3.2人、注册护士[3.8人]', '每千人口注册护士数'],
      ['每千人口医师数达到2.7人，注册护士数达到[3.5人]', '每千人口注册护士数'],
      ['每千人口配备3名医生和[4名]护士', '每千人口护士数'],
      ['新建居住区按照每千人口不少于[10个]托位规划建设', '新建居住区每千人口托位数'],
      ['新区按每千人口15个托位、通过购置方式按每千人口[10个]托位补足', '每千人口托位补足数'],
    ],
    not: [
      '全科医生达到[2.5万名]',
      '每百户居民综合服务设施面积不低于[30平方米]',
      '每万人口全科医生达到3名，培训护士[200名]',
      '每万人口全科医生达到3名、新建卫生站[20个]',
    ],
  },
};
