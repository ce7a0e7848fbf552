/** What each gets or has, as far as it is said of each: 每户补贴1.5万元，县级配套1万元; 每千人口医师3.5名，注册护士4.7名. */
import { UNIT } from '../../../forms/numbers/amount-parts.ts';
import { matchAt, splitScale } from '../../../forms/numbers/quantity.ts';
import { TIME_UNITS } from '../../../forms/numbers/units.ts';
import { worthOf } from '../../../forms/numbers/worth.ts';
import { REACHES } from '../../../limits.ts';
import { form } from '../../form.ts';
import type { Stated } from '../candidate.ts';

/** Up to the stretch that a number stands in, its bracket included: 每台15万元（市级|10万元|）. */
const OTHER_STRETCHES = /^.*[，；](?![^（）]*）)(?=[^，；]*$|[^，；（）]*（[^（）]*$)/;

/** 每月巡河一次，新增河湖|15条: what is said of each holds for its own stretch, and for what each gets (每人60元，百岁以上|500元). */
export const asFarAsEachHolds = ({ amount: { unit }, sentenceBefore }: Stated): string =>
  unit === '元'
    ? sentenceBefore
    : sentenceBefore.replace(OTHER_STRETCHES, (words) => words.replace(/[每按]|配备/g, ''));

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
