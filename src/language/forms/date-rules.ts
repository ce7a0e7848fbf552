/** The forms of dates (日期): one row a form, with its samples. On text folded by `foldSigns`. */
import { ANY_YEAR } from '../dates.ts';
import { either, form } from '../rules/form.ts';
import type { Row, Samples } from '../rules/rule.ts';

const YEAR = `(?<year>${ANY_YEAR})`;
const MONTH = '(?:\\d{1,2}|十[一二]?|[一二三四五六七八九])月';
const LEAD = '(?<lead>{leadsToDate})?';
/** 15日, 三十一日, 底 behind 6月. */
const IN_MONTH = '(?:(?:\\d{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日|{monthPart})?';
const PART = `(?<part>${either('{yearPart}', '年?初(?![步级中])', '第?[一二三四]季度?', `${MONTH}份?${IN_MONTH}`)})`;
/** Not in 三年内, 每年底前. */
const AFRESH = '(?<=^|[，。；：、（于在]|{strivesFor})';
/** 覆盖率|年内|达到, 完成率|年底前|不低于: behind what is measured, before what is said of it, or at the end of words that are cut out. */
const BEHIND = '(?<=[一-龥）”](?<![一二三四五六七八九十百两几半数多每当今本明去前后上下近跨历各全同]))';
const SAID = '(?=$|(?:{towards}|{linking}|{wholly}|再)*(?:{states}|{changes}|{bounds}|{over}|{below}|{did}))';
/** By name, for who asks how far it governs: it stands amid a stretch, and is of that stretch. */
export const BEHIND_MEASURE = 'the end of the year, behind what is measured';
/** 2026年|内|, 年|年内|; not 内部, 内科, 内涝. */
const WITHIN = '内(?![外蒙涝部需科镜审容河贸生涵资存控])';
const CLOSE = '(?<close>{byThen})?';

export interface DateRule extends Row {
  /** Global, with indices: its groups say what the date means. */
  readonly pattern: RegExp;
}

const dateRule = (name: string, source: string, samples: Samples): DateRule => ({
  name,
  pattern: form(source, 'dg'),
  samples,
});

const YEARS_OF_REPUBLIC = '(?<years>\\d{2,3})';

/** Every form of a date; samples are read in a document of 2016, and give what is due, or `since`. */
export const DATE_RULES: readonly DateRule[] = [
  dateRule(
    'from one year to another',
    `${LEAD}${YEAR}年?(?:\\d{1,2}月(?:\\d{1,2}日)?)?起?[-至到](?<to>${ANY_YEAR})(?:学年度?|年)(?:${PART})?(?:期?间)?`,
    {
      holds: [
        ['2016至2018年完成', '2016 to 2018 during'],
        ['2019年1月1日至2020年12月31日试行', '2019 to 2020 end'],
        ['2025-2026学年完成', '2025 to 2026 during'],
      ],
      not: ['到2018年完成'],
    },
  ),
  dateRule('two years whose dash was lost', `${LEAD}${YEAR}(?<joined>${ANY_YEAR})年(?:期?间)?`, {
    holds: [
      ['20162018年完成', '2016 to 2018 during'],
      ['（20162020年）新建', '2016 to 2020 during'],
    ],
    not: ['20182016年完成', '120162018年完成', '2016年2018年完成'],
  }),
  dateRule('from one month to another', `${LEAD}${YEAR}年\\d{1,2}月(?:\\d{1,2}日)?[-至到]${PART}`, {
    holds: [
      ['2019年1月1日至12月31日试行', '2019 end'],
      ['2019年1月至3月试行', '2019 during'],
    ],
    not: ['2019年12月31日前完成'],
  }),
  dateRule(
    'a year that runs over two',
    `${LEAD}${YEAR}[-–—/](?<second>\\d{2})(?:(?:财政)?年度|学年度?)(?:${WITHIN})?${CLOSE}(?<from>起|开始)?`,
    {
      holds: [
        ['在2027-28年度交付', '2028 during'],
        ['在2027/28学年前达到', '2028 during'],
        ['由2024/25学年起', 'since 2024'],
      ],
      not: ['2027-29年度交付'],
    },
  ),
  dateRule(
    'a day in figures',
    `${LEAD}${YEAR}[./-](?<month>\\d{1,2})[./-](?<day>\\d{1,2})日?${CLOSE}(?<from>起|开始)?`,
    {
      holds: [
        ['2025.12.31前完成', '2025 end'],
        ['截至2025/6/30完成', '2025 during'],
      ],
      not: ['版本2025.12.31'],
    },
  ),
  // With a word that says that it is a term.
  dateRule(
    'a year in two figures',
    `(?:(?<![达长高])(?<lead>{untilDate})(?<short>\\d{2})年(?!一遇)(?<part>[底末])?|(?<=^|[，。；：、（])(?<short2>\\d{2})年(?<part2>[底末]))${CLOSE}`,
    {
      holds: [
        ['到25年底完成', '2025 end'],
        ['25年末前完成', '2025 end'],
        ['全面铺开，25年底建成', '2025 end'],
      ],
      not: ['服务满25年的', '堤防达到20年一遇标准', '使用年限提高到50年'],
    },
  ),
  dateRule(
    'a year, or a day of it',
    `${LEAD}${YEAR}(?:学年度?|年)(?:${PART}|年?${WITHIN})?${CLOSE}(?<from>开始|[以之]?[起后](?![续期者备]))?`,
    {
      holds: [
        ['2018年内完成', '2018 during'],
        ['到2018年完成', '2018 during'],
        ['2017年底前完成', '2017 end'],
        ['自2017年起实行', 'since 2017'],
        ['2017年后每年新增', 'since 2017'],
        ['二〇二〇年初完成', '2020 start'],
        ['2018年度完成改造', '2018 during'],
        ['二〇二五年十二月三十一日前完成', '2025 end'],
        ['二〇二五年六月三十日前完成', '2025 during'],
        ['2018学年前完成', '2018 during'],
        ['2018年汛期前完成', '2018 during'],
      ],
      not: ['2018年度报表', '在2015年基础上提高', '投入强度高于2015年实际'],
    },
  ),
  dateRule(
    'a year of the Republic',
    `${LEAD}(?<republic>(?:中华)?民国)?${YEARS_OF_REPUBLIC}(?:学年度?|年)(?:${PART})?${CLOSE}(?<from>起|开始)?`,
    {
      holds: [
        ['民国113年底完成', '2024 end'],
        ['于民国104学年度提高', '2015 during'],
        ['须在108年9月15日前缴清', '2019 during'],
      ],
      not: ['100年来完成'],
    },
  ),
  dateRule(
    'a five-year plan',
    `${LEAD}“?(?<plan>十[一二三四五六七八九]?|[一二三四五六七八九])五”?{planSpan}?(?<part>期?[末初底])?`,
    {
      holds: [
        ['“十三五”期间完成', '2016 to 2020 during'],
        ['“十三五”末完成', '2020 end'],
      ],
      not: ['纳入“十三五”规划'],
    },
  ),
  dateRule('this year or the next', `${LEAD}(?<near>[今本明]年)(?:${PART}|年?${WITHIN})?${CLOSE}`, {
    holds: [
      ['今年内完成', '2016 during'],
      ['今年底前完成', '2016 end'],
      ['明年6月底完成', '2017 during'],
    ],
    not: ['全年完成'],
  }),
  dateRule('the end of a century', `${LEAD}(?<century>本|20|二十)世纪(?<part>末)${CLOSE}`, {
    holds: [['到本世纪末完成', '2100 end']],
    not: ['面向新世纪'],
  }),
  // Of the year last named, or else of the document.
  dateRule(
    'the end of the year',
    `(?:(?<=[到至])|${AFRESH}(?=年[底末](?:之?前|以前)))(?<part>年[底末])(?<close>之?前|以前)?`,
    {
      holds: [
        ['年底前出台办法', '2016 end'],
        ['到年底覆盖率达到98%', '2016 end'],
      ],
      not: ['每年底前报告', '年底考核'],
    },
  ),
  dateRule('within the year', `${AFRESH}(?<part>年${WITHIN})`, {
    holds: [
      ['年内完成', '2016 during'],
      ['年内再创建两家', '2016 during'],
    ],
    not: ['三年内完成', '年内外均可', '治理农田，年内涝面积下降'],
  }),
  // A cell of a table, beside 10月底 in others.
  dateRule('the whole year', '^(?<part>全年)$', {
    holds: [['全年', '2016 during']],
    not: ['全年培训4000人次'],
  }),
  dateRule(BEHIND_MEASURE, `${BEHIND}(?<part>年(?:[底末]|${WITHIN}))(?<close>之?前|以前)?${SAID}`, {
    holds: [
      ['覆盖率年内达到98%', '2016 during'],
      ['排放总量年内再下降5%', '2016 during'],
      ['站点年内全部建成', '2016 during'],
      ['签约率年底达到75%', '2016 end'],
      ['签约率年底前不低于75%', '2016 end'],
    ],
    not: ['近两年内达到', '当年内完成', '每年底前达到', '上年底达到', '绩效年底考核'],
  }),
  dateRule('a month', `${LEAD}(?<part>${MONTH}${IN_MONTH})${CLOSE}(?<from>起|开始)?`, {
    holds: [['12月底前完成', '2016 end']],
    not: ['用6个月完成'],
  }),
];

/** Whether a text may hold a date at all: each form has one of these, and most texts have none. */
export const mayHoldDate = (text: string): boolean => /[年月五世]|\d[./-]\d/.test(text);

// Where no text around says how it counts its years: of 113年 and 25年 the first is a date.
const UNTOLD = '(?<!\\d)1[0-4]\\d';

/** Any date as words alone, as a form: for who takes it off what stands beside it. 2018年度 sets a term before some words only, and is one before all. */
export const DATE_WORDS = `(?:${either(
  ...DATE_RULES.map(({ pattern }) =>
    pattern.source.replace(YEARS_OF_REPUBLIC, `(?:${UNTOLD})`).replace(/\(\?<[a-z]\w*>/g, '(?:'),
  ),
)}(?:(?<=年)度(?!假))?)`;
