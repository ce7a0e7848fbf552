/** What the columns of a comparison are called: by place, or by document where two stand there for one place. */
import type { Locale } from '#site/i18n/locale.ts';
import { common } from '#site/i18n/strings/common.ts';
import { translate } from '#site/i18n/translate.ts';
import { documentLabel, placeLabel, yearApart } from '../labels.ts';
import type { ComparisonColumn } from './columns.ts';
import type { SentenceNames } from './told/words.ts';

export function nameColumns(columns: readonly ComparisonColumn[], locale: Locale): SentenceNames {
  const firsts = columns.map(({ documents }) => documents[0]?.id as string);
  const places = firsts.map((document) => placeLabel(document, locale));
  const counts = new Map<string, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  const labels = firsts.map((document, n) =>
    counts.get(places[n] as string) === 1 ? (places[n] as string) : documentLabel(document, locale),
  );
  const dated = (document: string) => datedDocument(document, locale);
  return { locale, labels, byDefault: columns.map(({ byDefault }) => byDefault), dated };
}

/** 2018 年文件; its label where its place has no other, or it names no year. */
export function datedDocument(document: string, locale: Locale): string {
  const year = yearApart(document);
  return year ? translate(locale, common)('documentOf', { year }) : documentLabel(document, locale);
}
