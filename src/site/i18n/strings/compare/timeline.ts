import type { Messages } from '#site/i18n/translate.ts';

/** Deadlines by place and topic. */
export const timelineStrings = {
  timelineTitle: { hans: '时间表', en: 'Timeline' },
  timelineLead: {
    hans: '{count} 项写明时间的承诺，{years} 年。每个方块是一项，点开是所在条款；一年之内，靠左是年初，靠右是年底。',
    en: '{count} dated {count|promise|promises}, {years}. Each square is one and leads to its clause; within a year, left is its start and right its end.',
  },
  timelineMany: {
    hans: '{count} 项写明时间的承诺，{years} 年。下面是各专题、各地每年有几项到期；点开专题或数字，逐项列出原文。',
    en: '{count} dated {count|promise|promises}, {years}: how many fall due each year, by topic and by place. A topic or a number opens the list of its promises.',
  },
  listLead: {
    hans: '{count} 项写明时间的承诺，{years} 年，按时间列出。',
    en: '{count} dated {count|promise|promises}, {years}, in order of time.',
  },
  timelineNone: {
    hans: '程序在这些文件里没有找到写明时间的承诺。',
    en: 'The program found no dated promises in these documents.',
  },
  timelineOf: { hans: '时间表：{topic}', en: 'Timeline: {topic}' },
  dueByTopic: { hans: '各专题每年到期几项', en: 'Due each year, by topic' },
  dueByPlace: { hans: '各地每年到期几项', en: 'Due each year, by place' },
  dueNote: {
    hans: '条的长短是项数，由浅到深是年初、年内、年底。',
    en: 'Bars are as long as the numbers; from pale to dark: start of the year, during it, its end.',
  },
  sum: { hans: '合计', en: 'All' },
  year: { hans: '期限', en: 'Due' },
  withNumber: { hans: '只看带数字的', en: 'With a number only' },
  shown: {
    hans: '共 {all} 项，列出 {shown} 项',
    en: '{shown} of {all}',
  },
  noneShown: {
    hans: '没有符合这些条件的承诺。',
    en: 'No promise meets these conditions.',
  },
  panel: { hans: '{years} 年，各专题的期限', en: 'Deadlines by topic, {years}' },
  drawing: { hans: '分专题图', en: 'By topic' },
  table: { hans: '按时间列出', en: 'In order of time' },
  when: { hans: '时间', en: 'When' },
  promise: { hans: '承诺', en: 'Promise' },
  untopical: { hans: '其他', en: 'Other' },
  calendar: {
    hans: '订阅为日历（.ics）',
    hant: '訂閱為行事曆（.ics）',
    en: 'Subscribe as a calendar (.ics)',
  },
  source: {
    hans: '来源：各文件原文，由程序摘出期限，点开核对。',
    en: 'Source: the documents; the dates were found by the program. Open a promise to check it.',
  },
} as const satisfies Messages;
