/** Cited documents as works: citations that name one document meet here, however each prints it. */

import type { PlaceLevel } from '#model/document.ts';
import type { CitationRecord } from '#model/facts/agency.ts';
import type { Records } from '#model/records.ts';
import type { Text } from '#model/text.ts';
import { type Locale, textIn } from '#site/i18n/locale.ts';

export interface ListedWork {
  readonly key: string;
  /** The fullest of its citations: with a number if any has one, that of a standard included. */
  readonly citation: CitationRecord;
  readonly citations: readonly CitationRecord[];
  /** What the title issues or decides, without issuer and form: 医疗卫生强基创优行动计划. */
  readonly shortTitle: Text;
  readonly level: PlaceLevel;
  /** The level is that of the citing document, because the citation does not say who issued it. */
  readonly assumed: boolean;
  /** Place of the issuer, when it is one of ours. */
  readonly place: string | null;
}

type Cited = Pick<CitationRecord, 'title' | 'issueNumber'>;
type Numbered = Pick<CitationRecord, 'title' | 'issueNumber' | 'standard'>;

/** 《医疗机构管理条例》; a text that is cited by its number alone goes by that, which is no title. */
export const titleInMarks = ({ title, issueNumber }: Cited, locale: Locale): string =>
  title.source === issueNumber ? textIn(title, locale) : `《${textIn(title, locale)}》`;

/** The number that stands beside the title; null where it stands for it. */
export const numberBeside = ({ title, issueNumber, standard }: Numbered): string | null =>
  title.source === issueNumber ? null : (issueNumber ?? standard);

export const LEVELS: readonly PlaceLevel[] = ['country', 'province', 'city', 'district', 'county', 'town'];

/** Cited works in the order of their first citation. */
export function listWorks(records: Records): readonly ListedWork[] {
  const groups = Map.groupBy(records.citations, ({ work }) => work);
  return [...groups].map(([key, citations]): ListedWork => {
    const citation =
      citations.find(({ issueNumber }) => issueNumber !== null) ??
      citations.find(({ standard }) => standard !== null) ??
      (citations[0] as CitationRecord);
    const citing = records.documents.find(({ id }) => id === citation.from.document);
    return {
      key,
      citation,
      citations,
      shortTitle: citation.shortTitle,
      level: citation.level ?? citing?.place?.level ?? 'city',
      assumed: citation.level === null,
      place: citation.place,
    };
  });
}
