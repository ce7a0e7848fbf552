/** What there is for so many people or beds: 每万常住人口|拥有|全科医生|2名以上. */
import { DATE_WORDS } from '#language/forms/date-rules.ts';
import { form } from '#language/rules/form.ts';
import {
  COUNT,
  passedOver,
  type Reader,
  type SubjectRule,
  stopAt,
  trim,
  verbAt,
  withoutJoin,
} from '../pieces.ts';

/** 床位, 病床, behind 每百张. */
export const BEDS = String.raw`[^，；。\d]{0,4}?床位?`;
const PER_HEAD = form(
  String.raw`每(?:10|十|百)?[万千百](?:(?:名|个)?[^，；。\d]{0,4}?{heads}|张${BEDS}){has}?`,
);

/** 每万常住人口拥有全科医生2名以上; 每百张床位18名护士. */
const perHead: Reader = (text, amount, place) => {
  if (amount.kind !== 'count') return null;
  const { numberStart, numberEnd, to } = place;
  const from = place.from + passedOver(text, place);
  const match = PER_HEAD.exec(text.slice(from, numberStart));
  if (!match) return null;
  const headStart = from + match.index;
  const headEnd = headStart + match[0].replace(form('{has}$'), '').length;
  const [start, last] = trim(text, headStart + match[0].length, numberStart);
  // 每千人口|配置|3名医生
  const end = ONLY_HAS.test(text.slice(start, last)) ? start : last;
  // 床位数达到每千名老年人35-40张
  const [first, before] = trim(text, from, headStart);
  if (end - start < 2) {
    const stop = verbAt(text, numberEnd, withoutJoin(text, numberEnd, stopAt(text, numberEnd, to)));
    const isBehind = stop > numberEnd + 1;
    // 新建居住区|按照|每千人口|不少于10个托位|的标准
    const thing = /^按照?$/.test(text.slice(before, headStart))
      ? SO_MANY_THINGS.exec(text.slice(numberEnd, to))?.[0].length
      : undefined;
    if (thing && before - first > 2)
      return [[first, before], [headStart, headEnd], [numberEnd, numberEnd + thing], COUNT];
    // 全区护理员每千人口18名, where nothing stands behind the number
    if (before - first > 2 && (before < headStart || !isBehind))
      return [
        [headStart, headEnd],
        [first, before],
      ];
    // 每万名居民配备2-3名全科医生
    return isBehind ? [[headStart, headEnd], [numberEnd, stop], COUNT] : [[headStart, headEnd]];
  }
  return [[headStart, headEnd], [start, end], ...(IS_COUNT.test(text.slice(start, end)) ? [] : [COUNT])];
};

/** 10个|托位|的标准, 10个|托位|规划建设托育设施, 10个|托位|、老城区按… */
const SO_MANY_THINGS = form('^[^，；。、的\\d]{2,8}?(?=的标准|$|[，；。、]|规划|{undertakes}|{creates})');
const ONLY_HAS = form('^(?:{creates}|{has}|{newly}|[均都应需])+$');
/** 托位数, 托位数|到2027年 */
const IS_COUNT = form(`[数量率额](?:（[^）]*）)?(?:${DATE_WORDS})?$`);

export const PER_HEAD_RULE: SubjectRule = {
  name: 'per head',
  read: perHead,
  samples: {
    holds: [
      ['每万常住人口拥有全科医生达到[2.5名]以上', '每万常住人口全科医生数'],
      ['养老床位数达到每千名老年人[35张]', '每千名老年人养老床位数'],
      ['每千人口托位数到2027年达到[5个]', '每千人口托位数'],
      ['每千人口配置[3名]医生', '每千人口医生数'],
      ['每千人口配备[3名]医生和4名护士', '每千人口医生数'],
      ['每百张床位配备[18名]护理员', '每百张床位护理员数'],
      ['临床药师达到每百张床位[0.8名]', '每百张床位临床药师'],
      ['全区护理员每千人口[18名]', '每千人口全区护理员'],
      ['新建居住区按照每千人口不少于[10个]托位规划建设', '新建居住区每千人口托位数'],
      ['新区按每千人口15个托位、通过购置方式按每千人口[10个]托位补足', '每千人口托位补足数'],
    ],
    not: ['全科医生达到[2.5万名]'],
  },
};
