import type { Messages } from '../translate.ts';

/** Sentences that the settings of the edition complete. */
export const edition = {
  ofBoth: {
    hans: '{region}{subject}政策逐条对照',
    en: '{region} {subject} policies, clause by clause',
  },
  ofRegion: {
    hans: '{region}政策逐条对照',
    en: 'Policies of {region}, clause by clause',
  },
  ofSubject: {
    hans: '地方{subject}政策逐条对照',
    en: 'Chinese local {subject} policies, clause by clause',
  },
  ofNone: {
    hans: '地方政策逐条对照',
    en: 'Chinese local policies, clause by clause',
  },
  keptBy: { hans: '本站由{keeper}整理。', en: 'Kept by {keeper}.' },
  reportError: { hans: '报告错误', en: 'Report an error' },
  repository: { hans: '程序与内容', en: 'Code and content' },
} as const satisfies Messages;
