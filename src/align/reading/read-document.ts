/** A document as alignment reads it; depends on nothing but the document, what people wrote of it and the background. */
import type { ExtractedDocument } from '#model/line.ts';
import { type ClauseFacts, readFacts } from './facts.ts';
import { type DocumentGrams, type GramNumbers, readGrams } from './grams.ts';
import { type Passage, titleOf, toPassages } from './passage.ts';

export interface Reading {
  readonly id: string;
  readonly passages: readonly Passage[];
  /** By passage. */
  readonly facts: readonly ClauseFacts[];
  readonly grams: DocumentGrams;
}

export function readDocument(document: ExtractedDocument, numbers: GramNumbers): Reading {
  const passages = toPassages(document);
  const facts = readFacts(document);
  return {
    id: document.seed.id,
    passages,
    facts: passages.map(({ id }) => facts.get(id) as ClauseFacts),
    grams: readGrams(passages, titleOf(document), numbers),
  };
}
