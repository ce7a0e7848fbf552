import type { Messages } from '../translate.ts';

/** Articles that quote clauses. */
export const notes = {
  notes: { hans: '札记', en: 'Notes' },
  about: {
    hans: '从条文里读出来的事。文中每个数字、每句引文都连着原文；原文若有变动，程序会报错，这一页就不会发布。',
    hant: '從條文裡讀出來的事。文中每個數字、每句引文都連著原文；原文若有變動，程式會報錯，這一頁就不會發佈。',
    en: 'What can be read from the clauses. Every figure and quotation is tied to its sentence; if the sentence changed, the page could not be published.',
  },
} satisfies Messages;
