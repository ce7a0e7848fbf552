import type { Messages } from '../translate.ts';

/** Articles that quote clauses. */
export const notes = {
  notes: { hans: '札记', hant: '札記', en: 'Notes' },
  about: {
    hans: '从条文里读出来的事。文中每个数字、每句引文都连着原文；原文若变，本站便不能生成。',
    hant: '從條文裡讀出來的事。文中每個數字、每句引文都連著原文；原文若變，本站便不能產生。',
    en: 'What the clauses tell. Every figure and quotation is tied to its sentence; if the sentence changed, the site could not be built.',
  },
} satisfies Messages;
