/** The last stage: what the earlier ones found, in the shapes that people download and pages read. */

import type { Diagnostic, Outcome } from '#model/diagnostic.ts';
import type { Content } from '#model/kept/content.ts';
import { DATA_FILES } from '#model/kept/data-files.ts';
import type { Alignment, ExtractedDocument } from '#model/line.ts';
import { type Records, recordSchemas } from '#model/records.ts';
import { buildAgencies } from './agencies.ts';
import { resolveCitations } from './citations.ts';
import { buildClauses } from './clauses.ts';
import { compareTargets } from './compare-targets.ts';
import { buildDocument, buildFront, buildShelf } from './documents.ts';
import { buildEdition } from './edition.ts';
import { buildIndicators } from './indicators.ts';
import { addressesOf, formersOf } from './ledger/moves.ts';
import { checkPermalinks, type Published } from './ledger/permalinks.ts';
import { buildDyads } from './pairs/dyads.ts';
import { findNeighbours } from './pairs/neighbours.ts';
import { comparisonsOf, leftOut, toldOf } from './pairs/told-of.ts';
import { answerQuestions } from './questions.ts';
import { tableRecord } from './tables.ts';

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
  const shelf = docs.map(buildShelf);
  const noticed = Map.groupBy(found, ({ file }) => file);
  const documents = docs.map((doc) => buildDocument(doc, content, noticed.get(doc.seed.file) ?? []));
  const citations = resolveCitations(docs, content.places);
  const ids = documents.map(({ id }) => id);
  const others = toldOf(ids, alignment, citations);
  const compared = compareTargets(indicators, targets, others);
  const read: Omit<Records, 'permalinks' | 'formers' | 'dyads' | 'questions'> = {
    documents,
    clauses,
    targets,
    tables: docs.flatMap(({ tables }) => tables.map(tableRecord)),
    indicators,
    agencies: buildAgencies(docs, content.ledger?.pages.agencies ?? []),
    citations,
    alignments: {
      pairs: [...alignment.pairs],
      possible: [...alignment.possible],
      groups: [...alignment.groups],
      releases: [...(content.ledger?.alignments?.releases ?? [])],
    },
    errata: docs.flatMap((doc) => doc.errata),
    edition: buildEdition(content, documents),
    fronts: docs.map(buildFront),
    shelf,
    places: content.places.map(({ line: _line, ...place }) => place),
    topics: content.topics.map(({ id, name, about }) => ({ id, name, about })),
    duties: docs.flatMap((doc) => doc.facts.duties),
    deadlines: docs.flatMap((doc) => doc.facts.deadlines),
    exclusions: docs.flatMap((doc) => doc.facts.exclusions),
    comparisons: comparisonsOf(compared, ids.length, alignment),
    gaps: [...alignment.gaps],
    borrowings: [...alignment.borrowings],
    neighbours: findNeighbours(shelf, alignment.pairs, content.ledger?.pages.neighbours ?? []),
    conversions: docs.flatMap((doc) => doc.conversions),
    sources: docs.map(({ seed }) => ({ document: seed.id, text: seed.text })),
    glossary: (content.glossary ?? []).map(({ id, term, also, forms = null, meaning }) => ({
      id,
      term,
      also,
      forms,
      meaning,
    })),
  };
  const questions = answerQuestions(content, read);
  const value = {
    ...read,
    dyads: buildDyads({ ...read, comparisons: compared }, others),
    questions: questions.value,
  };
  const { ledger } = content;
  const left = leftOut(documents.length, value.dyads.length, alignment.compared.length);
  if (ledger === undefined)
    return {
      value: { ...value, permalinks: [], formers: [] },
      diagnostics: [...questions.diagnostics, ...left],
    };
  const published = publishedOf(value, content);
  const permalinks = checkPermalinks(published, ledger);
  const now = addressesOf(
    clauses.map(({ id }) => id),
    published.pages,
  );
  return {
    value: { ...value, permalinks: permalinks.value, formers: formersOf(ledger, now) },
    diagnostics: [...questions.diagnostics, ...left, ...permalinks.diagnostics],
  };
}

/** What of a corpus the ledger keeps: clauses, front matter, and the ids behind every other page. */
export function publishedOf(
  records: Omit<Records, 'permalinks' | 'formers'>,
  { notes = [] }: Pick<Content, 'notes'>,
): Published {
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  const { documents, clauses, fronts } = records;
  return {
    clauses,
    documents,
    fronts,
    pages: {
      documents: ids(documents),
      topics: ids(records.topics),
      indicators: ids(records.indicators),
      agencies: ids(records.agencies.filter(({ page }) => page)),
      groups: ids(records.alignments.groups),
      neighbours: records.neighbours.flatMap(({ document, others }) =>
        others.map((other) => `${document}/${other}`),
      ),
      places: ids(records.places),
      questions: ids(records.questions),
      notes: [...notes],
      files: [...Object.keys(recordSchemas).map((name) => `${name}.json`), ...DATA_FILES],
    },
  };
}
