import type { Messages } from '#site/i18n/translate.ts';

/** Equal amounts with other words of limit. */
export const bounds = {
  sameValue: { hans: '数值相同', en: 'same value' },
  says: { hans: '{places}写“{bound}”', en: '{places} {count|says|say} “{bound}”' },
  atLeast: { hans: '至少', en: 'at least' },
  atMost: { hans: '至多', en: 'at most' },
  moreThan: { hans: '超过', en: 'more than' },
  lessThan: { hans: '低于', en: 'less than' },
  about: { hans: '左右', en: 'about' },
  exactly: { hans: '达到', en: 'exactly' },
} as const satisfies Messages;
