/** What belongs to this edition and not to the engine: its name, its subject, who keeps it. */
import type { EditionRecord } from '#model/kept/edition.ts';
import { type Locale, textScript } from '#site/i18n/locale.ts';
import { taglineOf } from '#site/i18n/tagline.ts';
import { records } from './load.ts';
import { convertWords } from './text/convert-words.ts';

/** Title, subject, region, years, keeper, contact, repository, licence, address, languages; null where not set. */
export const edition: EditionRecord = records.edition;

/** 对读; Duidu. */
export const siteTitle = (locale: Locale): string => edition.title[locale];

/** 广东医疗卫生政策逐条对照 */
export const tagline = (locale: Locale): string => taglineOf(edition, locale);

/** The site as a container title, one for all languages: 对读 Duidu. */
export const siteName: string = [...new Set([edition.title.hans, edition.title.en])].join(' ');

/** Where a reader reports an error, as a link: `mailto:…` or a page; null where nobody is named. */
export const contactAddress = (): string | null =>
  edition.contact === null || /^https?:/.test(edition.contact)
    ? edition.contact
    : `mailto:${edition.contact}`;

/** A word that readers may look for, the `n`th of the edition's (round again past the last); null where it has none. */
export function example(n: number, locale: Locale): string | null {
  const word = edition.examples[n % edition.examples.length];
  return word === undefined ? null : convertWords(word, textScript(locale));
}

/** Words of the documents that a search of three characters or more finds: one of the edition's own, else what a text begins with. */
export function searchWords(): string {
  const own = edition.examples.find((word) => /^\p{sc=Han}{3,}$/u.test(word));
  if (own !== undefined) return own;
  for (const { body } of records.clauses) {
    const words = /\p{sc=Han}{3,6}/u.exec(body.hans)?.[0];
    if (words !== undefined) return words;
  }
  return '';
}

/** Questions that show what the search box understands, under the strings that explain them. */
export function searchExamples(locale: Locale): readonly (readonly [key: ExampleKey, question: string])[] {
  const [words, more, phrase, wanted, other] = [0, 1, 2, 3, 4].map((n) => example(n, locale));
  const reference = ['howReference', '三（二）2'] as const;
  if (!words || !more || !phrase || !wanted || !other) return [reference];
  return [
    ['howWords', `${words} ${more}`],
    ['howExact', `"${phrase}"`],
    ...(wanted === other ? [] : [['howExclude', `${wanted} -${other}`] as const]),
    reference,
  ];
}
type ExampleKey = 'howWords' | 'howExact' | 'howExclude' | 'howReference';
