/** Numbers of standards (标准编号) beside a title: 《…标准》（GB 18466—2005）, 《…》GB/T 18883-2022, GB8978《…》. On folded text. */

import type { Span } from '#model/span.ts';
import { REACHES } from '../../limits.ts';

/** GB, GB/T, HJ, DB33/T, T/CAS; then the number with its part, and the year of its edition. */
const KIND = String.raw`(?:[A-Z]{2,5}(?:\s?\d{2,4}(?=\s?\/))?(?:\s?\/\s?[A-Z]{0,8})?|[TQ]\s?\/\s?[A-Z]{2,8})`;
const CODE = String.raw`${KIND}\s?\d{2,6}(?:\.\d{1,3})?(?:\s?[-—–―－]{1,2}\s?(?:19|20)?\d{2}(?!\d))?`;
const BEHIND = new RegExp(String.raw`^\s?(?:\(\s?(${CODE})(?=\s?[),;、])|(${CODE})(?![\d.]))`);
const REACH = REACHES.standardNumber.at;

const OPENS = new RegExp(`^\\s?(${CODE})(?![\\d.])`);
const CLOSES = new RegExp(`(?<![A-Za-z\\d/])(${CODE})\\s?$`);

/** A title without the number that it opens or ends with: GB 50016-2014 建筑设计防火规范. */
export const withoutStandard = (folded: string): string => {
  const code = codeWithin(folded);
  return code ? (folded.slice(0, code[0]) + folded.slice(code[1])).trim() : folded;
};

/** Where a title opens or ends with a number, its year included: not AI 2030 and AI 2026-2030. */
function codeWithin(title: string): Span | null {
  const code = OPENS.exec(title) ?? CLOSES.exec(title);
  if (!code || !isDated(normaliseStandard(code[1] as string)) || /20\d\d\D{1,4}20\d\d/.test(code[0]))
    return null;
  const at = code.index + code[0].indexOf(code[1] as string);
  return code[0].length === title.length ? null : [at, at + (code[1] as string).length];
}

/** The number that a title from `open` to `end`, its marks included, opens or ends with. */
function standardWithin(folded: string, open: number, end: number): Span | null {
  const title = folded.slice(open, end);
  const start = /^[《〈<「『\s]*/.exec(title)?.[0].length ?? 0;
  const code = codeWithin(title.slice(start).replace(/[》〉>」』\s]+$/, ''));
  return code && [open + start + code[0], open + start + code[1]];
}

/** The number behind a title that ends at `end` with its mark, or else before the mark that opens it, or within. */
export function standardBeside(folded: string, open: number, end: number): Span | null {
  const behind = BEHIND.exec(folded.slice(end, end + REACH));
  if (behind) {
    const code = (behind[1] ?? behind[2]) as string;
    const at = end + behind[0].length - code.length;
    return [at, at + code.length];
  }
  const code = CLOSES.exec(folded.slice(Math.max(0, open - REACH), open));
  if (!code) return standardWithin(folded, open, end);
  return [open - code[0].length, open - code[0].length + (code[1] as string).length];
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
