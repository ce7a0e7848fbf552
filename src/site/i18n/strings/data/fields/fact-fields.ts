import type { Messages } from '#site/i18n/translate.ts';

/** Fields of what is read of a clause: targets, duties, units in charge, citations. */
export const factFields = {
  'citations.role': {
    hans: '依据（basis）或提及（mention）',
    en: 'Basis or mention',
  },
  responsibility: { hans: '责任单位', en: 'Responsible units' },
  agencies: { hans: '责任单位，按所列次序', en: 'Units in the order listed' },
  lead: {
    hans: '牵头单位，或是否牵头',
    en: 'The lead unit, or whether it leads',
  },
  leadDeclared: {
    hans: '文件是否写明谁牵头',
    en: 'Whether the document declares who leads',
  },
  quote: { hans: '说这件事的原句', en: 'The words that state it, as printed' },
  numberText: {
    hans: '原文中的数字及其量词、比较词',
    en: 'The number as printed, with unit and comparator',
  },
  value: { hans: '数值；区间取下端', en: 'Value; the lower end of a range' },
  valueMax: { hans: '区间上端', en: 'Upper end of a range' },
  comparator: {
    hans: '比较：不低于、不超过、等于、约、多于、少于',
    en: 'At least, at most, equal, about, more, less',
  },
  unit: {
    hans: '单位，照原文（万、亿不折算）',
    en: 'Unit as printed; 万 and 亿 are kept',
  },
  deadline: { hans: '期限', en: 'Deadline' },
  year: { hans: '年份', en: 'Year' },
  point: { hans: '年初、年内或年底', en: 'Start, during or end of the year' },
  since: { hans: '自何年起', en: 'From which year it holds' },
  subject: { hans: '数字所说的事', en: 'What the number is about' },
  attribute: { hans: '约束性或预期性', en: 'Binding or anticipatory' },
  baseline: { hans: '表中所列的基期数', en: 'What was, where a table gives it' },
  table: { hans: '出自哪张表', en: 'Table that states it' },
  rule: { hans: '据哪条规则判定', en: 'Rule that decided it' },
  subjectSure: {
    hans: '所说的事是否可靠',
    en: 'Whether the subject is sure',
  },
  indicator: { hans: '所属指标', en: 'Indicator' },
  topic: { hans: '专题', en: 'Topic' },
  merged: {
    hans: '程序归并：没有人定义，由各文件相同的对象与单位归并而成',
    en: 'Merged by program from subjects and units that agree across documents; defined by nobody',
  },
  direction: {
    hans: '越高越好或越低越好；或差异的方向',
    en: 'Whether higher is better; or which way it differs',
  },
  cells: { hans: '每份文件一格', en: 'One cell a document' },
  targets: { hans: '目标编号', en: 'Target ids' },
  mentionedIn: {
    hans: '提到而未设数值的条款',
    en: 'Clauses that speak of it without a number',
  },
  laterName: { hans: '机构改革后的名称', en: 'Name after later reorganisation' },
  'agencies.page': {
    hans: '有无自己的网页；文件多时，只有一条写到的责任单位见于该条',
    en: 'Whether it has a page of its own; among many documents one that a single clause names has that clause’s',
  },
  'citations.from': {
    hans: '引用出自何处；序言中为 null',
    en: 'Where it is cited; null in the front matter',
  },
  'citations.standard': {
    hans: '标准的编号，如 GB 18466-2005；不是标准则为 null',
    en: 'Number of a standard, such as GB 18466-2005; null for any other document',
  },
  article: {
    hans: '引用到的条款，如第二十条第三款',
    en: 'The article that is cited, as printed',
  },
  resolvesTo: {
    hans: '本站收录的被引文件',
    en: 'The cited document, when it is here',
  },
  work: {
    hans: '所引的作品：同一份文件的各处引用，值相同',
    en: 'The work that is cited: equal for citations of one document',
  },
  'citations.place': {
    hans: '发文地方，属本站收录者',
    en: 'Place of the issuer, where it is one of this edition',
  },
  'citations.level': {
    hans: '发文机关的行政层级；看不出则为 null',
    en: 'Level of the issuer; null where nothing tells',
  },
  strength: {
    hans: '义务强度，由强到弱：must、shall、may、encourage、explore',
    en: 'Strength of duty, strongest first: must, shall, may, encourage, explore',
  },
  word: { hans: '表明强度的词', en: 'The word that shows it' },
  dateText: { hans: '原文中的时间', en: 'The date as printed' },
  target: { hans: '目标编号', en: 'Target id' },
  state: { hans: '状态', en: 'State' },
  'matrix.state': {
    hans: '设了数值（set）、提及而未设数值（mentioned）、未提及（silent）',
    en: 'A number is set, it is mentioned without one, or it is not mentioned',
  },
} satisfies Messages;
