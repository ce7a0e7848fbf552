/** Reads what stands around the outline: title, number, addressee, promulgation, issuer, date, preamble. */
import type { FrontPassage } from '../model/line.ts';
import { isIssuer, type LineKind } from './line-kinds.ts';
import type { Paragraph } from './paragraphs.ts';

export type FrontRole = FrontPassage['role'];

const PROMULGATION = /印发|转发|颁发|颁布|公布|发布|下发|批转/;
const TO_YOU = /给你们|执行|实施|遵照|施行|落实|同意|通过/;

/** Roles of the paragraphs before the outline, one for each. */
export function frontRoles(paragraphs: readonly Paragraph[], kinds: readonly LineKind[]): FrontRole[] {
  const signature = kinds.findLastIndex((kind, i) => kind === 'date' || isSigned(paragraphs, kinds, i));
  return paragraphs.map(({ folded }, i) => {
    const kind = kinds[i] as LineKind;
    switch (kind) {
      case 'number':
      case 'date':
      case 'addressee':
        return kind;
      case 'issuer':
        return isSigned(paragraphs, kinds, i) || kinds[i + 1] === 'issuer' ? 'issuer' : 'title';
      case 'titleLine':
      case 'titleRemark':
        return 'title';
      case 'remark':
        return 'promulgation';
      case 'sentence':
        if (i < signature) return 'promulgation';
        return PROMULGATION.test(folded) && TO_YOU.test(folded) && /给你们|现予/.test(folded)
          ? 'promulgation'
          : 'preamble';
      default:
        return kind satisfies never;
    }
  });
}

/** An issuer's line with a date under it, or at the end of the front matter. */
function isSigned(paragraphs: readonly Paragraph[], kinds: readonly LineKind[], i: number): boolean {
  if (kinds[i] !== 'issuer' || !isIssuer((paragraphs[i] as Paragraph).folded)) return false;
  for (let next = i + 1; next < kinds.length; next++) {
    if (kinds[next] === 'issuer') continue;
    return kinds[next] === 'date';
  }
  return true;
}

/** Roles of the paragraphs behind the outline: signature, and remarks such as (此件公开发布). */
export function tailRoles(kinds: readonly LineKind[]): FrontRole[] {
  return kinds.map((kind) =>
    kind === 'date' || kind === 'issuer' || kind === 'number' ? kind : 'promulgation',
  );
}
