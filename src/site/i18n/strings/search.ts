import type { Messages } from '../translate.ts';

/** Search and quote check. What the browser needs of it is written into the page. */
export const search = {
  searchTitle: { hans: '搜索', en: 'Search' },
  searchDescription: {
    hans: '在全部文件的每一个字里搜索，简体繁体、全角半角都可以；每一处都列出，不漏也不多。',
    en: 'Search every character of every document, in simplified or traditional script, full or half width: every occurrence, and nothing else.',
  },
  question: { hans: '要找的字词', en: 'Words to find' },
  placeholder: {
    hans: '字词、数字、文号，或“三（二）2”这样的条款号',
    en: 'Words, numbers, an issue number, or a clause such as 三（二）2',
  },
  go: { hans: '搜索', en: 'Search' },
  above: {
    hans: '连同上级标题一起找',
    en: 'Search the headings above a clause too',
  },
  howTitle: { hans: '怎么写', en: 'How to ask' },
  howWords: {
    hans: '几个词用空格隔开：同一条款里都要有',
    en: 'Several words, separated by spaces: all in one clause',
  },
  howExact: {
    hans: '引号：一字不差地连在一起',
    en: 'Quotation marks: exactly these words',
  },
  howExclude: { hans: '减号：不要有这个词', en: 'Minus sign: without this word' },
  howReference: {
    hans: '文号、文件名、条款号：直接到那里',
    en: 'Issue number, title or clause number: goes straight there',
  },
  noScript: {
    hans: '搜索在浏览器里运行，需要 JavaScript。没有它，可以在文件全文里用浏览器的查找功能：',
    en: 'Search runs in your browser and needs JavaScript. Without it, use your browser’s own find in the full documents:',
  },
  loading: { hans: '正在查找……', en: 'Searching…' },
  failed: {
    hans: '没能读到搜索数据。请检查网络后再试。',
    en: 'The search data could not be read. Check the network and try again.',
  },
  found: {
    hans: '{count} 条条款，见于 {documents} 份文件',
    en: '{count} {count|clause|clauses} in {documents} {documents|document|documents}',
  },
  foundOf: {
    hans: '{count} 条条款（筛选前 {all} 条）',
    en: '{count} {count|clause|clauses} (of {all} before filters)',
  },
  shown: { hans: '已列出 {shown} 条', en: '{shown} shown' },
  none: { hans: '没有找到', en: 'Nothing found' },
  named: {
    hans: '这是文件或条款的名称、编号；正文里没有这些字',
    en: 'This names a document or a clause; the words occur in no text',
  },
  lookedFor: {
    hans: '找过的字词：“{runs}”。简体繁体、全角半角和空格都不影响查找。',
    en: 'Looked for “{runs}”. Script, width and spaces make no difference.',
  },
  nearest: {
    hans: '没有一字不差的；意思最近的是这些',
    en: 'Nothing word for word; these come nearest',
  },
  narrowed: {
    hans: '找到 {all} 条，都不符合筛选条件。',
    en: '{all} found, but none passes the filters.',
  },
  readAsQuoted: {
    hans: '没有带引号的原文，已按引号里的字查找。',
    en: 'No text has it in quotation marks; searched for the words inside.',
  },
  more: { hans: '再列 {next} 条', en: '{next} more' },
  clearFilters: { hans: '清除筛选', en: 'Clear filters' },
  filters: { hans: '筛选', en: 'Filters' },
  place: { hans: '地方', en: 'Place' },
  document: { hans: '文件', en: 'Document' },
  topic: { hans: '专题', en: 'Topic' },
  year: { hans: '年份', en: 'Year' },
  target: { hans: '目标', en: 'Targets' },
  agency: { hans: '责任单位', en: 'Responsible unit' },
  duty: { hans: '义务强度', en: 'Strength of duty' },
  hasTarget: { hans: '有数值目标', en: 'Sets a number' },
  must: { hans: '必须·应当', en: 'must (必须)' },
  shall: { hans: '要·确保', en: 'shall (要)' },
  may: { hans: '可·可以', en: 'may (可)' },
  encourage: { hans: '鼓励·支持', en: 'encourage (鼓励)' },
  explore: { hans: '探索·争取', en: 'explore (探索)' },
  all: { hans: '全部 {count} 项', en: 'All {count}' },
  view: { hans: '显示方式', en: 'View' },
  list: { hans: '逐条', en: 'Clauses' },
  documents: { hans: '按文件', en: 'By document' },
  kwic: { hans: '上下文对齐', en: 'In context' },
  excel: { hans: '下载 Excel', en: 'Download Excel' },
  csv: { hans: '下载 CSV', en: 'Download CSV' },
  counterparts: { hans: '对应', en: 'Elsewhere' },
  clause: { hans: '条款', en: 'Clause' },
  before: { hans: '前文', en: 'Before' },
  hit: { hans: '命中', en: 'Hit' },
  after: { hans: '后文', en: 'After' },
  goTo: { hans: '直接打开', hant: '直接開啟', en: 'Go to' },
  wholeDocument: { hans: '全文', en: 'whole document' },
  results: { hans: '结果', en: 'Results' },
  keys: {
    hans: '↓ ↑ 在结果间移动，回车打开，/ 回到搜索框',
    hant: '↓ ↑ 在結果間移動，Enter 開啟，/ 回到搜尋框',
    en: '↓ ↑ move between results, Enter opens, / returns to the box',
  },
  checkInstead: { hans: '核对一段引文', en: 'Check a quotation' },
  searchInstead: { hans: '搜索字词', en: 'Search for words' },

  checkTitle: { hans: '引文核对', en: 'Quote check' },
  checkDescription: {
    hans: '粘贴一句话，看它是不是这些文件里的原文：一字不差、只是写法不同、字词或数字有出入，还是没有。',
    en: 'Paste a sentence to see whether it stands in these documents: word for word, written otherwise, with other words or numbers, or not at all.',
  },
  checkHow: {
    hans: '简体繁体、全角半角、换行都不影响核对。文字不会离开本机。',
    en: 'Script, width and line breaks make no difference. The text never leaves your browser.',
  },
  quote: { hans: '要核对的文字', en: 'Text to check' },
  check: { hans: '核对', en: 'Check' },
  verbatim: { hans: '原文如此', en: 'Verbatim' },
  verbatimIn: {
    hans: '{documents} 份文件里有这段原文，一字不差。',
    en: 'Stands word for word in {documents} {documents|document|documents}.',
  },
  near: { hans: '相近，不是原文', en: 'Near, not verbatim' },
  formIn: {
    hans: '文字相同，只有标点、数字写法或字形与原文不同。',
    en: 'The words are the same; only punctuation, the way numbers are written or the form of characters differs.',
  },
  wordsIn: {
    hans: '字词有出入：没有一字不差的原文，最近的一处差 {count} 字，数字相同。',
    en: 'The wording differs: the nearest passage is {count} {count|character|characters} away; its numbers are the same.',
  },
  numberIn: {
    hans: '数字有出入：没有一字不差的原文，最近的一处数字不同。',
    en: 'A number differs: nothing stands there word for word, and the nearest passage has another number.',
  },
  differsForm: { hans: '写法不同', en: 'written otherwise' },
  differsWords: { hans: '字词有出入', en: 'wording differs' },
  differsNumber: { hans: '数字有出入', en: 'number differs' },
  related: { hans: '说到同一件事的条款', en: 'Clauses that speak of the same' },
  relatedHow: {
    hans: '没有这句话；下面几句与它用词最近，供查对。',
    en: 'Nobody says this; these sentences share most of its words.',
  },
  absent: { hans: '这些文件里没有', en: 'Not in these documents' },
  absentHow: {
    hans: '没有这段文字，也没有相近的句子。',
    en: 'Neither the passage nor anything near it.',
  },
  otherPlaces: {
    hans: '其他文件里相近的句子（不是这段原文）',
    en: 'Similar sentences in other documents (not this passage)',
  },
  bySentence: { hans: '逐句', en: 'Sentence by sentence' },
  apart: {
    hans: '{count} 字出入',
    en: '{count} {count|character|characters} differ',
  },
  quotedHere: { hans: '引文作', en: 'quoted as' },
  printedHere: { hans: '原文作', en: 'printed as' },
  tooShort: {
    hans: '太短，只能核对一字不差的原文。',
    en: 'Too short for anything but an exact match.',
  },
} as const satisfies Messages;
