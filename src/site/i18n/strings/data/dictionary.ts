import type { Messages } from '#site/i18n/translate.ts';

/** What each published file holds. */
export const fileMeanings = {
  documents: {
    hans: '文件：基本信息，以及原始文本里每个字的性质',
    hant: '文件：基本資料，以及原始文本裡每個字的性質',
    en: 'Documents: metadata, and what every character of the seed is',
  },
  clauses: { hans: '条款，按阅读顺序', en: 'Clauses in reading order' },
  targets: {
    hans: '目标：文件承诺的每个数字',
    en: 'Targets: every number a document commits to',
  },
  indicators: {
    hans: '指标：目标对照表的行，每份文件一格',
    hant: '指標：目標對照表的列，每份文件一格',
    en: 'Indicators: rows of the target comparison, a cell a document',
  },
  agencies: {
    hans: '责任单位，以及由其负责的条款',
    en: 'Agencies and the clauses that name them',
  },
  citations: {
    hans: '引用：文中点名的其他文件',
    en: 'Citations: other documents that a text names',
  },
  alignments: {
    hans: '对应条款对与对应组',
    en: 'Pairs and groups of corresponding clauses',
  },
  tables: {
    hans: '文件中的表格：表头、每行每格及其在原文中的位置',
    hant: '文件中的表格：表頭、每列每格及其在原文中的位置',
    en: 'The tables of the documents: head, rows, and the place of each cell in the source',
  },
  errata: {
    hans: '校勘记：疑有误字之处，原文不改',
    en: 'Suspected misprints; the text itself is never changed',
  },
  edition: {
    hans: '这一版的说明：名称、主题、地域、年份、编者、联系办法、许可',
    hant: '這一版的說明：名稱、主題、地域、年份、編者、聯絡辦法、許可',
    en: 'What this edition is: title, subject, region, years, keeper, contact, licence',
  },
  fronts: {
    hans: '条款之外的文字：标题、发文字号、序言、落款',
    en: 'Front matter: title, number, preamble, signature',
  },
  shelf: { hans: '文件的短题和系列', en: 'Short titles and series of documents' },
  places: { hans: '地方', en: 'Places' },
  questions: {
    hans: '日常问题：编辑的一句话，以及作答的官方原句',
    en: 'Everyday questions: an editor’s line, and the official sentences that answer it',
  },
  glossary: { hans: '词语解释', en: 'Glossary' },
  topics: { hans: '专题', en: 'Topics' },
  duties: {
    hans: '义务强度：每句的义务词',
    en: 'Strength of duty: the governing word of a sentence',
  },
  deadlines: {
    hans: '期限：每项写明时间的承诺',
    en: 'Deadlines: every dated promise',
  },
  exclusions: {
    hans: '不算指标的数字，各附理由',
    en: 'Numbers that are no targets, each with the rule against it',
  },
  comparisons: {
    hans: '两份文件在同一指标上的比较；文件超过 40 份时，只列彼此比对过的文件，其余可由指标数值自行比较',
    en: 'How two documents stand on one indicator; beyond 40 documents only those that were set against each other, any other two can be compared from the targets',
  },
  gaps: {
    hans: '没有对应条款之处：核对过的与未核对的',
    en: 'Where no counterpart stands: checked or unchecked',
  },
  borrowings: {
    hans: '一份文件有多少文字一字不差地见于另一份',
    en: 'How much of one document stands verbatim in another',
  },
  dyads: {
    hans: '文件对：每两份文件两行，可直接用于扩散研究的回归；文件超过 300 份时，只列彼此比对过的',
    hant: '文件對：每兩份文件兩列，可直接用於擴散研究的迴歸；文件超過 300 份時，只列彼此比對過的',
    en: 'Dyads: a row for every ordered pair of documents, ready for regressions in studies of diffusion; beyond 300 documents only of those that were set against each other',
  },
  neighbours: {
    hans: '与每份文件全文对照的其他文件',
    en: 'The documents that each document is set beside in full',
  },
  conversions: {
    hans: '繁简转换审查：一字多形的每一处',
    en: 'Conversion audit: every one-to-many character',
  },
  permalinks: { hans: '固定链接登记簿', en: 'The ledger of permanent links' },
  formers: {
    hans: '已迁移或撤下的页面',
    en: 'Pages that moved or were withdrawn',
  },
  sources: { hans: '原始文本', en: 'The seeds as text' },
} satisfies Messages;

/** Headings of the data dictionary. */
export const dictionary = {
  dictionary: { hans: '字段说明', en: 'Data dictionary' },
  field: { hans: '字段', en: 'Field' },
  type: { hans: '类型', en: 'Type' },
  meaning: { hans: '含义', en: 'Meaning' },
  shapes: {
    hans: 'Text 是 { source, hans, hant }：原文、简体、繁体，三者等长。Name 是 { hans, hant, en }，Scripts 是 { hans, hant }。Span 是 [起, 止]，Piece 是 [种类, 甲起, 甲止, 乙起, 乙止]。',
    en: 'Text is { source, hans, hant }: as printed, simplified, traditional, all of one length. Name is { hans, hant, en }, Scripts { hans, hant }. Span is [start, end]; Piece is [kind, startA, endA, startB, endB].',
  },
} satisfies Messages;
