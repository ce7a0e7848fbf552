/** A clause as programs take it: its record with all that other records say of it. One file holds a document's. */
import type { Records } from '#model/records.ts';
import { eId } from '../akoma/akoma-ntoso.ts';
import type { GuideFile } from './build-guide.ts';

/** `clauses/DOCUMENT.json`: clauses by their path, so that `#/3.2.2.3` is one of them for JSON Pointer. */
export function clauseFiles(records: Records, address: string): GuideFile[] {
  const by = <T>(items: readonly T[], clausesOf: (item: T) => readonly (string | null)[]) => {
    const found = new Map<string, T[]>();
    for (const item of items)
      for (const clause of clausesOf(item))
        if (clause !== null) found.set(clause, [...(found.get(clause) ?? []), item]);
    return (clause: string): readonly T[] => found.get(clause) ?? [];
  };
  const targets = by(records.targets, ({ clause }) => [clause]);
  const duties = by(records.duties, ({ clause }) => [clause]);
  const deadlines = by(records.deadlines, ({ clause }) => [clause]);
  const citations = by(records.citations, ({ from }) => [from.clause]);
  const errata = by(records.errata, ({ clause }) => [clause]);
  const pairs = by(records.alignments.pairs, ({ a, b }) => [a, b]);
  const groups = by(records.alignments.groups, ({ members }) => members);
  return records.documents.map(({ id: document }) => {
    const clauses = records.clauses.filter((clause) => clause.document === document);
    const entries = clauses.map((clause) => [
      clause.path,
      {
        ...clause,
        address: `${address}/clauses/${clause.id}/`,
        akomaNtoso: `${address}/data/documents/${document}.xml#${eId(clause)}`,
        targets: targets(clause.id),
        duties: duties(clause.id),
        deadlines: deadlines(clause.id),
        citations: citations(clause.id),
        errata: errata(clause.id),
        counterparts: pairs(clause.id).map(({ a, b, relation, score, basis }) => ({
          clause: a === clause.id ? b : a,
          relation,
          score,
          basis,
        })),
        groups: groups(clause.id).map(({ id }) => id),
      },
    ]);
    return {
      path: `clauses/${document}.json`,
      text: `${JSON.stringify(Object.fromEntries(entries))}\n`,
    };
  });
}
