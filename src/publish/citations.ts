/** Joins citations to the documents of the corpus that they name. */

import { coreTitle, foldIssueNumber } from '#language/forms/titles/document-title.ts';
import type { CitationRecord } from '#model/facts/agency.ts';
import type { ExtractedDocument } from '#model/line.ts';

/** Citations of all documents in order, each with the document here that it names, if one alone fits. */
export function resolveCitations(docs: readonly ExtractedDocument[]): CitationRecord[] {
  const works = docs.map(({ seed, metadata, title }) => ({
    id: seed.id,
    number: metadata.issueNumber === null ? null : foldIssueNumber(metadata.issueNumber),
    title: coreTitle(title?.hans ?? ''),
  }));
  const byNumber = Map.groupBy(works, ({ number }) => number);
  const byTitle = Map.groupBy(works, ({ title }) => title);

  const candidates = ({ issueNumber, title }: CitationRecord) => {
    const titled = byTitle.get(coreTitle(title.hans)) ?? [];
    if (issueNumber === null) return titled;
    // the same title under another number is another document
    return byNumber.get(foldIssueNumber(issueNumber)) ?? titled.filter(({ number }) => number === null);
  };
  return docs.flatMap((doc) =>
    doc.facts.citations.map((citation) => {
      const others = candidates(citation).filter(({ id }) => id !== doc.seed.id);
      return { ...citation, resolvesTo: others.length === 1 ? (others[0]?.id ?? null) : null };
    }),
  );
}
