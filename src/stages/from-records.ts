/** A published document as alignment reads it, so that another text can be set against it where no seed is at hand. */

import { type MainWords, mainWords } from '#align/document-pairs.ts';
import { GramNumbers } from '#align/reading/grams.ts';
import { aboutOf, type Summary, summarise } from '#align/reading/read-document.ts';
import type { ReadableDocument } from '#align/reading/readable.ts';
import { documentOf } from '#model/clause-id.ts';
import type { Records } from '#model/records.ts';
import type { Text } from '#model/text.ts';

export interface SummarizedDocument extends MainWords {
  readonly summary: Summary;
}

/** What alignment needs of each document. Readings are the simplified views; sure emendations are not among them. */
export function fromRecords(records: Records): SummarizedDocument[] {
  const targets = Map.groupBy(records.targets, ({ clause }) => documentOf(clause));
  const clauses = Map.groupBy(records.clauses, ({ document }) => document);
  const citations = Map.groupBy(records.citations, ({ from }) => from.document);
  const agencies = new Map(records.agencies.map((agency) => [agency.id, agency]));
  const places = new Map(records.places.map(({ id, fullName }) => [id, fullName.hans]));
  return records.documents.map((document) => {
    const own = clauses.get(document.id) ?? [];
    const named = new Set(
      own.flatMap(({ responsibility }) => responsibility?.agencies ?? []).map(({ id }) => id),
    );
    const readable: ReadableDocument = {
      seed: document,
      title: document.title,
      metadata: {
        placeName: document.place && (places.get(document.place.id) ?? document.place.name.hans),
        signedOn: document.signedOn,
      },
      clauses: own.map((clause) => ({
        ...clause,
        heading: clause.heading && readingOf(clause.heading),
        body: readingOf(clause.body),
      })),
      facts: {
        agencies: [...named].flatMap((id) => {
          const agency = agencies.get(id);
          return agency ? [{ name: agency.name, names: [] }] : [];
        }),
        targets: targets.get(document.id) ?? [],
        citations: citations.get(document.id) ?? [],
        responsibilities: new Map(
          own.flatMap(({ id, responsibility }) => (responsibility ? [[id, responsibility]] : [])),
        ),
        topics: new Map(own.map(({ id, topics }) => [id, topics])),
      },
    };
    const numbers = new GramNumbers();
    const summary = summarise(readable);
    return { ...mainWords(readable, aboutOf(summary, numbers), numbers), summary };
  });
}

const readingOf = ({ hans }: Text) => ({ reading: { text: hans } });
