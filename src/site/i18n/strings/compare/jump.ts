import type { Messages } from '#site/i18n/translate.ts';

/** The bar at the foot of a long page on a phone, and the way from one topic to the next. */
export const jumpStrings = {
  jump: { hans: '在本页内移动', en: 'Move on this page' },
  contents: { hans: '目录', en: 'Contents' },
  previous: { hans: '上一处', en: 'Previous' },
  next: { hans: '下一处', en: 'Next' },
  top: { hans: '回顶', en: 'Top' },
  smaller: { hans: '缩小文字', en: 'Smaller text' },
  larger: { hans: '放大文字', en: 'Larger text' },
  topics: { hans: '其他专题', en: 'Other topics' },
  previousTopic: { hans: '上一专题：{topic}', en: 'Previous topic: {topic}' },
  nextTopic: { hans: '下一专题：{topic}', en: 'Next topic: {topic}' },
} as const satisfies Messages;
