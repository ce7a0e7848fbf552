import type { Messages } from '#site/i18n/translate.ts';

/** Columns of a comparison that is taken away, in their order, with what each means. */
export const comparisonColumns = {
  row: { hans: '页面上的第几行', hant: '頁面上的第幾列', en: 'Row on the page, from 1' },
  position: {
    hans: '本行内的次序，从 1 起',
    hant: '本列內的次序，從 1 起',
    en: 'Order within the row, from 1',
  },
  group: {
    hans: '对应组，或单独成行的条款',
    hant: '對應組，或單獨成列的條款',
    en: 'Group, or the clause that stands alone',
  },
  title_hans: {
    hans: '这一行讲什么（简体）',
    hant: '這一列講什麼（簡體）',
    en: 'What the row is about, simplified characters',
  },
  title_hant: {
    hans: '这一行讲什么（繁体）',
    hant: '這一列講什麼（繁體）',
    en: 'What the row is about, traditional characters',
  },
  place: { hans: '地方', en: 'Place' },
  document: { hans: '文件编号', en: 'Document id' },
  state: {
    hans: '有对应（aligned）、核对过确无对应（absent）、未核对（unchecked；地方逾八处时不列）',
    en: 'Aligned; checked and absent; or unchecked, which of more than eight places is left out',
  },
  relation: { hans: '与第一栏的关系', en: 'Relation to the first column' },
  clause: { hans: '条款编号', en: 'Clause id' },
  heading: { hans: '标题，照原文', en: 'Heading as printed' },
  body: {
    hans: '正文，照原文；地方逾八处时，一条只在它的第一行',
    hant: '正文，照原文；地方逾八處時，一條只在它的第一列',
    en: 'Body as printed; of more than eight places in the first row of its clause alone',
  },
  body_hans: { hans: '正文（简体）', en: 'Body, simplified characters' },
  body_hant: { hans: '正文（繁体）', en: 'Body, traditional characters' },
  difference_hans: {
    hans: '这一行的差异（简体）；文件逾八份时只在该行第一条',
    hant: '這一列的差異（簡體）；文件逾八份時只在該列第一條',
    en: 'How the row differs, simplified characters; of more than eight documents on its first line alone',
  },
  difference_hant: {
    hans: '这一行的差异（繁体）；文件逾八份时只在该行第一条',
    hant: '這一列的差異（繁體）；文件逾八份時只在該列第一條',
    en: 'How the row differs, traditional characters; of more than eight documents on its first line alone',
  },
  difference_en: {
    hans: '这一行的差异（英文）；文件逾八份时只在该行第一条',
    hant: '這一列的差異（英文）；文件逾八份時只在該列第一條',
    en: 'How the row differs, English; of more than eight documents on its first line alone',
  },
  reason: { hans: '核对的理由', en: 'Reason of the editor who looked' },
  decided_by: { hans: '谁核对的（职务）', en: 'Who looked (role)' },
  decided_on: { hans: '核对日期', en: 'Day on which it was checked' },
  url: { hans: '条款的固定网址', en: 'Permanent address of the clause' },
} satisfies Messages;
