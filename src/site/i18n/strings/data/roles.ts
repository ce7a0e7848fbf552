import type { Messages } from '#site/i18n/translate.ts';

/** Those who sign decisions, besides the keeper of the edition. */
export const roles = {
  maintainers: { hans: '项目维护者', hant: '專案維護者', en: 'the project’s maintainers' },
  editors: { hans: '对读编辑', en: 'the editors' },
  textualEditors: { hans: '校勘编辑', en: 'the textual editors' },
} as const satisfies Messages;
