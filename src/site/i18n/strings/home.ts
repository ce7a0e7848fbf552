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
  searchLabel: { hans: '搜索条款', hant: '搜尋條款', en: 'Search clauses' },
  searchExample: {
    hans: '如：{word}、{other}',
    en: 'e.g. {word}, {other}',
  },
  places: { hans: '收录的地方', en: 'Places' },
  ways: { hans: '三种读法', en: 'Three ways in' },
  compareHow: {
    hans: '{topics}个专题，一地一栏，差异先用一句话说明',
    en: '{topics} topics, a column for each place, with the differences put into words first',
  },
  targetsHow: {
    hans: '{indicators}项指标的数值与期限，没有提到的也写明',
    en: '{indicators} indicators with value and deadline, and where nothing is said',
  },
  documentsHow: {
    hans: '{documents}份文件、{clauses}条条款，全文附校勘与出处',
    en: '{documents} documents, {clauses} clauses, in full, with editorial notes and sources',
  },
  findings: { hans: '主要差异', en: 'Main differences' },
  findingsLead: {
    hans: '由各份文件算出，点开可见各地原句。',
    en: 'Computed from the documents; open one to read the sentences.',
  },
  exhibit: {
    hans: '同一项指标，各地原句。朱色是与多数不同的数值。',
    hant: '同一項指標，各地原句。朱色是與多數不同的數值。',
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
