/** The edition as readers meet it: its own settings, and what follows from its documents without them. */
import type { Content } from '#model/content.ts';
import type { DocumentRecord, Period } from '#model/document.ts';
import type { EditionRecord } from '#model/edition.ts';

// The engine's own name stands where an edition has none.
const TITLE = { hans: '对读', hant: '對讀', en: 'Duidu' };
const LICENCE = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };

export function buildEdition(
  { edition = {} }: Pick<Content, 'edition'>,
  documents: readonly DocumentRecord[],
): EditionRecord {
  return {
    title: edition.title ?? TITLE,
    subject: edition.subject ?? null,
    region: edition.region ?? null,
    years: edition.years ?? yearsOf(documents),
    keeper: edition.keeper ?? null,
    contact: edition.contact ?? null,
    repository: edition.repository ?? null,
    licence: edition.licence ?? LICENCE,
    address: edition.address ?? null,
    languages: edition.languages ?? ['hans', 'hant', 'en'],
    examples: edition.examples ?? [],
  };
}

/** From the first year to the last that a document is signed in or plans for; null where none says any. */
function yearsOf(documents: readonly DocumentRecord[]): Period | null {
  const years = documents.flatMap(({ signedOn, period }) => [
    ...(signedOn === null ? [] : [Number(signedOn.slice(0, 4))]),
    ...(period === null ? [] : [period.from, period.to]),
  ]);
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}
