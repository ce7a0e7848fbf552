import type { Messages } from '../translate.ts';

/** The band on every document and clause: how the text stands, who keeps the site, where the official text is. */
export const status = {
  status: { hans: '文本状态', en: 'Standing of this text' },
  over: {
    hans: '规划期 {years}，已结束',
    en: 'Plan for {years}, over',
  },
  running: {
    hans: '规划期 {years}，{on} 时尚未结束',
    en: 'Plan for {years}, still running on {on}',
  },
  ahead: {
    hans: '规划期 {years}，{on} 时尚未开始',
    en: 'Plan for {years}, not yet begun on {on}',
  },
  undated: { hans: '规划期 {years}', en: 'Plan for {years}' },
  unsaid: { hans: '文件没有写规划期', en: 'The file names no planning period' },
  unofficial: { hans: '本站非官方', en: 'Not an official site' },
  unofficialBy: {
    hans: '本站非官方，由{keeper}整理',
    en: 'Not an official site; kept by {keeper}',
  },
  reportError: { hans: '报告错误', en: 'Report an error' },
  noContact: {
    hans: '报错地址尚未公布',
    en: 'No address for reporting errors yet',
  },
  officialText: { hans: '官方原文', en: 'Official text' },
  officialUnknown: {
    hans: '官方原文的网址未知',
    en: 'Address of the official text not known',
  },
  missing: { hans: '文件未载：{fields}', en: 'Not in the file: {fields}' },
  issuer: { hans: '发文机关', en: 'issuing body' },
  issueNumber: { hans: '文号', en: 'issue number' },
  signedOn: { hans: '成文日期', en: 'date' },
} as const satisfies Messages;
