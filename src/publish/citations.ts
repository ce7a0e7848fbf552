/** Joins citations to the documents of the corpus that they name. */

import { coreTitle, foldIssueNumber } from '#language/forms/titles/document-title.ts';
import { isDated } from '#language/forms/titles/standard.ts';
import type { CitationRecord, FoundCitation } from '#model/facts/agency.ts';
import type { Content } from '#model/kept/content.ts';
import type { ExtractedDocument } from '#model/line.ts';
import { citedWork } from './cited-works.ts';

/** Citations of all documents in order, each with the document here that it names, if one alone fits. */
export function resolveCitations(
  docs: readonly ExtractedDocument[],
  places: Content['places'] = [],
): CitationRecord[] {
  const works = docs.map(({ seed, metadata, title }) => ({
    id: seed.id,
    number: metadata.issueNumber === null ? null : foldIssueNumber(metadata.issueNumber),
    title: coreTitle(title?.hans ?? ''),
  }));
  const byNumber = Map.groupBy(works, ({ number }) => number);
  const byTitle = Map.groupBy(works, ({ title }) => title);

  const candidates = ({ issueNumber, title }: FoundCitation) => {
    const titled = byTitle.get(coreTitle(title.hans)) ?? [];
    if (issueNumber === null) return titled;
    // the same title under another number is another document
    return byNumber.get(foldIssueNumber(issueNumber)) ?? titled.filter(({ number }) => number === null);
  };
  const records = docs.flatMap((doc) =>
    doc.facts.citations.map((citation): CitationRecord => {
      const others = candidates(citation).filter(({ id }) => id !== doc.seed.id);
      const resolvesTo = others.length === 1 ? (others[0]?.id ?? null) : null;
      return { ...citation, resolvesTo, ...citedWork(citation, resolvesTo, places) };
    }),
  );
  return apartByEdition(records);
}

/** Editions of a standard (GB 5749-2006, GB 5749-2022) have one title and are two works, where both are cited. */
function apartByEdition(records: readonly CitationRecord[]): CitationRecord[] {
  const editionOf = ({ standard }: CitationRecord) => (standard && isDated(standard) ? standard : null);
  const editions = new Map<string, Set<string>>();
  for (const record of records) {
    const edition = editionOf(record);
    if (edition !== null) editions.set(record.work, (editions.get(record.work) ?? new Set()).add(edition));
  }
  return records.map((record) => {
    const edition = editionOf(record);
    const isOneOfSeveral = edition !== null && (editions.get(record.work)?.size ?? 0) > 1;
    return isOneOfSeveral ? { ...record, work: `${record.work} ${edition}` } : record;
  });
}
