/** Numbers that tell what there is, or what has been done. */
import { COMMITS, type Exclusion } from './candidate.ts';
import { YAO, YING } from './duties.ts';
import { form } from './form.ts';

const MEANS = form('(?:{leansOn}|利用(?!{useOf}))(…)$');
const RISES_TO = form('(?:{changes}|{moves})[到至为]$');
const AT_PRESENT = form('{atPresent}…$');
const THERE_IS = form('现有[^，；。、]{0,6}$|(?<!具)[仍尚只]有[^，；。、]{0,6}$|仅[为有占达]?$');
/** 现有|国家级中心2个、省级中心7个: the whole list is there. */
const ALL_THERE = form('现有(…)$');
/** 9个县|中4个未达标, 8个县中有|5个没有: a whole, and the part of it that is told. */
const PART_FOLLOWS = form(
  String.raw`^[^，；。、（\d]{0,8}(?:（[^（）]{1,10}）)?[^，；。、\d]{0,8}中(?:已?有|仅有|仍有)?\d`,
);
const PART = form(String.raw`\d[^，；。、\d]{1,14}中(?:已?有|仅有|仍有)?$`);
const FROM_MEAN = form('(?<!不)[低高]于…平均(?:水平|值)$');
// 已建成|居住区 names places
const DONE = form('已经?(?:累计)?{did}(?!成?的?(?:居住|小|城|社)区)…$');
const BROUGHT_ABOUT = form('{did}了…$');
const THEN = form(String.raw`
  ^(?: {soFar} | 近[一二三四五六七八九十几\d]+年来? | [^，。]{0,10}(?:现有|共有)[^，。；]{0,12}\d )
`);
const HENCEFORTH = form(String.raw`
  {future} | {plans} | [到至在]20\d\d年 | ${YAO} | ${YING}
`);
const REPORTED = form(
  '(?: {told} | 据[^，。]{0,14}(?:统计|普查|调查|监测|测算) | 共发生 | (?: ，发生 | (?<![打改])造成 )(?![^，。]{0,16}的，) )([^。]*)$',
);
const STILL_TO_COME = form(String.raw`{future}|到20\d\d年`);

/** ，2027年力争提高到|90%: what the rest of the sentence hopes the number becomes. */
const BECOMES = form(
  String.raw`^，(?=…(?:预[计期估]|{plans}|{future}))…(?:{changes}|{moves}|[达升增降])[到至为](\d[\d.]*)(\D*)`,
);

const FORECAST = form('{forecasts}');
/** 常住人口约|470万人; 覆盖人口 is what is served. */
const POPULATION =
  /(?<!覆盖|服务|参保)人口(?:总[数量])?(?:占比|比例|比重)?将?(?:达到?|约|为|有|超过|突破|接近)?$/;

/** 预计到2025年将突破|110万人, 占比将超过|24%: what is measured stands in a stretch before. */
const OF_THE_SAME =
  /^(?:预[计测]|测算)?(?:到20\d\d年)?(?:[^，；。]{0,4}(?:占比|比例|比重|总[数量]))?[将会]?(?:达到?|约|为|有|超过|突破|接近)?$/;

export const TOLD: readonly Exclusion[] = [
  {
    name: 'what is made use of',
    holds: ({ before }) => {
      const means = MEANS.exec(before)?.[1];
      return means !== undefined && !COMMITS.test(means.replace(/[现原已]有/g, ''));
    },
    samples: {
      holds: ['依托现有[3所]三级甲等医院', '利用[2家]站点'],
      not: ['利用闲置校舍改建幼儿园[50所]', '耕地利用率[93%]'],
    },
  },
  {
    name: 'what stands today',
    holds: ({ before }) => AT_PRESENT.test(before) && !RISES_TO.test(before),
    samples: {
      holds: ['目前任职率为[84.8%]', '任职率目前为[84.8%]', '截至2015年底有[2.1万张]床位'],
      not: ['任职率从目前的48.6%提高到[55%]'],
    },
  },
  {
    name: 'what there is',
    holds: ({ amount, before }) => {
      if (RISES_TO.test(before)) return false;
      const listed = ALL_THERE.exec(before)?.[1];
      return (
        THERE_IS.test(before) ||
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
      ],
    },
  },
  {
    name: 'a part of what there is',
    holds: ({ amount, before, sentenceBefore, sentenceAfter }) =>
      amount.kind === 'count' &&
      (PART_FOLLOWS.test(sentenceAfter) || (PART.test(before) && !HENCEFORTH.test(sentenceBefore))),
    samples: {
      holds: ['[9个]县（市、区）中4个未完成进度', '9个县中有[4个]未完成进度'],
      not: ['到2025年9个县中有[4个]完成改造', '新建社区食堂[4个]'],
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
      holds: ['已覆盖[12个]县', '已经累计发放补贴[300万元]'],
      not: ['覆盖[12个]县', '已建成居住区按每百户[8个]补建'],
    },
  },
  {
    name: 'what years gone by brought',
    holds: ({ sentenceBefore }) => THEN.test(sentenceBefore) && !HENCEFORTH.test(sentenceBefore),
    samples: {
      holds: ['近年来，建成[5所]医院', '去年建成[5所]医院'],
      not: ['近年来进展较快，力争建成[5所]医院', '近年来，各镇应当建成[5所]医院', '将建成[5所]医院'],
    },
  },
  {
    name: 'what is reported',
    holds: ({ sentenceBefore }) => {
      const told = REPORTED.exec(sentenceBefore);
      return told !== null && !STILL_TO_COME.test(told[1] ?? '');
    },
    samples: {
      holds: [
        '据统计，建成学校[365所]',
        '据第七次全国人口普查，老年人口达[98.6万人]',
        '“十二五”以来，建成[5所]',
      ],
      not: ['“十二五”以来进展较快，今后建成[5所]', '打造成[5个]基地', '造成严重后果的，处[三万元]罚款'],
    },
  },
  {
    name: 'what was brought about',
    holds: ({ before }) => BROUGHT_ABOUT.test(before),
    samples: { holds: ['投入了专项资金[50亿元]'], not: ['投入专项资金[50亿元]'] },
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
