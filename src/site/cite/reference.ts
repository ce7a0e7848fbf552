/** What a citation is made from, whatever its form. */

/** A text of an authority or a clause of it, a page that compares such texts, or the whole data set. */
export type ReferenceKind = 'legislation' | 'webpage' | 'dataset';

/** One thing as somebody cites it. */
export interface Reference {
  readonly kind: ReferenceKind;
  /** Permanent id: `jieyang-2016-plan/3.7.1`. */
  readonly id: string;
  /** On one line, without 《》: 揭阳市人民政府办公室关于印发《…》的通知. */
  readonly title: string;
  /** Who issued the text, or keeps the page; null where nobody is named. */
  readonly issuer: string | null;
  readonly issueNumber: string | null;
  /** ISO day on which a text was signed, or a page or data set last changed. */
  readonly signedOn: string | null;
  /** Where the clause stands, by its printed marks: 三（七）1; null for what is no clause. */
  readonly clause: string | null;
  readonly heading: string | null;
  /** BCP 47 tag of the cited wording: `zh-Hans`. */
  readonly language: string;
  readonly url: string;
  /** The site as a publisher: 对读 Duidu. */
  readonly site: string;
  /** ISO day on which the wording was seen at `url`; null where none was recorded. */
  readonly accessed: string | null;
  /** Of a data set: `0.2.0`. */
  readonly version: string | null;
  /** Without the resolver's address: `10.5281/zenodo.123`. */
  readonly doi: string | null;
}

/** 2016年8月10日 */
export function chineseDate(iso: string): string {
  const [year, month, day] = parts(iso);
  return `${year}年${month}月${day}日`;
}

/** Year, month and day as numbers. */
export function parts(iso: string): readonly [number, number, number] {
  const [year, month, day] = iso.split('-').map(Number);
  return [year ?? 0, month ?? 1, day ?? 1];
}
