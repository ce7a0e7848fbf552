import type { Messages } from '../translate.ts';

/** The front page. */
export const home = {
  headline: {
    hans: '同一项政策，各地怎么写',
    en: 'One policy, as each place wrote it',
  },
  about: {
    hans: '把各地落实同一项政策的文件拆成条款，逐条排在一起：哪里一样，哪里不同，哪里没有写。每个数字都能点回它的原文。',
    en: 'Local documents that carry out the same policy, cut into clauses and set side by side: what is the same, what differs, what is missing. Every number leads back to the sentence that states it.',
  },
  searchLabel: { hans: '搜索条款', en: 'Search clauses' },
  searchExample: {
    hans: '如：{word}、{other}',
    en: 'e.g. {word}, {other}',
  },
  places: { hans: '收录的地方', en: 'Places' },
  ways: { hans: '从哪里看起', en: 'Where to start' },
  kicker: { hans: '{years} 年', en: '{years}' },
  unofficial: {
    hans: '这里不是政府网站，文字以发文机关公布的为准。',
    en: 'This is no government site; the issuing bodies’ publications prevail.',
  },
  unofficialBy: {
    hans: '这里不是政府网站，由{keeper}整理，文字以发文机关公布的为准。',
    en: 'This is no government site. It is kept by {keeper}; the issuing bodies’ publications prevail.',
  },
  whoWeAre: { hans: '谁做的，怎么做的', en: 'Who made this, and how' },
  doorPlace: { hans: '查我所在的地方', en: 'Look up my place' },
  doorPlaceHow: {
    hans: '它承诺了什么、何时到期、去问谁。',
    en: 'What it promises, by when, and whom to ask.',
  },
  doorCite: { hans: '引用一条', en: 'Cite a clause' },
  doorCiteHow: {
    hans: '找到原句，拿到不变的网址和写好的引文；也可以核对一段话是不是原文。',
    en: 'Find the sentence and take its permanent address and citation; or check whether a quotation is true.',
  },
  doorCompare: { hans: '比较与下载', en: 'Compare and download' },
  allPlaces: { hans: '全部 {count} 个地方', en: 'All {count} places' },
  askLead: { hans: '大家常问的事', en: 'Everyday questions' },
  allDocuments: { hans: '全部 {count} 份文件', en: 'All {count} documents' },
  map: { hans: '收录的地方在哪里', en: 'Where the places are' },
  mapNote: {
    hans: '示意图：按政府驻地的方位排列，不画边界。',
    en: 'A sketch by the seats of government, without boundaries.',
  },
  sets: { hans: '要', en: ' {count|wants|want} ' },
  allDue: { hans: '期限都是 {due}。', en: 'All are due by {due}.' },
  leadWhy: {
    hans: '各地数值不同的指标有 {count} 项，这一项设了数值的地方最多，所以放在最前。',
    en: 'Of the {count} {count|indicator|indicators} on which places set different numbers, this is the one that most places set.',
  },
  leadWhySome: {
    hans: '同一套文件有 {places} 地发布，其中数值不同的指标有 {count} 项，这一项设了数值的地方最多，所以放在最前。',
    en: 'Of the {count} {count|indicator|indicators} on which the {places} places with this programme set different numbers, this is the one that most of them set.',
  },
  compareHow: {
    hans: '{topics}个专题，一地一栏，差异先用一句话说明',
    en: '{topics} topics, a column for each place, with the differences put into words first',
  },
  findings: { hans: '主要差异', en: 'Main differences' },
  findingsLead: {
    hans: '由各份文件算出，点开可见各地原句。',
    en: 'Computed from the documents; open one to read the sentences.',
  },
  exhibit: {
    hans: '同一项指标，各地原句。朱色是与多数不同的数值。',
    en: 'One indicator in each place’s own sentence. Vermilion: the number that differs from the rest.',
  },
  byYear: { hans: '{year}年', en: '{year}' },
  borrowed: { hans: '一字不差的有多少', en: 'How much is word for word the same' },
  borrowedRow: {
    hans: '{document}的文字逐字见于{from}',
    en: 'of {document} stands verbatim in {from}',
  },
  more: { hans: '全部指标', en: 'All indicators' },
} as const satisfies Messages;
