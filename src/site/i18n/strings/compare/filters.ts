import type { Messages } from '#site/i18n/translate.ts';

/** Narrowing a page down to some of its entries. */
export const filterStrings = {
  filters: { hans: '筛选', en: 'Filter' },
  all: { hans: '全部', en: 'all' },
  option: { hans: '{name}（{count}）', en: '{name} ({count})' },
  yearOption: { hans: '{year} 年', en: '{year}' },
  reset: { hans: '清除筛选', en: 'Clear filters' },
} as const satisfies Messages;
