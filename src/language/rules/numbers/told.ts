/** Numbers that tell what has been done, or what is expected. */

import { YAO, YING } from '../duties.ts';
import { form } from '../form.ts';
import type { Row } from '../rule.ts';
import type { Candidate, Exclusion } from './candidate.ts';

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
export const HENCEFORTH = form(String.raw`
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
export function hasGoneOn({ sentenceBefore: sentence, datesBefore: dates }: Candidate): boolean {
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

/** What stands in a section that describes (现状, 形势) promises nothing, whatever it says; ` / ` is the end of a line. */
export const BACKGROUND_RULE: Row = {
  name: 'in a section that describes',
  samples: {
    holds: [
      '一、发展现状 / 新建[5所]学校。',
      '一、建设基础 / 新建[5所]学校。',
      '一、突出问题和挑战 / 新建[5所]学校。',
      '一、卫生健康发展环境 / 新建[5所]学校。',
      '一、编制背景 / 新建[5所]学校。',
      '一、回顾与总结 /（一）安全水平不断提高 / 新建[5所]学校。',
      '一、“十二五”规划执行情况 / 新建[5所]学校。',
      '一、工作开展情况 / 新建[5所]学校。',
    ],
    not: [
      '一、主要任务 / 新建[5所]学校。',
      '一、建设基础设施 / 新建[5所]学校。',
      '一、改革基础教育 / 新建[5所]学校。',
      '一、建设基础教育强区 / 新建[5所]学校。',
      '一、突出问题导向 / 新建[5所]学校。',
      '一、检查执行情况 / 新建[5所]学校。',
      '一、通报工作开展情况 / 新建[5所]学校。',
      '一、主要问题整改 / 新建[5所]学校。',
      '一、优化发展环境 / 新建[5所]学校。',
      '一、夯实发展基础 / 新建[5所]学校。',
      '一、巩固治理成效 / 新建[5所]学校。',
    ],
  },
};

/** Of a year that lies before the document; samples are read in one of 2016. */
export const PAST_RULE: Row = {
  name: 'of a year gone by',
  samples: { holds: ['2015年人均期望寿命达到[76.3岁]。'], not: ['2020年人均期望寿命达到[78岁]。'] },
};
