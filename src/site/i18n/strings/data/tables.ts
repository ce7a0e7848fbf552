import type { Messages } from '#site/i18n/translate.ts';

/** What the tables hold that are parts of a published file, or views of several. */
export const tableMeanings = {
  'document-warnings': {
    hans: '解析每份文件时的提示',
    en: 'What was noticed in parsing each document',
  },
  segments: {
    hans: '把每份原始文本不留空隙地切成段，逐段说明性质',
    en: 'Segments that cut each seed without a gap',
  },
  'front-passages': {
    hans: '条款之外的文字，一段一行',
    hant: '條款之外的文字，一段一列',
    en: 'Front matter, a row a passage',
  },
  'clause-topics': {
    hans: '条款所属专题，主要的在前',
    en: 'Topics of each clause, strongest first',
  },
  'clause-spans': {
    hans: '条款自身文字在原始文本中的位置',
    en: 'Where each clause’s own characters stand in the seed',
  },
  matrix: {
    hans: '目标对照表：每个指标、每份文件、每个数值一行；未设数值和未提及也各占一行',
    hant: '目標對照表：每個指標、每份文件、每個數值一列；未設數值和未提及也各佔一列',
    en: 'The target comparison: a row an indicator, document and value; a mention without a number and silence have rows too',
  },
  'question-answers': {
    hans: '日常问题的答案：条款，以及原句在其正文中的位置',
    en: 'Answers to everyday questions: the clause, and where the sentence stands in its body',
  },
  'agency-clauses': {
    hans: '责任单位负责的条款',
    en: 'The clauses that name each agency',
  },
  pairs: { hans: '对应条款对', en: 'Pairs of corresponding clauses' },
  'pair-differences': {
    hans: '对应条款对之间的实质差异',
    en: 'Differences in substance between the clauses of a pair',
  },
  groups: { hans: '对应组', en: 'Groups of corresponding clauses' },
  'group-members': { hans: '对应组内的条款', en: 'The clauses of each group' },
  'borrowing-runs': {
    hans: '一字不差见于另一份文件的每一段文字',
    en: 'Each stretch that stands verbatim in another document',
  },
  sqlite: {
    hans: '全部表格在一个 SQLite 数据库里，条款可全文检索（clause_search）',
    en: 'All tables in one SQLite database, with a full-text index of the clauses (clause_search)',
  },
  'table-cells': { hans: '文件中表格的每一格', en: 'Every cell of the documents’ tables' },
  wordings: {
    hans: '条款公布过的每一种文字',
    en: 'Every wording of a clause that was ever published',
  },
} satisfies Messages;
