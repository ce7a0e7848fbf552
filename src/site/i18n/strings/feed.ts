import type { Messages } from '../translate.ts';

/** The feed of additions, corrections and changed alignments. */
export const feed = {
  title: { hans: '对读：新收录与更正', hant: '對讀：新收錄與更正', en: 'Duidu: additions and corrections' },
  about: {
    hans: '新收录的文件、改动的条款文字、新增的校勘记和编辑确认、补入或否定的对应关系。',
    hant: '新收錄的文件、改動的條款文字、新增的校勘記和編輯確認、補入或否定的對應關係。',
    en: 'New documents, changed wordings, new corrections and editorial decisions on alignments.',
  },
  added: {
    hans: '收录 {document}：{count} 条',
    hant: '收錄 {document}：{count} 條',
    en: '{document} added: {count} clauses',
  },
  changed: {
    hans: '{document} 有 {count} 条文字改动',
    hant: '{document} 有 {count} 條文字改動',
    en: '{document}: {count} wordings changed',
  },
  corrected: {
    hans: '{document} 新增校勘记 {count} 则',
    hant: '{document} 新增校勘記 {count} 則',
    en: '{document}: {count} suspected misprints noted',
  },
  decided: {
    hans: '{a} 与 {b}：编辑对 {count} 处对应关系作了判断',
    hant: '{a} 與 {b}：編輯對 {count} 處對應關係作了判斷',
    en: '{a} and {b}: {count} alignments decided by editors',
  },
} satisfies Messages;
