/** Orders (令) and announcements whose number stands on several lines, and the body that gives them. On folded text. */
import { isIssueNumber } from './issue-number.ts';

/** 令 on a line of its own, under the bodies that give the order. */
export const isLoneOrder = (folded: string): boolean => /^(?:令|[公通]\s?告)$/.test(folded);

/** A decree's number over two lines: 样本市人民政府令 and 第82号; 令 and 第9号. */
export const isSplitNumber = (folded: string, next: string): boolean =>
  (isLoneOrder(folded) && /^\(?第.{1,8}号\)?$/.test(next)) ||
  (/(?:令|[公通]告)$/.test(folded) &&
    /^\(?第|^\(?\d{4}年第/.test(next) &&
    !/关于/.test(folded) &&
    isIssueNumber(folded + next.replace(/^\((.*)\)$/, '$1')));

/** The body that a decree's number names: 样本市人民政府令第82号; null for other numbers. */
export const decreeIssuer = (folded: string): string | null =>
  /^(?:中华人民共和国(?=国务院))?([\p{Script=Han}\s、]{3,40}?)(?:(?:令|[公通]告)\s?\(?(?:第|\d{4}年)|第[^第]{1,8}号令)/u.exec(
    folded,
  )?.[1] ?? null;
