/** Money that somebody gets (给予一次性奖励10万元, 给予10万元补助), and what each gets or has. */
import type { Amount } from '../../forms/numbers/amount.ts';
import { UNIT } from '../../forms/numbers/amount-parts.ts';
import { matchAt, splitScale } from '../../forms/numbers/quantity.ts';
import { TIME_UNITS } from '../../forms/numbers/units.ts';
import { worthOf } from '../../forms/numbers/worth.ts';
import { REACHES } from '../../limits.ts';
import { form } from '../form.ts';
import type { Stated } from './candidate.ts';

/** 给予一次性补助|10万元, 一次性奖励10万元、|5万元, 奖补养护资金|50万元; not 安排补助资金|1亿元 or 兑现奖励|2000万元, which is spent on many. */
const PAYS = form(
  '(?: (?:给予|予以)[^，；。\\d]*(?:{grant}|{granted}) | (?<!(?:{commits}|兑现|获得)(?:上级)?)(?<!(?:争取|获得)(?:{fromAbove}|{level}级?))奖励 | (?<!安排)奖补[^，；。\\d]{1,4}资金 )(?:{paid}|{rate}|每[^，；。\\d]{1,4})*(?:[^，；。、和及与]{1,8}元[、和及与或])*$',
);
/** 给予|10万元|奖励, 分别给予|10万元|、5万元一次性奖励, 给予罚款的5%、不超过|五千元|的奖励, 可享受|30万元|补贴 */
const GIVES = form('(?: (?:给予|予以) | 可以?{gets} )…$');
const MONEY_BEHIND = form(
  '^(?:[、和及或][^，；。、]*?元)*(?:以[内上下]的?(?:{grant}|{granted})|(?!以[内上下])的?[^，；。、\\d的]{0,9}(?:{grant}|{granted}))',
);
/** 给予购房款|1%|的补贴; not 给予|80%|的老年人补贴 */
const SHARE_GIVEN = form('^(?:以[内上下])?的?{paid}*(?:{grant}|{granted})(?!标准|比例)');
/** 年收入低于|3万元, 总投资|5000万元: how much somebody has, and not what is given. */
const HAS = form('(?:{measure}|{quota}|投资|[资收][金产本入])(?:{over}|{below}|{bounds}|{fallsShort})?$');

/** 给予|500万元|的落户奖励: the money itself, and nobody who is meant by how much it is. */
export const isGiven = ({ unit, kind }: Amount, before: string, after: string): boolean =>
  GIVES.test(before) &&
  ((unit.endsWith('元') && !HAS.test(before) && MONEY_BEHIND.test(after)) ||
    (kind === 'percent' && SHARE_GIVEN.test(after)));

/** 二孩家庭补贴|2万元/套 */
const AT_RATE = form('{grant}[为按]?$');

/** What somebody gets is given whenever the text says that it is: nobody has to reach it. */
export const isPaid = (amount: Amount, before: string, after: string): boolean =>
  isGiven(amount, before, after) ||
  (amount.unit.endsWith('元') && PAYS.test(before)) ||
  (/元\/\p{Script=Han}/u.test(amount.unit) && AT_RATE.test(before));

const MOST_GIVEN = form('(?:给予|可以?{gets})[^，；。的]*$');
/** 给予补助，|单套最高|不超过3万元, 每户每年|不超过50万元: the most that one gets of what the sentence grants. */
const OF_ONE = form('^(?:[单每各]|同一)[^，；。]{1,12}$|{highest}');
const GRANTED_BEFORE = form('(?:{grant}|{granted})[^。；]*，$');
/** 可享受最高|30万元|: the most that somebody gets, though no word says what the money is. */
export const isMostGiven = ({ amount: { unit }, before, said, sentenceBefore }: Stated): boolean =>
  unit.endsWith('元') &&
  !HAS.test(before) &&
  (MOST_GIVEN.test(before) ||
    (OF_ONE.test(before + said) &&
      GRANTED_BEFORE.test(sentenceBefore.slice(0, sentenceBefore.length - before.length))));

/** 最高补助|其价额三分之一, 补助|不超过|两万元: a ceiling of what is paid is reached by nobody's doing. */
const GRANTS = form('{grant}|{granted}');
const AT_MOST = form('{highest}|不{mayNot}?{over}|封顶');
export const isMostGranted = (before: string, said: string, after: string): boolean =>
  GRANTS.test(before) && (AT_MOST.test(before + said) || /^封顶/.test(after));

/** 保费由财政补贴|80%|、农户承担|20% */
const BORNE = form('(?:(?<!中央){grant}|负担|承担)$');
export const isBorne = ({ amount: { kind }, before }: Stated): boolean =>
  kind === 'percent' && BORNE.test(before);

/** Up to the stretch that a number stands in, its bracket included: 每台15万元（市级|10万元|）. */
const OTHER_STRETCHES = /^.*[，；](?![^（）]*）)(?=[^，；]*$|[^，；（）]*（[^（）]*$)/;

/** 每月巡河一次，新增河湖|15条: what is said of each holds for its own stretch, and for what each gets (每人60元，百岁以上|500元). */
export const asFarAsEachHolds = ({ amount: { unit }, sentenceBefore }: Stated): string =>
  unit === '元'
    ? sentenceBefore
    : sentenceBefore.replace(OTHER_STRETCHES, (words) => words.replaceAll('每', ''));

/** 每户补贴1.5|万元|, 每村1|所|卫生室, |每千|人口医师3.5|名|: how much or how many each of them has; not 每年, 每次, 每低1分. */
const OF_EACH = form(
  String.raw`每(?![次轮批场期低少增]|.?个?(?!人){period})((?:10)?[百千万])?…(?<![\d.])(\d[\d.]*)([^\d，；。]+)$`,
);
/** 县级配套|1万元, 市级|1万元; not 安排补贴|500万元, 补贴资金|500万元, 累计补贴|500万元. */
const SHARE_OF_GRANT = form('^(?!…(?:{creates}|累计|{ownPlace}))…(?:{grant}|配套|{level}级)(?<!{funding})$');
/** 注册护士|4.7名, 建筑面积|60平方米: what is measured, and nothing that is done or that all come to; 共 and 有 are parts of 公共, 有效. */
const NAMES_ONLY = form(
  '^(?!{highLevel}|{starts}|…(?![达植降翻有为是共在])(?:{commits}|{creates}|{changes}|{counts}|{ownPlace}|{paid}))(?![共有])[^，；。\\d]{2,}$',
);
const STATES = form('(?:{bounds}|达到?|[为有])$');
const COUNTED = /^(\D+)\d[\d.]*\D+$/;
/** 60平方米, 45公克: a measure, and nothing that is counted. */
const SIZE = /(?:[米里亩顷吨尺克]|小时)$/;
/** 建筑面积|60平方米, 服务半径|2公里: how large each is, which may be any number. */
const NAMES_SIZE = /[积径距度宽高长]约?$/;
/** 3|岁|, 4|级|, 2|个百分点|, 8.4|/10万|, 人均|1.3册: nothing that each has. */
const OF_NO_THING = form('^(?:{measuredUnit}|级|/.*)$');
const ON_AVERAGE = /^[人户平]均/;
/** 每村1名|指导员|，指导员300名: what each has, named again. */
const namesAgain = (own: string, its: string): boolean => its.endsWith(own.replace(STATES, '').slice(-2));

/** 每千人口医师达到3.5名，注册护士|4.7名; 每村1所卫生室，建筑面积|60平方米; 每户补贴1.5万元，县级配套|1万元. */
export function isOfEachToo({ amount, before, sentenceBefore }: Stated): boolean {
  const { kind, unit, value } = amount;
  const [own, ...others] = sentenceBefore.replace(/^.*；/, '').split('，').toReversed();
  if (kind !== 'count' || own !== before || OF_NO_THING.test(unit) || ON_AVERAGE.test(own)) return false;
  const goesOn = (words: string): boolean =>
    unit.endsWith('元') ? SHARE_OF_GRANT.test(words) : NAMES_ONLY.test(words.replace(STATES, ''));
  if (!goesOn(own)) return false;
  const isShareOf = (words: string, least: number, its: string): boolean => {
    const [scale, rest] = splitScale(its);
    const each = matchAt(UNIT, rest, 0)?.[0] ?? '';
    const most = (base: number): boolean =>
      worthOf(amount).low <=
      REACHES.ofEach.at * worthOf({ value: base, valueMax: null, unit: `${scale}${each}` }).low;
    if (unit.endsWith('元')) return its.startsWith(unit) && most(least);
    // 每人最多15天，医院|97个; 补助最高49%，医院|97个
    if (each === '' || /^[元%‰]/.test(each) || TIME_UNITS.has(each) || OF_NO_THING.test(each)) return false;
    // 每亩产量500公斤，种植面积|2万亩: all the 亩 there are.
    const bare = splitScale(unit)[1];
    const isOther = bare !== each && !words.includes(`每${bare}`);
    if (isOther && SIZE.test(unit) && NAMES_SIZE.test(own.replace(STATES, ''))) return true;
    // 每座60平方米，蹲位|8个: no size is so many.
    return isOther && SIZE.test(each) && !SIZE.test(unit) ? most(1) : most(least);
  };
  for (const stretch of others) {
    // 每镇1所卫生院（床位20张），村卫生室|30所
    const words = stretch.replace(/（[^（）]*）/g, '');
    const [, heads, least = '', its] = OF_EACH.exec(words) ?? [];
    // 每千人口床位6张，医院|120所|: so many are no share of each thousand.
    if (its !== undefined)
      return (
        isShareOf(words, Number(least), its) &&
        !namesAgain(own, its) &&
        (!heads || its.startsWith(unit) || (value <= Number(least) && !SIZE.test(unit)))
      );
    const counted = COUNTED.exec(words)?.[1];
    if (counted === undefined || !goesOn(counted)) return false;
  }
  return false;
}
