/** The head of the search index in one language: what the page must know before it reads any text. */

import type { DocumentRecord } from '#model/document.ts';
import { type Locale, nameIn, textIn } from '#site/i18n/locale.ts';
import { type HeadDocument, type IndexHead, recordId, type Shard } from '#site/search/files/shard.ts';
import { foldedText, readFoldTable } from '#site/search/fold-query.ts';
import type { Sources } from './collect.ts';
import type { PagefindFiles } from './pagefind.ts';

export interface HeadParts {
  readonly version: string;
  readonly sources: Sources;
  readonly locale: Locale;
  readonly fold: string;
  /** Documents by pack. */
  readonly packs: readonly (readonly Shard[])[];
  readonly pagefind: PagefindFiles;
}

export function buildHead({ version, sources, locale, fold, packs, pagefind }: HeadParts): IndexHead {
  const { records } = sources;
  const table = readFoldTable(fold);
  const folded = (text: string): string => foldedText(table, text);
  return {
    version,
    fold,
    documents: records.documents.map((document): HeadDocument => {
      const pack = packs.findIndex((shards) => shards.some((shard) => shard.document === document.id));
      const shard = packs[pack]?.find((one) => one.document === document.id) as Shard;
      const shelf = records.shelf.find((known) => known.document === document.id);
      const paths = shard.records.map(({ path }) => path);
      const label = shelf?.shortTitle[locale] ?? (textIn(document.title, locale) || document.id);
      return {
        id: document.id,
        label,
        place: document.place?.id ?? null,
        year: yearOf(document),
        series: shelf?.series != null,
        names: [
          ...new Set(namesOf(document, shelf?.shortTitle.hans, shelf?.shortTitle.en).map(folded)),
        ].filter((name) => name !== ''),
        pack,
        paths: paths.join(' '),
        hashes: paths.map((path) => pagefind.hashes.get(recordId(document.id, path)) ?? '-').join(' '),
      };
    }),
    places: records.places
      .filter((place) => records.documents.some((document) => document.place?.id === place.id))
      .map((place) => ({
        id: place.id,
        name: nameIn(place.name, locale),
        seal: locale === 'hant' ? place.seal.hant : place.seal.hans,
        colour: place.colour,
        names: [...new Set([place.name.hans, place.fullName.hans, place.name.en].map(folded))],
      })),
    topics: records.topics.map(({ id, name }) => ({ id, name: nameIn(name, locale) })),
    agencies: records.agencies.map(({ id, name, nameEn }) => ({
      id,
      name: (locale === 'en' && nameEn) || textIn(name, locale),
    })),
    chunks: pagefind.chunks,
  };
}

const yearOf = ({ signedOn, period, issueNumber }: DocumentRecord): number | null => {
  const year = signedOn?.slice(0, 4) ?? issueNumber?.match(/\d{4}/)?.[0] ?? period?.from;
  return year === undefined ? null : Number(year);
};

/** Names that a question may call a document by: issue number, short title, title with and without its wrapping. */
function namesOf(document: DocumentRecord, ...shortTitles: (string | undefined)[]): string[] {
  const title = document.title.hans.replace(/\s+/gu, '');
  // 关于印发《…》的通知 and …的通知 wrap the name of what they issue.
  const inner = title.match(/《(.+)》/u)?.[1] ?? title.match(/关于印发(.+)的通知$/u)?.[1] ?? title;
  const plain = inner.replace(/的通知$/u, '');
  // 行动计划（2016—2018年） is mostly called without its years.
  const bare = plain.replace(/[（(][^（）()]*[）)]$/u, '');
  return [document.issueNumber ?? '', title, inner, plain, bare, ...shortTitles.map((name) => name ?? '')];
}
