import type { Messages } from '#site/i18n/translate.ts';

/** What cites what: the graph and the table. */
export const citationStrings = {
  title: { hans: '上位依据与引用', en: 'Legal basis and citations' },
  lead: {
    hans: '每份文件依据哪些文件、提到哪些文件。共 {works} 份被引文件、{citations} 处引用。',
    en: 'The documents that each text rests on or mentions: {works} {works|document|documents}, cited {citations} {citations|time|times}.',
  },
  rankTitle: { hans: '引用最多的文件', en: 'What most documents cite' },
  rankNote: {
    hans: '条的长短是引用它的文件数，深色是以它为依据的。没有写明发文机关的，放在引用它的文件那一级。',
    en: 'Bars count the documents that cite it, the dark part those that rest on it. A work that names no issuer stands at the level of the text that cites it.',
  },
  basisOf: { hans: '{count} 份引用，{basis} 份以它为依据', en: 'cited by {count}, basis of {basis}' },
  mentionedIn: { hans: '{count} 份引用', en: 'cited by {count}' },
  moreWorks: {
    hans: '这一级另有 {count} 份，见各份文件的引用。',
    en: '{count} more at this level; see the citations of each document.',
  },
  listTitle: { hans: '各份文件的引用（{list}）', en: 'Citations by document ({list})' },
  listLead: {
    hans: '从“{first}”到“{last}”，每份文件引用了哪些文件。',
    en: 'What each document cites, from {first} to {last}.',
  },
  graphTitle: { hans: '依据关系', en: 'What each document rests on' },
  graphNote: {
    hans: '从右往左读：每份文件以哪些文件为依据。虚线框是没有写明发文机关的文件，放在引用它的文件那一级。全部引用，包括只是提到的，见下表。',
    en: 'Read from right to left: which documents each text rests on. A dashed box names no issuer and stands at the level of the text that cites it. The table below has every citation, mere mentions included.',
  },
  graphLabel: { hans: '文件依据关系图', en: 'Graph of what rests on what' },
  country: { hans: '国家', en: 'National' },
  province: { hans: '省', en: 'Province' },
  city: { hans: '市', en: 'City' },
  district: { hans: '区', en: 'District' },
  county: { hans: '县', en: 'County' },
  town: { hans: '镇', en: 'Town' },
  ours: { hans: '本站文件', en: 'Documents here' },
  sharedTitle: { hans: '共同的依据', en: 'Common basis' },
  sharedRow: { hans: '{documents}都以它为依据', en: 'basis of {documents}' },
  tableTitle: { hans: '全部引用', en: 'All citations' },
  work: { hans: '被引文件', en: 'Document cited' },
  issuer: { hans: '发文机关', en: 'Issued by' },
  role: { hans: '作用', en: 'Role' },
  place: { hans: '见于', en: 'Cited in' },
  basis: { hans: '依据', en: 'basis' },
  mention: { hans: '提及', en: 'mention' },
  front: { hans: '前言', en: 'preamble' },
  noIssuer: { hans: '未写明', en: 'not stated' },
  noCitations: { hans: '没有引用其他文件', en: 'cites no other document' },
  also: { hans: '也见于{documents}', en: 'also in {documents}' },
} as const satisfies Messages;
