import type { Messages } from '#site/i18n/translate.ts';

/** Pages that hold many places: levels, the picker, and what is told of all instead of each. */
export const manyStrings = {
  country: { hans: '国家', en: 'National' },
  province: { hans: '省', en: 'Provinces' },
  city: { hans: '市', en: 'Cities' },
  district: { hans: '区', en: 'Districts' },
  county: { hans: '县', en: 'Counties' },
  town: { hans: '乡镇', en: 'Towns' },
  other: { hans: '其他', en: 'Other' },
  placeCount: { hans: '{count} 地', en: '{count} {count|place|places}' },
  compareMany: {
    hans: '同一项工作，{places} 地怎么写、写多少、谁没写。按专题对照，或把任意两份文件并排来读。',
    en: 'How {places} places word the same measure, how much they say, and who says nothing. By topic, or any two documents side by side.',
  },
  coverageMany: {
    hans: '数字是以该专题为主的条款数，一条只归一个专题。分布一栏从写得最少的地方到写得最多的：圆越大，条数相同的地方越多；竖线是中位数。',
    en: 'Clauses mainly on the topic, each under one topic only. The strip runs from the place with fewest clauses to the one with most: the larger a dot, the more places have that many; the tick is the median.',
  },
  placesSpeaking: { hans: '有专条的', en: 'Places' },
  clausesAll: { hans: '条款', en: 'Clauses' },
  clausesSpread: { hans: '各地几条', en: 'In each place' },
  clausesEach: { hans: '各 {count} 条', en: '{count} each' },
  saysMost: { hans: '写得最多的', en: 'Says most' },
  sharesMany: {
    hans: '每份文件与哪一份相同的文字最多，占它自己全文几成（连续 12 字以上一字不差才算）；点开百分比，两份并排。',
    en: 'With which other each document shares most, as a share of its own text (runs of 12 or more characters). A percentage opens both side by side.',
  },
  anyTwo: { hans: '任选两份', en: 'Any two' },
  inOther: { hans: '见于{document}', en: 'in {document}' },
  flowMost: {
    hans: '下面是相同文字最多的 {count} 对，其余见表格文件。',
    en: 'These are the {count} pairs with most in common; the files have the others. ',
  },
  aloneMany: {
    hans: '在其他地方的文件里没有找到对应的条款，各地几条；点开是哪几条。',
    en: 'Clauses without a counterpart found in other places, by place; open one for which they are.',
  },
  chosenLine: { hans: '先列 {count} 地：{places}。', en: 'Shown first, {count} places: {places}. ' },
  reasonTypical: {
    hans: '{place}与别处对应的条款最多，以它为准',
    en: '{place} has most clauses in common with others and is the base',
  },
  reasonFullest: {
    hans: '{place}写得最多，{count} 条',
    en: '{place} says most ({count} {count|clause|clauses})',
  },
  reasonApart: { hans: '{place}措辞离{base}最远', en: '{place} is worded least like {base}' },
  reasonNewest: { hans: '{place}最新', en: '{place} is the newest' },
  allSpeak: {
    hans: '{places} 地写到，共 {rows} 组条款；所列 {shown} 地有其中 {own} 组',
    en: '{places} places speak of it in {rows} {rows|row|rows} of clauses, {own} of them in the {shown} shown',
  },
  someSilent: { hans: '{count} 地没有写到', en: '{count} {count|place does|places do} not' },
  pickPlaces: { hans: '选地方（另有 {count} 地）', en: 'Choose places ({count} more)' },
  pickLead: {
    hans: '勾选的地方各加一栏，最多同时加 {most} 地；网址随之改变，可以转发、引用。条数通往它自己的原文。',
    en: 'Each place that is ticked gets a column, {most} at most; the address keeps the choice, to be shared or cited. The number of clauses leads to the place’s own text.',
  },
  pickWithout: {
    hans: '条数通往各地自己的原文。',
    en: 'The number of clauses leads to the place’s own text.',
  },
  findPlace: { hans: '找地方', en: 'Find a place' },
  level: { hans: '层级', en: 'Level' },
  yearOf: { hans: '年份', en: 'Year' },
  seriesOf: { hans: '系列', en: 'Series' },
  narrowed: { hans: '{count} 地符合', en: '{count} {count|place|places}' },
  clauseCount: { hans: '{count} 条', en: '{count} {count|clause|clauses}' },
  elsewhere: { hans: '另有 {count} 地也有这一条', en: 'also in {count} more {count|place|places}' },
  spokenOf: { hans: '以下只就先列的 {count} 地而言：', en: 'Of the {count} places shown first: ' },
  dropPlace: { hans: '去掉{place}', en: 'Remove {place}' },
  nothingHere: { hans: '没有找到对应', en: 'No counterpart found' },
  fetching: { hans: '正在取条文……', en: 'Fetching the clauses…' },
  added: { hans: '已加 {count} 地', en: '{count} {count|place|places} added' },
  notFetched: {
    hans: '没有取到条文，可能网络不通。改一改选择，就会再取一次。',
    hant: '沒有取到條文，可能網路不通。改一改選擇，就會再取一次。',
    en: 'The clauses could not be fetched; the connection may be down. Change the choice to try again.',
  },
  onlyAdded: { hans: '只有所加各地有的条款', en: 'Rows that only the added places have' },
} as const satisfies Messages;
