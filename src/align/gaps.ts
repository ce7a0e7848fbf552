/** What stands against a leaf clause in the documents that hold no counterpart of it. */
import type { EditorialDecision, GapRecord, PairRecord } from '#model/alignment.ts';
import type { AbsenceDecision } from '#model/content.ts';
import type { ExtractedDocument } from '#model/line.ts';

// In a larger corpus what is unchecked goes without saying: clauses × documents would be most of the output.
const LISTED_UP_TO = 40;

/** One gap for each leaf clause and document without a pair: `absent` where a person checked, else unchecked. */
export function findGaps(
  pairs: readonly PairRecord[],
  documents: readonly ExtractedDocument[],
  absences: readonly AbsenceDecision[],
): GapRecord[] {
  const key = (clause: string, document: string) => `${clause} ${document}`;
  const documentOf = new Map(
    documents.flatMap(({ clauses }) => clauses.map((clause) => [clause.id, clause.document] as const)),
  );
  const aligned = new Set(
    pairs.flatMap(({ a, b }) => [key(a, documentOf.get(b) as string), key(b, documentOf.get(a) as string)]),
  );
  const absent = new Map(
    absences.flatMap(({ clauses, document, reason, by, on }) =>
      clauses.map((clause) => {
        const decision: EditorialDecision = { action: 'absent', reason, by, on };
        return [key(clause, document), decision] as const;
      }),
    ),
  );
  const listed = documents.length <= LISTED_UP_TO;
  return documents.flatMap((document) =>
    document.clauses
      .filter((clause) => clause.leaf)
      .flatMap((clause) =>
        documents.flatMap((other): GapRecord[] => {
          const id = other.seed.id;
          if (other === document || aligned.has(key(clause.id, id))) return [];
          const decision = absent.get(key(clause.id, id)) ?? null;
          if (decision === null && !listed) return [];
          return [{ clause: clause.id, document: id, state: decision ? 'absent' : 'unchecked', decision }];
        }),
      ),
  );
}
