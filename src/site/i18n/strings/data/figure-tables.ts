import type { Messages } from '#site/i18n/translate.ts';

/** Columns of the tables under the coverage map and the flow of wording. */
export const figureColumns = {
  topic: { hans: '专题编号', en: 'Topic id' },
  place: {
    hans: '地方编号；没有写明地方的是文件编号',
    en: 'Place id, or the document’s where it names none',
  },
  clauses: { hans: '以该专题为主的条款数', en: 'Clauses mainly on the topic' },
  characters: {
    hans: '字数；流向表里是连续 12 字以上相同的字数',
    en: 'Characters; of the flow those in equal runs of 12 or more',
  },
  share: { hans: '占该地全部条款文字的比例，0—1', en: 'Share of all clause text of the place, 0–1' },
  alone: {
    hans: '其中在别处没有找到对应的条款数',
    en: 'Of these, clauses without a counterpart found elsewhere',
  },
  earlier: { hans: '先出的文件', en: 'The earlier document' },
  later: { hans: '后出的文件', en: 'The later document' },
  earlier_section: { hans: '先出文件里的部分', en: 'Section of the earlier document' },
  later_section: { hans: '后出文件里的部分', en: 'Section of the later document' },
  earlier_clause: { hans: '先出文件里的条款', en: 'Clause of the earlier document' },
  later_clause: { hans: '后出文件里的条款', en: 'Clause of the later document' },
} as const satisfies Messages;
