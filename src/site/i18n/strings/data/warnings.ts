import type { Messages } from '#site/i18n/translate.ts';

/** What parsing noticed in a document, for readers; English has the message itself. */
export const warningStrings = {
  missing: { hans: '原文没有写{what}', en: 'the text gives no {what}' },
  title: { hans: '标题（关于…的通知、…方案）', en: 'title' },
  issuer: { hans: '发文机关', en: 'issuer' },
  number: { hans: '文号（〔2016〕50号）', en: 'issue number' },
  date: { hans: '成文日期', en: 'date of signing' },
  place: { hans: '地方', en: 'place' },
  period: { hans: '规划的年份', en: 'period of years' },
  doubled: {
    hans: '序号 {number} 在同一级出现 {times} 次，这一处记为 {segment}',
    en: 'number {number} is used {times} times among its siblings; this one is {segment}',
  },
  continuesNone: {
    hans: '“{printed}”起头的一列没有 1，也接不上前面的序号（前一个是 {before}）',
    en: '“{printed}” begins a list that has no 1 and continues no earlier count (last was {before})',
  },
  notFirst: {
    hans: '“{printed}”是这一级的第一个，前面应有 1',
    en: '“{printed}” is the first of its kind, where 1 was expected',
  },
  gap: {
    hans: '“{printed}”前面是 {before}，中间缺 {missing}',
    en: '“{printed}” follows {before}: {missing} missing',
  },
  backwards: {
    hans: '“{printed}”前面是 {before}，序号倒退',
    en: '“{printed}” follows {before}: the count goes back',
  },
  beforeTitle: {
    hans: '标题之前有 {count} 字属于相邻的文件，没有收入',
    en: '{count} characters before the title belong to a neighbouring document and are left out',
  },
  behindEnd: {
    hans: '正文之后有 {count} 字属于相邻的文件，没有收入',
    en: '{count} characters behind the end belong to a neighbouring document and are left out',
  },
  furniture: {
    hans: '页码或网页导航 {count} 处没有收入',
    en: '{count} lines with page numbers or navigation of a web page are left out',
  },
  box: {
    hans: '{code} 这个字没有通行的字形，多数机器上显示为空框',
    en: 'the character {code} has no meaning of its own and shows as an empty box on most machines',
  },
  invisible: {
    hans: '有 {count} 处不显示的字略过不读，第一个是 {code}',
    en: '{count} characters that print nothing are passed over, first {code}',
  },
  lookalike: {
    hans: '{count} 个部首形的字读作通行的字，第一个是 {code}',
    en: '{count} radicals or compatibility characters are read as the ordinary ones, first {code}',
  },
  goesOn: {
    hans: '与上面的句子是一句，已连成一段',
    en: 'this line goes on with the sentence before it and was joined to it',
  },
  unmarked: {
    hans: '没有一段以序号（一、（一）1. 第一条……）起头，所以一段算一条，共 {count} 条',
    en: 'no outline mark begins any line, so that each paragraph is a clause: {count} of them',
  },
  open: {
    hans: '{pair}（另可作 {others}）待定，{count} 处：{samples}',
    en: '{pair} (could be {others}) is open, {count} times: {samples}',
  },
  kept: {
    hans: '“{character}”（{count} 处）两种字形下都照原样',
    en: '“{character}” ({count}×) stays as printed in both scripts',
  },
  crowded: {
    hans: '一段里有 {count} 个数，只读其中 {most} 个为指标',
    en: 'one paragraph holds {count} numbers, of which no more than {most} are read as targets',
  },
  unknownAgency: { hans: '{name}不在本地的单位名单里', en: '{name} is not among the agencies of this place' },
} as const satisfies Messages;
