/** Letters that a printer spread over a line. */

const SPREAD = /(?<=(?:^|\s)\p{Script=Han})\s{1,4}(?=\p{Script=Han}(?:\s|$))/gu;

/** 国 家 能 源 局 as one word, 部 长 李 明 as one, 首 页 新闻 as 首页 新闻. */
export const unspread = (folded: string): string => folded.replace(SPREAD, '');
