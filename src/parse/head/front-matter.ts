/** Reads what stands around the outline: title, number, addressee, promulgation, issuer, date, preamble. */
import { form } from '#language/rules/form.ts';
import type { FrontPassage } from '#model/line.ts';
import { readMark } from '../outline/marks.ts';
import type { Paragraph } from '../paragraph.ts';
import { titleEnd } from './document-head.ts';
import { isIssuer, type LineKind, TITLE_END } from './line-kinds.ts';

/** `excluded` for what a site put over the text. */
export type FrontRole = FrontPassage['role'] | 'excluded';

/** 目录: a table of contents goes up to the outline. */
export const CONTENTS = /^目\s{0,8}[录次]$/;

const PROMULGATION = form('{issues}');

/** Roles of the paragraphs before the outline, one for each. */
export function frontRoles(paragraphs: readonly Paragraph[], kinds: readonly LineKind[]): FrontRole[] {
  const signature = kinds.findLastIndex((kind, i) => kind === 'date' || isSigned(paragraphs, kinds, i));
  // 目录 over the title of a page leads to what else the site has.
  const title = kinds.findIndex((kind, i) => kind === 'titleLine' && isTitleEnd(paragraphs[i] as Paragraph));
  const listed = paragraphs.findIndex(({ folded }) => CONTENTS.test(folded));
  const contents = paragraphs.findIndex(({ folded }, i) => CONTENTS.test(folded) && (title < 0 || i > title));
  return paragraphs.map(({ folded }, i) => {
    const kind = kinds[i] as LineKind;
    if (contents >= 0 && i >= contents) return 'preamble';
    // 目录 over the title may also be that of the text: 一、总体思路, 第一章 总则……1
    if (listed >= 0 && i >= listed && i < title && isListed(folded)) return 'preamble';
    switch (kind) {
      case 'number':
      case 'date':
      case 'addressee':
        return kind;
      case 'signatory':
        return 'issuer';
      case 'card':
        return 'excluded';
      case 'issuer':
        return opensTitle(paragraphs, kinds, i) ? 'title' : 'issuer';
      case 'titleLine':
        // 第一章 总则, of contents that are not called so
        return readMark(folded)?.family === '章' ? 'preamble' : 'title';
      case 'titleRemark':
        return 'title';
      case 'remark':
        return 'promulgation';
      case 'sentence':
        if (i < signature) return 'promulgation';
        return PROMULGATION.test(folded) && /给你们|现予/.test(folded) ? 'promulgation' : 'preamble';
      default:
        return kind satisfies never;
    }
  });
}

const isListed = (folded: string): boolean => CONTENTS.test(folded) || readMark(folded) !== null;

/**
 * Whether the name of an issuer is the first part of a title: 样本县卫生局 over 关于…的通知, and not
 * the red line over a whole title, a signature or a name alone.
 */
function opensTitle(paragraphs: readonly Paragraph[], kinds: readonly LineKind[], i: number): boolean {
  if (isSigned(paragraphs, kinds, i)) return false;
  const next = kinds.findIndex((kind, j) => j > i && kind !== 'issuer');
  const { folded = '' } = paragraphs[next] ?? {};
  if (kinds[next] !== 'titleLine' || CONTENTS.test(folded)) return false;
  const name = (paragraphs[i] as Paragraph).folded;
  return (
    !/文件$/.test(name) &&
    !isOverLaw(name, folded) &&
    !/^.{2,30}[府厅办局委会院部室]关于/.test(folded) &&
    !namesPlaceAgain(name, folded)
  );
}

/** 国务院 over 某某管理条例: whose law it is, and no part of its name. */
const isOverLaw = (name: string, title: string): boolean =>
  form('^{centralBody}$').test(name.trim()) &&
  form('{lawTitle}$').test(title.trim()) &&
  !title.includes('关于');

/** 样本省某某市人民政府 over 某某市夜市管理办法: the title names the place itself. */
function namesPlaceAgain(issuer: string, title: string): boolean {
  const place = form(String.raw`^\p{Script=Han}{2,6}?{highLevel}`, 'u').exec(title)?.[0];
  return place !== undefined && issuer.includes(place) && TITLE_END.test(title) && !title.includes('关于');
}

const isTitleEnd = ({ folded }: Paragraph): boolean => TITLE_END.test(folded.trim());

/** An issuer's line with a date under it, or at the end of the front matter. */
function isSigned(paragraphs: readonly Paragraph[], kinds: readonly LineKind[], i: number): boolean {
  if (kinds[i] !== 'issuer' || !isIssuer((paragraphs[i] as Paragraph).folded)) return false;
  for (let next = i + 1; next < kinds.length; next++) {
    if (kinds[next] === 'issuer' || (kinds[next] === 'remark' && kinds[next + 1] === 'date')) continue;
    return kinds[next] === 'date';
  }
  return true;
}

/** Whether a sentence stands between an attached title and the outline: 为做好工作，制定本方案。 */
const introduces = (kinds: readonly LineKind[], i: number): boolean => {
  const before = kinds.slice(0, i).findLast((kind) => kind !== 'sentence' && kind !== 'remark');
  return before === 'titleLine' || before === 'titleRemark';
};

/** A title behind the date of a signature: of what a notice issues. */
function isAttachedTitle(paragraphs: readonly Paragraph[], kinds: readonly LineKind[], i: number): boolean {
  const before = kinds.slice(0, i).findLastIndex((kind) => kind !== 'titleLine' && kind !== 'remark');
  return (
    kinds[before] === 'date' && titleEnd(paragraphs, kinds, before + 1 + countRemarks(kinds, before)) !== null
  );
}

const countRemarks = (kinds: readonly LineKind[], from: number): number =>
  kinds.slice(from + 1).findIndex((kind) => kind !== 'remark');

/** A name behind the date of the last signature, without a date of its own: who printed the paper. */
const isLeaked = (kinds: readonly LineKind[], i: number): boolean =>
  kinds.slice(0, i).includes('date') &&
  kinds.slice(i).every((kind) => kind === 'issuer' || kind === 'remark');

/** Roles of paragraphs behind the outline: signature, list of attachments, remarks such as (此件公开发布). */
export function tailRoles(paragraphs: readonly Paragraph[], kinds: readonly LineKind[]): FrontRole[] {
  return paragraphs.map((_, i) => {
    const kind = kinds[i] as LineKind;
    if (kind === 'issuer' && isLeaked(kinds, i)) return 'excluded';
    if (kind === 'date' || kind === 'issuer' || kind === 'number' || kind === 'addressee') return kind;
    if (kind === 'signatory') return 'issuer';
    const attached = /^附(?:件|表)\s?[一二三四五六七八九十\d]{0,3}$/.test(paragraphs[i - 1]?.folded ?? '');
    if (kind === 'sentence' && introduces(kinds, i)) return 'preamble';
    if (kind === 'titleLine' && (attached || isAttachedTitle(paragraphs, kinds, i))) return 'title';
    return 'promulgation';
  });
}
