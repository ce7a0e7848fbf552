import type { Messages } from '#site/i18n/translate.ts';

/** The page of each place, and the list of places. */
export const placeStrings = {
  placesLead: {
    hans: '点开一个地方，看它承诺了什么、何时到期、哪些只有它写了、哪些它没有写。',
    en: 'Open a place to read what it promises and by when, what it alone says, and what it leaves out.',
  },
  unnamedPlaces: { hans: '没有写明地方的文件', en: 'Documents that name no place' },
  placeTotals: {
    hans: '{documents} 份文件，{targets} 个数字',
    en: '{documents} {documents|document|documents}, {targets} {targets|number|numbers}',
  },
  placeTotalsWithout: {
    hans: '{documents} 份文件',
    en: '{documents} {documents|document|documents}',
  },
  noDocuments: {
    hans: '没有收录{place}自己的文件。',
    en: 'No document of {place} itself is here.',
  },
  within: { hans: '所辖的地方', en: 'Places within' },
  placeLead: {
    hans: '收录 {documents} 份文件、{clauses} 条条款，其中写下的数字有 {targets} 个。',
    en: '{documents} {documents|document|documents} with {clauses} clauses, which commit to {targets} {targets|number|numbers}.',
  },
  placeLeadWithout: {
    hans: '收录 {documents} 份文件、{clauses} 条条款，没有写下数字。',
    en: '{documents} {documents|document|documents} with {clauses} clauses, which commit to no number.',
  },
  aboutPlace: {
    hans: '{place}承诺了什么、何时到期、哪些只有它写了：逐条对照，每个数字都能点回原句。',
    en: 'What {place} promises and by when, and what it alone says: clause by clause, every number back to its sentence.',
  },
  askLead: { hans: '大家常问的事', en: 'Everyday questions' },
  onThisPage: { hans: '本页内容', en: 'On this page' },
  promises: { hans: '承诺的数字', en: 'Numbers promised' },
  promisesLead: {
    hans: '按专题排列，点开数字是它所在的那句话；旁边是别处的数。',
    en: 'By topic. Open a number for its sentence; beside it stand those of other places.',
  },
  termsOver: {
    hans: '写明期限的 {dated} 个数字，到 {on} 全部到期；有没有做到，文件里看不出来。',
    en: 'All {dated} numbers with a deadline had fallen due by {on}. Whether they were reached, the documents cannot say.',
  },
  termsMixed: {
    hans: '写明期限的 {dated} 个数字，到 {on} 有 {over} 个到期、{running} 个未到期；有没有做到，文件里看不出来。',
    en: 'Of {dated} numbers with a deadline, {over} had fallen due by {on} and {running} had not. Whether they were reached, the documents cannot say.',
  },
  termsRunning: {
    hans: '写明期限的 {dated} 个数字，到 {on} 都没有到期。',
    en: 'None of the {dated} numbers with a deadline had fallen due by {on}.',
  },
  feed: { hans: '订阅更新', en: 'Feed of changes' },
  silentNear: { hans: '所比的 {count} 地未提及', en: 'not in the {count} beside it' },
  unfoundNear: { hans: '所比的 {count} 地未找到', en: 'none found in the {count} beside it' },
  unfoundElsewhere: { hans: '别处未找到', en: 'none found elsewhere' },
  silentElsewhere: { hans: '别处未提及', en: 'nowhere else' },
  over: { hans: '已到期', en: 'past' },
  running: { hans: '未到期', en: 'running' },
  noPromises: { hans: '这里的文件没有写下数字。', en: 'Its documents commit to no numbers.' },
  noTopic: { hans: '其他', en: 'Other matters' },
  wholeTopic: { hans: '逐条对照', en: 'Clause by clause' },
  otherNumbers: {
    hans: '另有 {count} 个数字，没有与别处的对上',
    en: '{count} more {count|number|numbers} not matched with any elsewhere',
  },
  only: { hans: '只有这里写了', en: 'Said here only' },
  onlyLead: {
    hans: '同一项计划的其他{others}份文件里没有对应条款的 {count} 条，写有数字的排在前面。',
    en: '{count} clauses without a counterpart in the {others} other {others|edition|editions} of the same programme; those with numbers first.',
  },
  onlyNone: {
    hans: '同一项计划的其他文件里都找得到对应条款。',
    en: 'Every clause has a counterpart in another edition of the programme.',
  },
  unmatched: {
    hans: '{documents}：别处没有收录同类文件，无从比较。',
    en: '{documents}: no other place has a document of this kind here to compare with.',
  },
  lacks: { hans: '别处写了、这里没有写', en: 'Said elsewhere, not here' },
  lacksLead: {
    hans: '另有两地以上写了、在这里找不到对应条款的 {count} 条。',
    en: '{count} clauses that two other places or more have and this one has no counterpart to.',
  },
  lacksNone: {
    hans: '别处两地以上写了的，这里都有对应条款。',
    en: 'Whatever two other places or more say has a counterpart here.',
  },
  showRest: { hans: '其余 {count} 条', en: '{count} more' },
  // Behind the seals of the first.
  amongPlaces: { hans: '等 {count} 地', en: 'and others, {count} places in all' },
  inPlaces: { hans: '{count} 地写了', en: 'in {count} places' },
  wording: { hans: '与别处一字不差的有多少', en: 'Word for word the same' },
  wordingLead: {
    hans: '连续 12 个字以上逐字相同的才算。相同不等于抄录：两份文件也可能都照上级的文件写。',
    en: 'Only runs of twelve characters or more count. The same words need not be borrowed: both may follow a document from above.',
  },
  wordingNone: {
    hans: '与别处没有成段相同的文字。',
    en: 'Shares no passages word for word with other places.',
  },
  fromEarlier: { hans: '与更早的文件', en: 'With earlier documents' },
  inLater: { hans: '与更晚的文件', en: 'With later documents' },
  orderUnknown: { hans: '先后不明', en: 'Order not known' },
  sharedRow: {
    hans: '{document}的文字逐字见于{from}',
    en: 'of {document} stands verbatim in {from}',
  },
  documentsHere: { hans: '文件', en: 'Documents' },
  planned: { hans: '规划期 {years} 年', en: 'plans for {years}' },
  undated: { hans: '未写日期', en: 'no date' },
  offices: { hans: '谁来办', en: 'Who answers for it' },
  officesLead: {
    hans: '牵头任务最多的单位；文件没有写明谁牵头的，取列在首位的。',
    en: 'The units that lead most tasks; where no lead is named, the one listed first.',
  },
  tasks: { hans: '{count} 项', en: '{count} {count|task|tasks}' },
  topicsHere: { hans: '写到的事：', en: 'It speaks of' },
} as const satisfies Messages;
