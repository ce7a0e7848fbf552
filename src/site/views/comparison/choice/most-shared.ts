/** With which other document each shares most of its wording, where there are too many for a table of every two. */
import type { DocumentRecord } from '#model/document.ts';
import type { Records } from '#model/records.ts';

export interface MostShared {
  readonly document: DocumentRecord;
  readonly other: DocumentRecord;
  /** Of the document, word for word in the other, 0–1. */
  readonly share: number;
}

/** Largest share first; documents that share nothing with any other are left out. Of equals the other that comes first. */
export function mostShared(records: Records): readonly MostShared[] {
  const documents = new Map(records.documents.map((document) => [document.id, document]));
  const most = new Map<string, MostShared>();
  for (const { document: id, from, share } of records.borrowings) {
    const [document, other] = [documents.get(id), documents.get(from)];
    if (document && other && share > (most.get(id)?.share ?? 0)) most.set(id, { document, other, share });
  }
  return [...most.values()].toSorted((a, b) => b.share - a.share);
}
