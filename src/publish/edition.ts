/** The edition as readers meet it: its own settings, and what follows from its documents without them. */

import { findSetPhrases } from '#language/set-phrases.ts';
import type { DocumentRecord, Period } from '#model/document.ts';
import type { Content, Place } from '#model/kept/content.ts';
import type { EditionRecord } from '#model/kept/edition.ts';
import type { Name } from '#model/text.ts';

// The engine's own name stands where an edition has none.
const TITLE = { hans: '对读', hant: '對讀', en: 'Duidu' };
const LICENCE = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };

export function buildEdition(
  {
    edition = {},
    places = [],
    topics = [],
    dataReleases = [],
  }: Partial<Pick<Content, 'edition' | 'places' | 'topics' | 'dataReleases'>>,
  documents: readonly DocumentRecord[],
): EditionRecord {
  return {
    title: edition.title ?? TITLE,
    subject: edition.subject ?? null,
    region: edition.region ?? regionOf(documents, places),
    years: edition.years ?? yearsOf(documents),
    keeper: edition.keeper ?? null,
    contact: edition.contact ?? null,
    repository: edition.repository ?? null,
    licence: edition.licence ?? LICENCE,
    address: edition.address ?? null,
    version: edition.version ?? null,
    doi: edition.doi ?? null,
    releases: [...dataReleases],
    languages: edition.languages ?? ['hans', 'hant', 'en'],
    examples:
      edition.examples ??
      topics
        .map(({ name }) => name.hans)
        .filter(isAskable)
        .slice(0, EXAMPLES),
  };
}

const EXAMPLES = 5;
/** A heading that is one run of words stands so in the texts; nobody looks for 主要任务, which every text has. */
const isAskable = (name: string): boolean =>
  /^\p{Script=Han}{3,8}$/u.test(name) &&
  findSetPhrases(name).every(([start, end]) => end - start < name.length);

/** The innermost place that all documents belong to; null where that is the country, or a document's is not known. */
function regionOf(documents: readonly DocumentRecord[], places: readonly Place[]): Name | null {
  const byId = new Map(places.map((place) => [place.id, place]));
  const chains = documents.map(({ place }) => {
    const chain: Place[] = [];
    for (let at = byId.get(place?.id ?? ''); at && !chain.includes(at); at = byId.get(at.parent ?? ''))
      chain.push(at);
    return chain;
  });
  const common = chains[0]?.find((place) => chains.every((chain) => chain.includes(place)));
  return common === undefined || common.level === 'country' ? null : common.name;
}

/** From the first year to the last that a document is signed in or plans for; null where none says any. */
function yearsOf(documents: readonly DocumentRecord[]): Period | null {
  const years = documents.flatMap(({ signedOn, period }) => [
    ...(signedOn === null ? [] : [Number(signedOn.slice(0, 4))]),
    ...(period === null ? [] : [period.from, period.to]),
  ]);
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}
