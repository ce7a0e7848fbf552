/** The last stage: what the earlier ones found, in the shapes that people download and pages read. */
import type { Content } from '#model/content.ts';
import type { Diagnostic, Outcome } from '#model/diagnostic.ts';
import type { Alignment, ExtractedDocument } from '#model/line.ts';
import type { PageLedger } from '#model/permalink.ts';
import type { Records } from '#model/records.ts';
import { buildAgencies } from './agencies.ts';
import { resolveCitations } from './citations.ts';
import { buildClauses } from './clauses.ts';
import { compareTargets } from './compare-targets.ts';
import { buildDocument, buildFront, buildShelf } from './documents.ts';
import { buildEdition } from './edition.ts';
import { buildIndicators } from './indicators.ts';
import { findNeighbours } from './neighbours.ts';
import { checkPages, checkPermalinks } from './permalinks.ts';

/**
 * Makes the published records of a corpus. `found` holds every diagnostic of the earlier stages: those
 * about a seed are published with its document, so that nothing odd is lost silently.
 */
export function publishRecords(
  docs: readonly ExtractedDocument[],
  alignment: Alignment,
  content: Content,
  found: readonly Diagnostic[],
): Outcome<Records> {
  const targets = docs.flatMap((doc) => doc.facts.targets);
  const indicators = buildIndicators(docs, content);
  const clauses = docs.flatMap(buildClauses);
  const permalinks = content.ledger
    ? checkPermalinks(clauses, content.ledger)
    : { value: [], diagnostics: [] };
  const shelf = docs.map(buildShelf);
  const documents = docs.map((doc) => buildDocument(doc, content, found));
  const value: Records = {
    documents,
    clauses,
    targets,
    indicators,
    agencies: buildAgencies(docs),
    citations: resolveCitations(docs),
    alignments: { pairs: [...alignment.pairs], groups: [...alignment.groups] },
    errata: docs.flatMap((doc) => doc.errata),
    edition: buildEdition(content, documents),
    fronts: docs.map(buildFront),
    shelf,
    places: content.places.map(({ line: _line, ...place }) => place),
    topics: content.topics.map(({ id, name, about }) => ({ id, name, about })),
    duties: docs.flatMap((doc) => doc.facts.duties),
    deadlines: docs.flatMap((doc) => doc.facts.deadlines),
    comparisons: compareTargets(indicators, targets),
    gaps: [...alignment.gaps],
    borrowings: [...alignment.borrowings],
    neighbours: findNeighbours(shelf, alignment.pairs, content.ledger?.pages.neighbours ?? []),
    conversions: docs.flatMap((doc) => doc.conversions),
    permalinks: permalinks.value,
    sources: docs.map(({ seed }) => ({ document: seed.id, text: seed.text })),
  };
  const pages = content.ledger ? checkPages(pagesOf(value), content.ledger.pages) : [];
  return { value, diagnostics: [...permalinks.diagnostics, ...pages] };
}

/** The ids behind every page that is not a clause's. */
export function pagesOf(records: Records): PageLedger {
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  return {
    documents: ids(records.documents),
    topics: ids(records.topics),
    indicators: ids(records.indicators),
    agencies: ids(records.agencies),
    groups: ids(records.alignments.groups),
    neighbours: records.neighbours.flatMap(({ document, others }) =>
      others.map((other) => `${document}/${other}`),
    ),
  };
}
