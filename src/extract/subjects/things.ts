/** Subjects of things that are counted: so many of them, for each head, how often. */

import { DATE_WORDS } from '#language/forms/date-rules.ts';
import type { Amount } from '#language/forms/numbers/amount.ts';
import { nounOf, TIME_UNITS } from '#language/forms/numbers/units.ts';
import { form } from '#language/rules/form.ts';
import { JOINTLY } from '#language/rules/numbers/of-others.ts';
import { theirMeasure } from './phrases/told-by.ts';
import {
  COUNT,
  createAt,
  numbersBetween,
  OF,
  PROPORTION,
  type Reader,
  type SubjectPiece,
  type SubjectPlace,
  stopAt,
  trim,
  verbAt,
  withoutJoin,
} from './pieces.ts';
import { CREATES, STAFFED } from './words.ts';

/** 每人2000元标准给予补贴, 按每百户20平方米标准配建用房, 按10:1的生师比配备教师: named behind the number. */
export const namedBehind: Reader = (text, amount, place) => {
  const { from, numberStart, numberEnd, to } = place;
  const behind = text.slice(numberEnd, to);
  if (amount.kind === 'ratio') {
    const name = /^的([^，；。比]{1,6}比)(?!例)/.exec(behind)?.[1];
    if (name) return [[numberEnd + 1, numberEnd + 1 + name.length]];
    // 按照不低于一比十五的比例配备|护理人员
    const staff = STAFFED.exec(behind)?.[1];
    return staff
      ? [[numberEnd + behind.indexOf(staff), numberEnd + behind.indexOf(staff) + staff.length], PROPORTION]
      : null;
  }
  const [start, end] = trim(text, from, numberStart);
  const isMoney = amount.unit.endsWith('元');
  const grant =
    isMoney &&
    form('{grants}|提供|每[人户名]').test(text.slice(from, numberStart)) &&
    GRANT.exec(behind)?.[1];
  if (grant) return [[numberEnd + 1, numberEnd + 1 + grant.length]];
  // 给予每年累计|不少于十五日|的护理假
  const time =
    TIME_UNITS.has(amount.unit) &&
    form('(?:{grants}|提供|享[受有])…$').test(text.slice(from, numberStart)) &&
    /^的([^，；。、的\d]{2,12})/.exec(behind)?.[1];
  if (time) return [[numberEnd + 1, numberEnd + 1 + time.length]];
  const granted = isMoney ? GRANTS.exec(text.slice(place.start, numberStart)) : null;
  const rest = text.slice(numberEnd, place.end);
  // 分别发放3000元、|5000元|育儿补贴: the list begins before it.
  const isLast =
    granted &&
    (/元[、和及]/.test(text.slice(numberStart, amount.start)) ||
      GRANTS_TO.test(text.slice(place.start, numberStart)));
  const listed = granted ? (LISTED.exec(rest) ?? (isLast ? LAST.exec(rest) : null)) : null;
  if (listed?.[1]) {
    const thingEnd = numberEnd + listed[0].length;
    const each = granted?.[1] ?? '';
    const eachAt = place.start + (granted?.index ?? 0) + (granted?.[0].indexOf(each) ?? 0);
    const thing: SubjectPiece = [thingEnd - listed[1].length, thingEnd];
    return each === '' ? [thing] : [[eachAt, eachAt + each.length], thing];
  }
  const match = GIVEN.exec(behind);
  if (!match?.[1] || !(isMoney || match[0].includes('标准'))) return null;
  if (end - start >= 2 && !/每|按/.test(text.slice(from, numberStart))) return null;
  if (hasItsOwn(text, place)) return null;
  const stop = numberEnd + match[0].length;
  return [[stop - match[1].length, stop]];
};

/** 乡道每公里40万元、|村道每公里|20万元给予补助: each of a list is told of what it is. */
const hasItsOwn = (text: string, { start, from, numberStart }: SubjectPlace): boolean =>
  from > start && /^[、和及][^每]{1,8}每/.test(text.slice(from, numberStart));

/** 每人每月发放不低于100元的护理补贴, 每月发放50元的尊老金 */
const GRANT = form(String.raw`^的([^，；。、\d]{0,12}(?:{grant}|(?<!{fine})[费金](?=[，；。]|$)))`);
/** 分别给予|50万元、30万元、20万元|安家补贴, 给予每人1000元|、总额不超过5万元的|就业补贴: one name for all. */
const LISTED = form(
  String.raw`^(?:[、和及][^，；。、\d的]{0,8}\d[\d.]*{scale}?元)+的?([^，；。、\d]{0,12}{grant})`,
);
/** 给予个人20万元、|5万元|一次性奖励: the last of such a list. */
const GRANTS_TO = form(String.raw`{grants}{partOf}(?:[、和及]?\d[\d.]*{scale}?元)*[、和及]?$`);
const LAST = form('^的?([^，；。、\\d]{0,12}{grant})');
const GRANTS = form(
  String.raw`{grants}(?:{partOf}|(每[^，；。\d]{1,6}))?(?:[、和及]?\d[\d.]*{scale}?元)*[、和及]?$`,
);
const GIVEN = form(String.raw`^的?(?:标准|额度)?(?:一次性)?{grants}([^，；。、\d]{2,})`);

/** 培育8-10个省级临床重点专科, 均有1所中医医院达到二级甲等: so many things, or things that do something. */
export const countedThing: Reader = (text, amount, place) => {
  if ((amount.kind !== 'count' && amount.kind !== 'bare') || MEASURED.test(amount.unit)) return null;
  const { from, numberStart, numberEnd, end } = place;
  if (amount.unit.endsWith('元') && hasItsOwn(text, place)) return null;
  if (EACH_HOLDS.test(text.slice(from, numberEnd))) return null;
  // 规模不低于60平方米, 服务人口少于1000人的行政村: what is measured stands before the words of comparison.
  const [first, last] = trim(text, from, numberStart);
  const lead = text.slice(from, numberStart);
  const isPlainVerb = OF_PLACES.test(amount.unit) && ONLY_ACTS.test(text.slice(first, last));
  // 每个街道至少1处|服务中心
  const isOfEach = COUNTABLE.test(amount.unit) && /^[每各][^，；。\d]{1,8}$/.test(text.slice(first, last));
  const compared = numberStart < amount.start && !CREATES.test(lead) && !isPlainVerb && !isOfEach;
  // 设置病床达800张的三级医院
  const linked = text[numberEnd] === '的' && /[达为]到?$/.test(lead);
  if (last - first >= 2 && (compared || linked)) return null;
  const told = theirMeasure(text, amount, place, [first, last]);
  if (told) return told;
  const behind = BEFORE_THING.exec(text.slice(numberEnd, place.to))?.[0].length ?? 0;
  const sized = COUNTABLE.test(amount.unit) ? ofSize(text, place) : null;
  const to = sized ? sized.to : place.to;
  // 31村: the unit is the thing.
  const noun = nounOf(amount.unit)?.length;
  const start = noun === undefined ? (sized?.from ?? numberEnd) + behind : amount.end - noun;
  const owner = ownerBefore(text, from, numberStart) ?? placeOfOne(text, amount, place);
  const count: SubjectPiece[] = COUNTABLE.test(amount.unit) ? [COUNT] : [];
  const withOwner = (thing: SubjectPiece): SubjectPiece[] =>
    owner ? [owner, OF, thing, ...count] : [thing, ...count];
  // 1名|能开展6类技术的|人员
  const able = ABLE.exec(text.slice(start, end)) ?? SERVES.exec(text.slice(start, end));
  if (able?.[1]) return withOwner([start + able[0].length - able[1].length, start + able[0].length]);
  // 举办2场|展会|的，奖励5万元
  const whole = thingEnd(text, sized?.thing ?? start, to, end);
  // 组织30家企业|到|5个国家参展
  const noPart = (words: string) => NO_PART.exec(words) ?? EACH_GETS.exec(words);
  const stop = whole - (noPart(text.slice(start, whole))?.[0].length ?? 0);
  if (
    stop <= start ||
    NAMES_THE_NUMBER.test(text.slice(start, stop)) ||
    NO_THING.test(text.slice(start, stop)) ||
    OPENS_MORE.test(text.slice(start, stop)) ||
    ARE_ALLOWED.test(text.slice(start - 1, stop)) ||
    STARTS.test(text.slice(start, stop)) ||
    text[start] === '者'
  )
    return null;
  // 组织20家|企业|联合申报项目
  const joint = /[家所户名人对支]$/.test(amount.unit)
    ? JOINT.exec(text.slice(start + 1, stop))?.index
    : undefined;
  const opens = joint === undefined ? verbAt(text, sized?.thing ?? start, stop) : start + 1 + joint;
  // 企业|共同参与
  const verb = opens < stop ? opens - (TOGETHER.exec(text.slice(start, opens))?.[0].length ?? 0) : opens;
  // 设备配备到|200个村卫生室: they are those that it reaches.
  if (REACHES.test(lead)) return [[first, numberStart], OF, [start, verb], ...count];
  const thing = withOwner([start, verb]);
  const created = CREATES.test(lead.replace(form('{floor}$'), ''));
  const isMade = created && joint === undefined && !/[有均都为]$/.test(lead);
  if (verb >= stop || isMade || stop > end) return thing;
  return [[verb, stop], OF, ...thing];
};

const ABLE = /^[能可](?![源力])[^，；。]*\d[^，；。]*的([^，；。、的\d]{1,8})(?=[，；。]|$)/;

/** 1所|为儿童提供游戏、教育等服务的|儿童之家 */
const SERVES = /^为[^，；。]{2,}服务的([^，；。、的\d]{2,8})(?=[，；。]|$)/;

/** 2所|12个班的|小学, 1个（含分支）的|基地 */
const BEFORE_THING = /^(?:\d[\d.—–~-]*个(?:教学)?班的|(?:（[^）]*）)?的?)/;

/** 健身中心|（不小于1500平方米）, 1所标准化村卫生室|的要求, 达到50个托位|以上的, 不足20人的班级|按20人核定, 老旧小区|和一批背街小巷 */
const NO_PART =
  /(?:（[^（）]*\d[^（）]*）?|的(?:要求|标准)?|及?以[上下内]的?|[到赴按]|[和及与](?:一批|若干)[^，；。]*)$/;
/** 739艘|渔船|每艘增配1只, 120家|企业负责人轮训|一遍 */
const EACH_GETS = /(?<=..)(?:每[^，；。\d]{1,5}|[一两]遍)$/;

/** 5个|面积不低于200平方米的|服务站: where the thing begins that another number tells the size of, and where the next number does. */
function ofSize(
  text: string,
  { numbers, numberEnd, to, end }: SubjectPlace,
): { readonly thing: number; readonly from: number; readonly to: number } | null {
  // 1处1亩以上的|小微公园
  if (to >= end || !(to === numberEnd || MEASURED_BY.test(text.slice(numberEnd, to)))) return null;
  const [size, next] = numbersBetween(numbers, to, end);
  const of = size && /^(?:及?以上)?的(?=[^，；。、的]{2})/.exec(text.slice(size.end, end));
  if (!of) return null;
  const thing = size.end + of[0].length;
  return { thing, from: to === numberEnd ? thing : numberEnd, to: next?.start ?? end };
}
const MEASURED_BY = form(
  '^(?:[^，；。、（）\\d]*(?:{measure}|{quota}|{sizeMeasure})(?:{states}|不?{compares}|{over}|超)|不{mayNot}?{below})$',
);

/** 500万元以下的|按不高于3%, 超过500万元的|部分按1% */
const STATES_IT = '按?不{mayNot}?(?:{below}|{exceeds})|部分按';
/** 500万元以下的|不低于50%, 60平方米|为宜, 6座|均在2026年投用, 4所|于2026年底前完工: what is said of them. */
const NO_THING = form(
  `^(?:{afterNumber}|{carriesOut}$|${STATES_IT}|标准(?!化)|[、和及与]|[均都](?!衡)|[拟须应要将]?[于在]?(?:${DATE_WORDS}|明年))`,
);

/** 超汛限0.5米的|必须处置, 5亩以上|每亩补贴300元, 1000元或以上|于指定服务 */
const OPENS_MORE = form('^(?:{must}|{fallsShort}|{shall}|于(?!是)|每[^，；。\\d]{1,3}{grant})');

/** 收托50人以下|的可配备兼职人员 */
const ARE_ALLOWED = /^的可/;
/** 库存低于两天|启动橙色预警, 分1000元至3000元|三档 */
const STARTS = /^(?:启动|[两二三四五六七八]档)/;

const TOGETHER = form('(?<=.)(?:{jointly}|免费)$');
/** 企业|联合申报项目, 医院|与高校共同组建研究所; not 省级联合实验室 */
const JOINT = form(`(?:与[^，；。、\\d]{1,6}?)?${JOINTLY}(?:{commits}|{creates})`);

/** 35微克|以下水平, 50万头|规模以上: what it comes to, and no thing. */
const NAMES_THE_NUMBER = form('^{numberName}(?:及?以[上下内])?$');

const COUNTABLE = /[个所家间座栋幢处张床台套辆支条项种类例份册场人名位户村镇乡县区道]$/;

/** 推进|不少于5处公墓新建, 提供|约3000个宿位, 选拔资助|不少于100名青年 */
const OF_PLACES = /[个家所间座处条项名位]$/;
const ONLY_ACTS = form('^(?:预计可?)?(?:{commits}|{opens}|{starts}|惠及)+$');

const REACHES = form('(?<=..(?:{creates}|延伸|覆盖))(?<!达|{changes})到$');

/** 2名全科医生、每个团队至少有|1名: what stands behind the last 、 belongs to the next number, and so does 其中. */
function thingEnd(text: string, start: number, to: number, end: number): number {
  const among = text.slice(start, to).indexOf('其中');
  if (among >= 0) return start + among - (text[start + among - 1] === '（' ? 1 : 0);
  const stop = withoutJoin(text, start, stopAt(text, start, to));
  if (stop < to - 1 || to >= end) return stop;
  const cut = text.slice(start, stop).replace(/、[^、]*$/, '').length;
  return cut > 1 ? start + cut : stop;
}

/** Units of what is measured, not counted: 低保标准的1.3倍, 比重提高10个百分点. */
const MEASURED = form('^{measuredUnit}$');

/** 各县（市、区）|均有1家, 每个镇|办好1所: whose number it is, where the text says of each. */
function ownerBefore(text: string, from: number, to: number): readonly [number, number] | null {
  const match = form(String.raw`(?:{each}|各(?!类))(?:（[^）]*）|[^，；。（）\d])*`).exec(
    text.slice(from, to),
  );
  // 全部|12个卫生院 are those that are counted, and 每小时|10蒸吨 is a rate.
  if (!match || /^(?:每(?:年|小时$)|全部$)/.test(match[0])) return null;
  const start = from + match.index;
  // 南海区、三水区各新建1所: those named before 各.
  if (form('^各(?:新?[建设](?!制)|{eachDoes})').test(match[0])) {
    const named = trim(text, from, start);
    return named[1] - named[0] < 2 ? null : named;
  }
  const verb = Math.min(verbAt(text, start, to), createAt(text, start + 2, to));
  // 每个行政村|（800人以下的除外）原则上|设置1所
  const end = verb - (ASIDE.exec(text.slice(start, verb))?.[0].length ?? 0);
  return end - start < 2 ? null : [start, end];
}

/** 大班每班20人以下|编班: what stands behind is no thing. */
const EACH_HOLDS = /每[^，；。\d]{1,2}\d+[人名]以下$/;

/** 每所学校|与|2家企业 */
const ASIDE = /(?:（[^（）]*\d[^（）]*）)?(?:原则上)?[与同]?$/;

const ONE_IN_EACH = form(
  '(?:^|[的个])({partOf}|[^，；。的\\d]{0,2}村)(?:原则上|[均都应要])*{floor}?{creates}$',
);

/** 一个|行政村|设置一所, 800人以上的|行政村|至少设置一所: one in each is said of any such place. */
function placeOfOne(
  text: string,
  { value, valueMax }: Amount,
  { from, numberStart }: SubjectPlace,
): readonly [number, number] | null {
  const match = value === 1 && valueMax === null ? ONE_IN_EACH.exec(text.slice(from, numberStart)) : null;
  if (!match?.[1]) return null;
  const start = from + match.index + match[0].indexOf(match[1]);
  return [start, start + match[1].length];
}
