/** The two Chinese forms: the national standard, and the law reviews' manual. */
import { chineseDate, type Reference } from './reference.ts';

/**
 * GB/T 7714—2025, numeric style, an official document online ([A/OL]): full-width identifiers except
 * the full stop and the square brackets (§7); the issue number is other title information; the cited
 * place follows the year.
 *
 * 揭阳市人民政府办公室. 揭阳市……的通知：揭府办〔2016〕50号[A/OL]. 2016：三（七）1（2016-08-10）[2026-11-23]. https://…
 */
export function citeGbt7714(reference: Reference): string {
  const { issuer, title, issueNumber, signedOn, clause, accessed, url } = reference;
  const year = signedOn?.slice(0, 4) ?? null;
  const place = [year, clause].filter((part) => part !== null).join('：');
  const dates = `${place}${signedOn ? `（${signedOn}）` : ''}[${accessed}]`;
  return `${issuer ? `${issuer}. ` : ''}${title}${issueNumber ? `：${issueNumber}` : ''}[A/OL]. ${dates}. ${url}.`;
}

/**
 * 法学引注手册 (normative documents): 《题名》第…项，发文字号，……年……月……日发布，载对读，网址，访问日.
 */
export function citeLawReview(reference: Reference): string {
  const { title, clause, issueNumber, signedOn, accessed, url, site } = reference;
  return `${[
    `《${title.replace(/《/gu, '〈').replace(/》/gu, '〉')}》${clause ?? ''}`,
    issueNumber,
    signedOn && `${chineseDate(signedOn)}发布`,
    `载${site.split(' ')[0]}网，${url}`,
    `${chineseDate(accessed)}访问`,
  ]
    .filter(Boolean)
    .join('，')}。`;
}
