/** Numbers of standards (标准编号) beside a title: 《…标准》（GB 18466—2005）, 《…》GB/T 18883-2022, GB8978《…》. On folded text. */

import type { Span } from '#model/span.ts';
import { REACHES } from '../../limits.ts';

/** GB, GB/T, HJ, DB33/T, T/CAS; then the number with its part, and the year of its edition. */
const KIND = String.raw`(?:[A-Z]{2,5}(?:\s?\d{2,4}(?=\s?\/))?(?:\s?\/\s?[A-Z]{0,8})?|[TQ]\s?\/\s?[A-Z]{2,8})`;
const CODE = String.raw`${KIND}\s?\d{2,6}(?:\.\d{1,3})?(?:\s?[-—–―－]{1,2}\s?(?:19|20)?\d{2}(?!\d))?`;
const BEHIND = new RegExp(String.raw`^\s?(?:\(\s?(${CODE})(?=\s?[),;、])|(${CODE})(?![\d.]))`);
const BEFORE = new RegExp(String.raw`(?<![A-Za-z\d/])(${CODE})\s?$`);
const REACH = REACHES.standardNumber.at;

/** The number behind a title that ends at `end` with its mark, or else before the mark that opens it. */
export function standardBeside(folded: string, open: number, end: number): Span | null {
  const behind = BEHIND.exec(folded.slice(end, end + REACH));
  if (behind) {
    const code = (behind[1] ?? behind[2]) as string;
    const at = end + behind[0].length - code.length;
    return [at, at + code.length];
  }
  const code = BEFORE.exec(folded.slice(Math.max(0, open - REACH), open));
  return code && [open - code[0].length, open - code[0].length + (code[1] as string).length];
}

/** GB18466—2005, GB 18466 -2005 → GB 18466-2005; DB33/973-2015 as it is. */
export function normaliseStandard(printed: string): string {
  const bare = printed
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[-—–―－]+/g, '-');
  return bare.replace(/^([A-Z]+(?:\/[A-Z]+)?|[A-Z]+\d+\/[A-Z]+)(?=\d)(?!\d+\/)/, '$1 ');
}

/** Whether the number says of which year the standard is. */
export const isDated = (standard: string): boolean => /-\d+$/.test(standard);
