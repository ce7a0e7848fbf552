import type { Messages } from '../translate.ts';

/** What the tables hold that are parts of a published file, or views of several. */
export const tableMeanings = {
  'document-warnings': {
    hans: '解析每份文件时的提示',
    hant: '解析每份文件時的提示',
    en: 'What was noticed in parsing each document',
  },
  segments: {
    hans: '把每份原始文本不留空隙地切成段，逐段说明性质',
    hant: '把每份原始文本不留空隙地切成段，逐段說明性質',
    en: 'Segments that cut each seed without a gap',
  },
  'front-passages': {
    hans: '条款之外的文字，一段一行',
    hant: '條款之外的文字，一段一行',
    en: 'Front matter, a row a passage',
  },
  'clause-topics': {
    hans: '条款所属专题，主要的在前',
    hant: '條款所屬專題，主要的在前',
    en: 'Topics of each clause, strongest first',
  },
  'clause-spans': {
    hans: '条款自身文字在原始文本中的位置',
    hant: '條款自身文字在原始文本中的位置',
    en: 'Where each clause’s own characters stand in the seed',
  },
  matrix: {
    hans: '目标对照表：每个指标、每份文件、每个数值一行；未设数值和未提及也各占一行',
    hant: '目標對照表：每個指標、每份文件、每個數值一行；未設數值和未提及也各佔一行',
    en: 'The target comparison: a row an indicator, document and value; a mention without a number and silence have rows too',
  },
  'agency-clauses': {
    hans: '责任单位负责的条款',
    hant: '責任單位負責的條款',
    en: 'The clauses that name each agency',
  },
  pairs: { hans: '对应条款对', hant: '對應條款對', en: 'Pairs of corresponding clauses' },
  'pair-differences': {
    hans: '对应条款对之间的实质差异',
    hant: '對應條款對之間的實質差異',
    en: 'Differences in substance between the clauses of a pair',
  },
  groups: { hans: '对应组', hant: '對應組', en: 'Groups of corresponding clauses' },
  'group-members': { hans: '对应组内的条款', hant: '對應組內的條款', en: 'The clauses of each group' },
  'borrowing-runs': {
    hans: '一字不差见于另一份文件的每一段文字',
    hant: '一字不差見於另一份文件的每一段文字',
    en: 'Each stretch that stands verbatim in another document',
  },
  sqlite: {
    hans: '全部表格在一个 SQLite 数据库里，条款可全文检索（clause_search）',
    hant: '全部表格在一個 SQLite 資料庫裡，條款可全文檢索（clause_search）',
    en: 'All tables in one SQLite database, with a full-text index of the clauses (clause_search)',
  },
  wordings: {
    hans: '条款公布过的每一种文字',
    hant: '條款公佈過的每一種文字',
    en: 'Every wording of a clause that was ever published',
  },
} satisfies Messages;
