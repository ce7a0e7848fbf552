/** What stands against a leaf clause in the documents that hold no counterpart of it. */
import type { EditorialDecision, GapRecord, PairRecord } from '#model/alignment.ts';
import type { AbsenceDecision } from '#model/kept/content.ts';
import type { ExtractedDocument } from '#model/line.ts';

// In a larger corpus what is unchecked goes without saying: clauses × documents would be most of the output.
const LISTED_UP_TO = 40;

/** One gap for each leaf clause and document without a pair: `absent` where a person checked, else unchecked. */
export function findGaps(
  pairs: readonly PairRecord[],
  documents: readonly ExtractedDocument[],
  absences: readonly AbsenceDecision[],
): GapRecord[] {
  // What is paired of a large corpus is not listed for nothing.
  if (documents.length > LISTED_UP_TO && absences.length === 0) return [];
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
  if (documents.length > LISTED_UP_TO) return checkedGaps(documents, absent, aligned);
  return documents.flatMap((document) =>
    document.clauses
      .filter((clause) => clause.leaf)
      .flatMap((clause) =>
        documents.flatMap((other): GapRecord[] => {
          const id = other.seed.id;
          if (other === document || aligned.has(key(clause.id, id))) return [];
          const decision = absent.get(key(clause.id, id)) ?? null;
          return [{ clause: clause.id, document: id, state: decision ? 'absent' : 'unchecked', decision }];
        }),
      ),
  );
}

const key = (clause: string, document: string): string => `${clause} ${document}`;

/** Those alone that a person decided, in the same order. */
function checkedGaps(
  documents: readonly ExtractedDocument[],
  absent: ReadonlyMap<string, EditorialDecision>,
  aligned: ReadonlySet<string>,
): GapRecord[] {
  const others = Map.groupBy(absent.keys(), (pair) => pair.slice(0, pair.indexOf(' ')));
  return documents.flatMap(({ seed, clauses }) =>
    clauses.flatMap(({ id, leaf }) => {
      const own = leaf ? new Set(others.get(id)) : new Set();
      if (own.size === 0) return [];
      return documents.flatMap((other): GapRecord[] => {
        const pair = key(id, other.seed.id);
        if (other.seed.id === seed.id || !own.has(pair) || aligned.has(pair)) return [];
        const decision = absent.get(pair) as EditorialDecision;
        return [{ clause: id, document: other.seed.id, state: 'absent', decision }];
      });
    }),
  );
}
