import type { Messages } from '../translate.ts';

/** Everyday questions, answered by official sentences. */
export const questionStrings = {
  questionsTitle: { hans: '大家常问的事', en: 'Everyday questions' },
  questionsLead: {
    hans: '每一问都用文件里的原句作答，一地一栏；没有写的写明“未写”。每问前面那句平常话是编辑写的。',
    en: 'Each is answered by the documents’ own sentences, a column for each place, and where nothing is written the page says so. The plain line above the answers is an editor’s.',
  },
  plainBy: {
    hans: '编辑的话，不是文件原文 · {by}，{on}',
    en: 'An editor’s words, not the documents’ · {by}, {on}',
  },
  silent: { hans: '未写', en: 'Nothing written' },
  silentHow: {
    hans: '编辑 {on} 通读了{count}份文件，没有找到。',
    en: 'An editor read {count} {count|document|documents} on {on} and found nothing.',
  },
  unread: { hans: '还没有查', en: 'Not looked into yet' },
  unreadHow: { hans: '这里的文件是后来收录的。', en: 'Its documents came later.' },
  ask: { hans: '去问谁', en: 'Whom to ask' },
  askFrom: { hans: '同一专题的任务由它牵头', en: 'leads the tasks on this topic' },
  askNobody: { hans: '文件没有写明由谁负责', en: 'the documents name nobody' },
  askLater: { hans: '现为{name}', en: 'now {name}' },
  dueBy: { hans: '期限：{due}', en: 'Due: {due}' },
  more: { hans: '这个专题逐条对照：', en: 'The topic clause by clause:' },
  previous: { hans: '上一问', en: 'Previous' },
  next: { hans: '下一问', en: 'Next' },
  allQuestions: { hans: '全部问题', en: 'All questions' },
  written: { hans: '写了', en: 'answers' },
} as const satisfies Messages;
