/** Sets the clauses of all documents against each other: pairs, rows, gaps and what is borrowed word for word. */

import type { PossiblePair } from '#model/alignment.ts';
import { documentOf, pairKey } from '#model/clause-id.ts';
import type { Outcome } from '#model/diagnostic.ts';
import type { Content } from '#model/kept/content.ts';
import type { Alignment, ExtractedDocument } from '#model/line.ts';
import { CHOICE, mainWords, pairDocuments } from './document-pairs.ts';
import { type Aligned, alignPair, type FoundPair } from './pairs/align-pair.ts';
import { GramNumbers } from './reading/grams.ts';
import { aboutOf, type Reading, readDocument, summarise } from './reading/read-document.ts';
import { Settling } from './settling.ts';

/** What the algorithm finds by itself, in the order of the documents. */
export interface FoundPairs {
  readonly pairs: readonly FoundPair[];
  readonly possible: readonly PossiblePair[];
  /** What it makes of the pairs that it was asked about, published or not. */
  readonly asked: readonly FoundPair[];
}

/** What was found between two documents, named by their ids. */
export interface AlignedDocuments {
  readonly left: string;
  readonly right: string;
  readonly aligned: Aligned;
}

type Asked = readonly { readonly a: string; readonly b: string }[];

/** Pairs of clauses of different documents, by rule alone; `asked` names pairs of clause ids to judge in any case. */
export function findPairs(documents: readonly ExtractedDocument[], asked: Asked = []): FoundPairs {
  const found = [...alignDocuments(documents, asked)].map(({ aligned }) => aligned);
  return {
    pairs: found.flatMap(({ pairs }) => pairs),
    possible: found.flatMap(({ possible }) => possible),
    asked: found.flatMap((one) => one.asked),
  };
}

/** Two documents at a time, so that whoever takes them needs not keep all that is known of each pair of clauses. */
function* alignDocuments(documents: readonly ExtractedDocument[], asked: Asked): Generator<AlignedDocuments> {
  const numbers = new GramNumbers();
  const readings = new Map<number, Reading>();
  const read = (at: number): Reading => {
    const reading = readings.get(at) ?? readDocument(documents[at] as ExtractedDocument, numbers);
    readings.set(at, reading);
    return reading;
  };
  const isSmall = documents.length <= CHOICE.all;
  const words = documents.map((document, at) => {
    // Summarising all twice takes less than holding all of a large corpus at a time.
    const about = isSmall ? read(at).grams.about : aboutOf(summarise(document), numbers);
    return mainWords(document, about, numbers);
  });
  const questions = Map.groupBy(asked, ({ a, b }) => pairKey(documentOf(a), documentOf(b)));
  let before = 0;
  for (const [i, j] of pairDocuments(words)) {
    // Pairs come in order: what stands before the left one is set against nothing any more.
    for (; before < i; before++) readings.delete(before);
    const [left, right] = [read(i), read(j)];
    const aligned = alignPair(left, right, numbers, questions.get(pairKey(left.id, right.id)));
    yield { left: left.id, right: right.id, aligned };
  }
}

/**
 * Pairs clauses across documents, `a` in the document that comes first. Documents are put in order by id, so
 * that the order in which they arrive changes nothing.
 */
export function alignClauses(given: readonly ExtractedDocument[], content: Content): Outcome<Alignment> {
  const documents = given.toSorted((a, b) => (a.seed.id < b.seed.id ? -1 : a.seed.id > b.seed.id ? 1 : 0));
  const settling = new Settling(documents, content);
  for (const one of alignDocuments(documents, content.alignments)) settling.add(one);
  return settling.settle();
}
