/** Numbers that tell what there is. */

import { form } from '../form.ts';
import { COMMITS, type Exclusion, isBounded } from './candidate.ts';
import { HENCEFORTH, hasGoneOn } from './told.ts';

const MEANS = form('(?:{leansOn}|(?<!盘活)利用(?!{useOf}|人[数次]))(…)$');
const RISES_TO = form('(?:{changes}|{moves})[到至为]$');
const AT_PRESENT = form('{atPresent}…$');
const THERE_IS = form('现有[^，；。、]{0,6}$|仅[为有占达]?$');
const STILL_IS = form('(?<!具)[仍尚]有[^，；。、]{0,6}$');
/** 现有|国家级中心2个、省级中心7个: the whole list is there. */
const ALL_THERE = form('现有(…)$');
/** 9个县|中4个未达标, 8个县中有|5个没有: a whole, and the part of it that is told; not 其中5所, 初中5所. */
const AMONG = '(?<![其初高集])中(?:[已仅仍]?有)?';
const PART_FOLLOWS = form(
  String.raw`^[^，；。、（\d]{0,8}(?:（[^（）]{1,10}）)?[^，；。、\d]{0,8}${AMONG}(?:[^，；。、\d]{2,8}的)?\d`,
);
const PART = form(String.raw`^(…)(?<!\d)\d+[^，；。、\d]{1,14}${AMONG}$`);
/** 培育|30家企业, where 全市有|9个县 only tells how many there are. */
const promised = (words: string): boolean => COMMITS.test(words.replace(/[现原已共]?有/g, ''));
const FROM_MEAN = form('(?<!不)[低高]于…平均(?:水平|值)$');

/** 全县|15个|乡镇、3个街道。: how many places there are, where no verb says what becomes of them. */
const PLACES_ONLY = form('^(?:{ownPlace})(?:[共有辖]|\\d+个(?:{partOf}|{level}|村)[、和及])*$');
const PLACES_END = form('^(?:{partOf}|{level}|村)(?:（[^（）]*）)?(?:[、和及]\\d[^，；。]*)?(?:[。；]|$)');

export const THERE_IS_ALREADY: readonly Exclusion[] = [
  {
    name: 'places that there are',
    holds: ({ amount, sentenceBefore, sentenceAfter }) =>
      amount.unit === '个' && PLACES_ONLY.test(sentenceBefore) && PLACES_END.test(sentenceAfter),
    samples: {
      holds: ['全县[15个]乡镇、3个街道。', '全市共15个乡镇和[3个]街道。'],
      not: ['全县[15个]乡镇实现全覆盖。', '建成[15个]社区。'],
    },
  },
  {
    name: 'what is made use of',
    holds: ({ before }) => {
      const means = MEANS.exec(before)?.[1];
      return means !== undefined && !COMMITS.test(means.replace(/[现原已]有/g, ''));
    },
    samples: {
      holds: ['依托现有[3所]三级甲等医院', '利用[2家]站点'],
      not: [
        '利用闲置校舍改建幼儿园[50所]',
        '盘活利用存量建筑[60处]',
        '耕地利用率[93%]',
        '服务利用人数提升[5%]',
      ],
    },
  },
  {
    name: 'what stands today',
    holds: (one) =>
      AT_PRESENT.test(one.before) &&
      !RISES_TO.test(one.before) &&
      !(one.amount.unit === '倍' && /[的之]$/.test(one.before)) &&
      !hasGoneOn(one),
    samples: {
      holds: ['目前任职率为[84.8%]', '任职率目前为[84.8%]', '截至2015年底有[2.1万张]床位'],
      not: [
        '任职率从目前的48.6%提高到[55%]',
        '收入比由目前的2.8缩小到[2.5]以内',
        '产量增加到目前的[2倍]',
        '截至2024年底已建成20家，2025年新建[10家]',
      ],
    },
  },
  {
    name: 'what there is',
    holds: ({ amount, before, sentenceBefore, comparator }) => {
      // 现有的|1.5倍 measures what is to come by what there is.
      if (RISES_TO.test(before) || (amount.unit === '倍' && /[的之]$/.test(before))) return false;
      const listed = ALL_THERE.exec(before)?.[1];
      return (
        THERE_IS.test(before) ||
        (STILL_IS.test(before) && !isBounded(comparator) && !HENCEFORTH.test(sentenceBefore)) ||
        (listed !== undefined && amount.kind === 'count' && !COMMITS.test(listed.replace(/[有为]/g, '')))
      );
    },
    samples: {
      holds: [
        '全县现有医院[30所]',
        '床位仅为[4.1张]',
        '全省现有国家级诊疗中心2个、省级诊疗中心[7个]',
        '全县仍有[3个]乡镇没有药房',
      ],
      not: [
        '全县新增医院[30所]',
        '现有医院设置发热门诊[3个]',
        '现有重点企业排放达标率[95%]',
        '由现有的3家增至[25家]',
        '密度提高到现有的[1.5倍]',
        '只有满意度达到[90%]的单位方可评优',
        '确保各县只有[1所]薄弱学校',
        '争取到2025年全市尚有贫困村不超过[5个]',
        '到2025年仍有[5个]村需要帮扶',
      ],
    },
  },
  {
    name: 'a part of what there is',
    holds: ({ amount, before, sentenceBefore, sentenceAfter }) =>
      amount.kind === 'count' &&
      // A whole is there already, whatever is to become of its parts.
      ((PART_FOLLOWS.test(sentenceAfter) && !promised(before)) ||
        (!promised(PART.exec(before)?.[1] ?? '为') && !HENCEFORTH.test(sentenceBefore))),
    samples: {
      holds: [
        '[9个]县（市、区）中4个未完成进度',
        '9个县中有[4个]未完成进度',
        '到2025年，[25个]乡镇中20个建成卫生院',
        '将[26所]敬老院中条件成熟的14所转型',
      ],
      not: [
        '到2025年9个县中有[4个]完成改造',
        '到2025年，25个乡镇中[20个]建成卫生院',
        '新建社区食堂[4个]',
        '到2025年新建[20所]学校其中5所在农村',
        '到2025年新建20所学校其中[5所]在农村',
        '建成[10所]初中5所小学',
        '建成10所初中[5所]小学',
        '培育龙头企业[30家]其中2家上市',
        '培育[30家]企业中2家上市',
      ],
    },
  },
  {
    name: 'how far from the mean',
    holds: ({ amount, before }) => FROM_MEAN.test(before) && !amount.unit.endsWith('百分点'),
    samples: {
      holds: ['床位低于全省平均水平[5.6张]'],
      not: ['增速高于全省平均水平[2个百分点]', '床位不低于全省平均水平[5.6张]'],
    },
  },
];
