/** Numbers that tell what there is, or what has been done. */

import { YAO, YING } from '../duties.ts';
import { form } from '../form.ts';
import { type Candidate, COMMITS, type Exclusion, isBounded } from './candidate.ts';

const MEANS = form('(?:{leansOn}|(?<!盘活)利用(?!{useOf}))(…)$');
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
/** 已建成居住区按每百户|8个补建: a standard for what is there; 已建成小区到2027年|85% is to come. */
const BY_STANDARD = '…(?:按(?!摩)|(?<![达到有为])每)';
const DONE = form(`已经?(?:累计)?{did}(?!${BY_STANDARD}|(?!…20\\d\\d年?[到至])…[到至]20\\d\\d年)…$`);
const BROUGHT_ABOUT = form('{did}了…$');
/** 累计新建床位|300张|，取得明显成效: what has been done, as it is told what came of it. */
const IN_ALL = form('累计…$');
const CAME_OF_IT = form('^(?![^。；]*(?:{future}|{plans}))(?:[^。；]*，)?[已均都]?取得了?[^，。；]{0,6}成效');
const THEN = form(String.raw`
  ^(?: {soFar} | 近[一二三四五六七八九十几\d]+年来? | (?<is>[^，。]{0,10}(?:现有|共有)[^，。；]{0,12}\d) )
`);
const HENCEFORTH = form(String.raw`
  {future} | {plans} | [到至在]20\d\d年 | ${YAO} | ${YING}
`);
const REPORTED = form(
  '(?: {told} | (?<by>(?<![数根依证占论凭票收])据)[^，；。]{0,14}{survey} | 共发生 | (?: ，发生 | (?<![打改])造成 )(?![^，。]*的，) )(?<rest>[^。]*)$',
);
/** 据普查，人口50万人；|新建养老院20所: what is told ends where a number is told and another stretch opens with a verb that commits. */
const ENDS_TELLING = form('[，；]{newly}');
function endsTelling(rest: string): boolean {
  const end = ENDS_TELLING.exec(rest);
  return (
    end !== null && /\d/.test(rest.slice(0, end.index)) && !form('{newly}').test(rest.slice(0, end.index))
  );
}

/** 目前有300个，今年改造|50个; 近年来建成5所，再建|3所. */
const NOW_OR_NEXT = form('[，；](?:[今明后]年(?!以来|[一上前])|[^，；]{0,8}再(?:{commits}|建))');
const THERE_IS_FIRST = form('^[^，；\\d]{0,12}{thereIs}');
/** “十四五”以来, 已累计. */
const SO_FAR = form('^以来|{doneSoFar}');
/**
 * Whether a sentence up to a number has gone on, behind a number that it tells, to what comes later than it tells of: to
 * this year or the next, or to a time behind the one that it names first (截至2024年底已建成20家，2025年新建|20家).
 */
function hasGoneOn({ sentenceBefore: sentence, datesBefore: dates }: Candidate): boolean {
  const stretch = Math.max(sentence.lastIndexOf('，'), sentence.lastIndexOf('；'));
  if (stretch < 0 || !/\d(?![\d年月日])/.test(sentence.slice(0, stretch))) return false;
  if (NOW_OR_NEXT.test(sentence)) return true;
  const last = dates.at(-1);
  // 现有23处，2027年再增设|8处: told of no date, and gone on to one.
  const told = sentence.search(/\d(?![\d年月日])/);
  const first = dates.find(({ end }) => end <= told)?.year ?? (THERE_IS_FIRST.test(sentence) ? 0 : null);
  const isLater = (last?.year ?? 0) > (first ?? Number.POSITIVE_INFINITY);
  return isLater && !SO_FAR.test(sentence.slice(last?.end));
}

const STILL_TO_COME = form(String.raw`{future}|到20\d\d年`);

/** ，2027年力争提高到|90%: what the rest of the sentence hopes the number becomes. */
const BECOMES = form(
  String.raw`^，(?=…(?:预[计期估]|{plans}|{future}))…(?:{changes}|{moves}|[达升增降])[到至为](\d[\d.]*)(\D*)`,
);

const FORECAST = form('{forecasts}');
/** 常住人口约|470万人; 覆盖人口 is what is served. */
const POPULATION = form('(?<!{servedHeads})人口(?:总[数量])?(?:占比|{proportion})?将?{amountsTo}?$');

/** 预计到2025年将突破|110万人, 占比将超过|24%: what is measured stands in a stretch before. */
const OF_THE_SAME = form(
  String.raw`^(?:预[计测]|测算)?(?:到20\d\d年)?(?:…4(?:占比|{proportion}|总[数量]))?[将会]?{amountsTo}?$`,
);

export const TOLD: readonly Exclusion[] = [
  {
    name: 'what is made use of',
    holds: ({ before }) => {
      const means = MEANS.exec(before)?.[1];
      return means !== undefined && !COMMITS.test(means.replace(/[现原已]有/g, ''));
    },
    samples: {
      holds: ['依托现有[3所]三级甲等医院', '利用[2家]站点'],
      not: ['利用闲置校舍改建幼儿园[50所]', '盘活利用存量建筑[60处]', '耕地利用率[93%]'],
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
  {
    name: 'what is done already',
    holds: ({ before }) => DONE.test(before),
    samples: {
      holds: [
        '已覆盖[12个]县',
        '已经累计发放补贴[300万元]',
        '全市已建成社区食堂[35家]',
        '已完成2015年到2017年老旧小区改造[3万户]',
        '全市已建成城区公园[30个]',
        '床位已达到每千人[5张]',
      ],
      not: [
        '覆盖[12个]县',
        '已建成小区到2027年达[85%]',
        '已建成居住区按每百户[8个]补建',
        '已建成的学校每班配备[3名]教师',
      ],
    },
  },
  {
    name: 'what years gone by brought',
    holds: (one) => {
      const { sentenceBefore } = one;
      const then = THEN.exec(sentenceBefore);
      if (then === null || HENCEFORTH.test(sentenceBefore) || hasGoneOn(one)) return false;
      return then.groups?.is === undefined || !endsTelling(sentenceBefore);
    },
    samples: {
      holds: ['近年来，建成[5所]医院', '去年建成[5所]医院', '全市现有医院30所，其中公立医院[12所]'],
      not: [
        '现有托位3000个，新增[2000个]',
        '现有监测设备23处，2017年再增设[8处]',
        '近年来建成学校5所，2026年再建[3所]',
        '现有村卫生室300个，今年改造[50个]',
        '近年来进展较快，力争建成[5所]医院',
        '近年来，各镇应当建成[5所]医院',
        '将建成[5所]医院',
      ],
    },
  },
  {
    name: 'what is reported',
    holds: (one) => {
      const told = REPORTED.exec(one.sentenceBefore)?.groups;
      if (told?.rest === undefined || STILL_TO_COME.test(told.rest) || hasGoneOn(one)) return false;
      return told.by === undefined || !endsTelling(told.rest);
    },
    samples: {
      holds: [
        '截至2020年底，全市有床位3万张；“十四五”以来新增[1万张]',
        '“十三五”以来，产值由2015年的412亿元增至2020年的980亿元，年均增长[18.9%]',
        '据统计，建成学校[365所]',
        '据第七次全国人口普查，老年人口达[98.6万人]',
        '“十二五”以来，建成[5所]',
      ],
      not: [
        '截至2020年底，全市有床位3万张；“十四五”期间新增[1万张]',
        '“十二五”以来进展较快，今后建成[5所]',
        '打造成[5个]基地',
        '造成严重后果的，处[三万元]罚款',
        '造成老鼠、苍蝇、蚊子、蟑螂等病媒生物密度超过标准的，处[一万元]罚款',
        '建成大数据监测平台，接入重点企业[200家]',
        '根据空气质量监测结果，新建监测站点[20个]',
        '依据统计年鉴，建立台账20个，新增床位[30张]',
        '拨付数据普查经费300万元，新建档案馆[5座]',
        '依据调查结果，处[三万元]罚款',
        '据第七次全国人口普查，老年人口50万人；新建养老院[20所]',
      ],
    },
  },
  {
    name: 'what was brought about',
    holds: ({ before, sentenceBefore, sentenceAfter }) =>
      BROUGHT_ABOUT.test(before) ||
      (IN_ALL.test(before) && CAME_OF_IT.test(sentenceAfter) && !HENCEFORTH.test(sentenceBefore)),
    samples: {
      holds: ['投入了专项资金[50亿元]', '累计新建床位[300张]，取得明显成效'],
      not: [
        '投入专项资金[50亿元]',
        '新建床位[300张]，取得明显成效',
        '累计新建床位[300张]，力争取得明显成效',
        '累计新建床位[300张]，推动健康事业取得新成效',
        '到2026年，累计新建床位[300张]，取得明显成效',
      ],
    },
  },
  {
    name: 'where an expected change starts',
    holds: ({ amount, comparator, before, sentenceAfter }) => {
      if (comparator !== '=' || !/[为是]$/.test(before)) return false;
      const unit = BECOMES.exec(sentenceAfter)?.[2] ?? '';
      return amount.unit !== '' && unit.startsWith(amount.unit) && !STILL_TO_COME.test(before);
    },
    samples: {
      holds: [
        '参检比例上一年度为[61%]，预计2025年升至70%',
        '每千人床位是[4.2张]，两年内力争增加到5张',
        '垃圾日清运量为[300吨]，将逐步减少到260吨',
      ],
      not: [
        '参检比例为[61%]，预计2025年建成3所',
        '参检比例不低于[61%]，预计2025年升至70%',
        '补助标准为[300元]，力争覆盖面扩大到70%',
        '到2025年参检率为[80%]，2027年力争提高到90%',
      ],
    },
  },
  {
    name: 'a forecast of the population',
    holds: ({ before, sentenceBefore }) =>
      FORECAST.test(sentenceBefore) &&
      (POPULATION.test(before) || (/人口/.test(sentenceBefore) && OF_THE_SAME.test(before))),
    samples: {
      holds: [
        '预计到2025年，常住人口约[470万人]',
        '预测老年人口占比将达到[18%]',
        '预计老年人口占比超过[17%]',
        '老年人口98万人，预计到2025年将突破[110万人]',
      ],
      not: [
        '到2025年，常住人口达到[470万人]',
        '预计到2025年，覆盖人口达到[47万人]',
        '预计到2025年，接管率达到[50%]',
      ],
    },
  },
  {
    name: 'what falls short today',
    holds: ({ after }) => form('^[^，。；]{0,12}{notYet}').test(after),
    samples: {
      holds: ['其中新建[3所]县医院尚未达标', '全县有[3个]乡镇未配齐专职人员'],
      not: ['其中新建[3所]县医院达标'],
    },
  },
  {
    name: 'what happened to people',
    holds: ({ after }) => form('^{casualty}').test(after),
    samples: { holds: ['洪水中[365人]失踪'], not: ['救助[365人]'] },
  },
];
