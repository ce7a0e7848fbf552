/** A document as alignment reads it; depends on nothing but the document, what people wrote of it and the background. */

import { type ClauseFacts, readFacts } from './facts.ts';
import { type Frames, readFrames } from './frames.ts';
import { type About, type DocumentGrams, type GramNumbers, readAbout, readGrams } from './grams.ts';
import { type ComparedPassage, titleOf, toPassages } from './passage.ts';
import type { ReadableDocument } from './readable.ts';

/** All that alignment needs to know of a document. */
export interface Summary {
  readonly id: string;
  readonly title: string;
  readonly passages: readonly ComparedPassage[];
  /** By passage. */
  readonly facts: readonly ClauseFacts[];
}

export interface Reading extends Summary {
  readonly grams: DocumentGrams;
  readonly frames: Frames;
}

export function summarise(document: ReadableDocument): Summary {
  const passages = toPassages(document);
  const facts = readFacts(document);
  return {
    id: document.seed.id,
    title: titleOf(document),
    passages,
    facts: passages.map(({ id }) => facts.get(id) as ClauseFacts),
  };
}

export function readSummary(summary: Summary, numbers: GramNumbers): Reading {
  const grams = readGrams(summary.passages, summary.title, numbers);
  return { ...summary, grams, frames: readFrames(summary.passages, summary.facts, grams, numbers) };
}

/** The part of a reading by which documents are chosen to be compared. */
export const aboutOf = ({ passages, title }: Summary, numbers: GramNumbers): About =>
  readAbout(passages, title, numbers);

export const readDocument = (document: ReadableDocument, numbers: GramNumbers): Reading =>
  readSummary(summarise(document), numbers);
