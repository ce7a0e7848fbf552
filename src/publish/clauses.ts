import { createHash } from 'node:crypto';
import type { ClauseRecord } from '#model/clause.ts';
import type { ConvertedClause, ExtractedDocument } from '#model/line.ts';
import type { Text } from '#model/text.ts';

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
    fingerprint: fingerprint(clause),
    spans: clause.spans.map(([start, end]) => [start, end] as const),
  }));
}

/**
 * What a citation can hold on to: first 16 hex digits of SHA-256 over the wording as printed (heading,
 * line feed, body), without white space, so that a re-wrapped source keeps its fingerprints.
 */
export function fingerprint(clause: Pick<ConvertedClause, 'heading' | 'body'>): string {
  const wording = `${clause.heading?.text.source ?? ''}\n${clause.body.text.source}`.replace(
    /[^\S\n]+/gu,
    '',
  );
  return createHash('sha256').update(wording).digest('hex').slice(0, 16);
}

const textOf = ({ source, hans, hant }: Text): Text => ({ source, hans, hant });
