/** Agencies of all documents with the clauses that name them: the 工作台账. */
import type { AgencyRecord } from '#model/facts/agency.ts';
import type { ExtractedDocument } from '#model/line.ts';
import { FEW } from '#model/records.ts';

/**
 * One record an agency, in order of first mention; its clauses in reading order. Among many documents half of the agencies are
 * named once, and a page would say what that clause's says: only of `recorded` ones does it stay.
 */
export function buildAgencies(
  docs: readonly ExtractedDocument[],
  recorded: readonly string[],
): AgencyRecord[] {
  const pages = new Set(recorded);
  const clauses = new Map<string, { clause: string; lead: boolean }[]>();
  for (const doc of docs)
    for (const clause of doc.clauses) {
      const responsibility = doc.facts.responsibilities.get(clause.id);
      for (const { id } of responsibility?.agencies ?? []) {
        const named = clauses.get(id) ?? [];
        named.push({ clause: clause.id, lead: responsibility?.lead === id });
        clauses.set(id, named);
      }
    }
  const records = new Map<string, AgencyRecord>();
  for (const doc of docs)
    for (const agency of doc.facts.agencies) {
      if (records.has(agency.id)) continue;
      const { hans, hant, en } = agency.name;
      const named = clauses.get(agency.id) ?? [];
      records.set(agency.id, {
        id: agency.id,
        name: { source: doc.metadata.script === 'Hant' ? hant : hans, hans, hant },
        clauses: named,
        nameEn: en === '' ? null : en,
        place: agency.place,
        kind: agency.kind,
        laterName: agency.laterName,
        page: docs.length <= FEW || named.length !== 1 || pages.has(agency.id),
      });
    }
  return [...records.values()];
}
