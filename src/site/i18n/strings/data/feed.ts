import type { Messages } from '#site/i18n/translate.ts';

/** The feed of additions, corrections and changed alignments. */
export const feed = {
  title: { hans: '对读：新收录与更正', en: 'Duidu: additions and corrections' },
  about: {
    hans: '新收录的文件、改动的条款文字、新增的校勘记和编辑确认、补入或否定的对应关系。',
    en: 'New documents, changed wordings, new corrections and editorial decisions on alignments.',
  },
  added: {
    hans: '收录 {document}：{count} 条',
    en: '{document} added: {count} clauses',
  },
  changed: {
    hans: '{document} 有 {count} 条文字改动',
    en: '{document}: {count} wordings changed',
  },
  corrected: {
    hans: '{document} 新增校勘记 {count} 则',
    en: '{document}: {count} suspected misprints noted',
  },
  more: { hans: '另有 {count} 处', en: '{count} more' },
  decided: {
    hans: '{a} 与 {b}：编辑对 {count} 处对应关系作了判断',
    en: '{a} and {b}: {count} alignments decided by editors',
  },
} satisfies Messages;
