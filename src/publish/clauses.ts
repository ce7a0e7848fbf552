import type { ClauseRecord } from '#model/clause.ts';
import type { ExtractedDocument } from '#model/line.ts';
import type { Text } from '#model/text.ts';
import { fingerprintOf } from './ledger/fingerprint.ts';

/** The clauses of one document in reading order. */
export function buildClauses(doc: ExtractedDocument): ClauseRecord[] {
  return doc.clauses.map((clause) => ({
    id: clause.id,
    document: clause.document,
    path: clause.path,
    parent: clause.parent,
    order: clause.order,
    depth: clause.depth,
    marker: clause.marker,
    heading: clause.heading && textOf(clause.heading.text),
    body: textOf(clause.body.text),
    leaf: clause.leaf,
    topics: [...(doc.facts.topics.get(clause.id) ?? [])],
    responsibility: doc.facts.responsibilities.get(clause.id) ?? null,
    fingerprint: fingerprintOf({
      heading: clause.heading?.text.source ?? null,
      body: clause.body.text.source,
      note: doc.facts.responsibilities.get(clause.id)?.printed ?? null,
    }),
    spans: clause.spans.map(([start, end]) => [start, end] as const),
  }));
}

const textOf = ({ source, hans, hant }: Text): Text => ({ source, hans, hant });
