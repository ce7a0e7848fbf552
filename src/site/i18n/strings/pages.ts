import type { Messages } from '../translate.ts';

/** Parts of the written pages that are computed. */
export const pages = {
  notMeasured: {
    hans: '这些文件没有人标注过，所以没有测量准确程度。程序得出的对应、指标和责任单位，引用之前请点回原文核对。',
    en: 'Nobody has labelled these documents, so accuracy was not measured. Counterparts, targets and units are what the program found: before you cite them, follow them back to the text.',
  },
  measure: { hans: '项目', en: 'Measure' },
  labels: { hans: '标注', en: 'Labels' },
  found: { hans: '找到', en: 'Found' },
  hits: { hans: '相符', en: 'In both' },
  tooFew: {
    hans: '标注太少，不算比例',
    en: 'too few labels for a share',
  },
  shares: {
    hans: '精确率 {precision}，召回率 {recall}',
    en: 'precision {precision}, recall {recall}',
  },
  reliability: {
    hans: '圆的横坐标是程序给出的把握，纵坐标是其中真对的比例，圆越大条款对越多；都落在斜线上，分数就是概率。用 {documents} 对文件、{labels} 条标注轮流测量，每次测的都是拟合时没有见过的一对文件：精确率 {precision}，召回率 {recall}，校准误差 {error}。',
    en: 'Across: how sure the program was; upwards: the share that was right; the larger the circle, the more pairs. On the slanting line the score is a probability. Measured in turn on {documents} pairs of documents with {labels} labels, each time on a pair that the fit had not seen: precision {precision}, recall {recall}, calibration error {error}.',
  },
  reliabilityAlt: {
    hans: '可靠性图：程序给出的把握与真对的比例，校准误差 {error}，数字见下表',
    en: 'Reliability diagram: how sure the program was against the share that was right, calibration error {error}; the table below holds the figures',
  },
  score: { hans: '分数', en: 'Score' },
  pairCount: { hans: '条款对', en: 'Pairs' },
  said: { hans: '程序的把握', en: 'Said' },
  wasRight: { hans: '真对的比例', en: 'Right' },
  noRelease: { hans: '规则尚无变动。', en: 'The rules have not changed yet.' },
  pairsGained: { hans: '新增 {count} 对', en: 'Pairs gained: {count}' },
  pairsLost: { hans: '撤下 {count} 对', en: 'Pairs no longer found: {count}' },
  pairsChanged: { hans: '改判 {count} 对', en: 'Pairs with another relation: {count}' },
  rowsGone: {
    hans: '不再成行 {count} 组：',
    hant: '不再成列 {count} 組：',
    en: 'Rows that are no more, {count}:',
  },
  givenLabels: {
    hans: '两次独立标注',
    en: 'Labelled twice, by annotators who worked apart',
  },
  sampled: {
    hans: '随机抽取程序自己配成的条款对，不看程序意见，逐对另读：精确率 {precision}，95% 区间 {low}–{high}，n = {count}。',
    en: 'Pairs that the program made by itself, drawn at random, were read again without its opinion in sight: precision {precision}, 95% interval {low}–{high}, n = {count}.',
  },
  ownLabels: {
    hans: '由本站自己标注（规则也出自本站，结果可能偏高）',
    en: 'Labels of our own (we wrote the rules too, so these figures may flatter)',
  },
  outline: { hans: '条款划分', en: 'Clauses' },
  targetValues: { hans: '指标数值', en: 'Targets' },
  duties: { hans: '义务强度', en: 'Strength of duty' },
  units: { hans: '责任单位', en: 'Responsible units' },
  cited: { hans: '引用文件', en: 'Citations' },
  sameSeries: {
    hans: '对应条款（同一计划的各地版本）',
    en: 'Counterparts (editions of one plan)',
  },
  acrossSeries: {
    hans: '对应条款（与后续文件）',
    en: 'Counterparts (with later documents)',
  },
  file: { hans: '文件', hant: '檔案', en: 'File' },
  holds: { hans: '内容', en: 'What it holds' },
  tableHolds: { hans: '表格', en: 'Table' },
  count: { hans: '数量', en: 'Count' },
  rows: { hans: '{count}条', en: '{count} {count|row|rows}' },
  documents: {
    hans: '文件的基本信息，每个字的性质',
    hant: '文件的基本資料，每個字的性質',
    en: 'Documents: metadata and the role of every character',
  },
  clauses: { hans: '条款全文与位置', en: 'Clauses: text and position' },
  targets: {
    hans: '指标数值、期限与原句',
    en: 'Targets with deadline and sentence',
  },
  indicators: { hans: '指标与各文件的取值', en: 'Indicators by document' },
  agencies: {
    hans: '责任单位与所负责的条款',
    en: 'Responsible units and their clauses',
  },
  citations: { hans: '文件之间的引用', en: 'What cites what' },
  alignments: {
    hans: '对应条款、差异与对应组',
    en: 'Aligned pairs with differences, and groups',
  },
  errata: { hans: '校勘记', en: 'Suspected errors' },
  missingTitle: { hans: '没有这一页', en: 'No such page' },
  missingText: {
    hans: '地址可能抄错了。已公布的条款地址不会失效，可从文件目录找起，或搜索条款中的几个字。',
    hant: '網址可能抄錯了。已公佈的條款網址不會失效，可從文件目錄找起，或搜尋條款中的幾個字。',
    en: 'The address may be mistyped. Published clauses keep their addresses: start from the documents, or search for a few words of the clause.',
  },
} as const satisfies Messages;
