import type { Messages } from '#site/i18n/translate.ts';

/** The table that a basket becomes. */
export const basketTable = {
  makeTable: { hans: '做成表', en: 'Make a table' },
  sideBySide: { hans: '并排看', en: 'Side by side' },
  tableTitle: { hans: '表题', en: 'Title' },
  tableNotes: { hans: '附注', en: 'Notes' },
  tableColumns: { hans: '列', hant: '欄', en: 'Columns' },
  tableFill: { hans: '补齐对应条款', en: 'Fill in counterparts' },
  tableFilled: { hans: '补入 {count} 条', en: '{count} {count|clause|clauses} filled in' },
  tableNone: { hans: '无对应条款', en: 'no counterpart' },
  rowMove: {
    hans: '第 {row} 行：拖动，或按 ↑ ↓ 移动',
    hant: '第 {row} 列：拖曳，或按 ↑ ↓ 移動',
    en: 'Row {row}: drag it, or press ↑ ↓',
  },
  rowMoved: { hans: '移到第 {row} 行', hant: '移到第 {row} 列', en: 'Moved to row {row}' },
  rowRemove: { hans: '去掉第 {row} 行', hant: '去掉第 {row} 列', en: 'Take row {row} out' },
  columnEarlier: { hans: '{name}前移一列', hant: '{name}前移一欄', en: 'Move {name} one column earlier' },
  saveTableWord: { hans: '存为 Word', en: 'Save as Word' },
  saveTableHtml: { hans: '存为网页', en: 'Save as HTML' },
  bibliography: { hans: '参考文献', en: 'Bibliography' },
  citeTable: { hans: '引用此表', en: 'Cite this table' },
  untitledTable: { hans: '条款对照表', en: 'Clauses compared' },
  preparing: { hans: '正在生成……', en: 'Making the file…' },
  notMade: { hans: '没有做成：{what}', en: 'It could not be made: {what}' },
} as const satisfies Messages;
