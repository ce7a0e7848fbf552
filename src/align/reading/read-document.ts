/** A document as alignment reads it; depends on nothing but the document, what people wrote of it and the background. */
import type { ExtractedDocument } from '#model/line.ts';
import { type ClauseFacts, readFacts } from './facts.ts';
import { type DocumentGrams, type GramNumbers, readGrams } from './grams.ts';
import { type Passage, titleOf, toPassages } from './passage.ts';

/** All that alignment needs to know of a document. */
export interface Summary {
  readonly id: string;
  readonly title: string;
  readonly passages: readonly Passage[];
  /** By passage. */
  readonly facts: readonly ClauseFacts[];
}

export interface Reading extends Summary {
  readonly grams: DocumentGrams;
}

export function summarise(document: ExtractedDocument): Summary {
  const passages = toPassages(document);
  const facts = readFacts(document);
  return {
    id: document.seed.id,
    title: titleOf(document),
    passages,
    facts: passages.map(({ id }) => facts.get(id) as ClauseFacts),
  };
}

export const readSummary = (summary: Summary, numbers: GramNumbers): Reading => ({
  ...summary,
  grams: readGrams(summary.passages, summary.title, numbers),
});

export const readDocument = (document: ExtractedDocument, numbers: GramNumbers): Reading =>
  readSummary(summarise(document), numbers);
