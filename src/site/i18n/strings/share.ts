import type { Messages } from '../translate.ts';

/** Citing, linking and embedding a clause. */
export const share = {
  citeAndShare: { hans: '引用与分享', en: 'Cite and share' },
  permalink: { hans: '固定链接', en: 'Permanent link' },
  copyQuotation: { hans: '复制引文', en: 'Copy quotation' },
  linkSelection: { hans: '链接到所选文字', en: 'Link to the selected words' },
  selectFirst: {
    hans: '请先在条款中选定文字',
    en: 'Select words of the clause first',
  },
  copy: { hans: '复制', en: 'Copy' },
  quotation: { hans: '引文（原文）', en: 'Quotation (as printed)' },
  quotationSource: {
    hans: '——{document}{number}{clause}（原文{script}，{url}）',
    en: '——{document}{number}{clause}（原文{script}，{url}）',
  },
  scriptHans: { hans: '简体', en: '简体' },
  scriptHant: { hans: '繁体', en: '繁體' },
  citePage: { hans: '引用本页', en: 'Cite this page' },
  citeData: { hans: '引用数据集', en: 'Cite the data set' },
  // Behind the name of the data set, where it has one.
  ofVersion: { hans: '，{version} 版', en: '; version {version}' },
  citedData: { hans: '{title}：{tagline}数据集', en: '{title}: {tagline}, data set' },
  citedTopic: { hans: '{name}：各地条款对照', en: '{name}: clauses of each place compared' },
  citedIndicator: { hans: '{name}：各地目标值', en: '{name}: targets of each place' },
  citations: { hans: '参考文献格式', en: 'Citation formats' },
  filed: {
    hans: '引文、参考文献格式、嵌入代码',
    hant: '引文、參考文獻格式、嵌入語法',
    en: 'Quotation, citations, embed code',
  },
  filedText: {
    hans: '本文件各条的引文和参考文献格式',
    en: 'Quotations and citations of this document',
  },
  moreRows: {
    hans: '另有 {count} 组条款，见本专题的对照页',
    en: '{count} more {count|row|rows} on the page of this topic',
  },
  framePage: { hans: '供嵌入的页面', en: 'Page to embed' },
  accessNote: {
    hans: '引用日期取本站最近一次核对该条文字之日。',
    en: 'The access date is the day on which this site last verified the wording.',
  },
  embed: { hans: '嵌入网页', en: 'Embed' },
  embedLive: { hans: '随本站更新', en: 'Live' },
  embedFrozen: {
    hans: '固定为此文字（{fingerprint}）',
    en: 'Frozen at this wording ({fingerprint})',
  },
  embedQuote: { hans: '引用块（不需框架）', hant: '引用區塊（不需框架）', en: 'Block quotation, no frame' },
  frozenNote: {
    hans: '固定引用，文字指纹 {fingerprint}',
    en: 'Frozen wording {fingerprint}',
  },
  unchanged: {
    hans: '所引文字自收录以来未变。',
    en: 'The cited wording is unchanged.',
  },
  unchangedText: {
    hans: '所引标题与正文未变；当时的指纹不含责任单位。',
    en: 'Heading and body are unchanged; the fingerprint of that day did not cover the responsible units.',
  },
  changedSince: {
    hans: '所引为较早的文字，现在已有改动，见“文字沿革”。',
    en: 'This cites an earlier wording; see “Wordings” for the difference.',
  },
  unknownWording: {
    hans: '网址所指的文字（{fingerprint}）未在本站登记，没有作标示。',
    en: 'The cited wording ({fingerprint}) is not on record here; nothing is highlighted.',
  },
  wordings: { hans: '文字沿革', en: 'Wordings' },
  wordingOn: {
    hans: '{date} 登记，指纹 {fingerprint}',
    en: 'Recorded {date}, fingerprint {fingerprint}',
  },
  removed: { hans: '旧', en: 'old' },
  added: { hans: '新', en: 'new' },
  moved: { hans: '此页已移至新址', en: 'This page has moved' },
  wasAway: {
    hans: '此网址曾于 {from} 移往别处，{on} 起恢复：{reason}。',
    en: 'From {from} this address led elsewhere; since {on} it stands again: {reason}.',
  },
  wasWithdrawn: {
    hans: '此网址曾于 {from} 撤下，{on} 起恢复：{reason}。',
    en: 'On {from} what stands here was withdrawn; since {on} it stands again: {reason}.',
  },
  ledTo: { hans: '当时所指', en: 'Where it led' },
  withdrawn: {
    hans: '此页已撤下：{reason}',
    en: 'This page was withdrawn: {reason}',
  },
} satisfies Messages;
