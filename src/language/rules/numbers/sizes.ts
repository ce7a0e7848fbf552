/**
 * Sizes that tell which things are meant: 400万元以下的项目. How many of them, and what becomes of them, is told elsewhere. Heads and beds are no such
 * sizes: how many people a station serves is itself what a rule fixes (服务人口1000人以下的行政村可合并设置).
 */
import { splitScale } from '../../forms/numbers/quantity.ts';
import { form } from '../form.ts';
import { type Exclusion, isBounded } from './candidate.ts';

const THING = '(?:{sizedThing}|村(?![民级务卫医干]))';
/** 160千瓦|及以下小微企业, 200户|以上的村庄 */
const BY_LIMIT = form(
  String.raw`^(?:（含[^（）]{0,6}）)?[及或]?以[上下][的之]?[^，；。、（）的\d]{0,8}?${THING}`,
);
/** 超过|10亿元|的龙头企业, 超|百亿元|企业3家 */
const BY_NUMBER = form(String.raw`^[的之]?[^，；。、（）的\d]{0,6}?${THING}`);
/** 建成20个年接待游客|300万人次|以上的景区: within what another number counts. */
const COUNTED = /\d[\d.]*万?[个家所座处条项名户支批][^，；。、\d]{1,16}$/;
const OF_COUNTED = /^(?:（含[^（）]{0,6}）)?及?以[上下][的之](?=[^，；。]{2})/;
/** 超10亿元的龙头企业|5至8家 */
const HOW_MANY = form(String.raw`${THING}(?:数量?)?{sizeReaches}?\d`);
/** 规模养殖场（存栏|500头|以上） */
const NAMED_SO = form(`${THING}（[^（）\\d]{0,8}$`);
/** 对|种植30亩以上的农户 */
const ADDRESSED = /^(?:对(?![口接外标])|凡)/;
/** 新建60平方米以上的…: the verb commits to the size, where nothing else is counted. */
const COMMITTED = form('(?:{commits}|{sizes})…$');
/** 配置|480千瓦及以上超充桩1—2台 says of what make each is. */
const OF_MAKE = form('(?:{commits}|{sizes})$');
/** 淘汰|10蒸吨以下燃煤锅炉6台 makes nothing: the size says which. */
const ENDED = form('{endsThings}$');

export const SIZES: readonly Exclusion[] = [
  {
    name: 'a size that delimits',
    holds: ({ amount, before, after, sentenceBefore, sentenceAfter, comparator }) => {
      if (isBounded(comparator) && COUNTED.test(before) && OF_COUNTED.test(after)) return true;
      const unit = splitScale(amount.unit)[1].replace(/\/.*$/, '');
      if (!isBounded(comparator) || comparator === '~' || !form('^{sizeUnit}$').test(unit)) return false;
      if (NAMED_SO.test(sentenceBefore) && /^及?以[上下]）/.test(sentenceAfter)) return true;
      const isOf = BY_LIMIT.test(after) || (/^[<>]$/.test(comparator) && BY_NUMBER.test(after));
      if (!isOf || ADDRESSED.test(before)) return isOf;
      if (ENDED.test(before)) return HOW_MANY.test(after);
      return !OF_MAKE.test(before) && (HOW_MANY.test(after) || !COMMITTED.test(before));
    },
    samples: {
      holds: [
        '[400万元]以下的工程项目全部预留',
        '规模在[200户]以上的村庄建设处理设施',
        '对[480千瓦]及以上超充桩上浮补贴',
        '面积超过[20万平方米]的小区设置收集房',
        '培育营业收入超[10亿元]的龙头企业5家',
        '淘汰老旧企业和每小时[10蒸吨]以下燃煤锅炉2台',
        '规模养殖场（存栏[500头]以上）设施配套率100%',
        '淘汰[10蒸吨]以下燃煤锅炉6台',
        '对连片种植[30亩]以上的农户给予补贴',
        '[25度]以上的坡耕地退耕还林',
        '村集体收入[10万元]以上的村占比达九成',
        '建成20个年接待游客[300万人次]以上的景区',
        '新建3所床位[100张]（含）以上的医院',
      ],
      not: [
        '新建[60平方米]以上的公共建筑',
        '规模达到[200户]以上',
        '新建5个面积不低于[200平方米]的服务站',
        '建成3个公园、面积[100亩]以上的湿地',
        '服务人口[1000人]以下的行政村可合并设置',
        '配置[480千瓦]及以上超充桩2台',
        '产值[10亿元]的企业',
        '建设[5个]以上园区',
        '达到[80%]以上的学校',
      ],
    },
  },
];
