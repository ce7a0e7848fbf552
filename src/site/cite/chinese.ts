/** The two Chinese forms: the national standard, and the law reviews' manual. */
import { chineseDate, type Reference, type ReferenceKind } from './reference.ts';

// An official text read on the web is an online resource (EB): an archive (A, 8.12) needs a holder and its place.
const CODES: Readonly<Record<ReferenceKind, string>> = { legislation: 'EB', webpage: 'EB', dataset: 'DS' };

/**
 * GB/T 7714—2025, numeric style, online resources (8.11, 8.14): full-width identifiers except the full stop and the
 * square brackets (§7); the clause and the issue number are other title information. Character for character what
 * citeproc makes of our CSL-JSON with the style of the standard (`docs/decisions/0008-citations.md`).
 *
 * 揭阳市人民政府办公室. 揭阳市……的通知：三（七）1：揭府办〔2016〕50号[EB/OL]. （2016-08-10）[2026-11-23]. https://…
 */
export function citeGbt7714(reference: Reference): string {
  const { kind, issuer, title, issueNumber, signedOn, clause, accessed, url, site, version, doi } = reference;
  const titled = [title, clause, issueNumber].filter((part) => part !== null).join('：');
  const published = `${kind === 'dataset' ? site : ''}${signedOn ? `（${signedOn}）` : ''}${accessed ? `[${accessed}]` : ''}`;
  const pieces = [
    issuer,
    `${titled}[${CODES[kind]}/OL]`,
    version && `V${version}`,
    published,
    url,
    doi && `DOI:${doi}`,
  ];
  return `${pieces.filter(Boolean).join('. ')}.`;
}

/**
 * 法学引注手册: a normative document as 《题名》第…项，发文字号，……年……月……日发布，载对读，网址，访问日; a page or a data set
 * as 责任者：《题名》，…….
 */
export function citeLawReview(reference: Reference): string {
  const { kind, issuer, title, clause, issueNumber, signedOn, accessed, url, site, version } = reference;
  const author = kind === 'legislation' || issuer === null ? '' : `${issuer}：`;
  return `${[
    `${author}《${title.replace(/《/gu, '〈').replace(/》/gu, '〉')}》${clause ?? ''}`,
    issueNumber,
    version && `${version}版`,
    signedOn && `${chineseDate(signedOn)}发布`,
    `载${site.split(' ')[0]}网，${url}`,
    accessed && `${chineseDate(accessed)}访问`,
  ]
    .filter(Boolean)
    .join('，')}。`;
}
